"""The soft parts inside the joint and around it: sleeve, fluid, ligaments, fat pad, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from shapely import Geometry, Polygon

from tools.figures import anatomy
from tools.figures.ink.shapes import Points, Row, band, outline, rounded, spline
from tools.figures.section.bones import FOSSA
from tools.figures.section.cartilage import FOVEA
from tools.figures.section.frame import BALL, SOCKET_BONE, Hip, arc, moved, neck, polar

SLEEVE: Final = anatomy.CAPSULE_THICKNESS
FILM: Final = anatomy.RECESS_FLUID


@dataclass(frozen=True, slots=True)
class Strip:
    """A sleeve or a band cut lengthwise: its area and the line along its middle, from socket to thigh bone."""

    area: Geometry
    middle: Row


@dataclass(frozen=True, slots=True)
class SoftParts:
    """What lies within the sleeve, and the sleeve. Nothing is cut by the bones yet."""

    upper: Strip
    lower: Strip
    fluid: Geometry
    ligament: Strip
    transverse: Geometry
    fat_pad: Geometry


def soft_parts(hip: Hip, shift: tuple[float, float]) -> SoftParts:
    """The soft parts, stretched between the socket and a thigh bone that is moved by `shift` mm."""
    upper, lower = _upper(hip, shift), _lower(shift)
    behind = [(12, 36), (34, 26), (34, -12), (16, -33)]  # within the pelvis, which covers it
    fluid = Polygon(np.vstack([upper.middle, lower.middle[::-1], behind])).buffer(0)
    return SoftParts(upper, lower, fluid, _ligament(shift), _transverse(), _fat_pad())


def _upper(hip: Hip, shift: tuple[float, float]) -> Strip:
    """From the bone a little outside the labrum, close around the ball, waisted on the neck, to its base."""
    rim = -hip.centre_edge
    half, near = SLEEVE / 2, BALL + FILM + SLEEVE / 2
    socket = [polar(33.8, rim + 8.5), polar(33.4, rim + 2.0), polar(31.9, rim - 6), polar(28.7, rim - 17)]
    bump = max(0.0, hip.alpha - 50) * 0.16
    ball = [polar(near - 0.2, rim - 31), polar(near - 0.4 + bump, rim - 46)]
    out = [neck(20.5, 18.9 + half + bump), neck(29.5, 16.5 + half), neck(38.6, 16.2)]
    follow = [0, 0, 0, 0.15, 0.5, 0.8, 1, 1, 1]
    points = moved([*socket, *ball, *out], shift, follow)
    return _strip(points, [2.6, 2.8, 2.9, 2.9, 3.0, 3.0, 3.2, 4.3, 3.2])


def _lower(shift: tuple[float, float]) -> Strip:
    """From the notch's edge and the transverse ligament, under ball and neck, to the neck's base."""
    near = BALL + FILM + SLEEVE / 2
    start = [(14.0, 33.5), (10.0, 30.4), polar(near + 2.3, 166), polar(near + 0.2, 175)]
    out = [neck(22, -16.6 - FILM - 1.3), neck(31, -15.5 - 2.5), neck(41, -18.6), (-26.5, 51.5)]
    follow = [0, 0, 0.2, 0.7, 1, 1, 1, 1]
    return _strip(moved([*start, *out], shift, follow), [2.6, 2.8, 2.9, 3, 3.2, 4.2, 3.4, 2.6])


def _strip(points: Points, widths: list[float]) -> Strip:
    return Strip(band(points, widths), spline(points))


def _ligament(shift: tuple[float, float]) -> Strip:
    """The ligament of the ball: from its pit down to the transverse ligament."""
    ball = [polar(BALL - 2.4, FOVEA - 3), polar(BALL + 1.2, FOVEA + 1.0)]
    rest = [polar(BALL + 2.9, 123), polar(BALL + 3.0, 135), polar(BALL + 2.9, 147), polar(BALL + 4.0, 156)]
    points = moved([*ball, *rest], shift, [1, 1, 0.6, 0.3, 0.1, 0])
    return _strip(points, [5.2, 3.9, 3.0, 3.0, 3.4, 4.4])


def _transverse() -> Geometry:
    """The transverse ligament, cut across, where it bridges the notch."""
    places = [
        (24.75, 150.5),
        (24.8, 158),
        (26.2, 163.6),
        (29.2, 163),
        (30.6, 157.5),
        (29.2, 151.5),
        (26.8, 148),
    ]
    return outline([polar(radius, degrees) for radius, degrees in places])


def _fat_pad() -> Geometry:
    """The fat on the socket's floor."""
    inner = arc(BALL + 0.7, 62.5, 149, 60)
    floor = [polar(SOCKET_BONE + 0.1, 149), polar(SOCKET_BONE + 0.2, 140), polar(28.6, 133)]
    floor += [*arc(FOSSA - 0.05, 128, 74, 40), polar(28.5, 67), polar(26.7, 63)]
    return rounded(Polygon([*inner, *floor]).buffer(0), 0.5)
