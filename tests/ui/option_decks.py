"""A small deck with options to compare, in English and in Arabic."""

from __future__ import annotations

from collections.abc import Mapping

from tests.deck.decks import DECK_PAGE, chapter_page
from tests.ui.decks import in_languages

OPTIONS = ("Rest", "Exercise", "Tablets", "A shot", "Surgery", "Waiting")
ASPECTS = {
    "What it is": "ما هو",
    "What it takes": "ما يتطلبه",
    "Chance of help": "فرصة التحسن",
    "Risks": "المخاطر",
    "Time to recover": "مدة التعافي",
    "Cost": "التكلفة",
    "How sure we are": "مدى تأكدنا",
    "What we do not know": "ما لا نعرفه",
}
"""What is said of every option, in the order of the table, and its name in Arabic."""
RISK, PROOF, NAMES = "Low risk", "Proof that it works", tuple(ASPECTS)
_MATTERS = {
    "Less pain": ("ألم أقل", "chance-of-help"),
    "Back to sport": ("العودة إلى الرياضة", "time-to-recover what-it-takes"),
    RISK: ("مخاطر أقل", "risks"),
    "Low cost": ("تكلفة أقل", "cost"),
    PROOF: ("دليل على النفع", "how-sure-we-are what-we-do-not-know"),
}
COUNTS = dict(zip(OPTIONS, (29, 77, 66, 58), strict=False))
"""How many of 100 felt much better, by option."""


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


def _people(name: str) -> str:
    if name not in COUNTS:
        return ""
    words = (
        "after: 8 weeks\nsource: smith2020\nmeasure: weeks-8\ncounted: felt much better\nothers: did not\n"
    )
    return f"\n```people\n{COUNTS[name]} of 100: Pain\n{words}```\n"


def _option(name: str, *, arabic: bool) -> str:
    told = (
        "نقول هنا ما نعرفه عن هذا الخيار بكلمات بسيطة قليلة"
        if arabic
        else "is told here in a few plain words"
    )
    names = (f"{word} {{ #{_slug(each)} }}" if arabic else each for each, word in ASPECTS.items())
    facts = (f"\n{each}\n:   {name} {told}.\n" for each in names)
    return f"# {name}\n{''.join(facts)}{_people(name)}"


def _matters(*, arabic: bool) -> str:
    items = (
        f'- {word}\n  {{ #{_slug(each)} aspects="{aspects}" }}'
        if arabic
        else f'- {each}\n  {{ aspects="{aspects}" }}'
        for each, (word, aspects) in _MATTERS.items()
    )
    return "# What matters most to you?\n\n" + "\n".join(items) + "\n"


def _options(tag: str) -> Mapping[str, str]:
    files = {
        f"{tag}/options/{number}0-{_slug(name)}.md": _option(name, arabic=tag == "ar")
        for number, name in enumerate(OPTIONS, 1)
    }
    return {**files, f"{tag}/options/index.md": _matters(arabic=tag == "ar")}


def _asks(tag: str) -> Mapping[str, str]:
    def slide(title: str, asked: str) -> str:
        return f"# {title}, {tag}\n\nAll choices are fine.\n\n```options\n{asked}\n```\n"

    return {
        f"{tag}/20-choices/index.md": chapter_page(f"Your choices, {tag}"),
        f"{tag}/20-choices/50-compare-all.md": slide("Side by side", "show: compare"),
        f"{tag}/20-choices/60-matters.md": slide("What matters", "show: matters")
        + "\nThen [compare](slide:choices/compare-all).\n",
        f"{tag}/20-choices/70-told.md": slide("All of it", "show: facts\noptions: exercise"),
        f"{tag}/20-choices/80-counted.md": slide("Counts", "show: people\nmeasure: weeks-8"),
    }


WITH_OPTIONS: Mapping[str, str | bytes | None] = {
    **in_languages("ar"),
    "en/index.md": DECK_PAGE.replace("version:", "languages: [en, ar]\nversion:"),
    **{path: text for tag in ("en", "ar") for path, text in {**_options(tag), **_asks(tag)}.items()},
}
SLIDES = ("choices/compare-all", "choices/matters", "choices/told", "choices/counted")
