"""The socket's frame: where it opens and where its rim runs, by formula from the anatomy's numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from tools.figures import anatomy
from tools.figures.solid.field import Field, Grid, smooth_max, sphere
from tools.figures.solid.mesh import Array
from tools.figures.solid.shapes import curve

# Radius of the socket's bare bone under its cartilage.
BONE_RADIUS: Final = anatomy.HEAD_RADIUS - anatomy.CARTILAGE + anatomy.BONE_GAP
LIP_ROUNDING = 1.7  # what rounding takes off the rim
PSOAS_GROOVE = 0.9  # how deep the tendon in front dents the rim
SHALLOWER = 1.6  # the rim runs this much further out in front and behind than at the roof


def unit(vector: Array) -> Array:
    """Return the vector with length one."""
    return np.asarray(vector, float) / np.linalg.norm(vector)


def opening_axis() -> Array:
    """Return the unit vector out of the socket, (3,).

    Forward is the angle of the opening in a level slice, down that of its plane in a frontal slice.
    """
    forward = math.tan(math.radians(anatomy.SOCKET_FORWARD))
    down = -1 / math.tan(math.radians(anatomy.SOCKET_DOWN))
    return unit([1.0, forward, down])


OUT: Final = opening_axis()
# Six o'clock on the rim, in the middle of the notch; and three o'clock, to the front.
DOWN: Final = unit(np.array([0, 0.15, -1.0]) - OUT * (np.array([0, 0.15, -1.0]) @ OUT))
FRONT: Final = unit(np.cross(OUT, DOWN)) * np.sign(np.cross(OUT, DOWN)[1])


def roof_edge() -> Array:
    """Return the point of the bony rim straight above, where the centre-edge angle is taken."""
    angle = math.radians(anatomy.CENTRE_EDGE_ANGLE)
    return BONE_RADIUS * np.array([math.sin(angle), 0, math.cos(angle)])


def rim_depth(turn: Array) -> Array:
    """Return how far along `OUT` the bony rim lies; `turn` is the angle from the roof, radians."""
    edge = roof_edge()
    at_roof = math.atan2(edge @ FRONT, -(edge @ DOWN))
    rise = SHALLOWER * (1 - np.cos(2 * (turn - at_roof))) / 2
    groove = PSOAS_GROOVE * np.exp(-(((turn - 1.35) / 0.22) ** 2))
    return edge @ OUT + rise - groove


def cylinder(grid: Grid) -> tuple[Array, Array, Array]:
    """Return each point's place along `OUT`, distance from it, and angle about it from the roof to the front."""
    x, y, z = grid.axes()
    along, front, down = (
        x * np.float32(a[0]) + y * np.float32(a[1]) + z * np.float32(a[2]) for a in (OUT, FRONT, DOWN)
    )
    return along, np.sqrt(front * front + down * down), np.arctan2(front, -down)


# The floor without cartilage, from the middle of the bowl down and out through the notch.
FOSSA: Final = ((3, -27, 3.5, 11.6), (14, -23, 3, 13), (24, -13, 1.5, 12.2), (30, -2, 0, 11))
NOTCH: Final = ((18, -13, 1, 8), (25, -8, 0, 8.5), (31, -4.5, 0, 9), (38, 1, 0, 9.5))


def below(path: Sequence[Sequence[float]], wider: float = 0) -> Array:
    """Return a rod along points told as down, out, front and radius, from the ball's centre."""
    return curve(
        [(*(DOWN * down + OUT * out + FRONT * front), radius + wider) for down, out, front, radius in path]
    )


def floor(grid: Grid, wider: float = 0) -> Array:
    """Return the distance to the rod whose inside holds the socket's floor."""
    return Field(grid).add(below(FOSSA, wider), 1).values


def cup(grid: Grid, wall: float) -> Field:
    """Return the bony bowl, `wall` thick, closed up to its rim."""
    along, _, turn = cylinder(grid)
    bowl = sphere(grid, (0, 0, 0), BONE_RADIUS + wall)
    return Field(grid, smooth_max(bowl, along - rim_depth(turn) - LIP_ROUNDING, 3))


def hollow(bone: Field) -> Field:
    """Hollow the socket out of the bone: what lies before the rim, the bowl, its fossa and the notch."""
    grid = bone.grid
    along, away, turn = cylinder(grid)
    before = np.sqrt(away * away + (along - 16) ** 2) - np.float32(math.hypot(BONE_RADIUS + 4.0, 16 + 7.0))
    before = smooth_max(before, rim_depth(turn) + LIP_ROUNDING - along, 2.0)
    bone.remove(before, 6)
    bone.remove(sphere(grid, (0, 0, 0), BONE_RADIUS), 1.8)
    fossa = smooth_max(sphere(grid, (0, 0, 0), BONE_RADIUS + 2.6), floor(grid), 2)
    bone.remove(fossa, 1.5)
    return bone.cut(below(NOTCH), 4)
