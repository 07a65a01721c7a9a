"""Marks on a picture: the finding, in orange with dark hatch and white casing, and plain arrows."""

from __future__ import annotations

import numpy as np
from shapely import Geometry, LineString, MultiLineString, Polygon
from shapely.affinity import rotate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Soft, shade
from tools.figures.ink.shapes import Point
from tools.figures.palette import INK, PROBLEM


def hatched(shape: Geometry, gap: float, angle: float = 45.0) -> Geometry:
    """Parallel lines within a shape, `gap` units apart."""
    middle = shape.envelope.centroid
    reach = shape.length
    offsets = np.arange(-np.ceil(reach / gap), np.ceil(reach / gap) + 1) * gap
    lines = [
        LineString([(middle.x - reach, middle.y + at), (middle.x + reach, middle.y + at)]) for at in offsets
    ]
    return rotate(MultiLineString(lines), -angle, origin=middle).intersection(shape)


def problem(canvas: Canvas, shape: Geometry, size: float = 1.0) -> None:
    """Show a finding: white casing, orange, dark hatch, dark edge. `size` scales lines on large crops."""
    canvas.path(shape.buffer(4.5 * size), "#FFFFFF")
    canvas.path(shape.buffer(1.2 * size), PROBLEM.base)
    shade(canvas, shape, Soft(PROBLEM.shade, 0.4, 7 * size))
    hatch = hatched(shape.buffer(0.6 * size), 8.5 * size)
    canvas.path(hatch, pen=Pen(PROBLEM.edge, round(2.4 * size, 1)))
    canvas.path(shape.buffer(1.2 * size), pen=Pen(PROBLEM.edge, round(2.4 * size, 1)))


def arrow(canvas: Canvas, start: Point, end: Point, width: float = 16.0, colour: str = INK) -> None:
    """A straight arrow with a white casing, from `start` to the tip at `end`."""
    along = np.subtract(end, start) / np.hypot(*np.subtract(end, start))
    across = np.array([-along[1], along[0]]) * width
    neck = np.asarray(end) - along * width * 1.7
    rows = [start - across / 2, neck - across / 2, neck - across * 1.25, end]
    rows += [neck + across * 1.25, neck + across / 2, start + across / 2]
    shape = Polygon(rows).buffer(-1.5).buffer(1.5)
    canvas.path(shape.buffer(3.5), "#FFFFFF", 0.9)
    canvas.path(shape, colour)
