"""What the page for committees says slide by slide: reading levels, review dates; and what was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from kiosk.check.checking import Checked
from kiosk.check.explained import Explained
from kiosk.check.levels import LEAST_INFLESZ, TOP_GRADE, Level, level_of
from kiosk.check.passages import Said, own, passages
from kiosk.check.report_html_parts import Cell, Html, anchor, element, foreign, table
from kiosk.check.subject import Subject
from kiosk.check.telling import language_of
from kiosk.deck.model import LanguageDeck, Slide
from kiosk.deck.review import review_due
from kiosk.deck.text import plain

_SLIDE: Final = "Slide or option"
_LEVEL_HEADS: Final = {
    "en": ("Grade (Flesch-Kincaid)", "Grade, all words", "SMOG", "SMOG, all words"),
    "es": ("INFLESZ", "INFLESZ, all words", "Fern\u00e1ndez Huerta"),
}


def told(deck: LanguageDeck) -> list[Said]:
    """What patients see, in order: slides, then options."""
    return [said for said in own(deck) if not isinstance(said, Slide) or said.audience == "everyone"]


def row_id(deck: LanguageDeck, said: Said) -> str:
    """Where on the page a slide's row stands."""
    kind = "slide" if isinstance(said, Slide) else "option"
    return anchor(kind, deck.tag, said.id.replace("/", " "))


def title_of(said: Said) -> str:
    """What it is called."""
    return plain(said.title) if isinstance(said, Slide) else said.name


def verdict(level: Level) -> Html:
    """Whether a text is easy enough, in words."""
    judged = level.grade if level.grade is not None else level.ease
    if judged is None:
        return element("span", "no formula", class_="hint")
    if not level.is_enough:
        return element("span", "too short to judge", class_="hint")
    easy = is_easy(level)
    return element("span", "within" if easy else "too hard", class_="met" if easy else "not-met")


def is_easy(level: Level) -> bool:
    """Whether what the formulas make of a text is within the limits; True where they say nothing."""
    if level.grade is not None:
        return round(level.grade, 1) <= TOP_GRADE
    return level.ease is None or language_of(level.language) != "es" or round(level.ease, 1) >= LEAST_INFLESZ


def levels_of(deck: LanguageDeck) -> list[tuple[Said, Level]]:
    """The level of each slide and option."""
    explained = Explained(deck.glossary, deck.tag)
    return [(said, level_of(passages(said), deck.tag, explained)) for said in told(deck)]


def level_table(deck: LanguageDeck, levels: Iterable[tuple[Said, Level]]) -> Html:
    """Reading levels, one row a slide or option; other tables link to these rows."""
    language = language_of(deck.tag)
    scores = _LEVEL_HEADS.get(language, ())
    heads = (_SLIDE, "Words", "Words a sentence", "Longest sentence", *scores, "Judged")
    rows, ids = [], []
    for said, level in levels:
        rows.append((_named(deck, said), level.words, level.mean_sentence, level.longest,
                     *_scores(level, language), verdict(level)))  # fmt: skip
        ids.append(row_id(deck, said))
    return table("Reading level of each slide and option", heads, rows, ids)


def _scores(level: Level, language: str) -> tuple[Cell, ...]:
    if language == "en":
        return (level.grade, level.grade_all, level.smog, level.smog_all)
    return (level.ease, level.ease_all, level.huerta) if language == "es" else ()


def _named(deck: LanguageDeck, said: Said) -> Html:
    mark = Html(f"<br>{element('span', said.id, class_='hint')}")
    return Html(foreign(title_of(said), deck.tag) + mark)


def review_table(subject: Subject, deck: LanguageDeck) -> Html:
    """When each was reviewed, by which role, and when the next review is due."""
    heads = (_SLIDE, "Reviewed", "By", "Next review due", "State")
    rows = [
        (
            _named(deck, said),
            str(said.reviewed or "never"),
            said.reviewer or None,
            str(review_due(said, subject.deck.review_days) or "\u2013"),
            _state(subject, said),
        )
        for said in told(deck)
    ]
    return table("Review dates", heads, rows)


def _state(subject: Subject, said: Said) -> Html:
    due = review_due(said, subject.deck.review_days)
    if due is None:
        return element("span", "not reviewed", class_="care")
    if due < subject.today:
        words = "overdue, withheld from patients" if said.experimental else "overdue"
        return element("span", words, class_="not-met")
    return element("span", "current", class_="met")


def overdue(subject: Subject, deck: LanguageDeck) -> int:
    """How many slides and options are past their date."""
    dues = (review_due(said, subject.deck.review_days) for said in told(deck))
    return sum(due is not None and due < subject.today for due in dues)


def waiver_table(checked: Checked) -> Html:
    """What authors waived, with their reasons."""
    if not checked.waived:
        return element("p", "Nothing is waived.")
    rows = [
        (f"{found.position.file}:{found.position.line}", found.rule, found.message, one.reason)
        for one in checked.waived
        for found in [one.finding]
    ]
    return table("Findings that authors waived", ("File", "Rule", "Finding", "Reason"), rows)


def finding_tables(checked: Checked) -> Iterator[Html]:
    """One table a file."""
    if not checked.findings:
        yield element("p", "Nothing was found.")
    for file, group in groupby(checked.findings, key=lambda one: one.position.file):
        rows = [
            (f"{one.position.line}:{one.position.column}", _severity(one.severity), one.rule, one.message, one.help)
            for one in group
        ]  # fmt: skip
        yield table(file, ("Line", "Kind", "Rule", "What was found", "How to mend it"), rows)


def _severity(severity: str) -> Html:
    return element("span", severity, class_="not-met" if severity == "error" else "care")
