"""The window in which keys are learned: large words, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QRasterWindow

from kiosk.operate.lesson import Lesson

PATIENCE = 30_000
"""Milliseconds after which an action is skipped."""
GROUND, INK, ACCENT = QColor("#000000"), QColor("#FFFFFF"), QColor("#FFE14A")
FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
HOW = "Escape twice skips it. It is skipped, too, when nothing is pressed for {} seconds."
ALONE = Qt.KeyboardModifier.KeypadModifier
"""The only modifier that a key may come with: it says where the key is, not what else is held."""


class LessonWindow(QRasterWindow):
    """Shows the lesson's question and gives it the keys. `say` reads the question aloud, where that can be done."""

    done = Signal()

    def __init__(self, lesson: Lesson, family: str, say: Callable[[str], None] = lambda _: None) -> None:
        super().__init__()
        self._lesson = lesson
        self._family = family
        self._say = say
        self._patience = QTimer(self, interval=PATIENCE)
        self._patience.timeout.connect(self._skip)
        self._patience.start()
        self.setTitle("Keys of the kiosk")
        say(lesson.question)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A key was pressed; one that is held down counts once."""
        if not event.isAutoRepeat() and not _is_modifier(event):
            self._lesson.press(key_name(event))
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words."""
        area = event.rect().united(QRect(0, 0, self.width(), self.height()))
        painter = QPainter(self)
        painter.fillRect(area, GROUND)
        unit = min(area.width(), area.height()) / 1080
        how = HOW.format(PATIENCE // 1000) if self._lesson.action else ""
        lines = (
            (self._lesson.place, 36, INK),
            (self._lesson.question, 84, ACCENT),
            (self._lesson.remark, 48, INK),
            (how, 32, INK),
        )
        height = area.height() // len(lines)
        for number, (words, size, color) in enumerate(lines):
            font = QFont(self._family)
            font.setPixelSize(max(12, round(size * unit)))
            painter.setFont(font)
            painter.setPen(color)
            room = QRect(area.left(), area.top() + number * height, area.width(), height)
            painter.drawText(room.adjusted(40, 10, -40, -10), FLAGS, words)
        painter.end()

    def _skip(self) -> None:
        self._lesson.skip()
        self._tell()

    def _tell(self) -> None:
        self._patience.start()
        self._say(f"{self._lesson.remark}\n{self._lesson.question}")
        self.update()
        if not self._lesson.action:
            self._patience.stop()
            self.done.emit()


def key_name(event: QKeyEvent) -> str:
    """What the settings call a key; empty for one that they can't name, or that others are held down with."""
    if event.modifiers() & ~ALONE:
        return ""
    name = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    again = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
    known = again.count() == 1 and again == QKeySequence(event.key())
    return name if known and name.isprintable() else ""


def _is_modifier(event: QKeyEvent) -> bool:
    return event.key() in {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
    }
