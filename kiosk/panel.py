"""How large the panel really is, so that what is touched is as large as a fingertip on it."""

from __future__ import annotations

from math import hypot

from PySide6.QtGui import QGuiApplication

from kiosk.display import WITHOUT_SCREEN
from kiosk.options import DEFAULT_SIZE, Options

PLAUSIBLE = (150.0, 2500.0)
"""Diagonals in millimetres that a panel may have: what a screen tells of itself is often wrong."""

Size = tuple[float, float]


def density(options: Options) -> float:
    """Pixels a millimetre of the panel, 0 where nobody knows.

    Where pictures go nowhere the window stands for a panel, and no screen has a size to believe.
    """
    screen = QGuiApplication.primaryScreen()
    pixels, millimetres = screen.size().toTuple(), screen.physicalSize().toTuple()
    if QGuiApplication.platformName() in WITHOUT_SCREEN:
        pixels, millimetres = options.size or DEFAULT_SIZE, (0, 0)
    return pixels_per_millimetre(options, pixels, millimetres)


def pixels_per_millimetre(options: Options, panel: Size, said_mm: Size) -> float:
    """What the settings say, else what the system says if that can be true, else 0.

    `panel` is in pixels, `said_mm` is what the system takes for its size. The settings' `panel_mm` holds
    whichever way it hangs.
    """
    if options.panel_mm:
        return hypot(*panel) / hypot(*options.panel_mm)
    if options.pixels_per_millimetre:
        return options.pixels_per_millimetre
    least, most = PLAUSIBLE
    if min(said_mm) > 0 and least <= hypot(*said_mm) <= most:
        return hypot(*panel) / hypot(*said_mm)
    return 0.0
