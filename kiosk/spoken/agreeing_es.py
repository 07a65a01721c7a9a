"""Spanish numbers that agree with what they count: `un paciente`, `veintiuna de cada cien personas`."""

from __future__ import annotations

import re
from typing import Final

from kiosk.spoken.nouns_es import FEMININE, MASCULINE, NO_NOUN
from kiosk.spoken.numbers_es import cardinal, digits, feminine, shortened
from kiosk.spoken.saying import LONGEST

NUMBER: Final = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:[.,]\d+)?"
"""A number as it is written here and in Spain: `1,300.5` and `1.300,5`."""
_ON: Final = re.compile(
    rf"(?:\s?(?:a|o|ó|y|u|por|-|de|de cada|de entre)\s(?:los\s|las\s)?{NUMBER}){{0,3}}"
    r"\s+(?:de\s+(?=personas|mujeres))?([^\W\d_]+)"
)
"""What follows a number up to what is counted: `1 a 2 semanas`, `21 de cada 100 personas`."""
_OF_THEM: Final = re.compile(rf"(?:\s(?:de|de cada)\s{NUMBER})?\s+de\s+(?:ellas|las|estas|esas)(?!\w)")
_RIGHT_AFTER: Final = re.compile(r"\s+([^\W\d_]+)")
_BEFORE: Final = re.compile(
    r"(?<!\w)(unas|las|otras|todas|estas|esas|pocas|muchas|algunas|una|la)\s+$", re.IGNORECASE
)
_NEAR: Final = 12
"""Characters before a number that hold the word before it."""


def number(written: str) -> str:
    """A number that counts nothing: `mil trescientos`, `uno punto cuatro`, `cero coma cero cinco`."""
    whole, mark, part = split(written)
    one_by_one = len(whole) > LONGEST or (len(whole) > 1 and whole[0] == "0")
    said = digits(whole) if one_by_one else cardinal(int(whole))
    if not mark:
        return said
    after = digits(part) if part.startswith("0") or len(part) > 2 else cardinal(int(part))
    return f"{said} {'coma' if mark == ',' else 'punto'} {after}"


def split(written: str) -> tuple[str, str, str]:
    """The whole number, the decimal mark, and what is behind it; three digits behind a mark are thousands."""
    found = re.fullmatch(r"((?!0)\d{1,3}(?:,\d{3})+|(?!0)\d{1,3}(?:\.\d{3})+|\d+)(?:([.,])(\d+))?", written)
    if found is None:
        return re.sub(r"\D", "", written), "", ""
    return re.sub(r"\D", "", found[1]), found[2] or "", found[3] or ""


def agreeing(written: str, found: re.Match[str]) -> str:
    """A number as what it counts wants it."""
    said, text = number(written), found.string
    if split(written)[1]:
        return said
    counted = _ON.match(text, found.end())
    noun = counted[1].lower() if counted else ""
    before = _BEFORE.search(text[max(0, found.start() - _NEAR) : found.start()])
    if _is_feminine(noun) or _OF_THEM.match(text, found.end()) or (before and not _is_masculine(noun)):
        return feminine(said)
    directly = _RIGHT_AFTER.match(text, found.end())
    if directly and directly[1].lower() not in NO_NOUN:
        return shortened(said)
    return said


def half(found: re.Match[str]) -> str:
    """`medio` or `media`, as what follows wants it."""
    after = _RIGHT_AFTER.match(found.string, found.end())
    return "media" if after and _is_feminine(after[1].lower()) else "medio"


def _is_feminine(noun: str) -> bool:
    if noun in FEMININE:
        return True
    if noun in MASCULINE or noun in NO_NOUN:
        return False
    return noun.endswith(
        ("a", "as", "ión", "iones", "dad", "dades", "tad", "tades", "tud", "tudes", "umbre", "umbres")
    )


def _is_masculine(noun: str) -> bool:
    return noun in MASCULINE or noun.endswith(("o", "os", "or", "ores"))
