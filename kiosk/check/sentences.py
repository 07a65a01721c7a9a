"""Where sentences end, and what is a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from kiosk.check.telling import language_of

UNSPACED: Final = frozenset({"zh", "ja", "th", "lo", "km", "my", "bo", "dz", "yue", "wuu"})
"""Languages that are written without spaces between words: no word of theirs is counted."""
# Never the end of a sentence, and the end of one only before a capital letter.
_INSIDE: Final = {
    "en": "dr mr mrs ms st prof vs v e.g i.e fig no approx cf vol pp p sr jr dept est gen rev mt",
    "es": "dr dra sr sra srta d ud uds vd prof pág núm aprox art fig p.ej ej p vol av",
    "de": "dr prof z.b d.h bzw ca nr abb st hr fr vgl evtl ggf usw inkl",
    "fr": "dr m mm mme mlle p.ex env n fig",
    "": "dr prof st fig vs no",
}
_ENDER: Final = re.compile(r"[.!?…؟۔।。！？]+[\"'”’»)\]]*(?=\s|$)|(?<=[。！？])|\n\s*\n")  # noqa: RUF001
_SINGLE_STOP: Final = re.compile(r"\.(?!\.)")
_INITIAL: Final = re.compile(r"[^\W\d_]\. ")
_OPENING: Final = " \t\n\"'“‘«¿¡(["  # noqa: RUF001
_NEAR: Final = 60
"""Characters around a full stop that say whether a sentence ends there."""
_WORD: Final = re.compile(
    r"\d+(?:[.,]\d+)*[-‐‑]?[^\W\d_]+(?:[-‐‑][^\W_]+)*"  # 8-week, 3D, 1st  # noqa: RUF001
    r"|[$€£]?\d+(?:[.,:]\d+)*(?:\s?%|[º°ª](?!\w))?"  # 1,250; 3.5; 10:30; 77 %; 1º
    r"|[^\W\d_](?:\.[^\W\d_])+\.?(?!\w)"  # e.g., U.S.
    r"|[^\W_]+(?:['’][^\W_]+)*(?:[-‐‑][^\W_]+(?:['’][^\W_]+)*)*['’]?"  # noqa: RUF001
)


def words(text: str) -> list[str]:
    """The words of a text as they are written; a compound with hyphens and a number are one word each."""
    bare = unicodedata.normalize("NFC", text)
    bare = "".join(sign for sign in bare if unicodedata.category(sign) not in {"Mn", "Mc", "Me", "Cf"})
    return _WORD.findall(bare)


def sentences(text: str, language: str) -> list[str]:
    """The sentences of a text that hold a word; one without a full stop, such as a list item, is a sentence too."""
    inside = frozenset(_INSIDE.get(language_of(language), _INSIDE[""]).split())
    parts, start = [], 0
    for end in _ends(text, inside):
        parts.append(text[start:end].strip())
        start = end
    parts.append(text[start:].strip())
    return [part for part in parts if words(part)]


def _ends(text: str, inside: frozenset[str]) -> Iterator[int]:
    for match in _ENDER.finditer(text):
        before = text[max(0, match.start() - _NEAR) : match.start()]
        after = text[match.end() : match.end() + _NEAR].lstrip(_OPENING)
        goes_on = after[:1].islower() or (
            _SINGLE_STOP.match(match[0]) and _is_abbreviation(before, after, inside)
        )
        if match[0].isspace() or not goes_on:
            yield match.end()


def _is_abbreviation(before: str, after: str, inside: frozenset[str]) -> bool:
    """Whether a full stop belongs to the word before it: `Dr.`, or the initials of a name."""
    found = before.split()
    last = found[-1].lstrip(_OPENING) if found else ""
    if last.lower() in inside:
        return True
    is_initial = len(last) == 1 and last.isupper() and last != "I"
    return is_initial and (len(found) == 1 or found[-2][:1].isupper() or bool(_INITIAL.match(after)))
