"""A sample in a tube before and after the spin, and the machine that spins it, seen from above."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import Geometry, LineString, Point, box, union_all
from shapely.affinity import rotate, scale, translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Body, Soft, shade, solid
from tools.figures.ink.shapes import rounded
from tools.figures.palette import MARROW, STEEL, Tissue
from tools.figures.people.cards import DARK
from tools.figures.people.clothes import TEAL
from tools.figures.people.materials import CELLS, DARK_GLASS, GLASS, METAL, PLASMA, THIN_LAYER
from tools.figures.writing import Declaration, Part, write_figure

_BEFORE_X: Final = 392.0
_AFTER_X: Final = 1208.0
_TOP: Final = 190.0
_FOOT: Final = 830.0
_HALF: Final = 68.0
_HUB: Final = (800.0, 510.0)
_REACH: Final = 268.0
# From above down: plasma, the thin pale layer, red cells; the thin layer is drawn thicker than life.
_LEVELS: Final = (286.0, 512.0, 546.0)


def spin() -> None:
    """Draw two tubes and the machine; the states go from the sample to its layers."""
    canvas = Canvas()
    with canvas.group("tube-before"):
        _glass(canvas, _BEFORE_X)
    with canvas.group("sample-before"):
        _fill(canvas, _inside(_BEFORE_X, _LEVELS[0]), MARROW)
        _surface(canvas, _BEFORE_X, _LEVELS[0], MARROW)
    with canvas.group("tube-before-shine"):
        _shine(canvas, _BEFORE_X)
    with canvas.group("centrifuge"):
        _machine(canvas)
    with canvas.group("rotor"):
        _rotor(canvas)
    with canvas.group("tube-after"):
        _glass(canvas, _AFTER_X)
    _layers(canvas)
    with canvas.group("tube-after-shine"):
        _shine(canvas, _AFTER_X)
    view = "the sample before, the spinning machine from above, the layers after; the thin layer is drawn thicker"
    declared = Declaration("drawing", view, _parts(), states=_states(), start="spun", dark=DARK)
    write_figure("spin", declared, {"figure.svg": canvas.svg()})


def _layers(canvas: Canvas) -> None:
    top, thin, low = _LEVELS
    for name, tissue, start, end in (
        ("layer-plasma", PLASMA, top, thin),
        ("layer-thin", THIN_LAYER, thin, low),
        ("layer-red-cells", CELLS, low, _FOOT),
    ):
        with canvas.group(name):
            _fill(canvas, _inside(_AFTER_X, start).intersection(box(0, start, 1600, end)), tissue)
            _surface(canvas, _AFTER_X, start, tissue)


def _tube(x: float, inset: float = 0.0) -> Geometry:
    half = _HALF - inset
    straight = box(x - half, _TOP, x + half, _FOOT - _HALF)
    return union_all([straight, Point(x, _FOOT - _HALF).buffer(half, quad_segs=24)])


def _inside(x: float, level: float) -> Geometry:
    return _tube(x, 9).intersection(box(0, level, 1600, 1000))


def _glass(canvas: Canvas, x: float) -> None:
    tube = _tube(x)
    canvas.path(tube.buffer(3.4), "#FDFEFE")
    canvas.path(tube, GLASS.base, pen=Pen(GLASS.edge, 2.4))
    cap = rounded(box(x - 84, _TOP - 78, x + 84, _TOP + 10), 16)
    canvas.path(cap.buffer(3.4), "#FDFEFE")
    solid(canvas, cap, TEAL, Body(18, 0.22))
    ribs = union_all([LineString([(x + at, _TOP - 60), (x + at, _TOP - 8)]) for at in range(-60, 61, 24)])
    canvas.path(ribs, pen=Pen(TEAL.edge, 2, 0.35))


def _fill(canvas: Canvas, shape: Geometry, tissue: Tissue) -> None:
    left, top, right, bottom = shape.bounds
    canvas.path(
        shape,
        canvas.linear((left, top), (right, top), (0, tissue.lit), (0.4, tissue.base), (1, tissue.shade)),
    )
    shade(canvas, shape, Soft(tissue.edge, 0.22, min(22, (bottom - top) / 3)))
    canvas.path(shape, pen=Pen(tissue.edge, 2.2))


def _surface(canvas: Canvas, x: float, level: float, tissue: Tissue) -> None:
    """The level of a liquid, seen a little from above."""
    oval = translate(scale(Point(0, 0).buffer(1, quad_segs=24), _HALF - 9, 8), x, level)
    canvas.path(oval, tissue.lit, pen=Pen(tissue.edge, 1.8))


def _shine(canvas: Canvas, x: float) -> None:
    canvas.path(rounded(box(x - 48, _TOP + 34, x - 36, _FOOT - 120), 6), "#FFFFFF", 0.4)
    marks = union_all([LineString([(x + 28, y), (x + 54, y)]) for y in np.arange(300.0, 740.0, 44.0)])
    canvas.path(marks, pen=Pen("#FFFFFF", 3, 0.55))


def _machine(canvas: Canvas) -> None:
    x, y = _HUB
    housing = rounded(box(x - _REACH, y - _REACH - 14, x + _REACH, y + _REACH + 62), 58)
    canvas.path(housing.buffer(3.4), "#FDFEFE")
    solid(canvas, housing, METAL, Body(24, 0.2))
    solid(canvas, Point(x, y).buffer(236, quad_segs=40), STEEL, Body(16, 0.25))
    bowl = Point(x, y).buffer(216, quad_segs=40)
    canvas.path(bowl, DARK_GLASS.base, pen=Pen(DARK_GLASS.edge, 2.4))
    canvas.path(Point(x, y).buffer(190, quad_segs=40).exterior, pen=Pen(DARK_GLASS.lit, 3, 0.8))
    panel = rounded(box(x - 96, y + 262, x + 96, y + 308), 14)
    canvas.path(panel, DARK_GLASS.lit, pen=Pen(DARK_GLASS.edge, 2))
    for at, colour in ((-62, TEAL.base), (0, "#FFC83D"), (62, METAL.base)):
        canvas.path(Point(x + at, y + 285).buffer(11), colour, pen=Pen(DARK_GLASS.edge, 1.6))


def _rotor(canvas: Canvas) -> None:
    """Six arms with tubes: turning it about the hub shows that it spins."""
    x, y = _HUB
    disc = Point(x, y).buffer(150, quad_segs=40)
    solid(canvas, disc, METAL, Body(14, 0.25))
    for at in range(6):
        place = rounded(box(x + 62, y - 25, x + 178, y + 25), 20)
        tube = rounded(box(x + 74, y - 16, x + 186, y + 16), 14)
        cap = rounded(box(x + 66, y - 19, x + 98, y + 19), 6)
        degrees = at * 60 + 15
        canvas.path(rotate(place, degrees, origin=_HUB), DARK_GLASS.base, pen=Pen(DARK_GLASS.edge, 2))
        solid(canvas, rotate(tube, degrees, origin=_HUB), MARROW if at % 3 == 0 else GLASS, Body(8, 0.2, 1.8))
        solid(canvas, rotate(cap, degrees, origin=_HUB), TEAL, Body(8, 0.2, 1.8))
    solid(canvas, Point(x, y).buffer(40, quad_segs=24), STEEL, Body(10, 0.3))
    canvas.path(Point(x, y).buffer(15), METAL.lit, pen=Pen(STEEL.edge, 2))


def _parts() -> list[Part]:
    top, thin, low = _LEVELS
    return [
        Part("sample-before", "bone-marrow", (_BEFORE_X - 20, 600), "left", "plain"),
        Part("centrifuge", "spinning-machine", (_HUB[0], _HUB[1] - 226), "left", "plain"),
        Part("rotor", "spinning-machine", (_HUB[0], _HUB[1] + 30), "left", "plain"),
        Part("layer-plasma", "plasma", (_AFTER_X + 22, (top + thin) / 2), "right", "waves"),
        Part("layer-thin", "thin-pale-layer", (_AFTER_X + 22, (thin + low) / 2 + 5), "right", "cross"),
        Part("layer-red-cells", "red-blood-cells", (_AFTER_X + 22, 680), "right", "dots"),
    ]


def _states() -> dict[str, dict[str, dict[str, tuple[float, float, float] | float]]]:
    layers = ("tube-after", "layer-plasma", "layer-thin", "layer-red-cells", "tube-after-shine")
    hidden: dict[str, dict[str, tuple[float, float, float] | float]] = {
        name: {"opacity": 0.0} for name in layers
    }
    turned: dict[str, tuple[float, float, float] | float] = {"rotate": (150.0, *_HUB)}
    ended: dict[str, tuple[float, float, float] | float] = {"rotate": (300.0, *_HUB)}
    return {"before": hidden, "spinning": {**hidden, "rotor": turned}, "spun": {"rotor": ended}}


FIGURES: Final = {"spin": spin}
