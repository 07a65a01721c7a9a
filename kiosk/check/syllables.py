"""Syllables of a word as it is read aloud: words, numbers, letters and compounds with hyphens."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final

from kiosk.check.numbers_en import spoken_en
from kiosk.check.numbers_es import spoken_es
from kiosk.check.syllables_en import syllables_en
from kiosk.check.syllables_es import syllables_es
from kiosk.check.telling import language_of


@dataclass(frozen=True, slots=True)
class _Voice:
    """How a language reads a word, a number, a letter (1 if not in `letters`), a unit and an acronym."""

    word: Callable[[str], int]
    number: Callable[[str], str]
    letters: dict[str, int]
    units: dict[str, str]
    acronyms: frozenset[str]


_ES_TWO: Final = dict.fromkeys("fhjlmnñrsvxz", 2)
_VOICES: Final = {
    "en": _Voice(
        syllables_en,
        spoken_en,
        {"w": 3},
        {"mm": "millimeters", "cm": "centimeters", "km": "kilometers", "kg": "kilograms", "mg": "milligrams",
         "g": "grams", "ml": "milliliters", "lb": "pounds", "lbs": "pounds", "ft": "feet", "mph": "miles an hour"},
        frozenset({"aids", "covid", "nasa", "laser", "lasik", "mrsa", "cobra", "nato"}),
    ),
    "es": _Voice(
        syllables_es,
        spoken_es,
        {**_ES_TWO, "w": 4},
        {"mm": "milímetros", "cm": "centímetros", "km": "kilómetros", "kg": "kilos", "mg": "miligramos",
         "g": "gramos", "ml": "mililitros"},
        frozenset({"sida", "covid", "nasa", "otan", "ovni"}),
    ),
}  # fmt: skip
_PIECE: Final = re.compile(
    r"[$€£]?\d+(?:[.,:]\d+)*(?:\s?%|(?:st|nd|rd|th|[ºª°])(?!\w))?|[^\W\d_]+(?:'[^\W\d_]+)*'?"
)


def can_count(language: str) -> bool:
    """Whether syllables of this language can be counted."""
    return language_of(language) in _VOICES


@cache
def syllables(word: str, language: str) -> int:
    """How many syllables a word has when read aloud, a number and letters as they are said; at least 1.

    `language` is one that `can_count` knows.
    """
    voice = _VOICES[language_of(language)]
    pieces = _PIECE.findall(word.replace("’", "'"))  # noqa: RUF001
    return max(1, sum(_of_piece(piece, voice) for piece in pieces))


def _of_piece(piece: str, voice: _Voice) -> int:
    if any(sign.isdigit() for sign in piece):
        return sum(voice.word(word) for word in re.findall(r"[^\W\d_]+", voice.number(piece)))
    lower = piece.lower()
    if lower in voice.units:
        return sum(voice.word(word) for word in voice.units[lower].split())
    if is_letters(piece) and lower not in voice.acronyms:
        return sum(voice.letters.get(letter, 1) for letter in _bare(piece).lower())
    return voice.word(lower)


def is_letters(word: str) -> bool:
    """Whether a word is said letter by letter: `MRI`, `MRIs`, `U.S.`, a single `X`, or one without a vowel."""
    bare = _bare(word)
    return (
        len(bare) == 1 or (bare.isupper() and len(bare) < 6) or not re.search(r"[aeiouyáéíóúü]", word.lower())
    )


def _bare(letters: str) -> str:
    """Letters without full stops and the ending of more than one."""
    bare = letters.replace(".", "").removesuffix("'s").replace("'", "")
    return bare[:-1] if bare.endswith("s") and len(bare) > 2 and bare[:-1].isupper() else bare
