"""Numbers in Spanish, as they are read aloud."""

from __future__ import annotations

import re
from typing import Final

from kiosk.spoken.numbers_es import cardinal, ordinal

_MONEY: Final = {"$": "dólares", "€": "euros", "£": "libras"}


def spoken_es(number: str) -> str:
    """Say `77`, `1.250`, `3,5`, `1º`, `50 %`, `$20` or `10:30` in words."""
    if number[0] in _MONEY:
        return f"{spoken_es(number[1:])} {_MONEY[number[0]]}"
    if number.endswith("%"):
        return f"{spoken_es(number[:-1].strip())} por ciento"
    if (match := re.match(r"(\d+)[ºª]$", number)) and 0 < int(match[1]) <= 10:
        return ordinal(int(match[1]))
    plain = re.sub(r"(?<=\d)[.,](?=\d{3}(?!\d))", "", number)
    whole, point, part = plain.replace(".", ",").partition(",")
    if not whole.isdecimal() or (part and not part.isdecimal()) or len(whole) > 12:
        return " ".join(cardinal(int(piece[:12])) for piece in re.findall(r"\d+", number))
    return cardinal(int(whole)) + (f" coma {cardinal(int(part[:12]))}" if point else "")
