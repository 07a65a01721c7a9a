"""The two lowest vertebrae and the discs above and below the fifth; the right half, mirrored."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from tools.figures.anatomy import MIDLINE_X
from tools.figures.solid.field import Field, Grid, doubled, mesh_of, smooth_max
from tools.figures.solid.mesh import Array, Mesh
from tools.figures.solid.shapes import curve, patch


@dataclass(frozen=True, slots=True)
class Drum:
    """The body of a vertebra or a disc: its middle (y, z), its lean forward in degrees, and its size."""

    y: float
    z: float
    lean: float
    height: float
    half_width: float = 25.0
    half_depth: float = 17.0
    waist: float = 2.0

    @property
    def up(self) -> Array:
        """Return the unit vector along the spine, (3,)."""
        return np.array([0, math.sin(math.radians(self.lean)), math.cos(math.radians(self.lean))])

    @property
    def front(self) -> Array:
        """Return the unit vector to the front, (3,)."""
        return np.array([0, math.cos(math.radians(self.lean)), -math.sin(math.radians(self.lean))])

    def placed(self, knots: Array) -> Array:
        """Return knots told as (outward, forward, up, radius) from the body's middle as knots in space."""
        told = np.asarray(knots, float)
        place = np.array([MIDLINE_X, self.y, self.z])
        out = told[..., :1] * np.array([1.0, 0, 0])
        found = place + out + told[..., 1:2] * self.front + told[..., 2:3] * self.up
        return np.concatenate([found, told[..., 3:]], axis=-1)


FIRST_SACRAL: Final = Drum(-36.5, 88, 40, 30, waist=1)
LOWER_DISC: Final = Drum(-22, 104, 37, 11, 25, 17, -0.5)
FIFTH: Final = Drum(-13.5, 119, 27, 27)
UPPER_DISC: Final = Drum(-5.5, 136, 19, 12, 25, 17, -0.5)
FOURTH: Final = Drum(-1, 154, 11, 27)
PEDICLE: Final = ((13, -12, 6, 5.5), (15, -24, 6, 4.8))
UPPER_FACET: Final = ((15, -25, 5, 5), (18, -29, 11, 5), (19.5, -30, 17, 4.2))
LOWER_FACET: Final = ((13, -29, -3, 4.5), (14.5, -34, -11, 4.6), (14.5, -35, -18, 4))
LAMINA: Final = ((15, -26, 3, 4.6), (8, -36, -3, 4.4), (0, -41, -6, 4))
SPINE: Final = (
    ((0, -38, 1, 3), (0, -54, -4, 3), (0, -66, -8, 3.8)),
    ((0, -40, -12, 3), (0, -54, -17, 3.2), (0, -65, -20, 4.2)),
)
SIDE_FOURTH: Final = ((14, -22, 5, 4.6), (27, -25, 6, 3.4), (43, -29, 9, 3))
SIDE_FIFTH: Final = ((16, -17, 4, 7), (28, -22, 6, 5.4), (43, -28, 11, 4))


def drum(grid: Grid, body: Drum) -> Array:
    """Return the distance to a body with rounded rims and a waist."""
    x, y, z = grid.axes()
    out = (x - np.float32(MIDLINE_X)) / np.float32(body.half_width)
    front = ((y - body.y) * body.front[1] + (z - body.z) * body.front[2]) / np.float32(body.half_depth)
    up = (y - body.y) * body.up[1] + (z - body.z) * body.up[2]
    away = np.sqrt(out * out + front * front) + np.float32(1e-6)
    slope = np.sqrt((out / body.half_width) ** 2 + (front / body.half_depth) ** 2) / away
    narrowed = body.waist * (1 - np.clip(2 * up / body.height, -1, 1) ** 2)
    side = (away - 1) / np.maximum(slope, 1e-6) + narrowed
    return smooth_max(side, np.abs(up) - np.float32(body.height / 2), 4).astype(np.float32)


def vertebra(grid: Grid, body: Drum, side: Sequence[Sequence[float]]) -> Field:
    """Return the right half of a vertebra."""
    bone = Field(grid)
    for rod in (PEDICLE, LAMINA, UPPER_FACET, LOWER_FACET, side):
        bone.add(curve(body.placed(np.array(rod))), 5)
    bone.add(patch(body.placed(np.array(SPINE))), 5)
    return bone.merge(Field(grid, drum(grid, body)), 5)


def spine_grid(step: float) -> Grid:
    """Return the grid of the right half, its first points on the midline."""
    return Grid((MIDLINE_X, -88, 76), (MIDLINE_X + 54, 24, 182), step)


def vertebrae(step: float) -> Mesh:
    """Return the fourth and fifth vertebra of the lower back."""
    grid = spine_grid(step)
    bones = vertebra(grid, FIFTH, SIDE_FIFTH).merge(vertebra(grid, FOURTH, SIDE_FOURTH), 0.1)
    return mesh_of(doubled(bones), 0.8)


def discs(step: float) -> Mesh:
    """Return the discs above and below the fifth vertebra."""
    grid = spine_grid(step)
    soft = Field(grid, drum(grid, LOWER_DISC)).merge(Field(grid, drum(grid, UPPER_DISC)), 0.1)
    soft.remove(drum(grid, FIFTH), 0.2).remove(drum(grid, FOURTH), 0.2)
    return mesh_of(doubled(soft.remove(drum(grid, FIRST_SACRAL), 0.2)), 0.5)
