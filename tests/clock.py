"""Time that passes when a test says so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

SECOND = 1000


class HeldAlarm(QObject):
    """Goes off when its clock has come so far; what `IdleTimer` needs of a `QTimer`."""

    timeout = Signal()

    def __init__(self, clock: HeldClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.due: int | None = None

    def setSingleShot(self, single: bool) -> None:
        assert single

    def start(self, milliseconds: int) -> None:
        self.due = self._clock.now + milliseconds

    def stop(self) -> None:
        self.due = None

    def remainingTime(self) -> int:
        return -1 if self.due is None else self.due - self._clock.now


class HeldClock:
    """Stands still until somebody waits."""

    def __init__(self) -> None:
        self.now = 0
        self._alarms: list[HeldAlarm] = []

    def alarm(self, parent: QObject | None = None) -> HeldAlarm:
        self._alarms.append(HeldAlarm(self, parent))
        return self._alarms[-1]

    def wait(self, seconds: float) -> None:
        """Let time pass; alarms go off in turn."""
        end = self.now + round(seconds * SECOND)
        while (alarm := self._next()) is not None and alarm.due is not None and alarm.due <= end:
            self.now = alarm.due
            alarm.stop()
            alarm.timeout.emit()
        self.now = end

    @property
    def waiting(self) -> list[float]:
        """In how many seconds alarms go off."""
        return sorted((alarm.due - self.now) / SECOND for alarm in self._alarms if alarm.due is not None)

    def _next(self) -> HeldAlarm | None:
        set_ = [alarm for alarm in self._alarms if alarm.due is not None]
        return min(set_, key=lambda alarm: alarm.due or 0, default=None)
