"""Notices that nobody is there any more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.typed_property import Property

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


LONGEST = 24 * 60 * 60  # seconds
HELD = 15 * 60
"""Seconds that a hold lasts without a touch: longer than any page is, should what holds never let go."""


class Alarm(Protocol):
    """What is needed of a `QTimer`."""

    timeout: Any

    def setSingleShot(self, single: bool, /) -> None: ...
    def start(self, milliseconds: int, /) -> None: ...
    def stop(self) -> None: ...
    def remainingTime(self) -> int: ...


@QmlElement
@QmlUncreatable("made by Python")
class IdleTimer(QObject):  # type: ignore[operator]
    """Emits `warning` after `idleSeconds` without a touch, and `expired`, once, `countdownSeconds` later.

    Nothing ticks before the warning, and no warning ever comes earlier than it was once to come. It stops by
    itself when it expires. `second` is how many milliseconds a second lasts, `alarm` makes what waits.
    """

    warning = Signal()
    expired = Signal()
    noticed = Signal()
    """Somebody touched something, waited for or not."""
    runningChanged = Signal()
    secondsLeftChanged = Signal()
    idleSecondsChanged = Signal()
    countdownSecondsChanged = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        second: int = 1000,
        alarm: Callable[[QObject], Alarm] = QTimer,
    ) -> None:
        super().__init__(parent)
        self._second = second
        self._idle_seconds = 90
        self._countdown_seconds = 30
        self._left = 0
        self._running = False
        self._held = False
        self._alarm = alarm(self)
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(self._ring)

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
        promised = self._promised()
        self._idle_seconds = seconds
        self.idleSecondsChanged.emit()
        if not self._left:
            self._wait(promised)

    @Slot(int)
    def setCountdownSeconds(self, seconds: int) -> None:
        """Count down from so many seconds at the next warning. Nonsense is ignored."""
        if seconds == self._countdown_seconds or not 1 <= seconds <= LONGEST:
            return
        self._countdown_seconds = seconds
        self.countdownSecondsChanged.emit()

    @Slot(bool)
    def setHeld(self, held: bool) -> None:
        """No warning comes while something goes on by itself, such as reading aloud; then the wait begins anew.

        A countdown goes on.
        """
        if held == self._held:
            return
        promised = self._promised()
        self._held = held
        if not self._left:
            self._wait(promised)

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
        self._alarm.stop()
        self._set_left(0)
        self._set_running(running=False)

    @Slot()
    def touched(self) -> None:
        """Somebody is there: wait anew; a countdown ends."""
        promised = self._promised()
        self._set_left(0)
        self._wait(promised)
        self.noticed.emit()

    def _promised(self) -> int:
        """Milliseconds that are left of the wait."""
        return self._alarm.remainingTime() if self._running and not (self._left or self._held) else 0

    def _wait(self, promised: int = 0) -> None:
        if self._running:
            seconds = max(HELD, self._idle_seconds) if self._held else self._idle_seconds
            self._alarm.start(max(promised, seconds * self._second))

    def _ring(self) -> None:
        if not self._left:
            self._set_left(self._countdown_seconds)
            if self._left:
                self._alarm.start(self._second)
                self.warning.emit()
        elif self._left > 1:
            self._alarm.start(self._second)
            self._set_left(self._left - 1)
        else:
            self.stop()
            self.expired.emit()

    def _set_left(self, seconds: int) -> None:
        if seconds != self._left:
            self._left = seconds
            self.secondsLeftChanged.emit()

    def _set_running(self, *, running: bool) -> None:
        if running != self._running:
            self._running = running
            self.runningChanged.emit()
