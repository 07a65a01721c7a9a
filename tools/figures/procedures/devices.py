"""Needles, syringes and the ultrasound probe, laid along any axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely import Geometry, LineString, MultiLineString, Polygon

from tools.figures.anatomy import SYRINGE_WIDTH
from tools.figures.ink.canvas import Canvas, Pen, Stop
from tools.figures.ink.paint import Soft, glow
from tools.figures.ink.shapes import Point, rounded
from tools.figures.palette import MEDICINE, PLASTIC, STEEL, Tissue

SHADOW = Soft("#1B3A4B", 0.2, 14)


@dataclass(frozen=True, slots=True)
class Axis:
    """A straight line on the canvas: from the tip of a tool outward, in millimetres of life."""

    tip: Point
    direction: Point  # of length one
    scale: float  # canvas units a millimetre
    shorten: float = 1.0  # of lengths, where the tool points toward the viewer

    def point(self, distance: float, aside: float = 0.0) -> Point:
        """A point `distance` outward of the tip and `aside` to the left of the way outward."""
        x, y = self.direction
        step, side = distance * self.scale * self.shorten, aside * self.scale
        return self.tip[0] + x * step + y * side, self.tip[1] + y * step - x * side

    def piece(self, start: float, end: float, width: float) -> Geometry:
        """A straight piece of one width."""
        return self.profile([(start, width), (end, width)])

    def profile(self, widths: Sequence[tuple[float, float]]) -> Geometry:
        """A round body seen from the side: its widths at distances from the tip."""
        near = [self.point(at, width / 2) for at, width in widths]
        far = [self.point(at, -width / 2) for at, width in reversed(widths)]
        return Polygon(near + far).buffer(0)

    def moved(self, distance: float) -> Point:
        """The step on the canvas that moves something `distance` outward, to a tenth of a unit."""
        x, y = self.direction
        step = distance * self.scale * self.shorten
        return round(x * step, 1), round(y * step, 1)

    def across(self, canvas: Canvas, width: float, *stops: Stop) -> str:
        """A gradient across a round body of this width: light comes from the upper left."""
        return canvas.linear(
            self.point(0, self.lit * width / 2), self.point(0, -self.lit * width / 2), *stops
        )

    @property
    def lit(self) -> float:
        """The side that faces the light: 1 to the left of the way outward, else -1."""
        x, y = self.direction
        return 1.0 if 0.8 * x - 0.6 * y > 0 else -1.0


@dataclass(frozen=True, slots=True)
class Needle:
    """A needle with its hub: the shaft's length and width, the hub's length and width, in millimetres."""

    length: float
    width: float = 1.25
    hub: float = 13.0
    hub_width: float = 6.5
    blunt: bool = False
    colour: Tissue = PLASTIC


def paint_needle(canvas: Canvas, axis: Axis, needle: Needle) -> None:
    """A steel shaft with its slanted or blunt tip, and the hub that the syringe holds."""
    paint_shaft(canvas, axis, needle)
    start, wide = needle.length, needle.hub_width
    steps = ((-2, 0.42), (needle.hub * 0.25, 0.8), (needle.hub * 0.85, 1.0), (needle.hub * 0.86, 1.25))
    rows = [(start + at, wide * share) for at, share in (*steps, (needle.hub, 1.25))]
    hub = rounded(axis.profile(rows), 1.5)
    glow(canvas, hub, SHADOW, shift=(4, 5))
    tone = needle.colour
    paint = axis.across(canvas, wide, (0, tone.shade), (0.32, tone.lit), (0.6, tone.base), (1, tone.edge))
    canvas.path(hub, paint, pen=Pen(tone.edge, 1.8))


def paint_shaft(canvas: Canvas, axis: Axis, needle: Needle) -> None:
    """The shaft alone."""
    steel = axis.across(
        canvas, needle.width, (0, STEEL.shade), (0.35, "#FFFFFF"), (0.6, "#D3DDE4"), (1, "#5E6C77")
    )
    half, end = needle.width / 2, needle.length
    bevel = 0.0 if needle.blunt else needle.width * 2.4
    shaft = Polygon([axis.point(*at) for at in ((0, -half), (bevel, half), (end, half), (end, -half))])
    if needle.blunt:
        shaft = rounded(shaft.union(axis.piece(half, end, needle.width)).buffer(0), half * axis.scale * 0.9)
    glow(canvas, shaft, Soft("#2A1A20", 0.24, 8), shift=(3, 4))
    canvas.path(shaft, steel, pen=Pen("#46545F", 1.3))


@dataclass(frozen=True, slots=True)
class Syringe:
    """A syringe: where its tip begins, how far the plunger is drawn out, its barrel; in millimetres."""

    start: float
    drawn: float  # from the barrel's front to the plunger's face
    barrel: float = 72.0
    width: float = SYRINGE_WIDTH
    content: Tissue = MEDICINE

    @property
    def front(self) -> float:
        """Where the barrel's inside begins."""
        return self.start + 9.0

    @property
    def inner(self) -> float:
        """The width of the inside."""
        return self.width - 2.0


def paint_barrel(canvas: Canvas, axis: Axis, syringe: Syringe, filled: float) -> None:
    """The back wall of the barrel and what is in it: `filled` mm of its length from the front."""
    tip = axis.profile([(syringe.start, 4.2), (syringe.front - 1.5, 5.2)])
    canvas.path(tip, "#DCE8EE", pen=Pen("#7D93A1", 1.6))
    body = _barrel(axis, syringe)
    glow(canvas, body, SHADOW, shift=(6, 5))
    canvas.path(body, _empty(canvas, axis, syringe))
    if filled > 0:
        tone = syringe.content
        paint = axis.across(
            canvas,
            syringe.inner,
            (0, tone.base),
            (0.28, tone.lit),
            (0.62, tone.base),
            (1, tone.shade),
        )
        fluid = axis.piece(syringe.front, syringe.front + filled, syringe.inner)
        canvas.path(rounded(fluid, 4), paint)
        canvas.path(axis.piece(syringe.front + 4, syringe.front + filled, syringe.inner), paint)


def paint_plunger(canvas: Canvas, axis: Axis, syringe: Syringe, *, covering: float) -> None:
    """The plunger; behind its seal it hides `covering` mm of what the barrel holds, so it can be pushed in."""
    face = syringe.front + syringe.drawn
    back = face + 7.0
    if covering:
        canvas.path(axis.piece(face + 2, face + covering, syringe.inner + 0.2), _empty(canvas, axis, syringe))
    end = syringe.front + syringe.barrel + syringe.drawn
    steel = axis.across(canvas, 5.0, (0, "#9FB1BC"), (0.4, "#FFFFFF"), (1, "#8FA3B0"))
    canvas.path(axis.piece(back, end, 5.0), steel, pen=Pen("#7D93A1", 1.5))
    canvas.path(rounded(axis.piece(end, end + 3.5, 19.0), 5), "#E6F0F5", pen=Pen("#6C8290", 1.8))
    rubber = axis.across(canvas, syringe.inner, (0, "#3E4B57"), (0.3, "#71808C"), (1, "#1F2A33"))
    seal = axis.profile(
        [
            (face, syringe.inner * 0.86),
            (face + 1.2, syringe.inner),
            (face + 2.4, syringe.inner),
            (face + 3.2, syringe.inner * 0.84),
            (back - 3.2, syringe.inner * 0.84),
            (back - 2.4, syringe.inner),
            (back, syringe.inner),
        ]
    )
    canvas.path(seal, rubber, pen=Pen("#18222B", 1.4))


def paint_glass(canvas: Canvas, axis: Axis, syringe: Syringe) -> None:
    """The front wall of the barrel: its light, its marks, its outline and its flange."""
    body = _barrel(axis, syringe)
    half = syringe.inner / 2
    shine = axis.profile([(syringe.front + 2, 2.0), (syringe.front + syringe.barrel - 4, 2.0)])
    x, y = axis.point(0, axis.lit * half * 0.58)
    shift = (x - axis.tip[0], y - axis.tip[1])
    canvas.path(
        Polygon([(px + shift[0], py + shift[1]) for px, py in shine.exterior.coords]), "#FFFFFF", 0.55
    )
    marks = []
    for index, at in enumerate(np.arange(syringe.front + 5.7, syringe.front + syringe.barrel - 8, 5.7)):
        length = 5.0 if index % 2 else 3.2
        marks.append(LineString([axis.point(at, -half), axis.point(at, -half + length)]))
    canvas.path(MultiLineString(marks), pen=Pen("#3F5866", 2.0, 0.85))
    canvas.path(body, pen=Pen("#6C8290", 2.2))
    back = syringe.front + syringe.barrel
    canvas.path(
        rounded(axis.piece(back - 1, back + 2, syringe.width * 1.7), 5), "#E6F0F5", pen=Pen("#6C8290", 1.8)
    )


def _barrel(axis: Axis, syringe: Syringe) -> Geometry:
    back = syringe.front + syringe.barrel
    shape = axis.profile(
        [(syringe.front - 2.6, 5.5), (syringe.front - 1.2, syringe.width), (back, syringe.width)]
    )
    return rounded(shape, 3)


def _empty(canvas: Canvas, axis: Axis, syringe: Syringe) -> str:
    return axis.across(
        canvas, syringe.width, (0, "#BFD0DA"), (0.26, "#F7FBFD"), (0.62, "#E3EDF3"), (1, "#A9BECB")
    )
