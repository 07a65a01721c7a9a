"""The C-arm and a patient on its table, seen from the patient's feet."""

from __future__ import annotations

import math
from typing import Final

from shapely import LineString, Polygon, box
from shapely.affinity import translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Body, Soft, glow, solid
from tools.figures.ink.shapes import Point, line, outline, rounded, spline
from tools.figures.palette import SKIN_TONES, STEEL, Tissue
from tools.figures.procedures.devices import (
    Axis,
    Needle,
    Syringe,
    paint_barrel,
    paint_glass,
    paint_needle,
    paint_plunger,
)

WHITE: Final = Tissue("#EEF2F4", "#FFFFFF", "#C3CFD6", "#55646F")
PAD: Final = Tissue("#5F7F92", "#86A3B4", "#466273", "#263B47")
CLOTH: Final = Tissue("#9CC3C9", "#CBE2E5", "#6E9AA2", "#2F565E")
_BOW: Final[list[Point]] = [
    (-20, -300),
    (-170, -262),
    (-236, -130),
    (-244, 0),
    (-236, 130),
    (-170, 262),
    (-20, 304),
]
_THIGHS: list[Point] = [
    (-176, 72),
    (-184, 10),
    (-160, -44),
    (-104, -74),
    (-48, -60),
    (-8, -26),
    (32, -60),
]
_THIGHS += [(88, -74), (144, -44), (168, 10), (160, 72)]
_FREE: Final[list[Point]] = [(-240, -140), (-70, -140), (-58, -20), (-84, 140), (-240, 140)]
ASIDE: Final = 66.0  # the right hip lies in the middle of the rays
_GREY: Final = ("#55646F", "#37444E")


def paint_c_arm(canvas: Canvas, place: Point) -> None:
    """The machine around the table, its rays, and the patient, about the middle of the C."""
    x, y = place
    with canvas.group("c-arm"):
        arm = LineString(spline([(x + dx, y + dy) for dx, dy in _BOW])).buffer(24, cap_style="flat")
        solid(canvas, box(-60, y - 34, x - 236, y + 34), WHITE, Body(depth=18, strength=0.2))
        glow(canvas, arm, Soft("#1B3A4B", 0.18, 20), shift=(5, 7))
        solid(canvas, arm, WHITE, Body(depth=18, strength=0.25))
        solid(
            canvas, rounded(box(x - 84, y - 370, x + 84, y - 252), 18), WHITE, Body(depth=20, strength=0.22)
        )
        canvas.path(rounded(box(x - 70, y - 252, x + 70, y - 236), 5), _GREY[0], pen=Pen(_GREY[1], 1.6))
        solid(
            canvas, rounded(box(x - 62, y + 240, x + 62, y + 372), 16), WHITE, Body(depth=20, strength=0.22)
        )
        canvas.path(rounded(box(x - 34, y + 226, x + 34, y + 240), 4), _GREY[0], pen=Pen(_GREY[1], 1.6))
    with canvas.group("x-rays"):
        cone = Polygon([(x - 14, y + 226), (x + 14, y + 226), (x + 66, y - 236), (x - 66, y - 236)])
        fade = ((0.0, "#FFE9A8", 0.16), (1.0, "#FFD75E", 0.5))
        canvas.path(cone, canvas.linear((x, y - 236), (x, y + 226), *fade))
        canvas.path(cone.exterior, pen=Pen("#B98A1E", 1.8, 0.7, "8 8"))
    with canvas.group("table"):
        solid(canvas, rounded(box(x - 142, y + 94, x + 250, y + 122), 8), STEEL, Body(depth=10, strength=0.2))
        solid(canvas, rounded(box(x - 132, y + 72, x + 240, y + 95), 9), PAD, Body(depth=8))
    with canvas.group("patient"):
        _patient(canvas, x + ASIDE, y)


def _patient(canvas: Canvas, x: float, y: float) -> None:
    """Both thighs under a cloth; the outer front of the right one is free for the needle."""
    tone = SKIN_TONES[3]
    thighs = translate(outline(_THIGHS), x, y).intersection(box(0, 0, 1600, y + 74))
    solid(canvas, thighs, tone, Body(depth=26, strength=0.22))
    cloth = thighs.buffer(5).difference(translate(outline(_FREE), x, y)).intersection(box(0, 0, 1600, y + 76))
    glow(canvas, cloth, Soft("#1B2A33", 0.2, 14), shift=(-2, 2), on=thighs)
    solid(canvas, cloth, CLOTH, Body(depth=24, strength=0.18))
    for fold in (
        [(8, -22), (2, 20), (14, 70)],
        [(92, -66), (122, -10), (128, 70)],
        [(48, -50), (62, 6), (60, 70)],
    ):
        course = line([(x + dx, y + dy) for dx, dy in fold])
        canvas.path(course.intersection(cloth.buffer(-4)), pen=Pen(CLOTH.shade, 4.5, 0.6))
    turn = math.radians(48)
    axis = Axis((x - 122, y - 66), (-math.cos(turn), -math.sin(turn)), 1.7)
    syringe = Syringe(start=43.0, drawn=26.0)
    paint_needle(canvas, axis, Needle(length=30.0, width=2.0))
    paint_barrel(canvas, axis, syringe, filled=26.0)
    paint_plunger(canvas, axis, syringe, covering=0)
    paint_glass(canvas, axis, syringe)
