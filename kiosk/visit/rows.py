"""A read-only list of frozen dataclasses that QML can show: each field is a role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

Index = QModelIndex | QPersistentModelIndex
FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


class Rows(QAbstractListModel):
    """The rows handed to `show`, with the fields of `row_type` (snake_case) as roles (camelCase)."""

    row_type: ClassVar[type]

    def __init__(self, rows: Sequence[Any] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self._names = {FIRST_ROLE + i: field.name for i, field in enumerate(fields(self.row_type))}

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the rows. As many as before are told of one by one, so that QML keeps what shows them."""
        before, after = self._rows, tuple(rows)
        if len(before) == len(after):
            self._rows = after
            changed = (number for number, row in enumerate(after) if row != before[number])
            for place in map(self.index, changed):
                self.dataChanged.emit(place, place)
            return
        self.beginResetModel()
        self._rows = after
        self.endResetModel()

    @Slot(result=int)
    def size(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name = self._names.get(role)
        return getattr(self._rows[index.row()], name) if name and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(camel(name).encode()) for role, name in self._names.items()}


def camel(name: str) -> str:
    """`review_by` as QML spells it: `reviewBy`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
