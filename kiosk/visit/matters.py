"""What may matter most to somebody, for a screen to show and to be marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.parts import Matters
from kiosk.deck.text import plain
from kiosk.visit.rows import Rows
from kiosk.visit.styled_text import unlinked

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One of the things to mark; `aspects` are ids joined by commas."""

    matter_id: str
    words: str
    spoken: str
    aspects: str


@QmlElement
@QmlUncreatable("made by Python")
class MatterList(Rows):  # type: ignore[operator]
    """All there is to mark on one slide; which ones are marked is the visit's."""

    row_type = MatterRow


def matter_rows(matters: Matters | None) -> tuple[MatterRow, ...]:
    """A row for each."""
    return tuple(
        MatterRow(item.id, unlinked(item.text), plain(item.text), ",".join(item.aspects))
        for item in (matters.items if matters else ())
    )
