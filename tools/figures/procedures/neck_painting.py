"""Paints the slice along the neck of the thigh bone, from the back muscles to the joint's sleeve."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import LineString

from tools.figures.ink.canvas import Canvas
from tools.figures.ink.paint import Soft, inner_shade
from tools.figures.ink.shapes import Points, Row, View
from tools.figures.palette import FLUID, TENDON
from tools.figures.procedures import flesh
from tools.figures.procedures import neck_plan as plan
from tools.figures.procedures import neck_slice as shapes
from tools.figures.procedures.neck_muscles import muscles as muscles_of_slice

VIEW: Final = View(plan.BALL, plan.SCALE)
_FIBRES: Final[dict[str, tuple[list[plan.Point], list[plan.Point], int]]] = {
    "gluteal": ([(20, 26), (80, 14), (130, 26), (178, 46)], [(-20, 66), (60, 58), (120, 62), (170, 84)], 26),
    "vastus": ([(62, -36), (100, -42), (140, -18), (164, 40)], [(50, -8), (80, 0), (100, 12), (150, 36)], 26),
    "iliopsoas": (
        [(-122, -46), (-70, -44), (0, -35.5), (66, -34)],
        [(-122, -20), (-44, -28), (0, -29), (50, -10)],
        22,
    ),
    "rectus": ([(-78, -48), (0, -46), (60, -46), (97, -44)], [(-78, -47), (0, -36), (60, -35), (97, -43)], 9),
    "obturator": ([(-46, -14), (-46, 10), (-60, 70)], [(-52, -14), (-52, 10), (-66, 70)], 6),
}


def paint_soft_parts(canvas: Canvas) -> None:
    """Muscles, fat and skin."""
    layers, muscles = shapes.layers(), muscles_of_slice()
    with canvas.group("fascia"):
        canvas.path(VIEW.shape(layers.inside.union(layers.sheath)), TENDON.base)
    with canvas.group("fat-pelvis"):
        flesh.deep_fat(canvas, VIEW.shape(muscles.pelvic_fat), 46.0)
    bodies = {
        "muscle-gluteal": (muscles.gluteal, 0.34),
        "muscle-vastus": (muscles.vastus, 0.34),
        "muscle-obturator": (muscles.obturator, 0.3),
        "muscle-iliopsoas": (muscles.iliopsoas, 0.0),
        "muscle-rectus-femoris": (muscles.rectus, 0.0),
    }
    for name, (shape, quiet) in bodies.items():
        first, last, count = _FIBRES[name.split("-")[1]]
        with canvas.group(name):
            look = flesh.Flesh((VIEW.points(first), VIEW.points(last)), count, quiet=quiet)
            flesh.muscle(canvas, VIEW.shape(shape), look)
    with canvas.group("fat"):
        flesh.fat(canvas, VIEW.shape(layers.fat))
    with canvas.group("skin"):
        flesh.skin(canvas, VIEW.shape(layers.skin), VIEW.shape(LineString(shapes.skin_line())))


def paint_joint(canvas: Canvas) -> None:
    """The joint, from its fluid to the labrum."""
    parts = shapes.joint()
    with canvas.group("joint-fluid"):
        canvas.path(VIEW.shape(parts.fluid), FLUID.base)
        inner_shade(canvas, VIEW.shape(parts.fluid), Soft(FLUID.edge, 0.3, 8))
    sleeves = {
        "capsule-back": (parts.back_capsule, shapes.BACK_CAPSULE),
        "capsule": (parts.front_capsule, shapes.FRONT_CAPSULE),
    }
    for name, (shape, middle) in sleeves.items():
        with canvas.group(name):
            flesh.sleeve(canvas, VIEW.shape(shape), VIEW.points(middle), 3.3 * plan.SCALE)
    with canvas.group("bone-pelvis"):
        flesh.cut_bone(canvas, VIEW.shape(parts.pelvis), flesh.CutBone(_around_socket, _fading))
    with canvas.group("bone-femur"):
        flesh.cut_bone(canvas, VIEW.shape(parts.femur), flesh.CutBone(_along_neck, _fading))
    with canvas.group("cartilage-acetabular"):
        flesh.cartilage(canvas, VIEW.shape(parts.socket_cartilage))
    with canvas.group("cartilage-femoral"):
        flesh.cartilage(canvas, VIEW.shape(parts.ball_cartilage))
    with canvas.group("labrum"):
        flesh.labrum(canvas, VIEW.shape(parts.back_labrum))
        flesh.labrum(canvas, VIEW.shape(parts.labrum), [VIEW.points(rib) for rib in _ribs()])


def _ribs() -> list[Points]:
    """Lines along the labrum, from its base to its tip."""
    angles = plan.RIM_ANGLE + np.linspace(1, 14, 8)
    spread = np.linspace(1, 0.15, 8)
    return [
        [plan.around(24.8 + out * wide, angle) for angle, wide in zip(angles, spread, strict=True)]
        for out in (0.9, 2.1, 3.3)
    ]


def _around_socket(x: Row, y: Row) -> Row:
    return np.arctan2(y - plan.BALL[1], x - plan.BALL[0])


def _along_neck(x: Row, y: Row) -> Row:
    """Beams fan out in the ball and run along the neck, arching into the outer end."""
    right = (x - plan.BALL[0]) / plan.SCALE
    down = (y - plan.BALL[1]) / plan.SCALE
    fan = np.arctan2(down - 10, right - 46)
    neck = 0.16 + 0.02 * np.clip(right - 40, 0, 60)
    share = 1 / (1 + np.exp((right - 20) / 6))
    return np.asarray(np.angle(share * np.exp(2j * fan) + (1 - share) * np.exp(2j * neck)) / 2)


def _fading(x: Row, y: Row) -> Row:
    """Quiet towards the frame, and nowhere loud."""
    away = np.hypot((x - plan.BALL[0] - 120) / 620, (y - plan.BALL[1]) / 420)
    return np.clip(1.15 - away, 0.2, 0.85)
