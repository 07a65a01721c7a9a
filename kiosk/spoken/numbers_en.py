"""Whole numbers in English words, as they are said in the USA."""

from __future__ import annotations

import re
from typing import Final

SMALL: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES: Final = (
    (10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")
)  # fmt: skip
_ORDINALS: Final = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
                    "nine": "ninth", "twelve": "twelfth"}  # fmt: skip


def cardinal(number: int) -> str:
    """`forty-two`; 0 to 999,999,999,999,999."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{SMALL[ones]}" if ones else "")
    size, name = next(scale for scale in _SCALES if number >= scale[0])
    many, rest = divmod(number, size)
    return f"{cardinal(many)} {name}" + (f" {cardinal(rest)}" if rest else "")


def ordinal(said: str) -> str:
    """`forty-second` for `forty-two`."""
    start, last = re.match(r"(.*?)(\w+)$", said).groups()  # type: ignore[union-attr]
    if last in _ORDINALS:
        return start + _ORDINALS[last]
    return start + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def plural(said: str) -> str:
    """`nineteen nineties` for `nineteen ninety`."""
    if said.endswith("y"):
        return f"{said[:-1]}ies"
    return f"{said}es" if said.endswith("x") else f"{said}s"


def digits(number: str) -> str:
    """`nine one one`: each digit, and nothing else of the text."""
    return " ".join(SMALL[int(digit)] for digit in number if digit in "0123456789")


def year(number: int) -> str:
    """`twenty twenty-six`; 1000 to 2999."""
    century, rest = divmod(number, 100)
    if century % 10 == 0 and rest < 10:
        return cardinal(number)
    ending = "hundred" if not rest else f"oh {SMALL[rest]}" if rest < 10 else cardinal(rest)
    return f"{cardinal(century)} {ending}"
