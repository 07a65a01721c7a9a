"""What is inside of bodies: fibres of muscle and tendon, lobules of fat, the beams of spongy bone."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from shapely import (
    Geometry,
    LineString,
    MultiLineString,
    MultiPoint,
    MultiPolygon,
    contains_xy,
    union_all,
    voronoi_polygons,
)
from shapely import distance as distances
from shapely import points as to_points
from shapely.affinity import translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.shapes import Points, pieces, spline
from tools.figures.palette import FAT, Tissue

Numbers: TypeAlias = "NDArray[np.float64]"
Direction: TypeAlias = "Callable[[Numbers, Numbers], Numbers]"  # angles in radians at x, y of the canvas


def randomness(name: str) -> np.random.Generator:
    """Random numbers that are the same for the same name, today and tomorrow."""
    return np.random.default_rng(zlib.crc32(name.encode()))


@dataclass(frozen=True, slots=True)
class Fibres:
    """Fibres between two borders of a muscle or band: how many, how wide, how strong, how wavy."""

    borders: tuple[Points, Points]
    count: int = 20
    width: float = 1.8
    opacity: float = 0.36
    waviness: float = 1.0
    whole: bool = False  # from end to end, as in tendons; else they begin and end anywhere


def fibres(canvas: Canvas, shape: Geometry, tissue: Tissue, style: Fibres) -> None:
    """Draw dark and light fibres that flow from one border of the shape to the other."""
    random = randomness(f"fibres {style.count}")
    first, last = (_evenly(border) for border in style.borders)
    drawn: list[Geometry] = []
    for at in range(style.count):
        part = (at + 0.5) / style.count
        rows = first * (1 - part) + last * part + random.normal(0, style.waviness, first.shape)
        start, end = random.uniform(0, 0.3), random.uniform(0.65, 1)
        if not style.whole:
            rows = rows[int(start * len(rows)) : int(end * len(rows))]
        drawn.append(LineString(spline(rows, steps=4)))
    inside = shape.buffer(-3).intersection(canvas.frame)
    for lines, colour in ((drawn[::2], tissue.edge), (drawn[1::2], tissue.lit)):
        drawn_in = MultiLineString(lines).intersection(inside).simplify(0.4)
        canvas.path(drawn_in, pen=Pen(colour, style.width, style.opacity))


def _evenly(points: Points, count: int = 14) -> Numbers:
    curve = spline(points, steps=12)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(curve, axis=0).T))])
    places = np.linspace(0, along[-1], count)
    return np.column_stack([np.interp(places, along, curve[:, axis]) for axis in (0, 1)])


def lobules(canvas: Canvas, shape: Geometry, cell: float = 24.0) -> None:
    """Fill a shape that is already painted as fat with rounded lobules about `cell` units across.

    A lobule costs about 300 bytes: choose large cells for large layers.
    """
    found = list(_lobules(shape, cell))
    if not found:
        return
    together = MultiPolygon(found).simplify(0.3)
    canvas.path(together, FAT.lit, 0.55)
    shaded = union_all([one.difference(translate(one, -0.08 * cell, -0.11 * cell)) for one in found])
    lit = union_all(
        [one.buffer(-2).intersection(translate(one.buffer(-cell / 5), -2.5, -3)) for one in found]
    )
    canvas.rough(shaded, "#D79A35", 0.4)
    canvas.rough(lit, "#FFFBEA", 0.55)
    canvas.path(together, pen=Pen(FAT.edge, 0.9, 0.35))


def _lobules(shape: Geometry, cell: float) -> Sequence[Geometry]:
    random = randomness(f"lobules {cell:g}")
    left, top, right, bottom = shape.bounds
    rows = np.arange(np.floor(top / cell) - 1, np.ceil(bottom / cell / 0.86) + 2)
    columns = np.arange(np.floor(left / cell) - 1, np.ceil(right / cell) + 2)
    x, y = np.meshgrid(columns * cell, rows * cell * 0.86)
    x = x + (rows % 2 * cell / 2)[:, None] + random.normal(0, cell * 0.15, x.shape)
    y = y + random.normal(0, cell * 0.13, y.shape)
    cells = voronoi_polygons(MultiPoint(np.column_stack([x.ravel(), y.ravel()]))).geoms
    gap, corner = cell * 0.06, cell * 0.2
    kept = (one.intersection(shape).buffer(-gap - corner).buffer(corner) for one in cells)
    return [part for one in kept for part in pieces(one) if part.area > cell]


@dataclass(frozen=True, slots=True)
class Beams:
    """The holes between the beams of spongy bone: the direction they follow, their size, where they fade.

    `strength` gives 0 to 1 at x, y of the canvas; a hole of strength 0 is not drawn.
    """

    direction: Direction
    strength: Direction
    cell: float = 12.0
    colour: str = "#A9713A"


def trabeculae(canvas: Canvas, core: Geometry, style: Beams) -> None:
    """Draw the holes of spongy bone as short soft strokes: small at the rind, larger within."""
    x, y, angle, size = _holes(canvas, style)
    inside = contains_xy(core.buffer(-3).intersection(canvas.frame), x, y)
    x, y, angle, size = x[inside], y[inside], angle[inside], size[inside]
    if not len(x):
        return
    depth = distances(core.boundary, to_points(x, y))
    size = size * np.minimum(1, 0.45 + depth / (8 * style.cell))
    strength = np.clip(style.strength(x, y), 0, 1)
    turn = style.direction(x, y) + angle
    dx, dy = size * np.cos(turn), size * np.sin(turn)
    for level, opacity in ((1, 0.12), (2, 0.2), (3, 0.29)):
        for wide in (False, True):
            chosen = (np.ceil(strength * 3) == level) & ((size > style.cell * 0.34) == wide)
            strokes = np.stack([x - dx, y - dy, x + dx, y + dy], axis=1)[chosen].reshape(-1, 2, 2)
            pen = Pen(style.colour, round(style.cell * (0.3 if wide else 0.22), 1), opacity)
            canvas.path(MultiLineString(list(strokes)), pen=pen)


def _holes(canvas: Canvas, style: Beams) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    random = randomness("trabeculae")
    left, top, right, bottom = canvas.frame.bounds
    cell = style.cell
    x, y = np.meshgrid(np.arange(left, right, cell * 1.25), np.arange(top, bottom, cell))
    x = (
        x
        + np.where(np.arange(len(x)) % 2, cell * 0.6, 0)[:, None]
        + random.uniform(-0.5, 0.5, x.shape) * cell
    )
    y = y + random.uniform(-0.4, 0.4, y.shape) * cell
    angle = random.normal(0, 0.22, x.shape)
    size = random.uniform(0.2, 0.46, x.shape) * cell
    return x.ravel(), y.ravel(), angle.ravel(), size.ravel()
