"""Whether slides that are written by hand, without the deck's options, tell the same numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.check.claims_fold import fold
from kiosk.check.frames_words import FRAMES
from kiosk.check.passages import own_slides
from kiosk.check.telling import error, language_of, warning
from kiosk.deck.findings import Finding, Position
from kiosk.deck.generated import is_generated
from kiosk.deck.model import LanguageDeck
from kiosk.deck.parts import People, Table
from kiosk.deck.text import RichText, plain

_DIGITS: Final = re.compile(r"\d[\d.,]*")
_LEAST: Final = 2


@dataclass(frozen=True, slots=True)
class _Count:
    """So many of so many, of what (`about`: row, source, time), and where."""

    about: tuple[str, str, str]
    count: int
    total: int
    position: Position


def check_written(deck: LanguageDeck) -> Iterator[Finding]:
    """Arrays that count the same otherwise, and columns of a comparison that are counted of different totals."""
    first: dict[tuple[str, str, str], _Count] = {}
    for slide in own_slides(deck):
        for block in slide.blocks:
            if isinstance(block, People) and not is_generated(block):
                for one in _counts(block):
                    yield from _contradicts(one, first.setdefault(one.about, one))
            if isinstance(block, Table) and block.compares_options and not is_generated(block):
                yield from _denominators(block, deck.tag)


def _counts(block: People) -> Iterator[_Count]:
    told = (_plain(block.after), _plain(block.counted), _plain(block.measure))
    for row in block.rows:
        about = (_plain(row.label), block.source, " ".join(told))
        yield _Count(about, row.count, block.total, row.position)


def _contradicts(one: _Count, other: _Count) -> Iterator[Finding]:
    if one.count * other.total != other.count * one.total:
        place = f"{other.position.file}:{other.position.line}"
        message = (
            f"{one.count} of {one.total} here, and {other.count} of {other.total} in {place}, "
            "of the same source after the same time"
        )
        how = (
            "Look into the source, and tell the same number in both places; or say what else is counted here."
        )
        yield error("number-contradicts", one.position, message, how)


def _denominators(table: Table, tag: str) -> Iterator[Finding]:
    """A row that tells some choices of 100 and others of 50 can't be compared."""
    frames = FRAMES.get(language_of(tag))
    for row in table.rows if frames else ():
        totals = {total for cell in row[1:] if frames and (total := _total(cell, frames.people))}
        if len(totals) >= _LEAST:
            said = " and ".join(sorted(totals, key=int))
            message = f"the row \u201c{plain(row[0])}\u201d counts people of {said}"
            how = "Count all choices of the same number, best of 100, after the same time."
            yield warning("option-denominator", table.position, message, how)


def _total(cell: RichText, people: re.Pattern[str]) -> str:
    """The total of the only number of people in a cell; nothing where there are more."""
    found = [match.group() for match in people.finditer(_plain(plain(cell)))]
    return re.sub(r"\D", "", _DIGITS.findall(found[0])[-1]) if len(found) == 1 else ""


def _plain(text: str) -> str:
    return fold(text).text.strip()
