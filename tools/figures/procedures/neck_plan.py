"""Where things lie in the slice along the neck of the thigh bone: numbers alone, for the drawing and its test.

Millimetres from the centre of the ball: x along the neck, outward and down the thigh; y into the body, the
patient lying on the back. On the canvas x runs to the right, y down.
"""

from __future__ import annotations

import math
from typing import Final

from tools.figures.anatomy import HEAD_RADIUS, NEEDLE_ENTRY_ALONG_SKIN, NEEDLE_TARGET_DEPTH, PROBE_WIDTH

Point = tuple[float, float]

SCALE: Final = 6.0  # canvas units a millimetre
BALL: Final[Point] = (622.0, 738.0)  # its centre on the canvas

TARGET: Final[Point] = (25.5, -12.5)  # in the front recess, where ball and neck meet
ENTRY: Final[Point] = (TARGET[0] + NEEDLE_ENTRY_ALONG_SKIN, -56.9)  # on the skin
SKIN_OVER_TARGET: Final = TARGET[1] - NEEDLE_TARGET_DEPTH

PROBE_BEYOND: Final = 9.0  # from the probe's end to the needle
PROBE_RADIUS: Final = 62.0  # textbook: of a curved probe's face
PROBE_MIDDLE: Final = ENTRY[0] - PROBE_BEYOND - PROBE_WIDTH / 2
PROBE_FACE: Final = SKIN_OVER_TARGET + 0.3  # its deepest point: it presses the skin in a little
FAN_CENTRE: Final[Point] = (PROBE_MIDDLE, PROBE_FACE - PROBE_RADIUS)
FAN_HALF_ANGLE: Final = math.asin((PROBE_WIDTH / 2 - 2) / PROBE_RADIUS)
FAN_DEPTH: Final = 74.0

NEEDLE_INSIDE: Final = math.dist(TARGET, ENTRY)
NEEDLE_AXIS: Final[Point] = (  # from the tip outward
    (ENTRY[0] - TARGET[0]) / NEEDLE_INSIDE,
    (ENTRY[1] - TARGET[1]) / NEEDLE_INSIDE,
)
NEEDLE_OUTSIDE: Final = 17.0  # shaft in the air
RETREAT: Final = 0.45 * NEEDLE_INSIDE  # how far the needle is drawn back before it is in
PUSH: Final = 31.0  # the plunger's way; 31 mm of a syringe of 10 ml are 5.5 ml
RIM_ANGLE: Final = -31.0  # degrees from straight up, toward the head: the front rim of the socket
CARTILAGE_END: Final = 48.0
BONE_RADIUS: Final = HEAD_RADIUS - 2.05


def on_canvas(point: Point) -> Point:
    """A point of the slice on the canvas."""
    return BALL[0] + SCALE * point[0], BALL[1] + SCALE * point[1]


def around(radius: float, degrees: float) -> Point:
    """A point around the ball's centre, `degrees` from straight up, clockwise."""
    angle = math.radians(degrees)
    return radius * math.sin(angle), -radius * math.cos(angle)


def along_needle(distance: float, aside: float = 0.0) -> Point:
    """A point of the needle's axis, `distance` outward from the tip; `aside` to its upper left."""
    x, y = NEEDLE_AXIS
    return TARGET[0] + x * distance + y * aside, TARGET[1] + y * distance - x * aside
