"""What a text is freed of before its numbers and signs are put into words, and after."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
"""Marks that nobody sees: where a word may break, which way it runs."""
_GROUPED: Final = re.compile(r"(?<=\d)[\u00a0\u2007\u2009\u202f'’](?=\d{3}(?!\d))")  # noqa: RUF001
"""Between the thousands of a number."""
_SAME: Final = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2212\u2013\ufe63\uff0d", "-"),
        **dict.fromkeys("\u2014\u2015", "\u2014"),
        **dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'"),
        "…": "...",
        "\u00d7": "x",
        "\u2044": "/",
        "\u2215": "/",
    }
)
_DASH: Final = re.compile(r"\s+-{1,3}\s+|\s*(?:\u2014|--+)\s*")
_QUOTES: Final = re.compile('["“”„‟«»\u2039\u203a]')
_SINGLE: Final = re.compile(r"(?<!\w)'|'(?!\w)")
_OPEN: Final = re.compile(r"\s*[(\[{]\s*")
_CLOSE: Final = re.compile(r"\s*[)\]}]")
_KEPT: Final = re.compile(r"[^\w\s.,;:!?¿¡'\u0300-\u036f\u0900-\u0dff-]|_")
_LINES: Final = re.compile(r" ?\n\s*")
_RUN: Final = re.compile(r"[^\S\n]{2,}")
_BREAK: Final = re.compile(r"\s*\n\s*")
_STOPS: Final = re.compile(r"\s*,[\s,]*(?=[.;:!?]|$)")
_AFTER_STOP: Final = re.compile(r"([.;:!?¿¡])[\s,]*,(?:[\s,]*)")
_COMMAS: Final = re.compile(r"\s*,[\s,]*")
_LOOSE: Final = re.compile(r"-+(?=\s|$)|(?<=\s)-+")
_SPACED: Final = re.compile(r"\s+(?=[.;:!?](?:\s|$))")
_BEGIN: Final = re.compile(r"(?<=[.!?]\s)[¿¡]?[^\W\d_]")
_SPACES: Final = re.compile(r"\s+")


def cleaned(text: str) -> str:
    """The text with one sign for each dash and apostrophe, ASCII digits, and nothing that is not seen."""
    text = _LINES.sub("\n", _RUN.sub(" ", _UNSEEN.sub("", text)))
    text = unicodedata.normalize("NFC", text).translate(_SAME)
    if not text.isascii():
        text = "".join(_plain_digit(sign) if sign.isdecimal() else sign for sign in text)
        text = _GROUPED.sub("", text)
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("+/-", "±")


def _plain_digit(sign: str) -> str:
    return str(unicodedata.decimal(sign))


def tidied(text: str) -> str:
    """The text with a short rest where dashes, brackets and bullets stood, and without what is no word."""
    text = _SINGLE.sub(" ", _QUOTES.sub(" ", text.strip()))
    text = _DASH.sub(", ", _BREAK.sub(_rest, _RUN.sub(" ", text)))
    text = _OPEN.sub(", ", text)
    text = _CLOSE.sub(", ", text)
    text = _KEPT.sub(" ", text)
    text = _COMMAS.sub(", ", _LOOSE.sub(" ", text))
    text = _AFTER_STOP.sub(r"\1 ", text)
    text = _STOPS.sub("", text)
    text = _SPACED.sub("", text)
    text = _SPACES.sub(" ", text).strip(" ,-")
    text = _BEGIN.sub(
        lambda found: found[0].upper() if len(found[0].upper()) == len(found[0]) else found[0], text
    )
    return unicodedata.normalize("NFC", text)


def begun(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:] if len(text[:1].upper()) == 1 else text


def _rest(line_end: re.Match[str]) -> str:
    """A full stop for the end of a line that has none."""
    before = line_end.string[line_end.start() - 1 : line_end.start()]
    return " " if before in ".,;:!?" else ". "
