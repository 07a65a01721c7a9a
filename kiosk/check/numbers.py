"""Numbers in a text, as values that can be compared across languages and ways of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.check.number_words import NUMBER_WORDS
from kiosk.check.telling import words_of

_SPACES: Final = "\u00a0\u2009\u202f"
_NUMBER: Final = re.compile(
    rf"(?<![\d.,])(?:\d{{1,3}}(?:[ {_SPACES}'\u2019]\d{{3}})+(?:[.,\u066b]\d+)?|\d+(?:[.,\u066b\u066c]\d+)*)"
    r"(?!\d|(?:st|nd|rd|th|er|\.?[ºª°])\b)"
)
_GROUPED: Final = re.compile(r"[1-9]\d{0,2}([.,\u066c])\d{3}(?:\1\d{3})*")
_DECIMAL: Final = re.compile(r"\d+[.,\u066b]\d+")
SMALL: Final = 12
"""Up to here a number may well be spelled out in a language whose number words are not known."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written, and all that it may mean: `1.000` is a thousand, or one."""

    text: str
    values: frozenset[float]

    @property
    def is_small(self) -> bool:
        """Whether it is a whole number that people spell out."""
        return any(value <= SMALL and value.is_integer() for value in self.values)


def numbers_in(text: str) -> tuple[Number, ...]:
    """The numbers written in digits, of any script, in their order; no ordinals."""
    return tuple(Number(match.group(), frozenset(_values(match.group()))) for match in _NUMBER.finditer(text))


def spelled_in(text: str, language: str) -> frozenset[float]:
    """The numbers written in words, for a language whose number words are known."""
    known = NUMBER_WORDS.get(language, {})
    words = [word.casefold() for word in words_of(text)]
    groups = (" ".join(words[start : start + size]) for size in (1, 2, 3) for start in range(len(words)))
    return frozenset(float(known[group]) for group in groups if group in known)


def _values(text: str) -> Iterator[float]:
    plain = re.sub(rf"[ {_SPACES}'\u2019]", "", text)
    grouped = _GROUPED.fullmatch(plain)
    if grouped:
        yield float(re.sub(r"\D", "", plain))
    if _DECIMAL.fullmatch(plain):
        yield float(re.sub(r"\D", ".", plain))
    elif not grouped:
        whole = re.split(r"[.,\u066b\u066c]", plain)
        if len(whole) == 1:
            yield float(plain)
        else:  # 1,234.5, or something like 2.10.3, which is compared by its digits
            yield float("".join(whole[:-1])) + float(f"0.{whole[-1]}")
