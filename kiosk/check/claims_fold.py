"""Makes texts that look alike alike: no capitals, accents, fancy quotes or hidden characters; and cuts sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_EQUAL: Final = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2039\u203a", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63", "-"),
        **dict.fromkeys("\u2013\u2014\u2015", "\u2014"),
        **dict(
            zip("\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0456\u0455\u0458", "aceopxyisj", strict=True)
        ),
        **dict(
            zip("\u03b1\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7", "aeikvoptux", strict=True)
        ),
        **dict(
            zip(
                "\u0410\u0412\u0421\u0415\u041d\u0406\u041a\u041c\u041e\u0420\u0422\u0425",
                "abcehikmoptx",
                strict=True,
            )
        ),
    }
)
_HIDDEN: Final = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff*_~\\")
_END: Final = re.compile(r"[.!?\u2026]+[\"')\]]*(?=\s|$|\u00bf|\u00a1)")
_LONGEST: Final = 1500
"""Characters of a sentence; a longer one is looked at in pieces."""
_SHORTEST: Final = 16
"""Characters in which to look for a shortened word."""
_SHORT: Final = re.compile(
    r"(?:^|[\s(\"'])(?:dr|dra|mr|mrs|ms|sr|sra|st|vs|v|e\.g|i\.e|p\. ?ej|ej|approx|aprox|aprob|no|nr|num|ud|uds|ee|uu"
    r"|fig|vol|etc|[a-z]|(?:[a-z]\.)+[a-z])\.$"
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made plain; `at` says for each of its characters where in the original it comes from."""

    text: str
    original: str
    at: tuple[int, ...]

    def written(self, start: int, end: int) -> str:
        """What stands in the original for this piece of the text."""
        return self.original[self.at[start] : self.at[end - 1] + 1] if start < end else ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a folded text. `start` is where it begins there."""

    text: str
    start: int

    @property
    def asks(self) -> bool:
        """Whether it ends with a question mark."""
        return self.text.rstrip("\"')] ").endswith("?")


def fold(text: str) -> Folded:
    """Lower case, without accents; one space between words; quotes, hyphens and dashes of one kind."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        if char in _HIDDEN:
            continue
        for one in unicodedata.normalize("NFKD", char.translate(_EQUAL)).casefold().translate(_EQUAL):
            if unicodedata.combining(one):
                continue
            kept = " " if one.isspace() else one
            if kept != " " or (letters and letters[-1] != " "):
                letters.append(kept)
                places.append(place)
    return Folded("".join(letters), text, tuple(places))


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a folded text, with their marks."""
    start = 0
    for end in _END.finditer(text):
        if end.end() < len(text) and _SHORT.search(text[max(start, end.end() - _SHORTEST) : end.end()]):
            continue
        yield from _sentence(text, start, end.end())
        start = end.end()
    yield from _sentence(text, start, len(text))


def _sentence(text: str, start: int, end: int) -> Iterator[Sentence]:
    """One sentence, or pieces of one that nobody could read."""
    for begin in range(start, end, _LONGEST):
        said = text[begin : min(begin + _LONGEST, end)].lstrip()
        if said:
            yield Sentence(said, min(begin + _LONGEST, end) - len(said))
