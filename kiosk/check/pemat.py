"""PEMAT-P: whether printable material can be understood and acted upon, 24 items, in short words.

After Shoemaker, Wolf and Brach, The Patient Education Materials Assessment Tool, AHRQ 2013. Numbers 13 and 14 are for
film and sound only. Of each instrument a machine can answer a part; the rest waits for a person.
"""

from __future__ import annotations

import re
from typing import Final

from kiosk.check.passages import slide_passages
from kiosk.check.rating import Item, Rated, person
from kiosk.check.telling import language_of, word_count
from kiosk.deck.model import Slide
from kiosk.deck.parts import BulletList, People, Steps, Table
from kiosk.deck.text import plain

UNDERSTANDABILITY: Final = {
    "1": "It makes its purpose completely clear.",
    "2": "It holds nothing that distracts from its purpose.",
    "3": "It uses common, everyday language.",
    "4": "Medical terms are used only to make people know them, and are explained.",
    "5": "It uses the active voice.",
    "6": "Numbers are clear and easy to understand.",
    "7": "Nobody has to calculate.",
    "8": "It is in short sections.",
    "9": "Sections have headings that say something.",
    "10": "It is in a logical order.",
    "11": "It has a summary.",
    "12": "Visual cues draw attention to key points.",
    "15": "It uses pictures wherever they make things easier to understand.",
    "16": "Pictures support the text rather than distract from it.",
    "17": "Pictures have clear titles or captions.",
    "18": "Pictures are clear and uncluttered.",
    "19": "Tables are simple, with short and clear headings.",
}
ACTIONABILITY: Final = {
    "20": "It names at least one thing that the reader can do.",
    "21": "It speaks to the reader directly when it says what to do.",
    "22": "It breaks what to do into steps that can be managed.",
    "23": "It gives a tool, such as a list to check off, wherever that helps.",
    "24": "It says simply, or by an example, how to calculate.",
    "25": "It explains how to use charts, tables and drawings in order to act.",
    "26": "It uses pictures wherever they make it easier to act.",
}
_LONG_CELL: Final = 12
"""Words of a table's heading that is no longer short."""
_MANY_COLUMNS: Final = 6
_YOU: Final = {
    "en": re.compile(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:usted|ustedes|su|sus|le|consigo|tú|tu|te)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:Sie|Ihr\w*|Ihnen|du|dein\w*|dir|dich)\b"),
    "fr": re.compile(r"\b(?:vous|votre|vos)\b", re.IGNORECASE),
}
_DO: Final = {
    "en": re.compile(
        r"(?:^|[.:!] )(?:please )?(?:ask|call|tell|bring|write|talk|keep|take|rest|set|note|look|touch|choose|pick|go"
        r"|stop|start|use|avoid|hold|wear|plan|check|make|give|put|try|see|get|wait|do not|don't|never)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?:^|[.:!] )(?:pregunt|llam|dig|traig|escrib|habl|mant|tom|descans|anot|mir|toqu|elij|vay|dej|emp|us|evit|"
        r"llev|plane|hag|d[eé]|pong|prueb|v[eé]a|esper|no |nunca )\w*",
        re.IGNORECASE,
    ),
}


def understandability(rated: Rated) -> list[Item]:
    """The 17 items on being understood."""
    by_findings = {
        "3": (("reading-grade",), "No slide with enough words is harder than the limit."),
        "4": (("jargon",), "The glossary or the text explains every medical word that was looked for."),
        "5": (("passive",), "No slide has more passive sentences than the check allows."),
        "6": (("per-cent", "mixed-frames", "people-unframed"), "Numbers are told as so many of so many."),
        "7": (("relative-risk", "per-cent"), "Nothing is told only by comparing."),
        "8": (("words", "too-many-points", "long-sentences"), "Slides are short, and so are their sentences."),
        "9": (("duplicate-title", "title-"), "Every slide has a title of its own."),
        "11": (("chapter-summary",), "Each chapter that needs one ends with a summary."),
        "17": (("alt-", "figure-alt"), "Every picture has words that say what is seen."),
    }  # fmt: skip
    hints = {
        "1": ("Look at the deck's page and the first slide.", tuple(slide.id for slide in rated.slides[:1])),
        "12": (_cues(rated), ()),
        "15": (_pictures(rated), ()),
    }
    found = []
    for number, text in UNDERSTANDABILITY.items():
        if number == "19":
            found.append(_tables(rated))
        elif number in by_findings:
            found.append(rated.by_findings(number, text, *by_findings[number]))
        else:
            found.append(person(number, text, *hints.get(number, ("", ()))))
    return found


def actionability(rated: Rated) -> list[Item]:
    """The 7 items on acting."""
    steps = tuple(slide.id for slide in rated.slides if _has(slide, Steps))
    hints = {
        "22": ("Slides with steps." if steps else "No slide has steps.", steps),
        "23": ("Slides with lists of questions.", rated.questions_to_take()),
        "24": ("Nothing has to be calculated if item 7 is met.", ()),
        "25": ("Slides with numbers of people or a comparison.", (*rated.slides_with(People), *rated.comparisons)),
    }  # fmt: skip
    found = [
        _language(rated, "20", _DO, "says what to do"),
        _language(rated, "21", _YOU, "speaks to the reader"),
    ]
    for number, text in ACTIONABILITY.items():
        if number not in {"20", "21"}:
            found.append(person(number, text, *hints.get(number, ("", ()))))
    return found


def _language(rated: Rated, number: str, words: dict[str, re.Pattern[str]], what: str) -> Item:
    """An item that the words of a language tell; a person's in languages without such words."""
    text = ACTIONABILITY[number]
    pattern = words.get(language_of(rated.language.tag))
    if pattern is None:
        return person(number, text, "The words of this language are not known to the check.")
    found = tuple(
        slide.id
        for slide in rated.slides
        if any(pattern.search(one.text) for one in slide_passages(slide) if one.kind not in {"alt", "reply"})
    )
    said = f"{len(found)} of {len(rated.slides)} slides: it {what}."
    return rated.yes_or_no((number, text), bool(found), (said, f"No slide {what}."), found)


def _tables(rated: Rated) -> Item:
    """Short headings, and not more columns than fit in one look; a comparison of cards counts by its headings."""
    tables = [(slide, block) for slide in rated.slides for block in slide.blocks if isinstance(block, Table)]
    if not tables:
        return person("19", UNDERSTANDABILITY["19"], "There are no tables: not applicable.")
    heavy = tuple(
        slide.id
        for slide, table in tables
        if any(word_count(plain(cell)) > _LONG_CELL for cell in table.header)
        or (len(table.header) > _MANY_COLUMNS and not table.compares_options)
    )
    fine = f"{len(tables)} tables, all with short headings; comparisons show two or three choices at a time."
    bad = "Tables with long headings or many columns."
    return rated.yes_or_no(("19", UNDERSTANDABILITY["19"]), not heavy, (fine, bad), heavy)


def _cues(rated: Rated) -> str:
    marked = sum(
        any(span.strong for one in slide_passages(slide) for span in one.rich) for slide in rated.slides
    )
    return f"{marked} of {len(rated.slides)} slides have words in bold; every key message stands out."


def _pictures(rated: Rated) -> str:
    drawn = sum(slide.figure is not None for slide in rated.slides)
    return f"{drawn} of {len(rated.slides)} slides have a picture."


def _has(slide: Slide, kind: type[Steps | BulletList]) -> bool:
    return any(isinstance(block, kind) for block in slide.blocks)
