"""Promises, praise and sales words in what patients read, unless they are denied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.check.claims_en import EN
from kiosk.check.claims_es import ES
from kiosk.check.claims_fold import Folded, Sentence, fold, sentences
from kiosk.check.claims_scope import Span, is_asked, is_denied, is_doubted, is_somebody_elses
from kiosk.check.claims_selling import selling
from kiosk.check.claims_units import Unit, option_units, page_units, slide_units
from kiosk.check.claims_words import Claim, ClaimWords
from kiosk.check.passages import own_options, own_slides
from kiosk.check.subject import Subject
from kiosk.check.telling import error, language_of, words_of
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import LanguageDeck
from kiosk.deck.text import plain

RULES: Final = {
    "claim-promise": "a promise of a result: cure, regrow, guarantee, avoid surgery",
    "claim-safety": "risks made small: no risk, safe and effective, painless, natural",
    "claim-proof": "proof that is only said: proven, doctors agree, a success rate without numbers",
    "claim-sales": "words of an ad: breakthrough, life-changing, call now, star ratings",
    "claim-approval": "approved, cleared or registered by an agency, near cell treatments",
    "claim-cells": "a cell treatment by the name that sells it, not called experimental",
    "claim-price": "a price outside of a fact or a table, or an offer",
    "claim-testimonial": "somebody praising a treatment",
}
LANGUAGES: Final = {"en": EN, "es": ES}
HELP: Final = {
    "claim-promise": "Say what studies found, for how many of 100, or that it is not known.",
    "claim-safety": "Say which risks there are, and how often.",
    "claim-proof": "Say what was counted: so many of so many people, in which study, after which time.",
    "claim-sales": "Leave it out, and say what it is in plain words.",
    "claim-approval": "Say what the agency has not approved, and when you looked.",
    "claim-cells": "Call it an experimental cell injection.",
    "claim-testimonial": "Leave it out: one person's story tells nobody else's chance.",
}
_LABELS: Final = frozenset({"fact-name", "cell"})


_WORDS_ALONE: Final = frozenset({"claim-promise", "claim-safety", "claim-sales"})
"""Rules whose words are made plain by what stands with them, not somewhere in the sentence."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What belongs together: whether it is about cells, and its title."""

    units: list[Unit]
    title: str = ""
    about_cells: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence, what is said after it, and where both stand."""

    sentence: Sentence
    follow: str
    unit: Unit
    page: _Page


def check_claims(subject: Subject) -> Iterator[Finding]:
    """Only in languages whose words are known."""
    for deck in subject.deck.by_language.values():
        words = LANGUAGES.get(language_of(deck.tag))
        if words:
            for page in _pages(deck, words):
                for unit in page.units:
                    yield from _unit(subject, words, page, unit)


def claims_in(language: str, text: str, *, about_cells: bool = False) -> list[tuple[str, str]]:
    """The rules that a text breaks, each with the words that break it; empty for languages without tables."""
    words = LANGUAGES.get(language_of(language))
    if words is None:
        return []
    folded = fold(text)
    found = _claims(words, folded, Unit.of(text), _Page([], about_cells=about_cells))
    return [(claim.rule, folded.written(*span)) for claim, span in found]


def mentions_cells(language: str, text: str) -> bool:
    """Whether a text speaks of treatments with cells."""
    words = LANGUAGES.get(language_of(language))
    return bool(words and words.cells.search(fold(text).text))


def _pages(deck: LanguageDeck, words: ClaimWords) -> Iterator[_Page]:
    named = _names_cells(words, deck.title, plain(deck.invitation))
    about = {
        slide.position.file
        for chapter in deck.chapters
        for slide in chapter.slides
        if named or slide.experimental or _names_cells(words, chapter.title, plain(chapter.summary))
    }
    for slide in own_slides(deck):
        if slide.audience == "everyone":
            yield _page(slide_units(slide), slide.position.file in about, words)
    for option in own_options(deck):
        yield _page(option_units(option), option.experimental, words)
    yield _Page(page_units(deck), about_cells=named)


def _names_cells(words: ClaimWords, *texts: str) -> bool:
    return any(words.cells.search(fold(text).text) for text in texts)


def _page(units: list[Unit], experimental: bool, words: ClaimWords) -> _Page:
    said = (unit.passage.text for unit in units if unit.passage.kind not in {"cell", "alt"})
    cells = experimental or _names_cells(words, *said)
    return _Page(units, units[0].passage.text if units else "", cells)


def _unit(subject: Subject, words: ClaimWords, page: _Page, unit: Unit) -> Iterator[Finding]:
    folded = fold(unit.passage.text)
    seen: list[Span] = []
    for claim, span in _claims(words, folded, unit, page):
        if any(span[0] < last and first < span[1] for first, last in seen):
            continue
        seen.append(span)
        said = folded.written(*span)
        message = f"{RULES[claim.rule].partition(':')[0]}: \u201c{said}\u201d"
        yield error(claim.rule, _place(subject, said, unit.passage.position), message, _help(claim))
    for rule, said, message, how in selling(words, unit, page.title, about_cells=page.about_cells):
        yield error(rule, _place(subject, said, unit.passage.position), message, how)


def _help(claim: Claim) -> str:
    return HELP.get(claim.rule, "Say what it costs in a fact or a table, and sell nothing.")


def _place(subject: Subject, said: str, position: Position) -> Position:
    """Where it stands: as written, or where marks or line ends part it, its longest word."""
    for word in (said, *sorted(words_of(said), key=len, reverse=True)[:2]):
        place = subject.place(word, position)
        if place != position:
            return place
    return position


def _claims(words: ClaimWords, folded: Folded, unit: Unit, page: _Page) -> Iterator[tuple[Claim, Span]]:
    """What a passage claims, with its place in the folded text. A wrong answer may, if its reply says no."""
    if unit.reply and words.scope.denies.search(fold(unit.reply).text):
        return
    said = list(sentences(folded.text))
    follows = [*(one.text for one in said[1:]), fold(unit.follow).text]
    for sentence, follow in zip(said, follows, strict=False):
        place = _Place(sentence, follow, unit, page)
        for claim in words.claims:
            for match in claim.pattern.finditer(sentence.text):
                if not _is_plain(words, claim, match.span(), place) and not _is_spared(
                    words, claim, match.span(), place
                ):
                    yield claim, (sentence.start + match.start(), sentence.start + match.end())


def _is_plain(words: ClaimWords, claim: Claim, span: Span, place: _Place) -> bool:
    """Whether these words mean something else here."""
    text = place.sentence.text
    if not claim.needs.search(text):
        return True
    if claim.near == "cells" and not words.cells.search(text):
        other = claim.rule == "claim-approval" and words.other_medicine.search(text)
        if not place.page.about_cells or other:
            return True
    if claim.rule == "claim-sales" and (
        place.unit.urgent or words.urgent.search(fold(place.unit.passage.text).text)
    ):
        return True
    return any(
        claim.near or claim.rule not in _WORDS_ALONE or (one.start() < span[1] and span[0] < one.end())
        for one in claim.unless.finditer(text)
    )


def _is_spared(words: ClaimWords, claim: Claim, span: Span, place: _Place) -> bool:
    """Whether it is denied, asked, doubted, or told as what somebody else says."""
    scope, unit = words.scope, place.unit
    text, (start, end) = place.sentence.text, span
    lead = fold(unit.lead).text.strip()
    if lead.endswith(":") and place.sentence.start == 0:
        text, start, end = f"{lead[:-1]} {text}", start + len(lead), end + len(lead)
    label = fold(unit.label).text
    context = f"{label} . {lead} . {fold(place.page.title).text}"
    return (
        (is_denied(scope, text, (start, end), inside=claim.inside) and not scope.turned.search(place.follow))
        or is_asked(scope, text, (start, end), place.follow, task=unit.passage.kind == "question")
        or is_doubted(scope, text, (start, end))
        or (unit.passage.kind in _LABELS and bool(scope.denies.search(fold(unit.follow).text)))
        or bool(scope.label_denies.search(label) and not scope.affirms.search(text))
        or is_somebody_elses(scope, text, (start, end), context)
    )
