"""Ends calmly when the system or a person at the keyboard asks for it: SIGTERM, SIGINT."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Self

from PySide6.QtCore import QSocketNotifier

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Ending:
    """While it is entered, these signals only set `asked` to their number and call `end` from Qt's loop.

    Python runs its own handlers between two lines of Python, and while Qt waits there are none: so the signal
    writes to a socket that Qt watches.
    """

    def __init__(self, end: Callable[[], None]) -> None:
        self.asked = 0
        self._end = end
        self._ours, self._qts = socket.socketpair()
        self._notifier: QSocketNotifier | None = None

    def __enter__(self) -> Self:
        for each in (self._ours, self._qts):
            each.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._ours.fileno(), warn_on_full_buffer=False)
        self._before = [signal.signal(each, self._note) for each in SIGNALS]
        return self

    def watch(self) -> None:
        """Let Qt's loop see signals; Qt's application has to be there. One that came before counts."""
        self._notifier = QSocketNotifier(self._qts.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._wake)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each, handler in zip(SIGNALS, self._before, strict=True):
            signal.signal(each, handler)
        signal.set_wakeup_fd(self._wakeup)
        if self._notifier:
            self._notifier.setEnabled(False)
        self._ours.close()
        self._qts.close()

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self.asked = number

    def _wake(self) -> None:
        if self._notifier:
            self._notifier.setEnabled(False)
        self._end()
