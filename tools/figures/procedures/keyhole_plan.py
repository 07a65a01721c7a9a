"""Where things lie in the keyhole slice: numbers alone, for the drawing and its test.

Millimetres from the centre of the healthy ball, x to the patient's middle, y down, as in `section.frame`.
"""

from __future__ import annotations

import math
from typing import Final

Point = tuple[float, float]

SCALE: Final = 17.5  # canvas units a millimetre
BALL: Final[Point] = (1020.0, 735.0)  # of the canvas: the centre of the ball before the pull

ANCHOR_TIP: Final[Point] = (-4.4, -29.7)  # in the rim, clear of the joint
ANCHOR_LENGTH: Final = 8.6
TOOL_AXIS: Final[Point] = (-math.cos(math.radians(13)), math.sin(math.radians(13)))  # outward
TOOL_RETREAT: Final = 22.0
CAMERA_TIP: Final[Point] = (-22.0, -16.2)  # between the sleeve and the ball
CAMERA_AXIS: Final[Point] = (-math.cos(math.radians(20)), math.sin(math.radians(20)))
CAMERA_LOOKS: Final = -38.0  # degrees from the right, up: at the labrum
CAMERA_SEES: Final = 62.0  # degrees
LABRUM_TORN: Final = 17.0  # degrees that the torn labrum hangs off the rim


def on_canvas(point: Point) -> Point:
    """A point of the slice on the canvas."""
    return BALL[0] + SCALE * point[0], BALL[1] + SCALE * point[1]
