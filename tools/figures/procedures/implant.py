"""The parts of a new hip in the slice, in millimetres around the centre of the ball."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import Geometry, MultiPoint, Polygon, box, union_all
from shapely import Point as Dot

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Body, Soft, glow, inner_shade, shade, solid_fill
from tools.figures.ink.shapes import Point, View, outline, rounded
from tools.figures.ink.textures import randomness
from tools.figures.palette import STEEL, Tissue
from tools.figures.section.bones import Femur, Pelvis
from tools.figures.section.bones import femur as healthy_femur
from tools.figures.section.bones import pelvis as healthy_pelvis
from tools.figures.section.frame import HEALTHY, arc, neck, polar

BALL: Final = 16.0  # textbook: a ball of 32 mm
LINER: Final = 22.3
CUP: Final = 26.6  # textbook: a cup of 52 to 54 mm
OPENING: Final = -132.0  # degrees: where the cup's opening faces, 42 off the level
_SAW: Final[tuple[Point, Point]] = (neck(35, 16), neck(35, -17))  # the cut through the neck
_SHOULDER: Final[list[Point]] = [
    neck(33, 12),
    neck(33.6, 15),
    (-42.6, 18.5),
    (-45.4, 26),
    (-46.4, 38),
    (-46.2, 55),
]
_INNER_SIDE: Final[list[Point]] = [(-33.4, 55), (-29.8, 47), (-25.6, 40.6), (-21.2, 35.6), neck(33.4, -9.6)]
_NECK: Final[list[Point]] = [neck(along, side) for along, side in (
    (6, 5.4), (17, 5.2), (25, 5.8), (30.5, 8), (34, 12), (36, 0), (34, -9.6), (30.5, -7.6), (25, -5.8), (17, -5.2),
    (6, -5.4),
)]  # fmt: skip

METAL: Final = Tissue("#A9B5BE", "#D9E0E5", "#7C8A95", "#33434F")  # matt, of cup and stem
PLASTIC_LINER: Final = Tissue("#F1F5F2", "#FFFFFF", "#CBD8D6", "#5E7471")


def femur() -> Femur:
    """The thigh bone without ball and neck."""
    whole = healthy_femur(HEALTHY)
    (x1, y1), (x2, y2) = _SAW
    dx, dy = x2 - x1, y2 - y1
    outer = [(x1 - 4.4, -60), (-120, -60), (-120, 120), (x2 + dx, 120), (x2 + dx, y2 + dy)]
    kept = Polygon([*outer, (x1, y1), (x1 - 4.4, y1)])
    bone = rounded(whole.bone.intersection(kept.buffer(0)).buffer(0), 0.8)
    return Femur(bone, whole.core.intersection(bone.buffer(-1.3)), Polygon(), Polygon())


def pelvis() -> Pelvis:
    """The pelvis with the socket cut round for the cup."""
    whole = healthy_pelvis(HEALTHY)
    floor = Polygon(arc(31.0, 50, 141) + arc(20.0, 141, 50))
    bone = whole.bone.union(floor).difference(Dot(0, 0).buffer(CUP, 96))
    bone = max(getattr(bone, "geoms", [bone]), key=lambda part: part.area)
    bone = rounded(bone, 0.6)
    return Pelvis(bone, rounded(bone.buffer(-1.5), 0.8), Polygon(), Polygon())


def _shell(inner: float, outer: float, beyond: float) -> Geometry:
    """A half ring around the centre, open toward `OPENING`, drawn out by `beyond` degrees at both ends."""
    start, end = OPENING + 90 - beyond, OPENING + 270 + beyond
    return rounded(Polygon(arc(outer, start, end, 120) + arc(inner, end, start, 120)), 0.5)


def cup() -> Geometry:
    """The metal cup."""
    return _shell(LINER, CUP, 0)


def liner() -> Geometry:
    """The liner in the cup."""
    return _shell(BALL + 0.2, LINER, 3)


def stem() -> Geometry:
    """The stem in the thigh bone, tapering down the shaft."""
    lower = [(-45.4, 68), (-44.4, 90), (-36.4, 90), (-35.6, 70)]
    upper = outline([*_SHOULDER, (-45.8, 62), (-44.6, 80), (-36.4, 80), (-35.0, 62), *_INNER_SIDE])
    return rounded(union_all([upper, Polygon(lower)]).buffer(0), 1.2)


def stem_neck() -> Geometry:
    """The polished neck between stem and ball."""
    return outline(_NECK)


def paint_cup(canvas: Canvas, view: View) -> None:
    """The cup, rough outside so that bone can grow on it."""
    shape = view.shape(cup())
    glow(canvas, shape, Soft("#2A1A10", 0.2, 14), shift=(3, 4))
    solid_fill(canvas, shape, METAL, Body(depth=14, strength=0.25))
    outer = view.shape(cup().intersection(_shell(CUP - 1.3, CUP, 0)))
    _rough(canvas, outer.buffer(-1.5), 5200, "cup")
    canvas.path(shape, pen=Pen(METAL.edge, 2.4))


def paint_liner(canvas: Canvas, view: View) -> None:
    """The smooth liner."""
    shape = view.shape(liner())
    solid_fill(canvas, shape, PLASTIC_LINER, Body(depth=12, strength=0.14))
    canvas.path(shape, pen=Pen(PLASTIC_LINER.edge, 2.2))


def paint_stem(canvas: Canvas, view: View) -> None:
    """The stem: a polished neck, a matt body with a rough upper part."""
    body, top = view.shape(stem()), view.shape(stem_neck())
    seen = body.intersection(canvas.frame)
    glow(canvas, seen, Soft("#2A1A10", 0.22, 16), shift=(2, 3))
    left, _, right, _ = seen.bounds
    stops = ((0.0, "#7C8A95"), (0.3, "#D3DBE1"), (0.55, "#B4C0C8"), (1.0, "#78868F"))
    canvas.path(seen, canvas.linear((left, 0), (right, 0), *stops))
    upper = body.intersection(view.shape(box(-60, 18, 0, 52)))
    _rough(canvas, upper.buffer(-4), 1500, "stem")
    inner_shade(canvas, seen, Soft("#33434F", 0.22, 10))
    canvas.path(seen, pen=Pen(METAL.edge, 2.4))
    start, end = view.point(-6.5, -4.5), view.point(3.5, 8)
    polished = ((0.0, "#7F8D98"), (0.35, "#FFFFFF"), (0.6, "#D3DDE4"), (1.0, "#5E6C77"))
    canvas.path(top, canvas.linear(start, end, *polished), pen=Pen(METAL.edge, 2.4))


def paint_ball(canvas: Canvas, view: View) -> None:
    """The polished ball, whole."""
    shape = view.shape(Dot(0, 0).buffer(BALL, 96))
    glow(canvas, shape, Soft("#1B2A33", 0.2, 12), shift=(3, 4))
    stops = ((0.0, "#FFFFFF"), (0.3, "#E6ECF0"), (0.7, STEEL.base), (1.0, "#76858F"))
    canvas.path(shape, canvas.radial(view.point(-5.5, -6.5), 25 * view.scale, *stops))
    shade(canvas, shape, Soft("#33434F", 0.25, 30))
    shine = outline([polar(12.6, -62), polar(13.2, -42), polar(12.4, -22), polar(11.2, -40)])
    canvas.path(view.shape(shine), "#FFFFFF", 0.85)
    canvas.path(shape, pen=Pen(METAL.edge, 2.4))


def _rough(canvas: Canvas, shape: Geometry, count: int, name: str) -> None:
    """Small dark and light grains all over a shape."""
    random = randomness(f"rough {name}")
    left, top, right, bottom = shape.bounds
    places = np.column_stack([random.uniform(left, right, count), random.uniform(top, bottom, count)])
    inside = MultiPoint(places).intersection(shape)
    grains = [point.buffer(1.7, 2) for point in getattr(inside, "geoms", [inside])]
    canvas.rough(union_all(grains[::2]), METAL.edge, 0.22)
    canvas.rough(union_all(grains[1::2]), "#FFFFFF", 0.3)
