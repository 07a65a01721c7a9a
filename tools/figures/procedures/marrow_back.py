"""The back of a person who lies face down: the pelvis through the skin, the back hip points, the needle."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import Geometry, LineString, Polygon, box
from shapely import Point as Dot
from shapely.affinity import scale as stretched
from shapely.affinity import translate

from tools.figures import palette
from tools.figures.anatomy import MIDLINE_X, PSIS, Point3
from tools.figures.bones import bone
from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Body, Soft, glow, inner_shade, shade, solid_fill
from tools.figures.ink.shapes import Point, line, spline
from tools.figures.model.registry import load
from tools.figures.procedures import marrow_plan as plan
from tools.figures.procedures.c_arm import CLOTH
from tools.figures.procedures.devices import (
    Axis,
    Needle,
    Syringe,
    paint_barrel,
    paint_glass,
    paint_needle,
    paint_plunger,
)
from tools.figures.procedures.marks import keep_away
from tools.figures.procedures.photo import photo
from tools.figures.procedures.sheet import Sheet, ring
from tools.figures.solid.camera import Camera
from tools.figures.solid.scene import Solid

SCALE: Final = 2.45  # canvas units a millimetre
RING: Final = 17.0  # radius about a back hip point
_WIDTH: Final = 750.0
_MIDLINE: Final = 345.0  # of the canvas
CAMERA: Final = Camera(
    (MIDLINE_X + (_WIDTH / 2 - _MIDLINE) / SCALE, 0.0, 36.0),
    _WIDTH / SCALE,
    yaw=180,
    pitch=-14,
    view_box=(0, 0, _WIDTH, 1000),
)
TONE: Final = palette.SKIN_TONES[0]
_SIDE: Final[list[Point]] = [
    (168, -60),
    (160, 60),
    (152, 180),
    (160, 300),
    (184, 440),
    (196, 560),
    (194, 680),
    (180, 800),
    (172, 1060),
]
NOTCH: Final[Point3] = (-27.0, -55.0, 32.0)  # pic2013: 53 mm from the back hip point
SKIN_NERVES: Final[Point3] = (14.0, -70.0, 96.0)  # pic2013: 57 mm outward


def seen(point: Point3) -> Point:
    """A point of the model on the canvas."""
    x, y = CAMERA.project(np.array([point]))[0]
    return (float(x), float(y))


def _mirrored(point: Point3) -> Point3:
    return (2 * MIDLINE_X - point[0], point[1], point[2])


def _back() -> Geometry:
    """Waist, buttocks and the beginning of the thighs."""
    right = spline([(_MIDLINE + half * SCALE, y) for half, y in _SIDE])
    left = spline([(_MIDLINE - half * SCALE, y) for half, y in _SIDE])
    return Polygon([*right, *left[::-1]]).intersection(box(-60, -60, 900, 1060))


def paint_back(sheet: Sheet) -> None:
    """The skin, and the bones below it."""
    shape = _back()
    with sheet.group("skin"):
        stops = ((0.0, TONE.base), (0.35, TONE.lit), (0.7, TONE.base), (1.0, TONE.shade))
        sheet.path(shape, sheet.linear((0, 300), (742, 600), *stops))
        shade(sheet, shape, Soft(TONE.shade, 0.3, 60), (-1, -0.1))
        inner_shade(sheet, shape, Soft(TONE.edge, 0.1, 16))
        spine = [(_MIDLINE, -60), (_MIDLINE, 150), (_MIDLINE, 400)]
        sheet.path(line(spine), pen=Pen(TONE.shade, 8, 0.5))
        sheet.path(
            LineString(shape.exterior.coords).intersection(box(-60, -60, 900, 1060)), pen=Pen(TONE.edge, 2.4)
        )
    with sheet.group("cloth"):
        _cloth(sheet, shape)
    with sheet.group("bone-pelvis", opacity=0.85):
        sheet.image(photo(_bones(), CAMERA, 750, 56), (0, 0, _WIDTH, 1000))


def _cloth(sheet: Sheet, body: Geometry) -> None:
    """From the buttocks down the person is covered."""
    hem = [(-60, 566), (120, 590), (_MIDLINE, 612), (580, 590), (900, 560)]
    cloth = Polygon([*spline(hem), (900, 1060), (-60, 1060)]).intersection(body.buffer(7))
    glow(sheet, cloth, Soft("#3A2415", 0.2, 16), shift=(0, -3), on=body)
    solid_fill(sheet, cloth, CLOTH, Body(depth=34, strength=0.16))
    for fold in (
        [(_MIDLINE, 640), (_MIDLINE + 4, 760), (_MIDLINE, 1060)],
        [(90, 640), (130, 720), (140, 860)],
    ):
        sheet.path(line(fold).intersection(cloth), pen=Pen(CLOTH.shade, 8, 0.5))
    hemmed = translate(LineString(spline(hem)), 0, 16).intersection(cloth)
    sheet.path(hemmed, pen=Pen(CLOTH.edge, 2, 0.4, "10 8"))
    sheet.path(cloth, pen=Pen(CLOTH.edge, 2.2))


def _bones() -> list[Solid]:
    both = []
    for name in ("pelvis", "femur"):
        mesh = bone(name)
        both += [
            Solid(f"{name}-right", mesh, palette.BONE),
            Solid(f"{name}-left", mesh.mirrored(), palette.BONE),
        ]
    tissues = {"discs": palette.CARTILAGE, "symphysis": palette.CARTILAGE}
    spine = [
        Solid(name, load(name), tissues.get(name, palette.BONE))
        for name in ("sacrum", "lumbar", "discs", "symphysis")
    ]
    return both + spine


def paint_back_marks(canvas: Canvas) -> None:
    """The zones to keep away from, and a ring at each back hip point."""
    with canvas.group("keep-away-back"):
        for place, wide, high in ((NOTCH, 30, 34), (SKIN_NERVES, 24, 34)):
            keep_away(canvas, stretched(Dot(*seen(place)).buffer(1), wide, high))
    with canvas.group("back-points"):
        for point in (PSIS, _mirrored(PSIS)):
            ring(canvas, seen(point), RING, 4)


def _axis() -> Axis:
    """The needle as it is seen: it points toward the viewer, so it is short."""
    x, y = plan.NEEDLE_AXIS
    tip = np.array(seen(PSIS))
    out = np.array(seen((PSIS[0] + x * 100, PSIS[1] + y * 100, PSIS[2]))) - tip
    length = float(np.hypot(*out))
    direction = (float(out[0] / length), float(out[1] / length))
    return Axis((float(tip[0]), float(tip[1])), direction, SCALE, length / (100 * SCALE))


AXIS_BACK: Final = _axis()


def paint_back_needle(canvas: Canvas) -> None:
    """The needle with its syringe, in one piece."""
    needle = Needle(length=46.0, width=3.2, hub=12.0, hub_width=16.0, colour=palette.STEEL)
    syringe = Syringe(start=58.0, drawn=0.4, barrel=64.0, width=20.0, content=palette.MARROW)
    with canvas.group("needle-back"):
        paint_needle(canvas, AXIS_BACK, needle)
        paint_barrel(canvas, AXIS_BACK, syringe, filled=plan.DRAW)
    with canvas.group("plunger-back"):
        paint_plunger(canvas, AXIS_BACK, syringe, covering=plan.DRAW + 6)
    with canvas.group("glass-back"):
        paint_glass(canvas, AXIS_BACK, syringe)
