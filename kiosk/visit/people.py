"""Icon arrays: so many of so many people, as outlines that one path draws."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, sqrt

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.parts import People
from kiosk.visit.rows import Rows

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1

MOST_DRAWN = 1000
PERSON = (
    "m{x} {y} m5 0.6 a1.75 1.75 0 1 1 -0.01 0 z m-1.5 4.1 h3 a1.5 1.5 0 0 1 1.5 1.5 v1.7"
    " a0.8 0.8 0 0 1 -1.2 0.7 v1.1 h-3.6 v-1.1 a0.8 0.8 0 0 1 -1.2 -0.7 v-1.7 a1.5 1.5 0 0 1 1.5 -1.5 z"
)
"""One person in a cell of 10 by 10, as SVG path data."""


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """One array. The paths fill a square of `columns` cells, 10 units each; both are empty where too many to draw.

    `counted` says what the `count` are, `others` what the `others_count` are; each may be empty.
    """

    label: str
    count: int
    total: int
    columns: int
    counted_path: str
    others_path: str
    counted: str = ""
    others: str = ""
    others_count: int = 0


@QmlElement
@QmlUncreatable("made by Python")
class PeopleList(Rows):  # type: ignore[operator]
    """The arrays of one slide, with one total."""

    row_type = PeopleRow


def people_rows(people: People) -> tuple[PeopleRow, ...]:
    """An array a row, drawn row by row from the top left."""
    columns = ceil(sqrt(people.total))
    drawn = people.total if people.total <= MOST_DRAWN else 0
    return tuple(
        PeopleRow(
            row.label,
            row.count,
            people.total,
            columns,
            _crowd(0, min(row.count, drawn), columns),
            _crowd(min(row.count, drawn), drawn, columns),
            people.counted,
            people.others,
            people.total - row.count,
        )
        for row in people.rows
    )


def _crowd(first: int, last: int, columns: int) -> str:
    return " ".join(_person(index % columns * 10, index // columns * 10) for index in range(first, last))


def _person(x: int, y: int) -> str:
    return PERSON.format(x=x, y=y).replace("m", "M", 1)
