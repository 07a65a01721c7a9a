"""The level slice through the sacrum and the back of the right ilium, in millimetres (see `marrow_plan`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from shapely import Geometry, Polygon, box
from shapely import Point as Dot
from shapely.ops import unary_union

from tools.figures.anatomy import MARROW_PATH
from tools.figures.ink.shapes import Row, band, outline, rounded, spline
from tools.figures.procedures import marrow_plan as plan

_SKIN = [
    (-60, -22),
    (-30, -19),
    (-8, -13.5),
    (0, -13),
    (8, -13.5),
    (26, -17),
    (45, -16.5),
    (62, -20),
    (90, -29),
]
_SKIN += [(120, -34), (150, -30)]
_INNER = [
    (42.6, -0.5),
    (38.2, 6),
    (37.2, 14),
    (41, 24),
    (44.8, 32),
    (49.5, 43),
    (54.5, 52),
    (61, 60),
    (69.3, 67),
]
_INNER += [(78, 77), (90, 91), (108, 112), (128, 134)]
_OUTER = [
    (136, 126),
    (116, 104),
    (99, 86),
    (87, 74),
    (79.3, 63),
    (76, 53),
    (73, 43),
    (69, 30),
    (62.5, 14),
    (55, 2.5),
]
_OUTER += [(49, -2.6)]
_SACRUM = [
    (0, 6),
    (5, 5.5),
    (9, 12),
    (17, 11),
    (26, 14),
    (32.5, 13),
    (34.6, 18),
    (38.6, 27),
    (42.3, 35),
    (46.8, 45),
]
_SACRUM += [(50.5, 52.5), (48, 60), (38, 62), (26, 58), (16, 59), (0, 60)]
_JOINT = [(39.4, 24), (43.4, 33), (48, 44), (52.4, 52.4)]
_CANAL = [(0, 20), (7, 20.5), (10.5, 24), (7, 28.5), (0, 29.5)]
_MUSCLES: dict[str, list[plan.Point]] = {
    "multifidus": [(2, 2), (12, -5.5), (30, -6.5), (41, -2.5), (36, 6), (35, 11.5), (25, 11), (16, 8.5), (9, 9)],
    "gluteus_maximus": [(50, -5), (60, -8), (82, -15), (112, -20), (150, -18), (150, 40), (118, 46), (96, 38),
                        (80, 24), (63, 8)],
    "gluteus_medius": [(66, 16), (80, 27), (98, 42), (122, 52), (150, 52), (150, 120), (128, 112), (104, 88),
                       (88, 72), (78, 54), (71, 32)],
    "iliacus": [(70, 71), (78, 82), (92, 98), (112, 122), (126, 142), (96, 138), (78, 112), (68, 88), (64, 74)],
}  # fmt: skip
_OPENING = (26.0, 36.0)  # through which a nerve leaves the sacrum


@dataclass(frozen=True, slots=True)
class Slice:
    """What the slice shows; all but the bones are cut to the panel."""

    skin: Geometry
    fat: Geometry
    belly: Geometry
    sacrum: Geometry
    canal: Geometry
    opening: Geometry
    ilium: Geometry
    joint: Geometry
    multifidus: Geometry
    gluteus_maximus: Geometry
    gluteus_medius: Geometry
    iliacus: Geometry
    safe: Geometry
    keep_joint: Geometry
    keep_front: Geometry


def panel() -> Geometry:
    """The panel in millimetres."""
    left, top, right, bottom = plan.PANEL
    x, y = plan.MIDLINE
    scale = plan.SCALE
    whole = box((left - x) / scale, (top - y) / scale, (right - x) / scale, (bottom - y) / scale)
    return rounded(whole, 6)


def skin_line() -> Row:
    """The skin of the back."""
    return spline(_SKIN)


@cache
def level_slice() -> Slice:
    """All shapes."""
    inside = panel()
    body = Polygon([*skin_line(), (150, 140), (-60, 140)]).buffer(0).intersection(inside)
    deep = Polygon([*(skin_line() + np.array([0.0, 2.6])), (150, 140), (-60, 140)]).buffer(0)
    ilium = rounded(Polygon([*spline(_INNER, steps=12), *spline(_OUTER, steps=12)]).buffer(0), 1.5)
    right_half = Polygon(spline(_SACRUM, steps=12)).buffer(0)
    mirrored = Polygon([(-x, y) for x, y in right_half.exterior.coords])
    canal_half = outline([*_CANAL, *[(-x, y) for x, y in reversed(_CANAL[1:-1])]])
    opening = Dot(*_OPENING).buffer(4.2)
    joint = band(_JOINT, 2.2)
    sacrum = (
        unary_union([right_half, mirrored])
        .buffer(0.01)
        .difference(canal_half.union(opening))
        .difference(joint)
    )
    bones = unary_union([ilium, sacrum, canal_half, opening, joint])
    flesh = _flesh(bones)
    whole = deep.intersection(inside)
    fleshy = unary_union(list(flesh.values()))
    in_front = Polygon(
        [(-60, 61), (0, 61), (26, 59.5), (48, 61.5), (55, 54), (69, 68), (108, 113), (128, 140), (-60, 140)]
    )
    return Slice(
        skin=body.difference(deep),
        fat=whole.difference(unary_union([fleshy, bones, in_front.buffer(0)])),
        belly=in_front.intersection(whole).difference(unary_union([bones, fleshy])),
        sacrum=sacrum,
        canal=canal_half.intersection(inside),
        opening=opening,
        ilium=ilium,
        joint=joint.difference(ilium),
        safe=_corridor(plan.NARROWEST - 1.6),
        keep_joint=band([(39.5, 23), (45.5, 36), (52, 50)], [5, 7.5, 6]),
        keep_front=outline([(54, 65), (60, 63.5), (66, 71), (70, 81), (64, 86), (56, 78)]),
        **{name: shape.intersection(inside) for name, shape in flesh.items()},
    )


def _corridor(width: float) -> Geometry:
    """The way between the two walls."""
    start, end, half = 3.0, MARROW_PATH, width / 2
    corners = [
        plan.inward(start, -half),
        plan.inward(end, -half),
        plan.inward(end, half),
        plan.inward(start, half),
    ]
    return rounded(Polygon(corners), 1.5)


def _flesh(bones: Geometry) -> dict[str, Geometry]:
    """The muscles around the bones."""
    room = bones.buffer(0.8)
    drawn = {name: outline(points) for name, points in _MUSCLES.items()}
    taken: list[Geometry] = []
    for name, shape in drawn.items():
        drawn[name] = shape.difference(unary_union([room, *taken])).buffer(-0.3).buffer(0.3)
        taken.append(shape.buffer(0.9))
    left = [(-x, y) for x, y in _MUSCLES["multifidus"]]
    mirrored = outline(left).difference(room)
    drawn["multifidus"] = unary_union([drawn["multifidus"], mirrored])
    return drawn
