"""Where things lie in the front view of the injection: numbers alone, for the drawing and its test.

Millimetres of the hip's model: x outward from the ball's centre, z up. Outward is to the left.
"""

from __future__ import annotations

import math
from typing import Final

from tools.figures import anatomy
from tools.figures.procedures.neck_plan import ENTRY, TARGET

Point = tuple[float, float]

SCALE: Final = 4.2  # canvas units a millimetre
BALL: Final[Point] = (705.0, 420.0)  # of the canvas
_TURN: Final = math.radians(
    anatomy.NECK_SHAFT_ANGLE - 90 + 5.0
)  # of the neck below the level; the shaft leans
NECK: Final[Point] = (-math.cos(_TURN), math.sin(_TURN))  # on the canvas: outward and down
LEAN: Final = math.cos(
    math.atan2(TARGET[1] - ENTRY[1], ENTRY[0] - TARGET[0])
)  # the needle points at the viewer too


def on_canvas(x: float, z: float) -> Point:
    """A point of the model, seen from the front."""
    return BALL[0] - SCALE * x, BALL[1] - SCALE * z


def along_neck(distance: float, aside: float = 0.0) -> Point:
    """A canvas point `distance` mm from the ball's centre along the neck; `aside` toward the thigh's inner side."""
    x, y = NECK
    return (
        BALL[0] + SCALE * (x * distance + y * aside),
        BALL[1] + SCALE * (y * distance - x * aside),
    )


TARGET_AT: Final = along_neck(TARGET[0])
ENTRY_AT: Final = along_neck(ENTRY[0])
