"""The shapes of the slice along the neck of the thigh bone, in millimetres about the ball's centre."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from shapely import Geometry, Polygon, box
from shapely import Point as Dot
from shapely.ops import unary_union

from tools.figures.anatomy import CARTILAGE, FLUID_FILM, HEAD_RADIUS
from tools.figures.ink.shapes import Row, band, filled, outline, rounded, spline
from tools.figures.procedures import neck_plan as plan

SKIN_THICKNESS = 2.2
FAT_THICKNESS = 9.5
SOCKET_INNER = HEAD_RADIUS + FLUID_FILM
SOCKET_BONE = SOCKET_INNER + CARTILAGE

_SKIN = [(-125, -54.5), (-80, -57.4), (-45, -59.2), (-10, -59.9), (20, -59.6), (48, -58.9), (70.5, -56.9)]
_SKIN += [(90, -53), (110, -46.3), (130, -34.5), (146, -20), (158, -2), (165, 20), (168, 50), (168, 80)]
_FEMUR_FRONT: list[plan.Point] = [
    (22.6, -11),
    (29, -7.8),
    (38, -5.8),
    (46, -5.7),
    (53, -7.4),
    (60, -7.2),
    (68, -4),
    (75, 3),
]
_FEMUR_BACK: list[plan.Point] = [
    (79, 12),
    (79, 24),
    (74, 33),
    (64, 36),
    (55, 33),
    (47, 26),
    (38, 21.5),
    (29, 19.4),
    (20, 18.9),
    (13, 19.2),
]
_PELVIS_BACK = [(-15, 28.5), (-20, 38), (-26, 50), (-31, 75)]
PELVIS_WALL = [
    (-62, 75),
    (-53, 48),
    (-47.5, 28),
    (-45, 8),
    (-45, -8),
    (-46, -18),
    (-44.5, -26),
    (-39, -30.5),
]
_PELVIS_FRONT: list[plan.Point] = [(-31, -31.5), (-22.5, -29)]
FRONT_CAPSULE = [
    (-22.5, -26.5),
    (-18.8, -30),
    (-12, -30.6),
    (-4, -28.9),
    (4, -27.4),
    (11, -25.2),
    (17.5, -21.5),
]
FRONT_CAPSULE += [(25.5, -17.1), (33, -13.6), (42, -10.9), (50, -9.1), (57, -6.4)]
BACK_CAPSULE = [(-20, 31), (-13.5, 31.2), (-4, 28.6), (6, 26.4), (16, 24.2), (25, 22), (35, 20)]


def _arc(radius: float, start: float, end: float, count: int = 80) -> list[plan.Point]:
    return [plan.around(radius, float(angle)) for angle in np.linspace(start, end, count)]


def _ring(inner: float, outer: float, start: float, end: float, corner: float) -> Geometry:
    return rounded(Polygon(_arc(outer, start, end) + _arc(inner, end, start)).buffer(0), corner)


@cache
def skin_line(*, pressed: bool = True) -> Row:
    """The skin from the head's side to the back of the thigh; under the probe it follows its face."""
    curve = spline(_SKIN, steps=30)
    if not pressed:
        return curve
    aside = np.clip(curve[:, 0] - plan.PROBE_MIDDLE, -plan.PROBE_RADIUS, plan.PROBE_RADIUS)
    face = plan.FAN_CENTRE[1] + np.sqrt(plan.PROBE_RADIUS**2 - aside**2)
    soft = 0.35
    deeper = np.logaddexp(curve[:, 1] / soft, face / soft) * soft
    near = np.abs(aside) < 32
    return np.column_stack([curve[:, 0], np.where(near, deeper, curve[:, 1])])


@dataclass(frozen=True, slots=True)
class Layers:
    """Skin, the fat below it, and what the sheath of the muscles encloses."""

    skin: Geometry
    fat: Geometry
    sheath: Geometry
    inside: Geometry


@cache
def layers() -> Layers:
    """The layers between the skin and the joint."""
    body = Polygon([*skin_line(), (-125.0, 80.0)]).buffer(0)
    relaxed = Polygon([*skin_line(pressed=False), (-125.0, 80.0)]).buffer(0)
    fat = body.buffer(-SKIN_THICKNESS)
    sheath = rounded(relaxed.buffer(-SKIN_THICKNESS - FAT_THICKNESS), 12)
    inside = sheath.buffer(-0.9)
    wide = box(-120, -140, 182, 70)
    return Layers(
        skin=body.difference(fat).intersection(box(-112, -140, 190, 75)),
        fat=fat.difference(sheath).intersection(box(-112, -140, 190, 70)),
        sheath=sheath.difference(inside).intersection(wide),
        inside=inside.intersection(wide),
    )


@dataclass(frozen=True, slots=True)
class Joint:
    """Bones, cartilage, labrum, sleeve, and the room for fluid between them."""

    femur: Geometry
    pelvis: Geometry
    ball_cartilage: Geometry
    socket_cartilage: Geometry
    labrum: Geometry
    back_labrum: Geometry
    front_capsule: Geometry
    back_capsule: Geometry
    fluid: Geometry
    recess: Geometry


@cache
def joint() -> Joint:
    """The joint, each part cut so that none overlaps another."""
    ball = Dot(0, 0).buffer(plan.BONE_RADIUS, 96)
    around_neck = [*_arc(plan.BONE_RADIUS, -60, 55), *spline(_FEMUR_FRONT + _FEMUR_BACK)]
    rough = Polygon(around_neck).buffer(0).union(ball)
    femur = filled(rough, 4).union(filled(rough, 16).intersection(box(-5, 5, 45, 40)))
    wall = spline([plan.around(SOCKET_BONE, -152), *_PELVIS_BACK], steps=12)
    front = spline([*PELVIS_WALL, *_PELVIS_FRONT, plan.around(28.4, -31.5)], steps=12)
    pelvis = rounded(Polygon([*_arc(SOCKET_BONE, -31, -152), *wall, *front]).buffer(0), 1.2)
    ball_cartilage = _tapered(plan.CARTILAGE_END)
    socket_cartilage = _ring(SOCKET_INNER, SOCKET_BONE, -31.5, -151, 0.6).difference(pelvis)
    labrum, back_labrum = _labra()
    bones = unary_union([femur, pelvis])
    solid = unary_union([bones, ball_cartilage, socket_cartilage, labrum, back_labrum])
    front_capsule = band(FRONT_CAPSULE, [2.6, 3.2, 3.4, 3.4, 3.6, 3.4, 2.4]).difference(solid)
    back_capsule = band(BACK_CAPSULE, [2.4, 2.8, 2.6, 2.2]).difference(solid)
    recess = Polygon([*spline(FRONT_CAPSULE), (45, 0), (20, 5), (0, 0), (-10, -15)]).buffer(0)
    pouch = Polygon([*spline(BACK_CAPSULE), (20, 5), (0, 0), (-10, 20)]).buffer(0)
    film = Polygon(_arc(SOCKET_BONE, -10, -170) + _arc(plan.BONE_RADIUS, -170, -10)).buffer(0)
    hollow = solid.union(front_capsule)
    return Joint(
        femur=femur,
        pelvis=pelvis.difference(labrum.union(back_labrum)),
        ball_cartilage=ball_cartilage.difference(femur),
        socket_cartilage=socket_cartilage,
        labrum=labrum,
        back_labrum=back_labrum,
        front_capsule=front_capsule,
        back_capsule=back_capsule,
        fluid=unary_union([recess, pouch, film]).difference(bones),
        recess=recess.difference(hollow.buffer(0.1)).intersection(box(-26, -40, 60, 0)),
    )


def _tapered(end: float) -> Geometry:
    """The ball's cartilage: full on top, thinning out where ball and neck meet."""
    outer = [*_arc(HEAD_RADIUS, -168, end - 12, 120), plan.around(HEAD_RADIUS - 0.5, end - 4)]
    outer += [plan.around(plan.BONE_RADIUS + 0.3, end + 3)]
    return rounded(Polygon(outer + _arc(plan.BONE_RADIUS - 0.1, end + 2, -168, 120)).buffer(0), 0.3)


def _labra() -> tuple[Geometry, Geometry]:
    """The labrum at the front rim and at the back one: wedges whose tips lie on the ball."""
    wedge = [(24.5, 0.5), (24.45, 6), (24.45, 13), (24.8, 17), (25.5, 16), (26.6, 12), (28.2, 6.5), (29.2, 2)]
    wedge += [(28.6, -0.8), (26.5, -0.6)]
    front = outline([plan.around(radius, plan.RIM_ANGLE + angle) for radius, angle in wedge])
    back = outline([plan.around(24.5 + (radius - 24.5) * 0.8, -151 - angle * 0.8) for radius, angle in wedge])
    ball = Dot(0, 0).buffer(HEAD_RADIUS + 0.3, 96)
    return front.difference(ball), back.difference(ball)
