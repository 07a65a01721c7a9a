"""What is alike in all languages where numbers are put into words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]
"""What is looked for, and what is said of it."""
LONGEST: Final = 15
"""Digits; longer numbers are said digit by digit."""
PHONE: Final = re.compile(
    r"(?<![\w.,-])(?:(?:\+?1[-. ])?(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}|\d{3}-\d{4})(?![\w-])"
)
EMERGENCY: Final = re.compile(r"(?<![\w.,$#-])911(?![\w,-]|\.\d)")
ISO_DATE: Final = re.compile(r"(?<![\w-])(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\w-])")
MONTH_YEAR: Final = re.compile(r"(?<![\w/])(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?![\w/])")
_CODE: Final = re.compile(r"(?<!\w)[A-Z]{1,3}\d{1,3}(?:[-/][A-Z]{0,3}\d{1,3})+(?!\w)")
_LETTERS: Final = re.compile(r"(?<=[^\W\d_])-?(?=\d)")
BETWEEN_TIMES: Final = re.compile(r"(?<=\d:\d\d)\s?-\s?(?=\d)")
CODES: Final[tuple[Rule, ...]] = (
    (_CODE, lambda found: re.sub("[-/]", ", ", found[0])),
    (_LETTERS, lambda _: " "),
)
"""`L5-S1`, `B12`, `COVID-19`: letters and numbers apart."""
SHARES: Final = "½¼¾⅓⅔"


def said_by(rules: Iterable[Rule], text: str) -> str:
    """The text with every number in words, by rules that are tried one after the other."""
    if any(map(str.isdecimal, text)):
        for pattern, say in rules:
            text = pattern.sub(say, text)
    return text


def quantity(number: str, units: Iterable[str], *, times: str, rank: str = "") -> re.Pattern[str]:
    """A pattern for a number with all that may belong to it: sign, share, range, unit.

    `number` is a pattern, `times` names what may stand behind a stroke, `rank` what makes a number an ordinal.
    """
    unit = "|".join(re.escape(unit) for unit in sorted(units, key=len, reverse=True))
    return re.compile(
        rf"(?P<sign>(?<![\w.,)-])[+-])?(?P<low>{number})(?:\s?(?P<share>[{SHARES}]))?{rank}"
        rf"(?:\s?(?P<joint>[-/\u00d7x])\s?(?P<high>{number})(?![-/]\d|\d))?"
        rf"(?P<times>\s?[x\u00d7](?!\w))?(?P<more>\+(?!\w))?"
        rf"(?:\s?(?P<unit>%|(?:{unit})(?!\w)))?(?:/(?P<per>(?:{unit}|{times})(?!\w)))?"
    )


def gap(found: re.Match[str]) -> str:
    """A space where a letter follows a number: `3D`."""
    after = found.string[found.end() : found.end() + 1]
    return " " if after.isalnum() or (after in SHARES and after) else ""


def is_fraction(low: str, high: str) -> bool:
    """Whether two numbers with a stroke between them are part of one."""
    return low.isdecimal() and high.isdecimal() and 0 < int(low[:3]) < int(high[:3]) <= 10


def is_range(joint: str, high: str) -> bool:
    """Whether a hyphen is read as `to`; the long number of a file is none that others lead up to."""
    return joint != "-" or len(high) < 5 or "," in high


def groups(found: re.Match[str], digits: Callable[[str], str]) -> str:
    """A telephone number, digit by digit, with a rest between its parts."""
    return ", ".join(digits(group) for group in re.findall(r"\d+", found[0]))
