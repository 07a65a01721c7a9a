"""The slice along the neck, from front-top (left on the picture) to back-bottom (right), in millimetres.

The socket looks down the picture; the neck's axis is `tilt` degrees from straight down, to the left where
positive. The pictures of cam and pincer shapes are made from it, since cam bumps sit front-top.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from shapely import Geometry, Point, Polygon, union_all
from shapely.affinity import rotate, scale

from tools.figures import anatomy
from tools.figures.ink.shapes import filled, outline, rounded, spline
from tools.figures.section.bones import Femur, Pelvis
from tools.figures.section.cartilage import ring
from tools.figures.section.frame import BALL, SOCKET_BONE, arc, polar
from tools.figures.section.labrum import LabrumParts, Rim, on_rim

NECK_DEPTH: Final = 25.5  # textbook: the neck is thinner from front to back than from top to bottom
RIM: Final = 90.0  # degrees from the top of the socket to its rims
PINCER: Final = RIM + anatomy.PINCER_CENTRE_EDGE_ANGLE - anatomy.CENTRE_EDGE_ANGLE
FLOOR: Final = (-20.0, 27.0)  # degrees without cartilage: the socket's floor
_HALF: Final = NECK_DEPTH / 2
_NECK: Final = 180.0


@dataclass(frozen=True, slots=True)
class Oblique:
    """One hip in this slice: the alpha angle, where the front rim ends, how far the neck is tilted."""

    alpha: float = anatomy.ALPHA_ANGLE
    front_rim: float = RIM
    tilt: float = 0.0

    def femur(self) -> Femur:
        """Ball, neck, and the bone between the outer knob and the shaft."""
        start = _NECK - 360 + max(self.alpha, anatomy.ALPHA_ANGLE) + 1.5
        cartilage = _cartilage_on_ball(start, _NECK - anatomy.ALPHA_ANGLE - 1.5)
        whole = self._whole(_bump(self.alpha))
        bone = rounded(whole.difference(cartilage), 0.3)
        core = rounded(bone.buffer(-1.4), 0.8)
        return Femur(*(self._tilted(part) for part in (bone, core, cartilage, Polygon())))

    def bump(self) -> Geometry:
        """The bone that a healthy neck has not: empty without a cam."""
        extra = self._whole(_bump(self.alpha)).difference(self._whole(Polygon()).buffer(0.05))
        return self._tilted(rounded(extra, 0.3))

    def pelvis(self) -> Pelvis:
        """Both columns of the pelvis with the socket between."""
        bone = _columns(self.front_rim)
        front = _cartilage_on_socket(-self.front_rim, FLOOR[0])
        back = _cartilage_on_socket(FLOOR[1], RIM)
        core = rounded(bone.buffer(-1.55), 0.8)
        return Pelvis(bone, core, union_all([front, back]).difference(bone), Polygon())

    def extra_rim(self) -> Geometry:
        """The rim that a healthy socket has not: empty without a pincer."""
        return rounded(_columns(self.front_rim).difference(_columns(RIM).buffer(0.1)), 0.3)

    def labra(self) -> tuple[LabrumParts, LabrumParts]:
        """The labrum at the front rim and at the back rim."""
        bone = _columns(self.front_rim)
        front = on_rim(Rim(-self.front_rim, bone))
        back = on_rim(Rim(-RIM, scale(bone, -1, 1, origin=(0, 0))))
        turned = (scale(shape, -1, 1, origin=(0, 0)) for shape in (back.body, back.fibres))
        return front, LabrumParts(*turned)

    def fat_pad(self) -> Geometry:
        """The fat on the socket's floor."""
        low, high = FLOOR
        return rounded(Polygon([*arc(BALL + 0.6, low + 1, high - 1), *arc(29.0, high - 4, low + 4)]), 0.5)

    def _whole(self, bump: Geometry) -> Geometry:
        outer = [
            (23, _HALF + 0.6),
            (31, _HALF),
            (39, _HALF + 1.0),
            (46, 16.5),
            (53, 18.8),
            (60, 16.0),
            (63.5, 8),
        ]
        back = [(63, -6), (58, -14), (50, -17.5), (42, -16.0), (34, -13.4), (27, -_HALF), (20, -_HALF - 0.6)]
        rows = [(4, _HALF), *outer, *back, (4, -_HALF)]
        body = outline([(-side, along) for along, side in rows])
        sine = np.sin(np.radians(anatomy.ALPHA_ANGLE + 1.5))
        hollow = float((BALL * sine - _HALF) / (1 - sine))
        return filled(union_all([Point(0, 0).buffer(BALL, 128), body, bump]), hollow)

    def _tilted(self, shape: Geometry) -> Geometry:
        return rotate(shape, self.tilt, origin=(0, 0))


def _bump(alpha: float) -> Geometry:
    share = (alpha - anatomy.ALPHA_ANGLE) / 20
    if share < 0.25:
        return Polygon()
    above = [(alpha + 3, BALL - 0.1), (alpha - 3, BALL + 0.7 * share), (alpha - 10, BALL + 2.7 * share)]
    above += [(47.5, BALL + 4.6 * share), (40, 28.0 + 1.4 * share), (33, 30.2), (26, 31.2), (12, 30.0)]
    rows = [polar(radius, _NECK + degrees) for degrees, radius in above]
    return Polygon([(0.0, 0.0), *spline(rows)]).buffer(0)


def _columns(front_rim: float) -> Geometry:
    extra = front_rim - RIM
    front = [
        (SOCKET_BONE + 0.3, -front_rim - 0.5),
        (29.6, -front_rim - 0.3),
        (32.6, -front_rim + 4 - 0.3 * extra),
    ]
    front += [
        (36.4, -82 - 0.3 * extra),
        (40.5, -69),
        (41.0, -56),
        (37.5, -42),
        (35.0, -27),
        (34.0, -8),
        (34.2, 12),
    ]
    back = [(35.8, 30), (38.4, 45), (40.2, 60), (39.6, 73), (36.0, 83), (32.2, 88), (29.6, RIM + 0.2)]
    back += [(SOCKET_BONE + 0.3, RIM + 0.5)]
    outer = spline([polar(*place) for place in (*front, *back)])
    low, high = FLOOR
    floor = [
        *arc(SOCKET_BONE, RIM, high, 40),
        polar(27.0, high - 2),
        *arc(29.2, high - 6, low + 6, 30),
        polar(27.0, low + 2),
    ]
    return rounded(
        Polygon(
            [*outer, *arc(SOCKET_BONE, RIM, high, 40), *floor, *arc(SOCKET_BONE, low, -front_rim, 40)]
        ).buffer(0),
        0.6,
    )


def _cartilage_on_ball(first: float, last: float) -> Geometry:
    degrees = np.linspace(first, last, 220)
    edge = np.minimum(degrees - first, last - degrees)
    base = BALL - anatomy.CARTILAGE * np.sqrt(np.clip(edge / 9, 0, 1))
    return ring(base, np.full_like(degrees, BALL), degrees)


def _cartilage_on_socket(first: float, last: float) -> Geometry:
    degrees = np.linspace(first, last, 80)
    return ring(
        np.full_like(degrees, SOCKET_BONE - anatomy.CARTILAGE),
        np.full_like(degrees, SOCKET_BONE + 0.35),
        degrees,
    )
