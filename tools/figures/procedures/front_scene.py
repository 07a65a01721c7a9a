"""The front of the right hip of a person who lies down: skin, cloth, bones and the bundle below the skin."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import Geometry, LineString, Polygon, union_all

from tools.figures import anatomy
from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Body, Soft, glow, inner_shade, shade, solid_fill
from tools.figures.ink.shapes import Point, beside, line, outline, spline
from tools.figures.model.soft_lines import Cord, course
from tools.figures.model.soft_vessels import FEMORAL_ARTERY, FEMORAL_NERVE, FEMORAL_VEIN
from tools.figures.palette import ARTERY, NERVE, SKIN_TONES, VEIN, Tissue
from tools.figures.procedures import front_plan as plan
from tools.figures.procedures.marks import keep_away

TONE: Final = SKIN_TONES[1]
CLOTH: Final = Tissue("#9CC3C9", "#CBE2E5", "#6E9AA2", "#2F565E")
_FLANK: Final = [
    (200, 146),
    (140, 150),
    (100, 160),
    (60, 173),
    (10, 186),
    (-40, 190),
    (-100, 187),
    (-180, 176),
]
_WINDOW: Final[list[Point]] = [
    (250, -90),
    (560, 40),
    (770, 70),
    (900, 200),
    (968, 400),
    (972, 600),
    (950, 800),
    (945, 1090),
    (200, 1090),
]


def body() -> Geometry:
    """The skin: right flank and thigh, the rest leaves the picture."""
    rows = [plan.on_canvas(anatomy.MIDLINE_X + half, z) for z, half in _FLANK]
    side = spline([(rows[0][0] + 10, -140), *rows, (rows[-1][0] + 30, 1200)])
    return Polygon([*side, (1800, 1200), (1800, -140)]).buffer(0)


def paint_skin(canvas: Canvas) -> None:
    """The skin, with the fold of the groin and the roundness of the thigh."""
    shape = body().intersection(canvas.frame)
    with canvas.group("skin"):
        glow(canvas, shape, Soft("#1B3A4B", 0.14, 40), shift=(6, 10), on=canvas.frame)
        left = shape.bounds[0]
        stops = ((0.0, TONE.base), (0.28, TONE.lit), (0.62, TONE.base), (1.0, TONE.shade))
        canvas.path(shape, canvas.linear((left, 300), (1150, 500), *stops))
        shade(canvas, shape, Soft(TONE.shade, 0.4, 70), (1, 0.1))
        inner_shade(canvas, shape, Soft(TONE.edge, 0.12, 18))
        fold = [plan.on_canvas(*at) for at in ((24, 62), (2, 38), (-24, 12), (-52, -18), (-74, -48))]
        canvas.path(line(fold), pen=Pen(TONE.shade, 11, 0.35))
        canvas.path(line(fold), pen=Pen(TONE.edge, 2.6, 0.5))
        canvas.path(shape, pen=Pen(TONE.edge, 2.4))


def paint_cloth(canvas: Canvas) -> None:
    """The cloth leaves the hip free."""
    free = outline(_WINDOW)
    cloth = body().buffer(14).intersection(canvas.frame).difference(free)
    cloth = max(getattr(cloth, "geoms", [cloth]), key=lambda part: part.area)
    with canvas.group("cloth"):
        glow(canvas, cloth, Soft("#3A2415", 0.26, 26), shift=(-3, 3), on=body().intersection(canvas.frame))
        solid_fill(canvas, cloth, CLOTH, Body(depth=30, strength=0.16))
        hem = beside(spline(_WINDOW[1:-1]), -26)
        canvas.path(LineString(hem).intersection(cloth.buffer(-4)), pen=Pen(CLOTH.edge, 2, 0.4, "10 8"))
        for fold in _FOLDS:
            canvas.path(line(fold).intersection(cloth), pen=Pen(CLOTH.shade, 9, 0.5))
            canvas.path(
                line([(x - 8, y - 5) for x, y in fold]).intersection(cloth), pen=Pen("#FFFFFF", 5, 0.4)
            )
        canvas.path(cloth, pen=Pen(CLOTH.edge, 2.4))


_FOLDS: Final[list[list[Point]]] = [
    [(1030, 230), (1180, 180), (1420, 190)],
    [(1036, 520), (1160, 560), (1330, 700), (1400, 900)],
    [(1100, 330), (1300, 400), (1640, 430)],
    [(990, 860), (1100, 820), (1190, 860)],
]


def _tube(cord: Cord) -> Geometry:
    """A cord seen from the front."""
    points, widths = course(cord)
    middle = np.array([plan.on_canvas(x, z) for x, _, z in points])
    half = widths * plan.SCALE / 2
    return Polygon(np.vstack([beside(middle, half), beside(middle, -half)[::-1]])).buffer(0)


_TRUNK, _BRANCH = FEMORAL_NERVE[:2]
_NERVE: Final = (  # in one piece, without a step between them
    Cord([*_TRUNK.line[:-1], *_BRANCH.line[1:]], [*_TRUNK.widths[:-1], *_BRANCH.widths[1:]]),
)
_BUNDLE: Final = (
    ("vessel-femoral-vein", FEMORAL_VEIN[:1], VEIN),
    ("vessel-femoral-artery", FEMORAL_ARTERY[:1], ARTERY),
    ("nerve-femoral", _NERVE, NERVE),
)


def bundle(cords: tuple[Cord, ...]) -> Geometry:
    """The area of a nerve or vessel."""
    return union_all([_tube(cord) for cord in cords])


def paint_bundle(canvas: Canvas) -> None:
    """Nerve, artery and vein below the skin, in this order from outside in, and the zone to keep away from."""
    main = union_all([bundle(cords) for _, cords, _ in _BUNDLE])
    with canvas.group("keep-away"):
        zone = main.buffer(12 * plan.SCALE).intersection(canvas.frame)
        keep_away(canvas, zone.buffer(-20).buffer(20), 20)
    for name, cords, tissue in _BUNDLE:
        shape = bundle(cords)
        with canvas.group(name):
            canvas.path(shape.buffer(4), "#FFFFFF", 0.8)
            solid_fill(canvas, shape, tissue, Body(depth=9, strength=0.3))
            canvas.path(shape, pen=Pen(tissue.edge, 2.2))
