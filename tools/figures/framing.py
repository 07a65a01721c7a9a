"""How the pictures of the bones are framed, for those who make them and those who measure them.

Plain numbers: a millimetre of life is `1600 / SPAN` units of the viewBox, and `CENTRE` (mm, see
`anatomy`) is in the middle of it. Yaw turns the eye about the upright axis: 0 from the front, 90 from the
patient's right. Pitch raises the eye.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from tools.figures.anatomy import HEAD_DIAMETER, MIDLINE_X, SOCKET_DOWN, SOCKET_FORWARD, Point3


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the eye is, and what it sees: `centre` (mm) amid the picture, `span` mm over its width."""

    centre: Point3
    span: float
    yaw: float = 0
    pitch: float = 0

    @property
    def scale(self) -> float:
        """Units of a viewBox 1600 wide that a millimetre has."""
        return 1600 / self.span

    def place(self, point: Point3) -> tuple[float, float]:
        """Where a point of space lies in the viewBox 0 0 1600 1000."""
        yaw, pitch = math.radians(self.yaw), math.radians(self.pitch)
        x, y, z = (there - here for there, here in zip(point, self.centre, strict=True))
        right = -x * math.cos(yaw) + y * math.sin(yaw)
        away = x * math.sin(yaw) + y * math.cos(yaw)
        up = z * math.cos(pitch) - away * math.sin(pitch)
        return 800 + right * self.scale, 500 - up * self.scale


def ball_apart() -> Point3:
    """Where the ball's centre is when it is pulled straight out of the socket by its own width."""
    forward = math.tan(math.radians(SOCKET_FORWARD))
    down = 1 / math.tan(math.radians(SOCKET_DOWN))
    far = HEAD_DIAMETER / math.hypot(1, forward, down)
    return far, far * forward, -far * down


HIP_FRONT: Final = Frame((9, 0, -7), 186)
HIP_APART: Final = Frame((14, 0, -26), 250, yaw=28)
PELVIS: Final = Frame((MIDLINE_X, 0, -20), 575)
SOCKET: Final = Frame((0, 0, 0), 148, yaw=66, pitch=-22)
VIEWS: Final = 72
TURN: Final = Frame((0, 0, 0), 470)
