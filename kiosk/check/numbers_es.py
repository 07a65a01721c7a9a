"""Numbers in Spanish, as they are read aloud."""

from __future__ import annotations

import re
from typing import Final

_SMALL: Final = (
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
    "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós",
    "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
)  # fmt: skip
_TENS: Final = ("", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_HUNDREDS: Final = (
    "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos",
    "ochocientos", "novecientos",
)  # fmt: skip
_ORDINALS: Final = (
    "", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo",
)  # fmt: skip
_MONEY: Final = {"$": "dólares", "€": "euros", "£": "libras"}


def spoken_es(number: str) -> str:
    """Say `77`, `1.250`, `3,5`, `1º`, `50 %`, `$20` or `10:30` in words."""
    if number[0] in _MONEY:
        return f"{spoken_es(number[1:])} {_MONEY[number[0]]}"
    if number.endswith("%"):
        return f"{spoken_es(number[:-1].strip())} por ciento"
    if (match := re.match(r"(\d+)[ºª]$", number)) and 0 < int(match[1]) <= 10:
        return _ORDINALS[int(match[1])]
    plain = re.sub(r"(?<=\d)[.,](?=\d{3}(?!\d))", "", number)
    whole, point, part = plain.replace(".", ",").partition(",")
    if not whole.isdecimal() or (part and not part.isdecimal()) or len(whole) > 12:
        return " ".join(_cardinal(int(piece[:12])) for piece in re.findall(r"\d+", number))
    return _cardinal(int(whole)) + (f" coma {_cardinal(int(part[:12]))}" if point else "")


def _cardinal(number: int) -> str:
    if number < 30:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f" y {_SMALL[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return "cien" if number == 100 else _HUNDREDS[hundreds] + (f" {_cardinal(rest)}" if rest else "")
    return _large(number)


def _large(number: int) -> str:
    size, one, many = (10**6, "un millón", "millones") if number >= 10**6 else (1000, "mil", "mil")
    count, rest = divmod(number, size)
    start = one if count == 1 else f"{_cardinal(count)} {many}"
    return start + (f" {_cardinal(rest)}" if rest else "")
