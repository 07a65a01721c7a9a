"""Whether each translation says what its original says, and is as new."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.check.passages import Said, folder_of, own
from kiosk.check.subject import Subject
from kiosk.check.telling import warning
from kiosk.check.translation_parts import PART_RULES, compare_parts
from kiosk.check.translation_texts import TEXT_RULES, compare_pages, compare_texts
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import LanguageDeck

RULES: Final = {
    "translation-older": "the original has changed since it was translated",
    "translation-unmarked": "a translation that does not say which text it was made from",
    "translation-term": "a word of the glossary is not translated",
    **TEXT_RULES,
    **PART_RULES,
}

_FEW: Final = 5
"""Files without a mark that are told one by one."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A file of a translation, the mark in it of what it was made from, and its original with its mark now."""

    file: str
    translates: str
    original: str
    digest: str


def check_translation(subject: Subject) -> Iterator[Finding]:
    """Every language but the first: pages, words, slides and options, each against its original."""
    deck = subject.deck
    original = deck.by_language[deck.fallback]
    for language in deck.by_language.values():
        if language.tag != deck.fallback:
            yield from _marks(list(marked_files(language, original)), subject)
            yield from _terms(language, original)
            yield from compare_pages(language, original, subject)
            for said, first in _pairs(language, original):
                yield from compare_texts(said, first, subject)
                yield from compare_parts(said, first, subject)


def marked_files(language: LanguageDeck, original: LanguageDeck) -> Iterator[Marked]:
    """All files of a translation that have an original."""
    here, there = folder_of(language), folder_of(original)
    pages: tuple[tuple[str, Callable[[LanguageDeck], tuple[str, str]]], ...] = (
        ("index.md", lambda deck: (deck.translates, deck.digest)),
        ("glossary.md", lambda deck: (deck.glossary_translates, deck.glossary_digest)),
        ("options/index.md", lambda deck: (deck.matters_translates, deck.matters_digest)),
    )
    for name, of in pages:
        (translates, digest), (_, now) = of(language), of(original)
        if digest and now:
            yield Marked(f"{here}/{name}", translates, f"{there}/{name}", now)
    firsts = {chapter.id: chapter for chapter in original.chapters}
    for chapter in language.chapters:
        first = firsts[chapter.id]
        if chapter.language == language.tag and first.digest:
            yield Marked(chapter.position.file, chapter.translates, first.position.file, first.digest)
    for said, one in _pairs(language, original):
        if one.digest:
            yield Marked(said.position.file, said.translates, one.position.file, one.digest)


def _pairs(language: LanguageDeck, original: LanguageDeck) -> Iterator[tuple[Said, Said]]:
    """The slides and options of a language that have an original, with it; an option's id has no chapter."""
    firsts = {said.id: said for said in own(original)}
    yield from ((said, firsts[said.id]) for said in own(language) if said.id in firsts)


def _marks(files: list[Marked], subject: Subject) -> Iterator[Finding]:
    """Each file by itself; one finding where none of many files has a mark."""
    if len(files) > _FEW and not any(marked.translates for marked in files):
        message = "no file of this language says which text it was made from"
        how = f"When both say the same, write above it, between two lines of hyphens: {_setting(files[0])}; so in all."
        yield warning("translation-unmarked", Position(files[0].file), message, how)
        return
    for marked in files:
        yield from _mark(marked, subject)


def _mark(marked: Marked, subject: Subject) -> Iterator[Finding]:
    if not marked.translates:
        message = f"it does not say which text of {marked.original} it was made from"
        how = f"When both say the same, write at its top, between two lines of hyphens: {_setting(marked)}"
        yield warning("translation-unmarked", Position(marked.file), message, how)
    elif marked.translates != marked.digest:
        place = subject.setting("translates", marked.file)
        message = f"older than its original: {marked.original} has changed since"
        how = f"Bring it up to date, then write {_setting(marked)}"
        yield warning("translation-older", place, message, how)


def _setting(marked: Marked) -> str:
    """The line to write; a mark of digits only would be read as a number without its quotes."""
    return f"translates: '{marked.digest}'" if marked.digest.isdecimal() else f"translates: {marked.digest}"


def _terms(language: LanguageDeck, original: LanguageDeck) -> Iterator[Finding]:
    page = Position(f"{folder_of(language)}/glossary.md")
    missing = [
        term
        for name, term in original.glossary.items()
        if name not in language.glossary or language.glossary[name].position.file == term.position.file
    ]
    if missing and len(missing) == len(original.glossary):
        message, missing = "no word of the glossary is translated", missing[:1]
    else:
        message = "the word '{}' is not translated"
    for term in missing:
        how = f"Add it: its name and {{ #{term.id} }}, and below it ':   ' and what it means."
        yield warning("translation-term", page, message.format(term.name), how)
