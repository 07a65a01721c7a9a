"""Numbers in English, as they are read aloud."""

from __future__ import annotations

import re
from typing import Final

from kiosk.spoken.numbers_en import cardinal, digits, ordinal, year

_DIGIT_BY_DIGIT: Final = frozenset({"911", "112", "999", "988"})
_MONEY: Final = {"$": "dollars", "€": "euros", "£": "pounds"}


def spoken_en(number: str) -> str:
    """Say `77`, `1,250`, `3.5`, `1st`, `50 %`, `$20`, `10:30` or the year `1998` in words."""
    if number[0] in _MONEY:
        return f"{spoken_en(number[1:])} {_MONEY[number[0]]}"
    if number.endswith("%"):
        return f"{spoken_en(number[:-1].strip())} percent"
    if match := re.match(r"(\d+)(?:st|nd|rd|th)$", number):
        return ordinal(cardinal(int(match[1])))
    return _figures(number.rstrip("ºª°"))


def _figures(number: str) -> str:
    whole, point, part = number.replace(",", "").partition(".")
    if not whole.isdecimal() or not (part.isdecimal() or not point):
        return " ".join(_whole(piece) for piece in re.findall(r"\d+", number))
    is_year = len(whole) == 4 and "," not in number and "1100" <= whole <= "2099" and whole[1:3] != "00"
    said = year(int(whole)) if is_year and not point else _whole(whole)
    return f"{said} point {digits(part)}" if point else said


def _whole(number: str) -> str:
    return digits(number) if number in _DIGIT_BY_DIGIT or len(number) > 12 else cardinal(int(number))
