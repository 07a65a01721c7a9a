"""A glossary card."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.model import Term
from kiosk.visit.styled_text import unlinked

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class TermContent(QObject):  # type: ignore[operator]
    """What a word means."""

    def __init__(self, term: Term, parent: QObject) -> None:
        super().__init__(parent)
        self._term = term

    @Property(str, constant=True)
    def name(self) -> str:
        return self._term.name

    @Property(str, constant=True)
    def meaning(self) -> str:
        return unlinked(self._term.meaning)

    @Property(str, constant=True)
    def more(self) -> str:
        """What else is said of the word, one paragraph below the other; may be empty."""
        return "<br/>".join(unlinked(paragraph) for paragraph in self._term.more)
