"""Numbers in English, as they are read aloud."""

from __future__ import annotations

import re
from typing import Final

_SMALL: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES: Final = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))
_ORDINALS: Final = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
                    "nine": "ninth", "twelve": "twelfth"}  # fmt: skip
_DIGIT_BY_DIGIT: Final = frozenset({"911", "112", "999", "988"})
_MONEY: Final = {"$": "dollars", "€": "euros", "£": "pounds"}


def spoken_en(number: str) -> str:
    """Say `77`, `1,250`, `3.5`, `1st`, `50 %`, `$20`, `10:30` or the year `1998` in words."""
    if number[0] in _MONEY:
        return f"{spoken_en(number[1:])} {_MONEY[number[0]]}"
    if number.endswith("%"):
        return f"{spoken_en(number[:-1].strip())} percent"
    if match := re.match(r"(\d+)(?:st|nd|rd|th)$", number):
        return _ordinal(_cardinal(int(match[1])))
    return _figures(number.rstrip("ºª°"))


def _figures(number: str) -> str:
    whole, point, part = number.replace(",", "").partition(".")
    if not whole.isdecimal() or not (part.isdecimal() or not point):
        return " ".join(_whole(piece) for piece in re.findall(r"\d+", number))
    is_year = len(whole) == 4 and "," not in number and "1100" <= whole <= "2099" and whole[1:3] != "00"
    said = _year(int(whole)) if is_year and not point else _whole(whole)
    return f"{said} point {_digits(part)}" if point else said


def _whole(number: str) -> str:
    return _digits(number) if number in _DIGIT_BY_DIGIT or len(number) > 12 else _cardinal(int(number))


def _digits(number: str) -> str:
    return " ".join(_SMALL[int(digit)] for digit in number)


def _year(year: int) -> str:
    century, rest = divmod(year, 100)
    ending = "hundred" if not rest else f"oh {_SMALL[rest]}" if rest < 10 else _cardinal(rest)
    return f"{_cardinal(century)} {ending}"


def _cardinal(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_SMALL[ones]}" if ones else "")
    size, name = next(scale for scale in _SCALES if number >= scale[0])
    many, rest = divmod(number, size)
    return f"{_cardinal(many)} {name}" + (f" {_cardinal(rest)}" if rest else "")


def _ordinal(cardinal: str) -> str:
    start, last = re.match(r"(.*?)(\w+)$", cardinal).groups()  # type: ignore[union-attr]
    if last in _ORDINALS:
        return start + _ORDINALS[last]
    return start + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
