"""The muscles of the slice along the neck of the thigh bone, in millimetres about the ball's centre."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from shapely import Geometry, Polygon
from shapely.ops import unary_union

from tools.figures.ink.shapes import band, rounded, spline
from tools.figures.procedures.neck_slice import joint, layers

_UNDER_RECTUS = [
    (-78, -47.5),
    (-55, -42.5),
    (-25, -38),
    (10, -36),
    (40, -34),
    (64, -34.5),
    (80, -38),
    (97, -43.5),
]


@dataclass(frozen=True, slots=True)
class Muscles:
    """The muscles of the slice, and the curves between which their fibres run."""

    rectus: Geometry
    iliopsoas: Geometry
    vastus: Geometry
    gluteal: Geometry
    obturator: Geometry
    pelvic_fat: Geometry


@cache
def muscles() -> Muscles:
    """What fills the sheath around the joint."""
    inside = layers().inside
    hard = joint()
    core = unary_union([hard.femur, hard.pelvis, hard.front_capsule, hard.back_capsule, hard.fluid])
    gap = 0.45
    over_rectus = Polygon([*spline(_UNDER_RECTUS), (95, -100), (-75, -100)]).buffer(0)
    rectus = rounded(inside.intersection(over_rectus).buffer(-gap), 0.8)
    rest = inside.difference(over_rectus)
    inner = Polygon(
        [*spline([(-44, -27), (-60, -24), (-85, -21), (-125, -19)]), (-125, 80), (-44, 80)]
    ).buffer(0)
    hip_flexor = Polygon(
        [(-125, -100), *spline([(67, -100), (66, -36), (58, -22), (45, -9.5)]), (20, 0), (-40, 0), (-125, 0)]
    )
    flexor = rest.intersection(hip_flexor.buffer(0)).difference(inner)
    below = Polygon(
        [*spline([(78, 14), (100, 15), (130, 24), (175, 42)]), (175, 90), (-40, 90), (-40, 12)]
    ).buffer(0)
    obturator = band(
        [(-45, -19), (-47.6, -8), (-48.6, 10), (-51, 28), (-59, 52), (-68, 78)], [0.6, 3.4, 6, 6.4, 7]
    )
    taken = unary_union([core.buffer(0.3), inner])
    outer = rest.difference(unary_union([hip_flexor.buffer(0), taken]))
    return Muscles(
        rectus=rectus,
        iliopsoas=flexor.difference(core.buffer(0.3)).buffer(-gap),
        vastus=outer.difference(below).buffer(-gap),
        gluteal=outer.intersection(below).buffer(-gap),
        obturator=rounded(obturator.difference(hard.pelvis.buffer(0.3)), 1.5),
        pelvic_fat=inner.intersection(inside).difference(core),
    )
