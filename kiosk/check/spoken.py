"""Whether a voice can read all that is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from kiosk.check.passages import Passage, own, own_slides, page_passages, passages
from kiosk.check.spoken_words import ADDRESS, NOTHING, RANGE, RANGE_WORDS, SHORT, SIGN, SIGNS
from kiosk.check.subject import Subject
from kiosk.check.telling import language_of, warning
from kiosk.deck.findings import Finding
from kiosk.deck.model import LanguageDeck
from kiosk.deck.parts import Table
from kiosk.deck.text import plain

RULES: Final = {
    "spoken-sign": "a sign or an emoji that a voice reads badly",
    "spoken-range": "a range of numbers with a hyphen or a dash",
    "spoken-short": "a shortened word",
    "spoken-address": "a web address in the text",
    "spoken-capitals": "a word in capitals that the glossary does not know",
    "empty-cell": "a table's cell that says nothing",
}
LONG: Final = 4
"""Letters: an abbreviation may have so many without an entry."""
PHONE: Final = 3
"""Digits of the first part of a telephone number; the second has one more."""
_CAPITALS: Final = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")
_GREEK: Final = re.compile("[\u0370-\u03ff]")


def check_spoken(subject: Subject) -> Iterator[Finding]:
    """Signs, short forms, addresses, capitals and empty cells in what patients read."""
    for language in subject.deck.by_language.values():
        known = {
            word
            for term in language.glossary.values()
            for form in (term.name, *term.also)
            for word in _CAPITALS.findall(form)
        }
        for group in (*(passages(said) for said in own(language)), page_passages(language)):
            yield from _group(group, language, known, subject)
        yield from _cells(language)


def _group(
    group: Iterable[Passage], language: LanguageDeck, known: set[str], subject: Subject
) -> Iterator[Finding]:
    """What is found in passages that belong together, each word and sign once."""
    seen: set[tuple[str, str]] = set()
    for passage in group:
        for finding, word in _passage(passage, language, known):
            if (finding.rule, word) not in seen:
                seen.add((finding.rule, word))
                yield replace(finding, position=subject.place(word, passage.position))


def _passage(passage: Passage, language: LanguageDeck, known: set[str]) -> Iterator[tuple[Finding, str]]:
    """The findings of a passage, each with the word or sign that it is about."""
    tag, place = language_of(language.tag), passage.position
    text = passage.text
    for match in ADDRESS.finditer(text):
        how = "A kiosk is no browser: name the place in words, and put the address into the sources."
        yield warning("spoken-address", place, f"the web address '{match.group()}'", how), match.group()
    text = ADDRESS.sub(" ", text)
    for match in filter(_is_range, RANGE.finditer(text)):
        words = (
            RANGE_WORDS[tag].format(*match.groups()) if tag in RANGE_WORDS else "the two numbers and a word"
        )
        how = f"Write {words}: a voice reads the line as a minus, or not at all."
        yield warning("spoken-range", place, f"the range '{match.group()}'", how), match.group()
    for match in SIGN.finditer(text):
        sign = match.group()
        if not (tag == "el" and _GREEK.match(sign)):
            word = SIGNS.get(tag, {}).get(sign)
            how = f"Say it in words, such as '{word}'." if word else "Say it in words, or leave it out."
            yield warning("spoken-sign", place, f"a voice can't read '{sign}' well", how), sign
    if tag in SHORT:
        for match in SHORT[tag].finditer(text):
            yield (
                warning("spoken-short", place, f"'{match.group()}' is short", "Write the whole word."),
                match.group(),
            )
    for word in _CAPITALS.findall(text):
        if len(word) > LONG and word.isupper() and word.casefold() != word.upper() and word not in known:
            how = "Write it in small letters; an abbreviation needs an entry in the glossary."
            yield warning("spoken-capitals", place, f"'{word}' is in capitals", how), word


def _is_range(match: re.Match[str]) -> bool:
    """Whether the second number is the larger one; 555-0100 and 555-1234 are telephone numbers."""
    low, high = (number.replace(",", ".") for number in match.groups())
    return float(low) < float(high) and not (len(low) == PHONE and len(high) == PHONE + 1)


def _cells(language: LanguageDeck) -> Iterator[Finding]:
    for slide in own_slides(language):
        for table in slide.blocks:
            if not isinstance(table, Table) or table.options:
                continue
            for number, row in enumerate(table.rows):
                place = replace(table.position, line=table.position.line + 2 + number)
                for cell in row:
                    if NOTHING.fullmatch(plain(cell).strip()):
                        message = f"the cell '{plain(cell).strip()}' says nothing"
                        yield warning(
                            "empty-cell", place, message, "Write a word: 'none', 'yes', 'not known'."
                        )
