"""A table, cell by cell."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.parts import Table
from kiosk.deck.text import plain
from kiosk.visit.marks import row_order
from kiosk.visit.styled_text import styled

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class TableContent(QObject):  # type: ignore[operator]
    """A table's cells as styled text. Columns and rows count from 0; the header is apart."""

    def __init__(self, table: Table, parent: QObject) -> None:
        super().__init__(parent)
        self._compares = table.compares_options
        self._header = tuple(styled(cell) for cell in table.header)
        self._rows = tuple(tuple(styled(cell) for cell in row) for row in table.rows)
        self._names = tuple(plain(cell) for cell in table.header)
        self._options, self._aspects = table.options, table.aspects
        self._abouts = tuple(plain(cell) for cell in table.rows[0]) if table.rows else ()

    @Property(bool, constant=True)
    def comparesOptions(self) -> bool:
        return self._compares

    @Property(int, constant=True)
    def columns(self) -> int:
        return len(self._header)

    @Property(int, constant=True)
    def rows(self) -> int:
        return len(self._rows)

    @Slot(int, result=str)
    def header(self, column: int) -> str:
        """The heading of a column; empty outside the table."""
        return self._header[column] if 0 <= column < len(self._header) else ""

    @Slot(int, result=str)
    def name(self, column: int) -> str:
        """The heading of a column without links; empty outside the table."""
        return self._names[column] if 0 <= column < len(self._names) else ""

    @Slot(int, result=str)
    def about(self, column: int) -> str:
        """The first cell of a column without links; empty outside the table."""
        return self._abouts[column] if 0 <= column < len(self._abouts) else ""

    @Slot(int, int, result=str)
    def cell(self, row: int, column: int) -> str:
        """A cell; empty outside the table."""
        inside = 0 <= row < len(self._rows) and 0 <= column < len(self._header)
        return self._rows[row][column] if inside else ""

    @Slot(int, result=str)
    def optionId(self, column: int) -> str:
        """The option that a column is about, the first of which is in column 1; else empty."""
        return self._options[column - 1] if 0 < column <= len(self._options) else ""

    @Slot(int, result=str)
    def aspectId(self, row: int) -> str:
        """The aspect of options that a row is about; empty where the table was written by hand."""
        return self._aspects[row] if 0 <= row < len(self._aspects) else ""

    @Slot(list, result=list)
    def order(self, marked: list[str]) -> list[int]:
        """All rows in the order to show them in, when these aspects matter most."""
        return row_order(self._aspects or [""] * len(self._rows), marked)
