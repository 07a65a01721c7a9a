"""Numbers within English texts, put into words."""

from __future__ import annotations

import re
from typing import Final

from kiosk.spoken.numbers_en import SMALL, cardinal, digits, ordinal, plural, year
from kiosk.spoken.saying import (
    BETWEEN_TIMES,
    CODES,
    EMERGENCY,
    ISO_DATE,
    LONGEST,
    MONTH_YEAR,
    PHONE,
    Rule,
    gap,
    groups,
    is_fraction,
    is_range,
    quantity,
    said_by,
)
from kiosk.spoken.units_en import DAYS, MONEY, MONTHS, PLURALS, UNITS

_NUMBER: Final = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_MONTH: Final = "|".join(f"{month}|{month[:3]}" for month in MONTHS) + "|Sept"
_MONTH_NAMES: Final = {month[:3]: month for month in MONTHS}
_SCALE: Final = "hundred|thousand|million|billion|trillion|[KkMB]"
_SCALES: Final = {"K": "thousand", "k": "thousand", "M": "million", "B": "billion"}
_FRACTIONS: Final = {
    "½": "a half",
    "¼": "a quarter",
    "¾": "three quarters",
    "⅓": "a third",
    "⅔": "two thirds",
}
_YEARS: Final = range(1100, 2100)

_CALLED: Final = re.compile(r"\b((?:call|dial|text|or) )([2-9]\d\d)(?!\w|[-,]\d|\.\d|\s\w)", re.IGNORECASE)
_SLASH_DATE: Final = re.compile(r"(?<![\w/])(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])/(\d{4})(?![\w/])")
_DATE: Final = re.compile(
    rf"(?<!\w)({_MONTH})\.?\s(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:(,?\s)(\d{{4}}))?(?![\w/%,-]\d|\w|%|\.\d)"
)
_TIME: Final = re.compile(
    r"(?<![\w:.,])(\d{1,2})(?::([0-5]\d))?\s?([ap])\.?\s?m(?:\.(?=\s+[a-z]|[,;:!?)])|(?=\.?(?:\s|$))|\b)(?!\w)"
    r"|(?<![\w:.,])([01]?\d|2[0-3]):([0-5]\d)(?![\w:])",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(
    rf"([$€£])\s?({_NUMBER})(?:\s?(-)\s?[$€£]?\s?({_NUMBER}))?(?:\s?({_SCALE})(?!\w))?"
)
_DECADE: Final = re.compile(r"(?<![\w,.$])(\d{1,4})'?s(?!\w)")
_NUMBERED: Final = re.compile(r"(?<=[\w,;:(]\s)No\.\s?(?=\d)")
_DAY_FIRST: Final = re.compile(rf"(?<![\w.,/-])(0?[1-9]|[12]\d|3[01])\s({_MONTH})\s(\d{{4}})(?!\w|-)")
_MONTH_ALONE: Final = re.compile(rf"(?<!\w)({_MONTH})\.?\s(?=(?:19|20)\d\d(?!\w))")
_DAYS: Final = re.compile(
    r"(?<!\w)(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|rs|urs|nes)?\.?\s?-\s?(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|rs|urs|nes)?\.?(?!\w)"
)
_BETWEEN_RANKS: Final = re.compile(r"(?<=\dst|\dnd|\drd|\dth)\s?-\s?(?=\d)")
_POINT: Final = re.compile(r"(?<![\w.])\.(?=\d)")
_QUANTITY: Final = quantity(
    _NUMBER, UNITS, times="day|week|month|year", rank=r"(?P<rank>(?:st|nd|rd|th)(?!\w))?"
)
_JOINTS: Final = {"-": " to ", "x": " by ", "\u00d7": " by "}


def numbers(text: str) -> str:
    """The text with every number in words."""
    return said_by(_RULES, _DAYS.sub(_days, text))


def _days(found: re.Match[str]) -> str:
    names = {day[:3]: day for day in DAYS}
    return f"{names[found[1]]} to {names[found[2]]}"


def roman(number: int) -> str:
    """A number that was written in Roman letters."""
    return cardinal(number)


def plural_letters(name: str) -> str:
    """`eyes` for `eye`: the last letter of an abbreviation in the plural."""
    return f"{name}es" if name.endswith(("s", "x")) else f"{name}s"


def _number(written: str, *, may_be_year: bool = False) -> str:
    whole, point, part = written.replace(",", "").partition(".")
    if len(whole) > LONGEST:
        return digits(whole) + (f" point {digits(part)}" if point else "")
    if may_be_year and not point and "," not in written and len(whole) == 4 and int(whole) in _YEARS:
        return year(int(whole))
    leading = len(whole) > 1 and whole.startswith("0")
    said = digits(whole) if leading else cardinal(int(whole))
    return f"{said} point {digits(part)}" if point else said


def _date(month: str, day: str, of: str = "") -> str:
    name = _MONTH_NAMES[month[:3]] if month.isalpha() else MONTHS[int(month) - 1]
    return f"{name} {ordinal(cardinal(int(day)))}" + (f", {year(int(of))}" if of else "")


def _day_first(day: str, month: str, of: str) -> str:
    return f"the {ordinal(cardinal(int(day)))} of {_MONTH_NAMES[month[:3]]}, {year(int(of))}"


def _time(found: re.Match[str]) -> str:
    hour, minute = (found[1], found[2]) if found[3] else (found[4], found[5])
    said = cardinal(int(hour))
    if minute and int(minute):
        said += f" oh {SMALL[int(minute)]}" if int(minute) < 10 else f" {cardinal(int(minute))}"
    elif minute and not found[3]:
        said += " o'clock" if 0 < int(hour) <= 12 else " hundred hours" if int(hour) else " hours"
    return said + {"a": " ay-em", "p": " pee-em", "": ""}[(found[3] or "").lower()]


def _money(found: re.Match[str]) -> str:
    sign, low, joint, high, scale = found.groups()
    one, small = MONEY[sign]
    if not joint and not scale and re.search(r"\.\d\d$", low):
        whole, _, cents = low.partition(".")
        said = f"{_number(whole)} {_counted(one, whole)}"
        return said if cents == "00" else f"{said} and {cardinal(int(cents))} {_counted(small, cents)}"
    said = (
        _number(low)
        + (f" to {_number(high)}" if high else "")
        + (f" {_SCALES.get(scale, scale)}" if scale else "")
    )
    return f"{said} {_counted(one, '2' if high or scale else low)}" + gap(found)


def _counted(one: str, number: str) -> str:
    """`dollar` or `dollars`."""
    if number.lstrip("0") == "1":
        return one
    start, space, noun = one.rpartition(" ")
    if one.startswith("degree") or " of " in one:
        noun, space, rest = one.partition(" ")
        return f"{noun}s{space}{rest}"
    return start + space + PLURALS.get(noun, f"{noun}s")


def _quantity(found: re.Match[str]) -> str:
    low, high, joint, unit = found["low"], found["high"], found["joint"], found["unit"]
    if joint == "/" and is_fraction(low, high):
        return _fraction(int(low), int(high)) + gap(found)
    said = _number(low, may_be_year=not unit)
    said += f" and {_FRACTIONS[found['share']]}" if found["share"] else ""
    said = ordinal(said) if found["rank"] else said
    if high:
        part = " over " if joint == "/" and (unit or len(low) == 3) else ", "
        joined = _JOINTS.get(joint, part) if is_range(joint, high) else ", "
        said += joined + _number(high, may_be_year=not unit)
    said = {"-": "minus ", "+": "plus "}.get(found["sign"] or "", "") + said
    said += (" times" if found["times"] else "") + (" or more" if found["more"] else "")
    if unit:
        said += (
            " percent" if unit == "%" else f" {_counted(UNITS[unit], '2' if high or found['share'] else low)}"
        )
    if found["per"]:
        said += f" per {UNITS.get(found['per'], found['per'])}"
    return said + gap(found)


def _fraction(low: int, high: int) -> str:
    below = {2: "half", 4: "quarter"}.get(high) or ordinal(cardinal(high))
    return f"{cardinal(low)} {below}" if low == 1 else f"{cardinal(low)} {below}s"


_RULES: Final[tuple[Rule, ...]] = (
    (ISO_DATE, lambda found: _date(found[2], found[3], found[1])),
    (_SLASH_DATE, lambda found: _date(found[1], found[2], found[3])),
    (MONTH_YEAR, lambda found: f"{MONTHS[int(found[1]) - 1]} {year(int(found[2]))}"),
    (PHONE, lambda found: groups(found, digits)),
    (EMERGENCY, lambda found: digits(found[0])),
    (_CALLED, lambda found: found[1] + digits(found[2])),
    (_NUMBERED, lambda _: "number "),
    (_DAY_FIRST, lambda found: _day_first(found[1], found[2], found[3])),
    (_MONTH_ALONE, lambda found: f"{_MONTH_NAMES[found[1][:3]]} "),
    (_DATE, lambda found: _date(found[1], found[2], found[4] or "")),
    (BETWEEN_TIMES, lambda _: " to "),
    (_BETWEEN_RANKS, lambda _: " to "),
    (_TIME, _time),
    (_MONEY, _money),
    (_DECADE, lambda found: plural(_number(found[1], may_be_year=True))),
    *CODES,
    (_POINT, lambda _: "0."),
    (_QUANTITY, _quantity),
)
