"""Where things lie in the slice through the belly's wall: numbers alone, for the drawing and its test."""

from __future__ import annotations

import math
from typing import Final

Point = tuple[float, float]

SCALE: Final = 6.5  # canvas units a millimetre
ENTRY: Final[Point] = (900.0, 398.0)  # of the canvas: the small cut in the skin
_SLOPE: Final = math.radians(17.0)  # textbook: nearly along the skin
AXIS: Final[Point] = (math.cos(_SLOPE), -math.sin(_SLOPE))  # from the tip outward
INSIDE: Final = 72.0  # mm of the tube below the skin
TIP: Final[Point] = (ENTRY[0] - AXIS[0] * INSIDE * SCALE, ENTRY[1] - AXIS[1] * INSIDE * SCALE)
STROKE: Final = 30.0  # mm that the tube moves to and fro
DRAW: Final = 40.0  # mm that the plunger is drawn
SKIN: Final[tuple[Point, ...]] = (
    (-80.0, 455.0),
    (180.0, 418.0),
    (480.0, 400.0),
    (880.0, 397.0),
    (1250.0, 412.0),
    (1680.0, 452.0),
)
SKIN_THICKNESS: Final = 2.6 * SCALE
FAT_THICKNESS: Final = 36.0 * SCALE
MUSCLE_THICKNESS: Final = 14.0 * SCALE
