"""Waits until a window has nothing left to load, to lay out or to move. Never for a fixed time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.items import Shown, evaluate, shown_items

LONGEST = 30.0
"""Seconds after which waiting is given up."""
BEAT = 17
"""Milliseconds between two looks: longer than a frame, so that whatever moves has moved."""
LOADING = 2
"""Image.Loading, as Qt numbers it."""


class TourError(Exception):
    """The tour can't go on; the message says where and why."""


class Stopped(Exception):  # noqa: N818  # no error: somebody asked for it
    """The tour was told to stop."""


class Readiness:
    """Waits for one window. `others` says what else keeps it from being ready, or nothing.

    `stopped` is asked at each beat.
    """

    def __init__(
        self, window: QQuickWindow, others: Callable[[], str], stopped: Callable[[], object] = lambda: False
    ) -> None:
        self._window = window
        self._others = others
        self._stopped = stopped
        self._timer = QTimer(interval=BEAT)
        self._timer.start()

    def picture(self, place: str) -> tuple[QImage, list[Shown]]:
        """The window once it is ready, with all that it shows.

        Raises:
            Stopped: The tour is to stop.
            TourError: It did not become ready; `place` says in the message where that was.
        """
        self.wait(place)
        deadline = time.monotonic() + LONGEST
        while True:
            before = self._looks()
            image = self._window.grabWindow()  # lays out and draws, which may ask for more
            self._beat()
            items = self.items()
            if before == [shown.look() for shown in items] and not (self._others() or _loading(items)):
                return image, items
            self._give_up(deadline, place, "it does not come to rest")

    def wait(self, place: str) -> None:
        """Let the window work until nothing is loading and nothing has moved for a beat.

        Raises:
            TourError: It did not become ready.
        """
        deadline = time.monotonic() + LONGEST
        before = None
        while True:
            self._beat()
            reason = self._others()
            items = [] if reason else self.items()  # hundreds, so they are looked at last
            reason = reason or _loading(items)
            looks = None if reason else [shown.look() for shown in items]
            if looks is not None and looks == before:
                return
            before = looks
            self._give_up(deadline, place, reason or "it does not come to rest")

    def items(self) -> list[Shown]:
        """All that the window shows now."""
        return shown_items(self._window.contentItem())

    def stop(self) -> None:
        """Wait no more."""
        self._timer.stop()

    def _looks(self) -> list[tuple[object, ...]]:
        return [shown.look() for shown in self.items()]

    def _beat(self) -> None:
        """Let Qt work for at least one beat."""
        beaten = QEventLoop()
        self._timer.timeout.connect(beaten.quit)
        beaten.exec()
        self._timer.timeout.disconnect(beaten.quit)
        QCoreApplication.sendPostedEvents()
        if self._stopped():
            raise Stopped

    def _give_up(self, deadline: float, place: str, reason: str) -> None:
        if time.monotonic() > deadline:
            raise TourError(f"{place} was not ready within {LONGEST:.0f} seconds: {reason}")


def _loading(items: Iterable[Shown]) -> str:
    """What is still being loaded, or nothing."""
    loading = next((shown.item for shown in items if _is_loading(shown.item)), None)
    return f"{loading.property('source').toString()} is still loading" if loading else ""


def _is_loading(item: QQuickItem) -> bool:
    """Whether a picture is still being drawn. One that can't be is not waited for: Qt's log says so."""
    if (
        not item.inherits("QQuickImageBase")
        or item.property("source").isEmpty()
        or item.property("progress") >= 1
    ):
        return False
    return evaluate(item, "status") == str(LOADING)
