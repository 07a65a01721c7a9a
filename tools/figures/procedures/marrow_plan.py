"""Where things lie in the level slice at the back hip point: numbers alone, for the drawing and its test.

Millimetres: x from the midline to the patient's right, y from the back hip point toward the belly. The
patient lies face down, so the back is up and y runs down the canvas.
"""

from __future__ import annotations

import math
from typing import Final

from tools.figures import anatomy

Point = tuple[float, float]

SCALE: Final = 4.4  # canvas units a millimetre
MIDLINE: Final[Point] = (812.0, 432.0)  # of the canvas: the midline at the level of the back hip point
PANEL: Final = (752.0, 214.0, 1318.0, 930.0)  # left, top, right, bottom of the slice's panel

PSIS: Final[Point] = (anatomy.PSIS_FROM_MIDLINE, 0.0)
_OUTWARD: Final = math.radians(anatomy.MARROW_NEEDLE_OUTWARD)
NEEDLE_AXIS: Final[Point] = (-math.sin(_OUTWARD), -math.cos(_OUTWARD))  # from the tip outward
NEEDLE_DEPTH: Final = 44.0  # of the tip below the back hip point; the safe path is longer
RETREAT: Final = 50.0  # how far the needle is drawn back before it is in
DRAW: Final = 34.0  # how far the plunger is drawn
NARROWEST: Final = 11.0  # hirahara2018: between the two walls


def on_canvas(point: Point) -> Point:
    """A point of the slice on the canvas."""
    return MIDLINE[0] + SCALE * point[0], MIDLINE[1] + SCALE * point[1]


def inward(distance: float, aside: float = 0.0) -> Point:
    """A point of the needle's way, `distance` from the back hip point into the bone; `aside` outward."""
    x, y = NEEDLE_AXIS
    return PSIS[0] - x * distance - y * aside, PSIS[1] - y * distance + x * aside


TIP: Final = inward(NEEDLE_DEPTH)
