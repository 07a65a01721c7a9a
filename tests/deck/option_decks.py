"""A small deck with three options, one of them experimental, in files of a test's own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.deck.aspects import ASPECTS
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck, Slide
from tests.deck.decks import SMALL, small_deck

ENGLISH = {aspect: aspect.replace("-", " ").capitalize() for aspect in (*ASPECTS, "approval", "what-to-ask")}
SPANISH = {aspect: f"Español {number} {{ #{aspect} }}" for number, aspect in enumerate(ENGLISH)}
FENCE = "```options\n{}\n```\n"
SLIDE = "en/20-choices/10-compare.md"


def people(count: int, *, measure: str = "pain-8-weeks", total: int = 100, after: str = "8 weeks") -> str:
    """People of an option."""
    return (
        f"\n```people\n{count} of {total}: Less pain\nafter: {after}\nsource: smith2020\nmeasure: {measure}\n"
        "counted: felt better\nothers: did not\n```\n"
    )


def option(
    name: str,
    *,
    front: str = "",
    said: Mapping[str, str] | None = None,
    names: Mapping[str, str] = ENGLISH,
    more: str = "",
) -> str:
    """The text of an option; `said` changes what it says of an aspect, an empty text leaves it out."""
    wanted = {aspect: f"{name}, {aspect}." for aspect in (ENGLISH if "experimental" in front else ASPECTS)}
    facts = "".join(
        f"{names[key]}\n:   {text}\n\n" for key, text in {**wanted, **(said or {})}.items() if text
    )
    return f"---\n{front}\n---\n# {name}\n\n{facts}{more}"


MATTERS = """\
# What matters most to you?

- Less pain
  { aspects="chance-of-help" }
- Low cost
  { #cheap aspects="cost time-to-recover" }
"""
FILES: Mapping[str, str] = {
    "en/options/10-rest.md": option("Rest", front="no_treatment: true", more=people(29)),
    "en/options/20-exercise.md": option(
        "Exercise",
        front="certainty: moderate",
        said={"risks": "The ball may hurt. [@smith2020]"},
        more=people(77),
    ),
    "en/options/30-new-shot.md": option("New shot", front="experimental: true"),
    "en/options/index.md": MATTERS,
}


def with_options(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """The small deck with options; no finding."""
    return small_deck(root, {**FILES, **(changes or {})})


def asking(fence: str, words: str = "Each choice is fine.") -> str:
    """A slide that asks for what is made from options."""
    return f"# You can choose\n\n{words}\n\n{FENCE.format(fence)}"


def shown(
    root: Path, fence: str, changes: Mapping[str, str | bytes | None] | None = None
) -> tuple[Slide, Deck]:
    """The slide that asks for this, as loaded, and its deck."""
    deck = load_deck(with_options(root, {SLIDE: asking(fence), **(changes or {})}))
    return slide_of(deck, "en"), deck


def slide_of(deck: Deck, tag: str, slide_id: str = "choices/compare") -> Slide:
    """A slide of the deck in a language."""
    chapters = deck.by_language[tag].chapters
    return next(slide for chapter in chapters for slide in chapter.slides if slide.id == slide_id)


def in_spanish(changes: Mapping[str, str | bytes | None] | None = None) -> dict[str, str | bytes | None]:
    """The deck with options in two languages, all translated, with changes."""
    page = "# A deck\n\nTouch.\n\nThe team.\n"
    spanish = {name.replace("en/", "es/", 1): text for name, text in SMALL.items() if name.startswith("en/")}
    spanish["es/glossary.md"] = (
        "Cuenco { #socket }\n:   Uno.\n\nBola { #ball }\n:   Dos.\n\nAguja { #needle }\n:   Tres.\n"
    )
    return {
        **spanish,
        "en/index.md": page.replace("# A", "---\nlanguages: [en, es]\n---\n# A"),
        "es/index.md": page,
        "es/options/10-rest.md": option(
            "Reposo", front="no_treatment: true", names=SPANISH, more=people(29, after="8 semanas")
        ),
        "es/options/20-exercise.md": option("Ejercicio", names=SPANISH, more=people(77, after="8 semanas")),
        "es/options/30-new-shot.md": option("Inyección nueva", front="experimental: true", names=SPANISH),
        "es/options/index.md": "# ¿Qué le importa?\n\n- Menos dolor\n  { #less-pain }\n- Bajo costo\n  { #cheap }\n",
        **(changes or {}),
    }
