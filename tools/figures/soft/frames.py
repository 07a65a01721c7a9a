"""How the figures of the soft parts are framed, for those who make them and those who measure them."""

from __future__ import annotations

from typing import Final

from tools.figures.framing import Frame

SIDE: Final = Frame((0, -20, 21), 326, yaw=90)
SIDE_CLOSE: Final = Frame((0, -8, -10), 150, yaw=90)
PANELS: Final = Frame((0, 0, -13), 384)
PANEL: Final = 66.0  # mm that each panel's ball lies beside the middle
FLEXOR: Final = Frame((-34, 0, 34), 420)
BACK: Final = Frame((-12, 0, -76), 316, yaw=180)
GROIN: Final = Frame((-8, 0, -12), 298)
