"""Numbers within Spanish texts, put into words that agree with what they count."""

from __future__ import annotations

import re
from typing import Final

from kiosk.spoken.agreeing_es import NUMBER, agreeing, half, number, split
from kiosk.spoken.numbers_es import cardinal, digits, feminine, ordinal, shortened
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
from kiosk.spoken.tongue import listed
from kiosk.spoken.units_es import MONEY, MONTHS, PLURALS, UNITS

_MONTH: Final = "|".join(MONTHS)
_SHARES: Final = {
    "¼": "un cuarto",
    "¾": "tres cuartos",
    "⅓": "un tercio",
    "⅔": "dos tercios",
}
_BELOW: Final = dict(enumerate(listed("medio tercio cuarto quinto sexto séptimo octavo noveno décimo"), 2))

_CALLED: Final = re.compile(
    r"\b((?:llame|llamar|marque|marcar) (?:al|el) )([2-9]\d\d)(?!\w|[-,]\d|\.\d|\s\w)", re.IGNORECASE
)
_SLASH_DATE: Final = re.compile(r"(?<![\w/])(0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])/(\d{4})(?![\w/])")
_FIRST: Final = re.compile(rf"(?<![\w.,-])1\.?[ºo]?(?=\sde\s(?:{_MONTH})(?!\w))", re.IGNORECASE)
_TIME: Final = re.compile(
    r"(?<![\w:.,])([01]?\d|2[0-3]):([0-5]\d)(?![\w:])"
    r"|(?<![\w:.,])(1?\d)(?=\s(?:(?:pe|a) eme|de la (?:mañana|tarde|noche)))",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(
    rf"([$€£])\s?({NUMBER})(?:\s?(-|a)\s?[$€£]?\s?({NUMBER}))?(\smil(?:es|lón|lones)?(?!\w))?"
)
_POINT: Final = re.compile(r"(?<![\w.,])[.,](?=\d)")
_RANK: Final = re.compile(
    r"(?<![\w.,-])(\d{1,2})(?:\.?(º|ª)|(er|ro|do|to|mo|vo|no|ra|da|ta|ma|va|na)(?!\w))(?!\w)"
)
_QUANTITY: Final = quantity(NUMBER, UNITS, times="día|semana|mes|año")
_JOINTS: Final = {"-": " a ", "x": " por ", "\u00d7": " por "}


def numbers(text: str) -> str:
    """The text with every number in words."""
    return said_by(_RULES, text)


def roman(number: int) -> str:
    """A number that was written in Roman letters."""
    return cardinal(number)


def plural_letters(name: str) -> str:
    """The last letter of an abbreviation in the plural, which is said like the singular."""
    return name


def _date(day: str, month: str, year: str) -> str:
    said = "primero" if int(day) == 1 else cardinal(int(day))
    return f"{said} de {MONTHS[int(month) - 1]} de {cardinal(int(year))}"


def _time(found: re.Match[str]) -> str:
    hour, minute = int(found[1] or found[3]), int(found[2] or 0)
    said = feminine(cardinal(hour))
    return f"{said} y {cardinal(minute)}" if minute else said


def _money(found: re.Match[str]) -> str:
    sign, low, joint, high, scale = found.groups()
    one, small = MONEY[sign]
    whole, mark, part = split(low)
    if mark and len(part) == 2 and not joint and not scale:
        said = f"{_coins(whole, one)}"
        return said if part == "00" else f"{said} con {_coins(part, small)}"
    if not joint and not scale and not mark:
        return _coins(whole, one)
    said = number(low) + (f" a {number(high)}" if high else "")
    many = _counted(one, "2")
    return f"{said}{scale} {'' if scale.strip() == 'mil' else 'de '}{many}" if scale else f"{said} {many}"


def _coins(number: str, one: str) -> str:
    said = cardinal(int(number)) if len(number) <= LONGEST else digits(number)
    said = feminine(said) if one.endswith("a") else shortened(said)
    of = " de" if re.search(r"ll(?:ón|ones)$", said) else ""
    return f"{said}{of} {_counted(one, number)}"


def _counted(one: str, number: str) -> str:
    """`mililitro` or `mililitros`."""
    if number.lstrip("0") == "1":
        return one
    first, space, rest = one.partition(" ")
    rest = f"{rest}s" if rest in {"cúbico", "cuadrado"} else rest
    return PLURALS.get(first, f"{first}s") + space + rest


def _rank(found: re.Match[str]) -> str:
    said = ordinal(int(found[1]))
    if found[2] == "ª" or (found[3] or "").endswith("a"):
        return f"{said[:-1]}a" if said.endswith("o") else said
    return said[:-1] if found[3] == "er" and said in {"primero", "tercero"} else said


def _quantity(found: re.Match[str]) -> str:
    low, high, joint, unit = found["low"], found["high"], found["joint"], found["unit"]
    if joint == "/" and is_fraction(low, high):
        return (half(found) if (low, high) == ("1", "2") else _fraction(int(low), int(high))) + gap(found)
    said = _low(found)
    said += f" y {_SHARES.get(found['share']) or half(found)}" if found["share"] else ""
    if high:
        part = " sobre " if joint == "/" and (unit or len(low) == 3) else ", "
        joined = _JOINTS.get(joint, part) if is_range(joint, high) else ", "
        said += joined + (number(high) if unit else agreeing(high, found))
    said = {"-": "menos ", "+": "más "}.get(found["sign"] or "", "") + said
    said += (" veces" + _per_time(found) if found["times"] else "") + (" o más" if found["more"] else "")
    if unit:
        said += " por ciento" if unit == "%" else f" {_counted(UNITS[unit], '2' if high else low)}"
    if found["per"]:
        said += f" por {UNITS.get(found['per'], found['per'])}"
    return said + gap(found)


def _per_time(found: re.Match[str]) -> str:
    return " por" if re.match(r"\s+(?:día|semana|mes|año)(?!\w)", found.string[found.end() :]) else ""


def _low(found: re.Match[str]) -> str:
    """The first number, as the unit or what it counts wants it."""
    low, unit = found["low"], found["unit"]
    if found["times"]:
        return feminine(number(low))
    if not unit:
        return agreeing(low, found)
    if unit == "%" or split(low)[1]:
        return number(low)
    said = number(low)
    if UNITS[unit].endswith("a"):
        return feminine(said)
    return said if found["high"] else shortened(said)


def _fraction(low: int, high: int) -> str:
    below = _BELOW[high]
    if low == 1:
        return f"un {below}"
    return f"{cardinal(low)} {below}s"


_RULES: Final[tuple[Rule, ...]] = (
    (ISO_DATE, lambda found: _date(found[3], found[2], found[1])),
    (_SLASH_DATE, lambda found: _date(found[1], found[2], found[3])),
    (MONTH_YEAR, lambda found: f"{MONTHS[int(found[1]) - 1]} de {cardinal(int(found[2]))}"),
    (PHONE, lambda found: groups(found, digits)),
    (EMERGENCY, lambda found: digits(found[0])),
    (_CALLED, lambda found: found[1] + digits(found[2])),
    (_FIRST, lambda _: "primero"),
    (BETWEEN_TIMES, lambda _: " a "),
    (_TIME, _time),
    (_MONEY, _money),
    (_RANK, _rank),
    *CODES,
    (_POINT, lambda found: f"0{found[0]}"),
    (_QUANTITY, _quantity),
)
