"""The bones and the cartilage of the slice, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from shapely import Geometry, MultiPolygon, Point, Polygon, union_all
from shapely.affinity import translate

from tools.figures import anatomy
from tools.figures.ink.shapes import band, filled, largest, outline, rounded, spline
from tools.figures.section import cartilage
from tools.figures.section.frame import (
    BALL,
    BALL_BONE,
    NECK_DEGREES,
    SOCKET_BONE,
    Hip,
    arc,
    neck,
    polar,
)

HALF_NECK: Final = anatomy.NECK_WIDTH / 2
FOSSA: Final = 29.7  # radius of the socket's floor where no cartilage lies
TIP: Final = (-anatomy.TROCHANTER_TIP_OUT, -anatomy.TROCHANTER_TIP_UP)


@dataclass(frozen=True, slots=True)
class Femur:
    """The thigh bone: bone, its spongy core, its cartilage, and where wear has left the bone bare."""

    bone: Geometry
    core: Geometry
    cartilage: Geometry
    bare: Geometry


@dataclass(frozen=True, slots=True)
class Pelvis:
    """The pelvis: bone, its spongy core, its cartilage, and where wear has left the bone bare."""

    bone: Geometry
    core: Geometry
    cartilage: Geometry
    bare: Geometry


def femur(hip: Hip) -> Femur:
    """The thigh bone with its cartilage, moved as far as the joint is opened or worn."""
    whole = _femur_whole(hip)
    bone = whole.difference(cartilage.on_ball(hip, healthy=True)).difference(cartilage.fovea(2.6))
    bone = rounded(bone, 0.6 if hip.cartilage == "worn" else 0.3)
    bare = cartilage.bare(BALL_BONE, 1.0) if hip.cartilage == "worn" else Polygon()
    parts = (bone, _femur_core(bone), cartilage.on_ball(hip), bare)
    return Femur(*(translate(part, *shift(hip)) for part in parts))


def shift(hip: Hip) -> tuple[float, float]:
    """How far the thigh bone lies from its healthy place, in mm."""
    if hip.cartilage == "worn":
        return polar(cartilage.SUNK, cartilage.SUNK_TOWARD)
    return (-0.1 * hip.opened, hip.opened)


def _spur(hip: Hip) -> Geometry:
    """The spur of a worn joint, where the ball's cartilage ends."""
    if hip.cartilage != "worn":
        return Polygon()
    rows = [(21, -86), (24.2, -86.6), (25.7, -88.6), (26.3, -91.4), (25.7, -94.5), (24.3, -99), (20, -101)]
    return outline([polar(radius, degrees) for radius, degrees in rows])


def _femur_whole(hip: Hip) -> Geometry:
    """The outline with the cartilage: ball, neck with its waist, trochanter, shaft."""
    x, y = TIP
    knob = [(x + 4.4, y + 5.4), (x + 2.0, y + 1.4), (x, y), (x - 3.4, y + 1.6), (x - 8.2, y + 8.0)]
    knob += [
        (x - 11.6, 16.0),
        (x - 12.4, 25.0),
        (x - 10.4, 35.0),
        (-58.6, 45.0),
        (-56.4, 55.0),
        (-55.0, 75.0),
    ]
    inner = [(-24.5, 75.0), (-24.6, 59.0), (-23.6, 50.5), neck(44.5, -16.6), neck(37, -HALF_NECK - 0.1)]
    saddle = [neck(35.5, HALF_NECK + 0.1), (-41.3, 14.0), (-45.4, 10.4)]
    level = [neck(along, side) for side in (-HALF_NECK, HALF_NECK) for along in (26, 14, 2)]
    upper, lower = level[:2:-1], level[:3]
    body = outline([*upper, neck(26, HALF_NECK), *saddle, *knob, *inner, *lower])
    body = body.union(
        Polygon([neck(0, HALF_NECK), neck(30, HALF_NECK), neck(30, -HALF_NECK), neck(0, -HALF_NECK)])
    )
    return filled(union_all([Point(0, 0).buffer(BALL, 128), body, _bump(hip), _spur(hip)]), _fillet())


def _fillet() -> float:
    """The radius of the hollow between ball and neck: it leaves the circle at the normal alpha angle."""
    sine = np.sin(np.radians(anatomy.ALPHA_ANGLE + 4.5))
    return float((BALL * sine - HALF_NECK) / (1 - sine))


def _bump(hip: Hip) -> Geometry:
    """The cam: bone outside the circle from the alpha angle down to the middle of the neck."""
    extra = hip.alpha - anatomy.ALPHA_ANGLE
    if extra < 5:
        return Polygon()
    share = extra / 20
    above = [(0, 0), (hip.alpha + 3, BALL - 0.1), (hip.alpha - 6, BALL + 0.7 * share)]
    above += [(50, BALL + 3.2 * share), (42, BALL + 5.0 * share), (35.5, 29.2), (29, 31.9), (20, 30.0)]
    rows = [polar(radius, NECK_DEGREES + degrees) for degrees, radius in above]
    return Polygon([rows[0], *spline(rows[1:])]).buffer(0)


def _femur_core(bone: Geometry) -> Geometry:
    """The spongy inside: a thin rind under the cartilage, a thick one along the shaft and the lower neck."""
    calcar = band(
        [neck(24, -HALF_NECK - 1), neck(37, -HALF_NECK), (-23.6, 50.5), (-24.5, 75)], [1.0, 4.5, 8, 11]
    )
    outer = band([(-66, 22), (-62.8, 37), (-57.6, 50), (-55.0, 75)], [1.0, 3, 7, 10])
    return rounded(bone.buffer(-1.35).difference(calcar).difference(outer), 0.8)


def pelvis(hip: Hip) -> Pelvis:
    """The pelvis with the roof up to the centre-edge angle, the fossa and the notch below."""
    rim = -hip.centre_edge
    inner_arc = [*arc(SOCKET_BONE, 156, 141, 10), polar(27.0, 138.5), polar(28.7, 133)]
    floor = [*arc(FOSSA, 128, 74, 30), polar(28.6, 67), polar(26.9, 63)]
    roof = arc(SOCKET_BONE, 60, rim - 0.6, 60)
    bone = Polygon(np.vstack([spline(_outer_wall(rim)), spline(_inner_wall()), inner_arc + floor + roof]))
    bone = rounded(bone.buffer(0), 0.7).union(_rim_spur(hip))
    core = rounded(bone.buffer(-1.55), 0.8)
    bare = cartilage.bare(SOCKET_BONE, -1.0) if hip.cartilage == "worn" else Polygon()
    return Pelvis(bone, core, cartilage.on_socket(hip).difference(bone), bare)


def spurs(hip: Hip) -> Geometry:
    """The spurs of a worn joint, at the rim and at the ball: the bone that a healthy hip has not."""
    on_ball = femur(hip).bone.difference(translate(_femur_whole(Hip()), *shift(hip)).buffer(0.1))
    on_rim = pelvis(hip).bone.difference(pelvis(Hip()).bone.buffer(0.1))
    return MultiPolygon([largest(rounded(part, 0.2)) for part in (on_ball, on_rim) if part.area > 0.5])


def _rim_spur(hip: Hip) -> Geometry:
    """The spur of a worn joint at the rim of the socket."""
    if hip.cartilage != "worn":
        return Polygon()
    rows = [
        (27.2, -24),
        (26.6, -30),
        (26.3, -35),
        (26.7, -37.6),
        (28.0, -37.8),
        (29.6, -34),
        (30.6, -28),
        (29, -24),
    ]
    return outline([polar(radius, degrees) for radius, degrees in rows])


def _outer_wall(rim: float) -> list[tuple[float, float]]:
    turn = -anatomy.CENTRE_EDGE_ANGLE - rim
    lip = [polar(SOCKET_BONE + 0.3, rim - 0.5), polar(29.4, rim + 0.4 - 0.02 * turn), polar(32.4, rim + 2.6)]
    if turn > 1:
        lip += [polar(35.4, rim + 8.5), polar(38.0, rim + 17)]
    return [*lip, (-12.6, -36.0), (-11.6, -42.5), (-13.0, -50), (-16.5, -59), (-20, -72)]


def _inner_wall() -> list[tuple[float, float]]:
    upper = [(10, -72), (9.6, -60), (11.6, -50), (17, -41), (25, -31.2), (31.8, -19), (35.2, -5), (36.2, 10)]
    lower = [(36, 24), (37, 38), (38, 50), (36, 64), (34, 78), (14, 78), (13.6, 62), (11.8, 49), (10.6, 40)]
    return [*upper, *lower, (10.0, 33.5), polar(27.9, 160.5)]
