"""Paints the level slice at the back hip point, and the needle in it."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import LineString
from shapely import Point as Dot

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Body, Soft, glow, solid
from tools.figures.ink.shapes import Row, View
from tools.figures.palette import AIR, ARTERY, CARTILAGE, FLUID, MARROW, NERVE, STEEL, VEIN, Tissue
from tools.figures.procedures import flesh
from tools.figures.procedures import marrow_plan as plan
from tools.figures.procedures.devices import (
    Axis,
    Needle,
    Syringe,
    paint_barrel,
    paint_glass,
    paint_needle,
    paint_plunger,
)
from tools.figures.procedures.marks import keep_away, safe_way
from tools.figures.procedures.marrow_slice import level_slice, panel, skin_line

VIEW: Final = View(plan.MIDLINE, plan.SCALE)
AXIS: Final = Axis(plan.on_canvas(plan.TIP), plan.NEEDLE_AXIS, plan.SCALE)
NEEDLE: Final = Needle(length=76.0, width=2.9, hub=12.0, hub_width=15.0, colour=STEEL)
SYRINGE: Final = Syringe(start=88.0, drawn=0.4, barrel=64.0, width=19.0, content=MARROW)
_FIBRES: Final[dict[str, tuple[list[plan.Point], list[plan.Point], int]]] = {
    "multifidus": ([(-40, -6), (0, 2), (40, -6)], [(-36, 10), (0, 6), (36, 10)], 10),
    "gluteus_maximus": ([(52, -5), (90, -16), (150, -20)], [(66, 10), (100, 38), (150, 44)], 18),
    "gluteus_medius": ([(67, 18), (100, 44), (150, 54)], [(72, 34), (92, 74), (150, 118)], 14),
    "iliacus": ([(70, 72), (92, 98), (126, 142)], [(64, 76), (78, 112), (96, 138)], 8),
}


def paint_slice(canvas: Canvas) -> None:
    """The panel and the tissues in it."""
    parts = level_slice()
    frame = VIEW.shape(panel())
    with canvas.group("panel"):
        glow(canvas, frame, Soft("#10242F", 0.22, 30), shift=(5, 7))
        canvas.path(frame, AIR)
    with canvas.group("belly"):
        flesh.deep_fat(canvas, VIEW.shape(parts.belly), 40)
    with canvas.group("fat"):
        flesh.fat(canvas, VIEW.shape(parts.fat), 22)
    for name, (first, last, count) in _FIBRES.items():
        with canvas.group("muscle-" + name.replace("_", "-")):
            look = flesh.Flesh((VIEW.points(first), VIEW.points(last)), count, quiet=0.25, depth=14)
            flesh.muscle(canvas, VIEW.shape(getattr(parts, name)), look)
    with canvas.group("skin-cut"):
        edge = VIEW.shape(LineString(skin_line()).intersection(panel()))
        flesh.skin(canvas, VIEW.shape(parts.skin), edge)
    _bones(canvas)
    with canvas.group("panel-edge"):
        canvas.path(frame, pen=Pen("#9FB3BD", 2.2))


def _bones(canvas: Canvas) -> None:
    parts, frame = level_slice(), VIEW.shape(panel())
    with canvas.group("cartilage-joint"):
        canvas.path(VIEW.shape(parts.joint), CARTILAGE.base, pen=Pen(CARTILAGE.edge, 1.4))
    with canvas.group("bone-sacrum"):
        flesh.cut_bone(canvas, VIEW.shape(parts.sacrum), flesh.CutBone(_level, _quiet, 8, 10, frame))
    with canvas.group("nerve-sacral"):
        canvas.path(VIEW.shape(parts.canal), FLUID.base, pen=Pen(FLUID.edge, 1.6))
        for x, y in ((-5, 24), (0, 26), (5, 24), (-2.4, 22.4), (2.6, 22.6)):
            _tube(canvas, (x, y), 1.5, NERVE)
        canvas.path(VIEW.shape(parts.opening), "#F6E7BF", pen=Pen("#96661A", 1.4, 0.7))
        _tube(canvas, (26, 36), 2.5, NERVE)
    with canvas.group("bone-ilium"):
        flesh.cut_bone(canvas, VIEW.shape(parts.ilium), flesh.CutBone(_along_ilium, _quiet, 8, 10, frame))
    with canvas.group("vessel-gluteal"):
        for place, size, tissue in (
            ((59.5, 70.5), 2.6, NERVE),
            ((63, 75), 2.2, ARTERY),
            ((60.5, 79), 2.8, VEIN),
        ):
            _tube(canvas, place, size, tissue)


def _tube(canvas: Canvas, place: plan.Point, radius: float, tissue: Tissue) -> None:
    shape = VIEW.shape(Dot(*place).buffer(radius))
    canvas.path(shape.buffer(2.5), "#FFFFFF", 0.8)
    solid(canvas, shape, tissue, Body(depth=5, strength=0.25, line=2.0))


def paint_marks(canvas: Canvas) -> None:
    """The safe way in the ilium, and what the needle keeps away from."""
    parts = level_slice()
    with canvas.group("safe-path"):
        safe_way(canvas, VIEW.shape(parts.safe))
    with canvas.group("keep-away"):
        keep_away(canvas, VIEW.shape(parts.keep_joint))
        keep_away(canvas, VIEW.shape(parts.keep_front))


def paint_tools(canvas: Canvas) -> None:
    """The needle with its wings, and the syringe, empty at first: the plunger hides what it will draw."""
    with canvas.group("needle"):
        paint_needle(canvas, AXIS, NEEDLE)
    with canvas.group("syringe"):
        paint_barrel(canvas, AXIS, SYRINGE, filled=plan.DRAW + SYRINGE.drawn)
    with canvas.group("plunger"):
        paint_plunger(canvas, AXIS, SYRINGE, covering=plan.DRAW + 6)
    with canvas.group("syringe-glass"):
        paint_glass(canvas, AXIS, SYRINGE)


def _level(x: Row, y: Row) -> Row:
    return np.asarray(0.25 * np.sign(x - plan.MIDLINE[0]) + 0 * y)


def _along_ilium(x: Row, y: Row) -> Row:
    return np.full(x.shape, np.pi / 2 - 0.5) + 0 * y


def _quiet(x: Row, y: Row) -> Row:
    return np.full(x.shape, 0.6) + 0 * y
