"""What a voice reads badly, and what to write in its place, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final


def _pairs(text: str) -> dict[str, str]:
    return {pair.partition(" ")[0]: pair.partition(" ")[2] for pair in text.split(", ")}


SIGN: Final = re.compile(
    "[±→←↑↓↔⇒⇐⇔≥≤≈≠\\u00d7÷∞√‰§¶†‡™®©•&+<>=~^|#@_\\u00b2\\u00b3\\u00b9µ]|(?<=\\w)/(?=\\w)"
    "|[\\u0370-\\u03ff]|[\\u2600-\\u27bf\\u2b50-\\u2b55\\U0001f000-\\U0001faff]"
)
"""Signs that voices leave out or name oddly; Greek letters and emoji among them."""
ADDRESS: Final = re.compile(
    r"(?:https?://|www\.)\S*[\w/]|\b[\w-]+\.(?:com|org|net|gov|edu|info|health)\b(?:/\S*)?"
)
RANGE: Final = re.compile(
    r"(?<![\w.,\u2013-])(\d+(?:[.,]\d+)?)\s?[\u2013\u2014-]\s?(\d+(?:[.,]\d+)?)(?![\w\u2013-])"
)
"""`4-6`, which is heard as a minus or as two numbers."""
SIGNS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": _pairs(
        "± give or take, → then, ≥ at least, ≤ at most, ≈ about, ~ about, \u00d7 times, & and, + and, > more than, "
        "< less than, = is, / or, # number, ↑ more, ↓ less, @ at"
    ),
    "es": _pairs(
        "± más o menos, → luego, ≥ al menos, ≤ como mucho, ≈ unos, ~ unos, \u00d7 por, & y, + y, > más de, "
        "< menos de, = es, / o, # número, ↑ más, ↓ menos, @ arroba"
    ),
}
"""The words for a sign; without any, people are asked to say it in words."""
RANGE_WORDS: Final[Mapping[str, str]] = {"en": "{} to {}", "es": "{} a {}"}
SHORT: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(
        r"\b(?:e\.\s?g|i\.\s?e|etc|vs?|approx|incl|esp|resp|cf|ca|fig|max|min|wks?|yrs?|hrs?|mins|secs|dept|appt|pts)\."
        r"|\bvs\b|\bw/o?(?=\s)|\b[RTDH]x\b|\bp\.\s?r\.\s?n\."
    ),
    "es": re.compile(
        r"\b(?:p\.\s?ej|etc|vs?|aprox|incl|máx|mín|núm|pág|fig|ca|seg|min|hrs?|sem|tto|pac|izq|dcha?|Uds?|Vds?)\."
        r"|\bvs\b|\bc/(?=\s)|\b[TD]x\b|\bEE\.\s?UU\."
    ),
}
"""Shortened words."""
NOTHING: Final = re.compile(r"[\W_]*|[xX]|[nN]\W?[aA]\W?")
"""A cell that says nothing to a listener."""
