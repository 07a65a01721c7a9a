"""The structures of a figure as lists that a screen shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.figure import Figure, Structure
from kiosk.deck.model import Term
from kiosk.deck.parts import FigureUse
from kiosk.visit.anchors import fraction, places
from kiosk.visit.rows import Rows
from kiosk.visit.styled_text import unlinked
from kiosk.visit.views import view_count, view_places

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StructureRow:
    """A structure: anchors are fractions of the figure's width and height; `labelled` on this slide.

    `places` tells where the anchor is in states that move it, `STATE=X,Y` joined by semicolons; `STATE=` alone
    where the state hides the structure. What can be turned or compared has views, by number, in place of states.
    """

    structure: str
    name: str
    term: str
    meaning: str
    anchor_x: float
    anchor_y: float
    side: str
    labelled: bool
    places: str


@QmlElement
@QmlUncreatable("made by Python")
class StructureList(Rows):  # type: ignore[operator]
    """Structures of one figure."""

    row_type = StructureRow


def structure_rows(figure: Figure, use: FigureUse, glossary: Mapping[str, Term]) -> Iterator[StructureRow]:
    """Those with a term, in paint order."""
    for structure in figure.structures:
        term = glossary.get(structure.term)
        if term:
            yield _structure_row(figure, use, structure, term)


def _structure_row(figure: Figure, use: FigureUse, structure: Structure, term: Term) -> StructureRow:
    anchor = structure.anchors[min(use.at or 0, len(structure.anchors) - 1)]
    x, y = fraction(figure, anchor)
    return StructureRow(
        structure=structure.id,
        name=term.name,
        term=term.id,
        meaning=unlinked(term.meaning),
        anchor_x=x,
        anchor_y=y,
        side=structure.side,
        labelled=structure.id in use.labels,
        places=view_places(figure, structure)
        if view_count(figure) > 1
        else places(figure, structure.id, anchor),
    )


def one_a_term(rows: tuple[StructureRow, ...]) -> tuple[StructureRow, ...]:
    """Several structures may share a term; a person chooses among names."""
    merged: dict[str, StructureRow] = {}
    for row in rows:
        seen = merged.get(row.term)
        ids = f"{seen.structure},{row.structure}" if seen else row.structure
        first = row if seen is None else seen
        merged[row.term] = replace(first, structure=ids)
    return tuple(merged.values())
