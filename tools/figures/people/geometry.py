"""Directions, frames and limbs, in centimetres with y up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely import Geometry, Polygon
from shapely.affinity import affine_transform

from tools.figures.ink.shapes import Point, Points, Row, spline


def toward(degrees: float, length: float = 1.0) -> Row:
    """The step of a length in a direction: 0 is forward (right), 90 is up."""
    angle = np.radians(degrees)
    return np.array([np.cos(angle), np.sin(angle)]) * length


def direction(start: Points | Row, end: Points | Row) -> float:
    """The direction from one point to another, in degrees."""
    step = np.asarray(end, float) - np.asarray(start, float)
    return float(np.degrees(np.arctan2(step[1], step[0])))


@dataclass(frozen=True, slots=True)
class Frame:
    """A place with a direction of its x axis; `size` stretches what is placed, `mirror` flips its y axis."""

    origin: Point = (0.0, 0.0)
    degrees: float = 0.0
    size: float = 1.0
    mirror: bool = False

    def shape(self, shape: Geometry) -> Geometry:
        """A shape of this frame, where it lies outside."""
        return affine_transform(shape, self._matrix())

    def point(self, x: float, y: float) -> Row:
        """A point of this frame, where it lies outside."""
        a, b, c, d, dx, dy = self._matrix()
        return np.array([a * x + b * y + dx, c * x + d * y + dy])

    def _matrix(self) -> list[float]:
        x, y = toward(self.degrees, self.size)
        flip = -1.0 if self.mirror else 1.0
        return [x, -y * flip, y, x * flip, float(self.origin[0]), float(self.origin[1])]


def placed(origin: Point | Row, degrees: float = 0.0, *, mirror: bool = False, size: float = 1.0) -> Frame:
    """A frame at a point."""
    return Frame((float(origin[0]), float(origin[1])), degrees, size, mirror)


Width = tuple[float, float, float]  # along the limb 0 to 1, reach to its left side, reach to its right side


def tapered(start: Row, end: Row, widths: Sequence[Width]) -> Geometry:
    """A limb from one joint to the next; left is the side that lies left when one looks along it."""
    length = float(np.hypot(*(end - start)))
    frame = placed(start, direction(start, end))
    left = spline([(at * length, reach) for at, reach, _ in widths], steps=8)
    right = spline([(at * length, -reach) for at, _, reach in widths], steps=8)
    return frame.shape(Polygon(np.vstack([left, right[::-1]])).buffer(0))


def bend(start: Row, end: Row, lengths: tuple[float, float], side: int) -> Row:
    """The middle joint of a limb of two lengths from `start` to `end`; `side` 1 bends it to the left."""
    upper, lower = lengths
    far = min(float(np.hypot(*(end - start))), upper + lower - 0.01)
    cosine = (upper**2 + far**2 - lower**2) / (2 * upper * max(far, 0.01))
    turn = float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))
    return start + toward(direction(start, end) + side * turn, upper)
