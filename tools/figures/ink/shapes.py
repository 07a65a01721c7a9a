"""Outlines: smooth curves through points, bands, rounding; and the step from millimetres to the canvas."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from shapely import Geometry, LineString, Polygon
from shapely.affinity import affine_transform

Point = tuple[float, float]
Row: TypeAlias = "NDArray[np.float64]"  # points as rows of x, y
Points: TypeAlias = "Sequence[Point] | Row"


def spline(points: Points, *, closed: bool = False, steps: int = 20) -> Row:
    """A curve through every point (centripetal Catmull-Rom, no overshoot), as rows of x, y."""
    inner = [np.asarray(point, float) for point in points]
    if closed:
        knots = [inner[-1], *inner, inner[0], inner[1]]
    else:
        knots = [2 * inner[0] - inner[1], *inner, 2 * inner[-1] - inner[-2]]
    pieces = [_between(knots[at : at + 4], steps) for at in range(len(knots) - 3)]
    return np.vstack(pieces if closed else [*pieces, inner[-1][None]])


def _between(knots: Sequence[Row], steps: int) -> Row:
    """The piece of the curve between the second and the third of four knots."""
    spans = [max(float(np.hypot(*(b - a))), 1e-6) ** 0.5 for a, b in itertools.pairwise(knots)]
    times = np.concatenate([[0.0], np.cumsum(spans)])
    now = np.linspace(times[1], times[2], steps, endpoint=False)[:, None]

    def blend(rows: Sequence[Row], at: int, start: int, end: int) -> Row:
        return rows[at] + (rows[at + 1] - rows[at]) * ((now - times[start]) / (times[end] - times[start]))

    lines = [blend(knots, at, at, at + 1) for at in range(3)]
    return blend([blend(lines, at, at, at + 2) for at in range(2)], 0, 1, 2)


def outline(points: Points, steps: int = 20) -> Geometry:
    """The area within a closed smooth curve through the points."""
    return Polygon(spline(points, closed=True, steps=steps)).buffer(0)


def line(points: Points, steps: int = 20) -> Geometry:
    """An open smooth curve through the points."""
    return LineString(spline(points, steps=steps))


def beside(points: Points, offset: float | Row) -> Row:
    """The polyline moved sideways: to the right of its direction on the canvas where `offset` is positive."""
    rows = np.asarray(points, float)
    tangent = np.gradient(rows, axis=0)
    tangent /= np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)[:, None]
    normal = np.column_stack([-tangent[:, 1], tangent[:, 0]])
    return rows + normal * np.broadcast_to(offset, len(rows))[:, None]


def band(points: Points, widths: float | Sequence[float], steps: int = 20) -> Geometry:
    """The smooth curve through the points, drawn out to a width: one, or several spread evenly along it."""
    middle = spline(points, steps=steps)
    given = np.atleast_1d(np.asarray(widths, float))
    width = np.interp(np.linspace(0, 1, len(middle)), np.linspace(0, 1, len(given)), given)
    return Polygon(np.vstack([beside(middle, width / 2), beside(middle, -width / 2)[::-1]])).buffer(0)


def rounded(shape: Geometry, radius: float) -> Geometry:
    """All corners rounded, those that stand out and those that are cut in."""
    return shape.buffer(-radius).buffer(2 * radius).buffer(-radius)


def filled(shape: Geometry, radius: float) -> Geometry:
    """Inner corners and slits filled up to a radius; corners that stand out stay sharp."""
    return shape.buffer(radius).buffer(-radius)


def pieces(shape: Geometry) -> Iterator[Geometry]:
    """The single polygons and lines of a shape."""
    for part in getattr(shape, "geoms", [shape]):
        if hasattr(part, "geoms"):
            yield from pieces(part)
        elif not part.is_empty:
            yield part


def largest(shape: Geometry) -> Geometry:
    """The piece with the most area (or length, of lines)."""
    return max(pieces(shape), key=lambda part: (part.area, part.length))


@dataclass(frozen=True, slots=True)
class View:
    """Where millimetres fall on the canvas: the origin's place, and canvas units a millimetre."""

    origin: Point
    scale: float

    def point(self, x: float, y: float) -> Point:
        """A point of the canvas."""
        return (self.origin[0] + x * self.scale, self.origin[1] + y * self.scale)

    def points(self, points: Points) -> Row:
        """Rows of x, y on the canvas."""
        return np.asarray(points, float) * self.scale + np.asarray(self.origin)

    def shape(self, shape: Geometry) -> Geometry:
        """The shape on the canvas."""
        return affine_transform(shape, [self.scale, 0, 0, self.scale, *self.origin])
