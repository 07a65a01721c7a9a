"""Whole numbers in Spanish words."""

from __future__ import annotations

from typing import Final

SMALL: Final = (
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
    "undécimo", "duodécimo",
)  # fmt: skip


def cardinal(number: int) -> str:
    """`cuarenta y dos`; 0 to 999,999,999,999,999. As it is said when it counts nothing."""
    if number < 30:
        return SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f" y {SMALL[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return "cien" if number == 100 else _HUNDREDS[hundreds] + (f" {cardinal(rest)}" if rest else "")
    return _large(number)


def _large(number: int) -> str:
    size, one, many = (
        (10**12, "un billón", "billones") if number >= 10**12 else (10**6, "un millón", "millones")
    )
    if number < 10**6:
        size, one, many = 1000, "mil", "mil"
    count, rest = divmod(number, size)
    start = one if count == 1 else f"{shortened(cardinal(count))} {many}"
    return start + (f" {cardinal(rest)}" if rest else "")


def shortened(said: str) -> str:
    """As before a masculine noun: `un`, `veintiún`, `treinta y un`."""
    if said.endswith("veintiuno"):
        return f"{said[:-3]}ún"
    return said[:-1] if said == "uno" or said.endswith(" uno") else said


def feminine(said: str) -> str:
    """As before a feminine noun: `una`, `veintiuna`, `doscientas`; a million stays masculine."""
    words = said.split(" ")
    million = max(
        (place for place, word in enumerate(words, 1) if word[2:6] == "llón" or word[2:8] == "llones"),
        default=0,
    )
    return " ".join([*words[:million], *map(_feminine, words[million:])])


def _feminine(word: str) -> str:
    if word.endswith("cientos") or word == "quinientos":
        return f"{word[:-2]}as"
    if word in {"un", "uno"}:
        return "una"
    return "veintiuna" if word in {"veintiún", "veintiuno"} else word


def ordinal(number: int) -> str:
    """`segundo`; 1 to 12, and the cardinal beyond, as people say it."""
    return _ORDINALS[number] if 0 < number < len(_ORDINALS) else cardinal(number)


def digits(number: str) -> str:
    """`nueve uno uno`: each digit, and nothing else of the text."""
    return " ".join(SMALL[int(digit)] for digit in number if digit in "0123456789")
