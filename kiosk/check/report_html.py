"""A page for a committee: what a machine found about a deck, and what a person must rate. No scripts, no network."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk import __version__
from kiosk.check.checking import Checked
from kiosk.check.discern import discern
from kiosk.check.ipdas import certifying, qualifying, quality
from kiosk.check.pemat import actionability, understandability
from kiosk.check.rating import Item, Rated
from kiosk.check.report_html_items import decision_table, item_table
from kiosk.check.report_html_parts import Html, anchor, element, foreign, joined, link, table
from kiosk.check.report_html_slides import (
    finding_tables,
    is_easy,
    level_table,
    levels_of,
    overdue,
    review_table,
    told,
    waiver_table,
)
from kiosk.check.report_html_style import STYLE
from kiosk.check.subject import Subject
from kiosk.deck.model import LanguageDeck

_YES_NO: Final = ("Yes", "No")
_PEMAT: Final = ("Agree", "Disagree", "Not applicable")
_DISCERN: Final = ("1", "2", "3", "4", "5")
_NAMES: Final = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "he": "Hebrew", "it": "Italian",
    "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "tl": "Tagalog", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_HOW: Final = (
    "A machine can count words and look for what is missing. It cannot tell whether a text is true, fair and kind. "
    "Items marked \u201ca person must rate\u201d have boxes to tick and room for the role of who rates. The items are "
    "told in short words; the instruments themselves hold the full wording."
)
_READING: Final = (
    "Grades are by Flesch-Kincaid and SMOG for English (limit 6), scores by INFLESZ for Spanish (65 or more). Words "
    "that the glossary explains are forgiven in the first number and counted in \u201call words\u201d. A text of fewer "
    "than 30 words is not judged by itself."
)
Group = tuple[str, str, list[Item], tuple[str, ...]]
"""Id, name, items, and what a person can tick."""


def write_report(checked: Checked, subject: Subject, path: Path) -> None:
    """Write the page in one go: who reads it sees the old one or the new one.

    Raises:
        OSError: It can't be written there.
    """
    page = report_page(checked, subject)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(page)
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def report_page(checked: Checked, subject: Subject) -> str:
    """The page as text."""
    languages = list(subject.deck.by_language.values())
    deck = subject.deck.by_language.get(subject.deck.fallback)
    name = deck.title if deck and deck.title else "A deck"
    body = joined(
        [
            element("a", "To the content", class_="skip", href="#summary"),
            element("header", *_header(subject, deck, name)),
            element("nav", _contents(languages), aria_label="Contents"),
            element("main", *_main(checked, subject, languages)),
        ],
        "\n",
    )
    head = joined(
        [
            Html('<meta charset="utf-8">'),
            Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
            element("title", f"{name}: report for the committee"),
            element("style", Html(STYLE)),
        ],
        "\n",
    )
    page = element("html", Html("\n"), element("head", head), Html("\n"), element("body", body), lang="en")
    return f"<!DOCTYPE html>\n{page}\n"


def _header(subject: Subject, deck: LanguageDeck | None, name: str) -> Iterator[Html]:
    tag = deck.tag if deck else "en"
    yield element("h1", "Report on ", foreign(name, tag))
    yield element("p", "For the committee on patient information.", class_="lead")
    rows = {
        "Deck's version": subject.deck.version or "not given",
        "Checked on": str(subject.today),
        "Checked by": f"kiosk {__version__}",
        "Languages": ", ".join(map(_named, subject.deck.languages)) or "none",
        "Paid for by": foreign(subject.deck.funding, tag) if subject.deck.funding else "not given",
        "Kept current": foreign(subject.deck.updates, tag) if subject.deck.updates else "not given",
    }
    pairs = (element("dt", key) + element("dd", value) for key, value in rows.items())
    yield element("dl", Html("".join(pairs)))


def _contents(languages: Iterable[LanguageDeck]) -> Html:
    links = [link("Summary", "summary")]
    for deck in languages:
        name = _named(deck.tag)
        links += [link(f"{name}: {words}", anchor(part, deck.tag)) for part, words in _SECTIONS.items()]
    links += [link(words, words.lower()) for words in ("Waivers", "Findings", "Decision")]
    return element("ul", *(element("li", one) for one in links))


_SECTIONS: Final = {
    "reading": "reading level",
    "ipdas": "IPDAS",
    "pemat": "PEMAT-P",
    "discern": "DISCERN",
    "reviews": "review dates",
}


def _main(checked: Checked, subject: Subject, languages: list[LanguageDeck]) -> Iterator[Html]:
    groups = {deck.tag: _groups(Rated(subject.deck, deck, checked.findings)) for deck in languages}
    yield element("section", *_summary(checked, subject, languages, groups), id="summary")
    for deck in languages:
        yield element("section", *_language(subject, deck, groups[deck.tag]), id=anchor("language", deck.tag))
    yield element("section", element("h2", "Waivers"), waiver_table(checked), id="waivers")
    yield element("section", element("h2", "Findings"), *finding_tables(checked), id="findings")
    yield element("section", element("h2", "Decision"), decision_table(), id="decision")


def _some(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _named(tag: str) -> str:
    """A language in English, or its tag."""
    return _NAMES.get(tag, tag)


def _groups(rated: Rated) -> list[Group]:
    return [
        ("ipdas", "IPDAS, qualifying: is it a decision aid?", qualifying(rated), _YES_NO),
        ("ipdas", "IPDAS, certifying: without these it may mislead", certifying(rated), _YES_NO),
        ("ipdas", "IPDAS, quality", quality(rated), _YES_NO),
        ("pemat", "PEMAT-P, understandability", understandability(rated), _PEMAT),
        ("pemat", "PEMAT-P, actionability", actionability(rated), _PEMAT),
        ("discern", "DISCERN (1 no, 5 yes)", discern(rated), _DISCERN),
    ]


def _summary(
    checked: Checked, subject: Subject, languages: list[LanguageDeck], groups: dict[str, list[Group]]
) -> Iterator[Html]:
    yield element("h2", "Summary")
    errors = sum(one.severity == "error" for one in checked.findings)
    warnings = len(checked.findings) - errors
    state = "not-met" if errors else "met"
    counted = element("span", f"{_some(errors, 'error')}, {_some(warnings, 'warning')}", class_=state)
    yield element("p", counted, f"; {_some(len(checked.waived), 'finding')} waived with a reason.")
    yield element("p", _HOW)
    heads = ("What", *(_named(deck.tag) for deck in languages))
    rows = {deck.tag: _numbers(subject, deck, groups[deck.tag]) for deck in languages}
    names = list(dict.fromkeys(name for row in rows.values() for name in row))
    lines = [(name, *(rows[deck.tag].get(name, "") for deck in languages)) for name in names]
    yield table("At a glance, by language", heads, lines)


def _numbers(subject: Subject, deck: LanguageDeck, groups: list[Group]) -> dict[str, str]:
    levels = [level for _, level in levels_of(deck) if level.is_enough]
    judged = [level for level in levels if level.grade is not None or level.ease is not None]
    slides = told(deck)
    numbers = {
        "Slides and options": str(len(slides)),
        "Slides and options too hard to read": f"{sum(not is_easy(level) for level in judged)} of {len(judged)} judged",
        "Reviews overdue": str(overdue(subject, deck)),
    }
    for _, name, items, _ in groups:
        met = sum(item.status == "machine-met" for item in items)
        failed = sum(item.status == "machine-not-met" for item in items)
        rest = len(items) - met - failed
        numbers[name] = f"{met} met, {failed} not met; {rest} for a person"
    return numbers


def _language(subject: Subject, deck: LanguageDeck, groups: list[Group]) -> Iterator[Html]:
    tag = deck.tag
    yield element("h2", f"{_named(tag)}: ", foreign(deck.title, tag))
    yield element("h3", "Reading level", id=anchor("reading", tag))
    yield element("p", _READING)
    yield level_table(deck, levels_of(deck))
    begun: set[str] = set()
    for name, title, items, ticks in groups:
        yield element("h3", title, id="" if name in begun else anchor(name, tag))
        begun.add(name)
        yield item_table(deck, f"{title} ({_named(tag)})", items, ticks)
    yield element("h3", "Review dates", id=anchor("reviews", tag))
    yield review_table(subject, deck)
