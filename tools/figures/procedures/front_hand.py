"""A gloved hand that holds the probe on the skin, seen from above."""

from __future__ import annotations

from typing import Final

from shapely import Geometry, LineString, MultiPoint, Polygon, union_all

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Body, Soft, glow, solid_fill
from tools.figures.ink.shapes import Point, line, outline, rounded, spline
from tools.figures.palette import GLOVE, Tissue
from tools.figures.procedures import front_plan as plan
from tools.figures.procedures.neck_plan import PROBE_MIDDLE

HOUSING: Final = Tissue("#DDE6EB", "#FBFDFE", "#A9B8C2", "#55646F")
GEL: Final = "#CBEAF7"
_LIFT: Final[Point] = (10.0, -52.0)  # how far the probe's upper end is seen above its foot, canvas units
_SHADOW: Final = Soft("#3A2415", 0.24, 20)


def _at(along: float, aside: float, lift: float = 0.0) -> Point:
    """A canvas point from the probe's middle: mm along the neck and aside, and a share of its height."""
    x, y = plan.along_neck(PROBE_MIDDLE + along, aside)
    return x + _LIFT[0] * lift, y + _LIFT[1] * lift


def _slab(half_long: float, half_wide: float, lift: float, corner: float = 26.0) -> Geometry:
    corners = [
        (-half_long, -half_wide),
        (half_long, -half_wide),
        (half_long, half_wide),
        (-half_long, half_wide),
    ]
    return rounded(Polygon([_at(along, aside, lift) for along, aside in corners]), corner)


def foot() -> Geometry:
    """The probe's face on the skin."""
    return _slab(33, 10.5, 0.0)


def paint_probe(canvas: Canvas) -> None:
    """Gel, the probe from its foot to its neck, and the cable."""
    gel = foot().buffer(9)
    canvas.path(gel, GEL, 0.75, Pen("#6FB4D2", 1.8, 0.8))
    cable = line([_at(0, 0, 1.3), _at(-22, -30, 2.2), (520, 40), (430, -60)])
    wide = _slab(32, 10, 0.25)
    body = union_all([foot(), wide])
    neck = union_all([_slab(30, 10, 0.35), _slab(16, 9.5, 1.0, 22)]).convex_hull
    for shape in (
        MultiPoint([point for part in (body,) for point in part.exterior.coords]).convex_hull,
        neck,
    ):
        glow(canvas, shape, _SHADOW, shift=(8, 10))
        solid_fill(canvas, shape, HOUSING, Body(depth=20, strength=0.22))
        canvas.path(shape, pen=Pen(HOUSING.edge, 2.2))
    canvas.path(cable, pen=Pen("#2C3740", 21))
    canvas.path(cable, pen=Pen("#4C5B66", 16))
    top = _slab(15, 9, 1.15, 20)
    canvas.path(top, HOUSING.lit, pen=Pen(HOUSING.edge, 2))


_FINGERS: Final = (  # place along the probe, length, width, in mm: little finger to index finger
    (-24.0, 38.0, 14.0),
    (-9.0, 45.0, 15.5),
    (7.0, 47.0, 16.0),
    (23.0, 42.0, 15.5),
)
_BACK: Final = -44.0  # aside: where the knuckles are


def paint_hand(canvas: Canvas) -> None:
    """The sleeve, the back of the hand, the fingers over the probe, the thumb at its lower end."""
    sleeve = Polygon([_at(-30, -92, 0.4), _at(42, -92, 0.4), _at(64, -260, 0.4), _at(-64, -260, 0.4)])
    sleeve = rounded(sleeve, 14)
    knuckles = [
        _at(-33, _BACK + 6, 0.6),
        _at(-10, _BACK + 14, 0.6),
        _at(12, _BACK + 15, 0.6),
        _at(33, _BACK + 8, 0.6),
    ]
    back = outline(
        [*knuckles, _at(38, -62, 0.5), _at(33, -98, 0.45), _at(-22, -98, 0.45), _at(-36, -66, 0.5)]
    )
    thumb = _finger([_at(30, -68, 0.5), _at(47, -48, 0.5), _at(46, -22, 0.5), _at(38, -8, 0.5)], 17.5)
    _part(canvas, thumb)
    cuff = Polygon([_at(-29, -88, 0.4), _at(38, -88, 0.4), _at(42, -112, 0.4), _at(-33, -112, 0.4)])
    glow(canvas, sleeve, _SHADOW, shift=(6, 9), on=canvas.frame)
    gown = Tissue("#BFD6DE", "#E3EEF2", "#8FADB8", "#3F606C")
    solid_fill(canvas, sleeve.intersection(canvas.frame), gown, Body(depth=26, strength=0.2))
    canvas.path(sleeve, pen=Pen(gown.edge, 2.2))
    for along, length, width in _FINGERS:
        joint, tip = _BACK + 10, _BACK + 10 + length
        course = [
            _at(along * 1.06, joint - 8, 0.6),
            _at(along, joint + length * 0.5, 1.25),
            _at(along * 0.9, tip, 0.95),
        ]
        _part(canvas, _finger(course, width))
        crease = LineString(
            [_at(along - width * 0.3, tip - 17, 1.05), _at(along + width * 0.3, tip - 17, 1.05)]
        )
        canvas.path(crease, pen=Pen(GLOVE.edge, 1.8, 0.4))
    _part(canvas, union_all([back, rounded(cuff, 10)]))
    for along in (-24, -8, 8, 24):
        bump = [_at(along - 4, _BACK + 7, 0.6), _at(along, _BACK + 9, 0.6), _at(along + 4, _BACK + 7, 0.6)]
        canvas.path(line(bump), pen=Pen(GLOVE.edge, 2, 0.35))


def _finger(course: list[Point], width: float) -> Geometry:
    return LineString(spline(course)).buffer(width / 2 * plan.SCALE)


def _part(canvas: Canvas, shape: Geometry) -> None:
    glow(canvas, shape, _SHADOW, shift=(5, 8))
    solid_fill(canvas, shape, GLOVE, Body(depth=22, strength=0.24))
    canvas.path(shape, pen=Pen(GLOVE.edge, 2.2))
