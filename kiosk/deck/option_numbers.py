"""Whether an option's words and its icon arrays count the same people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.deck.findings import Finding
from kiosk.deck.model import Aspect
from kiosk.deck.parts import People
from kiosk.deck.text import plain

_PAIR = re.compile(r"(?<![\d.,])(\d{1,6})\s+(?:[^\W\d]+\s+){1,2}(\d{1,6})(?![\d.,]*\d)")
"""So many of so many, in any language: "77 of 100", "77 de cada 100"."""


def contradiction(aspects: Sequence[Aspect], people: Sequence[People]) -> Finding | None:
    """Words on the chance of help with a number that no array has, while an array has one that no word tells."""
    said = next((aspect for aspect in aspects if aspect.id == "chance-of-help"), None)
    if said is None:
        return None
    drawn = {(row.count, each.total) for each in people for row in each.rows}
    totals = {total for _, total in drawn}
    pairs = {(int(match[1]), int(match[2])) for match in _PAIR.finditer(plain(said.text))}
    told = {pair for pair in pairs if pair[1] in totals}
    if told <= drawn or drawn <= told:
        return None
    (count, total), (other, whole) = min(told - drawn), min(drawn - told)
    message = f"the words say {count} of {total}, the people drawn are {other} of {whole}"
    how = "Look into the source, and mend the one that is wrong."
    return Finding("error", "option-contradiction", said.position, message, how)
