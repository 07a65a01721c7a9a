"""The curved ultrasound probe in its cover, and the fan of sound below it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely import Geometry, LineString, MultiLineString, Polygon

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Soft, glow, shade
from tools.figures.ink.shapes import Point, Row, View, outline, rounded, spline
from tools.figures.palette import STEEL


@dataclass(frozen=True, slots=True)
class Probe:
    """A probe held upright: the middle of its face, the face's radius and width, in millimetres."""

    face: Point
    radius: float
    width: float
    half_angle: float  # of the fan, radians

    def arc(self, radius: float, half: float, count: int = 50) -> Row:
        """An arc around the centre that the fan spreads from."""
        angles = np.linspace(-half, half, count)
        x = self.face[0] + radius * np.sin(angles)
        return np.column_stack([x, self.face[1] - self.radius + radius * np.cos(angles)])

    def fan(self, depth: float) -> Geometry:
        """What the sound reaches."""
        near, far = self.arc(self.radius, self.half_angle), self.arc(self.radius + depth, self.half_angle)
        return Polygon([*near, *far[::-1]])


def paint_fan(canvas: Canvas, view: View, probe: Probe, depth: float) -> None:
    """Two thin edges and a breath of white."""
    fan = view.shape(probe.fan(depth))
    top, bottom = fan.bounds[1], fan.bounds[3]
    white = ((0, "#FFFFFF", 0.16), (0.6, "#FFFFFF", 0.12), (1, "#FFFFFF", 0))
    canvas.path(fan, canvas.linear((0, top), (0, bottom), *white))
    edges = [[probe.arc(at, probe.half_angle)[end] for at in _ends(probe, depth)] for end in (0, -1)]
    lines = MultiLineString([LineString(view.points(edge)) for edge in edges])
    for colour, width, strength in (("#22384A", 4.4, 0.25), ("#FFFFFF", 2.4, 0.95)):
        fading = canvas.linear(
            (0, top), (0, bottom), (0, colour, strength), (0.6, colour, strength), (1, colour, 0)
        )
        canvas.path(lines, pen=Pen(fading, width))


def _ends(probe: Probe, depth: float) -> tuple[float, float]:
    return probe.radius, probe.radius + depth


def paint_probe(canvas: Canvas, view: View, probe: Probe, gel: Geometry) -> None:
    """The probe, its gel, and the thin cover over both that a ring holds at the handle."""
    canvas.path(view.shape(gel), "#BFE9FA", pen=Pen("#5FB2D6", 1.6, 0.8))
    half = np.arcsin(probe.width / 2 / probe.radius)
    lens = Polygon([*probe.arc(probe.radius, half), *probe.arc(probe.radius - 2.4, half)[::-1]])
    body = view.shape(_housing(probe))
    glow(canvas, body, Soft("#1B3A4B", 0.18, 24), shift=(8, 2))
    left, _, right, _ = body.bounds
    canvas.path(
        body,
        canvas.linear(
            (left, 0),
            (right, 0),
            (0, "#C3CED6"),
            (0.2, "#FAFCFD"),
            (0.5, "#E6EDF1"),
            (0.8, "#C6D1D9"),
            (1, "#93A3AF"),
        ),
    )
    shade(canvas, body, Soft("#41535F", 0.2, 22), (-1, 0))
    canvas.path(body, pen=Pen("#64757F", 2.2))
    canvas.path(rounded(view.shape(lens), 2), "#55646F", pen=Pen("#37444E", 1.4))
    dot = view.shape(_ball(probe, -22.5, -17.5, 1.3))
    canvas.path(dot, "#3DB3A7", pen=Pen("#0E4D47", 1.4))
    _cover(canvas, view, probe)


def _place(probe: Probe, rows: list[Point]) -> list[Point]:
    return [(probe.face[0] + x, probe.face[1] + y) for x, y in rows]


def _ball(probe: Probe, x: float, y: float, radius: float) -> Geometry:
    angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    rows = [(x + radius * np.cos(angle), y + radius * np.sin(angle)) for angle in angles]
    return Polygon(_place(probe, rows))


def _housing(probe: Probe) -> Geometry:
    half = probe.width / 2 + 1.5
    rise = probe.radius - np.sqrt(probe.radius**2 - (probe.width / 2) ** 2)
    right = [(half - 0.8, -rise - 1), (half + 0.6, -rise - 6), (half - 0.5, -22), (half - 6, -31)]
    right += [(19, -41), (16.2, -51), (15.6, -64), (15.6, -90)]
    left = [(-x, y) for x, y in reversed(right)]
    face = probe.arc(probe.radius - 0.8, float(np.arcsin(probe.width / 2 / probe.radius)))
    sides = [spline(_place(probe, side), steps=10) for side in (right, left)]
    return Polygon([*face[::1], *sides[0], *sides[1]]).buffer(0)


def _cover(canvas: Canvas, view: View, probe: Probe) -> None:
    """A clear cover: a little wider than the probe, its folds, and the ring that holds it."""
    film = _housing(probe).buffer(0.9)
    canvas.path(view.shape(film), "#CDE9F6", 0.34, Pen("#5D93AE", 1.6, 0.9))
    folds: list[list[Point]] = [
        [(-29, -14), (-27.5, -22), (-21, -31)],
        [(28, -14), (26, -23), (20.5, -31)],
        [(-14, -39), (-11, -50)],
        [(4, -42), (5, -52)],
        [(12.5, -41), (11, -51)],
        [(-5, -44), (-4.5, -52)],
    ]
    lines = [
        LineString(
            view.points(spline(_place(probe, fold), steps=8) if len(fold) > 2 else _place(probe, fold))
        )
        for fold in folds
    ]
    canvas.path(MultiLineString(lines), pen=Pen("#FFFFFF", 3.0, 0.85))
    canvas.path(MultiLineString(lines), pen=Pen("#6F9FB8", 1.2, 0.6))
    ring = outline(_place(probe, [(-17, -54), (0, -53), (17, -54), (17, -56.6), (0, -55.8), (-17, -56.6)]))
    canvas.path(view.shape(ring), STEEL.base, pen=Pen(STEEL.edge, 1.4, 0.8))
