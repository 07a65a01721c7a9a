"""Where a text can be cut, to be said piece by piece."""

from __future__ import annotations

import re
from typing import Final

_END: Final = re.compile(r"[.!?…。！？؟]+[\"'”’»)\]]*(?=\s)|[。！？](?=\S)|\n+")  # noqa: RUF001
_OPENING: Final = "\"'“‘«¿¡([ "  # noqa: RUF001
_NEAR: Final = 40
"""Characters before a full stop that say whether it belongs to a word."""
_STOPPED: Final = (
    "dr dra sr sra srta mr mrs ms prof st jr vs v e.g i.e cf fig figs approx vol etc dept est gen rev mt ca "
    "incl d.ª p.ej ej pág págs núm aprox art av ud uds vd ee.uu tel cap máx mín z.b d.h bzw evtl ggf usw inkl abb"
)
_SHORT: Final = frozenset(_STOPPED.split())
"""Words with a full stop of their own, after which a sentence goes on."""
_BEFORE_NUMBERS: Final = frozenset({"no", "nr", "n", "p", "pp", "art", "nos", "ch", "sec"})
"""Those that are short for something only before a number."""


def sentences(text: str) -> list[str]:
    """The sentences of a text, without the space around them; abbreviations and initials end none."""
    pieces, start = [], 0
    for end in _END.finditer(text):
        if not _goes_on(text, end):
            pieces.append(text[start : end.end()].strip())
            start = end.end()
    pieces.append(text[start:].strip())
    return [piece for piece in pieces if piece]


def heard(text: str, language: str) -> list[str]:
    """The sentences of which something is said; `Say: LAY-brum.` only tells readers how a word sounds."""
    from kiosk.spoken.form import spoken_form  # noqa: PLC0415  # screens cut texts, too, and say none of them

    return [sentence for sentence in sentences(text) if spoken_form(sentence, language)]


def _goes_on(text: str, end: re.Match[str]) -> bool:
    """Whether the full stop is one within a sentence."""
    if end[0] != ".":
        return text[end.end() :].lstrip(_OPENING)[:1].islower() and not end[0].isspace()
    before = text[max(0, end.start() - _NEAR) : end.start()].split()
    after = text[end.end() : end.end() + _NEAR].lstrip(_OPENING + "\n\t")
    last = before[-1].lstrip(_OPENING) if before else ""
    if after[:1].islower() or last.lower() in _SHORT:
        return True
    if last.lower() in _BEFORE_NUMBERS and after[:1].isdecimal():
        return True
    return _is_initial(last) and (len(before) == 1 or (before[-2][:1].isupper() and len(before[-2]) > 1))


def _is_initial(word: str) -> bool:
    """Whether it is a name's first letter; `I` is more often a word."""
    return len(word) == 1 and word.isupper() and word != "I"
