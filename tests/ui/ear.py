"""Somebody who does not look: knows of the screens only what is said."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from tests.ui.visitor import Visitor
from tests.ui.voice import FakeVoice

Key = Qt.Key


class Ear:
    """Hears what a visitor's kiosk says, each thing once."""

    def __init__(self, visitor: Visitor, voice: FakeVoice) -> None:
        self.visitor = visitor
        self.voice = voice
        self.reader = visitor.kiosk.hearing.reader
        self._heard = 0

    def __repr__(self) -> str:
        return "\n".join(["what was heard since:", *self.voice.said[self._heard :]])

    @property
    def sightless(self) -> bool:
        return bool(self.reader.property("sightless"))

    def hears(self, *wanted: str) -> None:
        """Wait until all of this is said, in this order."""

        def found() -> bool:
            at = self._heard
            for text in wanted:
                at = next((n + 1 for n in range(at, len(self.voice.said)) if text in self.voice.said[n]), 0)
                if not at:
                    return False
            self._heard = at
            return True

        self.visitor.wait(found)

    def keys(self, *keys: Key) -> None:
        self._heard = len(self.voice.said)
        self.visitor.key(*keys)

    def finds(self, wanted: str, key: Key = Key.Key_Down) -> None:
        """Go from line to line until this is said."""
        for _ in range(60):
            self._heard = len(self.voice.said)
            self.visitor.key(key)
            self.visitor.wait(lambda: len(self.voice.said) > self._heard)
            if wanted in self.voice.last:
                return
        raise AssertionError(f"nothing says {wanted!r}")

    # By touch.

    def corner(self, *, left: bool = True) -> QPoint:
        window = self.visitor.window
        return QPoint(20 if left else window.width() - 20, window.height() - 20)

    def holds_corner(self, *, left: bool = True) -> None:
        """Rest a finger in a lower corner until something comes of it, then lift it."""
        before = self.sightless
        self._heard = len(self.voice.said)
        self.visitor.one_of("SightlessLayer").setProperty("patience", 30)
        self.visitor.press(self.corner(left=left))
        self.visitor.wait(lambda: self.sightless != before)
        self.visitor.release(self.corner(left=left))
        self.visitor.settle()

    def taps(self) -> None:
        self._moves((0, 0))

    def flicks(self, right: int, down: int = 0) -> None:
        """One finger, quickly, so many u."""
        self._moves((right, down))

    def swipes(self, right: int, down: int = 0) -> None:
        """Two fingers."""
        self._moves((right, down), (right, down))

    def explores(self, *points: QPoint) -> None:
        """Rest a finger, then move it from point to point, and lift it."""
        self._heard = said = len(self.voice.said)
        self.visitor.press(points[0])
        self.visitor.wait(lambda: len(self.voice.said) > said)
        for point in points[1:]:
            self.visitor.move(point)
            self.visitor.frame()
        self.visitor.release(points[-1])

    def _moves(self, *ways: tuple[int, int]) -> None:
        self._heard = len(self.voice.said)
        visitor = self.visitor
        middle = QPoint(visitor.window.width() // 2, visitor.window.height() // 2)
        starts = [middle + QPoint(n * round(120 * visitor.unit), 0) for n in range(len(ways))]
        ends = [
            start + QPoint(round(right * visitor.unit), round(down * visitor.unit))
            for start, (right, down) in zip(starts, ways, strict=True)
        ]
        for act, points in (("press", starts), ("move", ends), ("release", ends)):
            visitor._hand.touch(act, dict(enumerate(points)))
        visitor.settle()
