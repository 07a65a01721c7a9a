"""A question page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.parts import Question
from kiosk.deck.text import plain
from kiosk.visit.rows import Rows
from kiosk.visit.styled_text import unlinked

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """An answer and the reply to it."""

    answer: str
    spoken: str
    correct: bool
    reply: str


@QmlElement
@QmlUncreatable("made by Python")
class AnswerList(Rows):  # type: ignore[operator]
    """The answers of one question."""

    row_type = AnswerRow


@QmlElement
@QmlUncreatable("made by Python")
class QuestionContent(QObject):  # type: ignore[operator]
    """A question with its answers."""

    def __init__(self, question: Question, parent: QObject) -> None:
        super().__init__(parent)
        self._prompt = unlinked(question.prompt)
        rows = [
            AnswerRow(unlinked(a.text), plain(a.text), a.right, unlinked(a.reply)) for a in question.answers
        ]
        self._answers = AnswerList(rows, self)

    @Property(str, constant=True)
    def prompt(self) -> str:
        return self._prompt

    @Property(AnswerList, constant=True)
    def answers(self) -> AnswerList:
        return self._answers
