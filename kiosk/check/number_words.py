"""Numbers in words, by language: to a hundred, and a few more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from kiosk.check.telling import words_of

_EN: Final = words_of(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ES: Final = words_of(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_ES_TENS: Final = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")


def _numbered(words: Iterable[str], first: int = 0) -> dict[str, int]:
    return {word: number for number, word in enumerate(words, first)}


def _joined(tens: Iterable[str], units: list[str], joint: str, first: int) -> dict[str, int]:
    """`forty-two`, `cuarenta y dos`: each ten, alone and with each unit."""
    found = {}
    for ten, word in enumerate(tens, first):
        found[word] = ten * 10
        found |= {f"{word}{joint}{units[unit]}": ten * 10 + unit for unit in range(1, 10)}
    return found


NUMBER_WORDS: Final[Mapping[str, Mapping[str, int]]] = {
    "en": {
        **_numbered(_EN),
        **_joined(_EN_TENS, _EN, "-", 2),
        **_joined(_EN_TENS, _EN, " ", 2),
        "a hundred": 100,
        "one hundred": 100,
        "hundred": 100,
        "a thousand": 1000,
        "one thousand": 1000,
        "once": 1,
        "twice": 2,
        "a couple": 2,
        "a dozen": 12,
        "a": 1,
        "an": 1,
        "single": 1,
        "both": 2,
        "no": 0,
    },
    "es": {
        **_numbered(_ES),
        **_joined(_ES_TENS, _ES, " y ", 3),
        "un": 1,
        "una": 1,
        "cien": 100,
        "ciento": 100,
        "mil": 1000,
        "quinientos": 500,
        "doscientos": 200,
        "sola": 1,
        "solo": 1,
        "ambos": 2,
        "ambas": 2,
        "docena": 12,
        "par": 2,
        "ningún": 0,
        "ninguna": 0,
        "veintiún": 21,
        "veintiuna": 21,
        "primer": 1,
        "primero": 1,
        "primera": 1,
    },
}
