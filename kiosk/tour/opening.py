"""Opens a kiosk for a program that looks at all of it: nothing moves, nothing is heard, and nobody is missed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk import display
from kiosk.app import Kiosk, make_application
from kiosk.deck.model import Deck
from kiosk.options import Options
from kiosk.panel import pixels_per_millimetre
from kiosk.tour.readiness import Readiness
from kiosk.tour.silence import SilentVoice

A_DAY = 24 * 60 * 60

Size = tuple[int, int]


def application() -> QGuiApplication:
    """Qt's application, measuring as the tour does and without a display; the one that there is, if there is one."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    display.go_without(os.environ)
    return make_application(["kiosk"])


@contextmanager
def opened(
    deck: Deck, options: Options, size: Size, stopped: Callable[[], object] = lambda: False, **world: Any
) -> Iterator[tuple[Kiosk, Readiness]]:
    """A kiosk on a window of this size in pixels, and how to wait for it; closed at the end.

    `stopped` is what `Readiness` asks, `world` what else a `Kiosk` takes from the world around it.
    """
    still = replace(options, size=size, reduced_motion=True, idle_seconds=A_DAY)
    kiosk = Kiosk(deck, still, debounce=0, **{"voice": SilentVoice(), **world})
    window = kiosk.window
    ready = Readiness(
        window, lambda: "" if window.property("settled") else "slides are still being laid out", stopped
    )
    try:
        window.resize(*size)
        window.show()
        yield kiosk, ready
    finally:
        ready.stop()
        kiosk.close()


def density(options: Options, size: Size) -> float:
    """Pixels a millimetre of the panel that a window of this size stands for, 0 where the settings don't say."""
    return pixels_per_millimetre(options, size, (0, 0))
