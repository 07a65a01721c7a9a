"""What patients do not get, as a list that a screen for staff can show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.offered import Withheld
from kiosk.visit.rows import Rows

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WithheldRow:
    """A slide or an option by its title, with the `reason` and `cause` of `Withheld`; `due` is an ISO date."""

    title: str
    language: str
    reason: str
    due: str
    cause: str


@QmlElement
@QmlUncreatable("made by Python")
class WithheldList(Rows):  # type: ignore[operator]
    """Everything that is withheld today, in all languages."""

    row_type = WithheldRow


def withheld_rows(withheld: Iterable[Withheld]) -> tuple[WithheldRow, ...]:
    """A row for each."""
    return tuple(
        WithheldRow(each.title, each.language, each.reason, each.due.isoformat(), each.cause)
        for each in withheld
    )
