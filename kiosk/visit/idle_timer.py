"""Notices that nobody is there any more."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.typed_property import Property

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


LONGEST = 24 * 60 * 60  # seconds


@QmlElement
@QmlUncreatable("made by Python")
class IdleTimer(QObject):  # type: ignore[operator]
    """Emits `warning` after `idleSeconds` without a touch, and `expired`, once, `countdownSeconds` later.

    Nothing ticks before the warning. It stops by itself when it expires. `second` is how many milliseconds a
    second lasts.
    """

    warning = Signal()
    expired = Signal()
    runningChanged = Signal()
    secondsLeftChanged = Signal()
    idleSecondsChanged = Signal()
    countdownSecondsChanged = Signal()

    def __init__(self, parent: QObject | None = None, *, second: int = 1000) -> None:
        super().__init__(parent)
        self._second = second
        self._idle_seconds = 90
        self._countdown_seconds = 30
        self._left = 0
        self._running = False
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._warn)
        self._tick = QTimer(self, interval=second)
        self._tick.timeout.connect(self._count)

    @Property(int, notify=idleSecondsChanged)
    def idleSeconds(self) -> int:
        """How long nobody may touch anything before the warning."""
        return self._idle_seconds

    @Property(int, notify=countdownSecondsChanged)
    def countdownSeconds(self) -> int:
        """How long the warning is up before the visit ends."""
        return self._countdown_seconds

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """What is left of the countdown; 0 while there is no warning."""
        return self._left

    @Property(bool, notify=runningChanged)
    def running(self) -> bool:
        """Whether somebody is waited for at all."""
        return self._running

    @Slot(int)
    def setIdleSeconds(self, seconds: int) -> None:
        """Wait so long before the warning, from now on; a warning that is up stays. Nonsense is ignored."""
        if seconds == self._idle_seconds or not 1 <= seconds <= LONGEST:
            return
        self._idle_seconds = seconds
        self.idleSecondsChanged.emit()
        if self._running and not self._left:
            self._wait()

    @Slot(int)
    def setCountdownSeconds(self, seconds: int) -> None:
        """Count down from so many seconds at the next warning. Nonsense is ignored."""
        if seconds == self._countdown_seconds or not 1 <= seconds <= LONGEST:
            return
        self._countdown_seconds = seconds
        self.countdownSecondsChanged.emit()

    @Slot()
    def start(self) -> None:
        """Wait for a touch from now on."""
        if self._running:
            return
        self._set_running(running=True)
        self._wait()

    @Slot()
    def stop(self) -> None:
        """Wait for nothing."""
        self._idle.stop()
        self._set_left(0)
        self._set_running(running=False)

    @Slot()
    def touched(self) -> None:
        """Somebody is there: wait anew; a countdown ends."""
        if self._running:
            self._wait()

    def _wait(self) -> None:
        self._set_left(0)
        if self._running:
            self._idle.start(self._idle_seconds * self._second)

    def _warn(self) -> None:
        self._set_left(self._countdown_seconds)
        if self._left:
            self.warning.emit()

    def _count(self) -> None:
        if self._left > 1:
            self._set_left(self._left - 1)
            return
        self.stop()
        self.expired.emit()

    def _set_left(self, seconds: int) -> None:
        if seconds == self._left:
            return
        self._left = seconds
        if not seconds:
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()
        self.secondsLeftChanged.emit()

    def _set_running(self, *, running: bool) -> None:
        if running != self._running:
            self._running = running
            self.runningChanged.emit()
