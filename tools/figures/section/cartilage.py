"""The two cartilages of the slice, healthy and worn, in millimetres around the centre of the ball."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import Geometry, Point, Polygon

from tools.figures import anatomy
from tools.figures.ink.shapes import Row
from tools.figures.section.frame import BALL, BALL_BONE, NECK_DEGREES, SOCKET_BONE, Hip, polar

FOVEA: Final = 113.0  # degrees: inner side, a little below the centre
BALL_END: Final = 176.0  # degrees where the ball's cartilage ends below
SOCKET_END: Final = 61.0  # degrees where the socket's cartilage ends at the fossa
SUNK: Final = 3.7  # how far the ball sinks into a worn roof
SUNK_TOWARD: Final = -2.0  # degrees
BARE: Final = (-23.0, 13.0)  # degrees where bone meets bone


def ball_start(hip: Hip) -> float:
    """Where the ball's cartilage begins above, in degrees: where the outline leaves the circle."""
    return NECK_DEGREES + max(hip.alpha, anatomy.ALPHA_ANGLE) + 1.5


def ring(low: Row, high: Row, degrees: Row) -> Geometry:
    """The area between two radii, each given at the same angles."""
    turn = np.radians(degrees)
    around = np.column_stack([np.sin(turn), -np.cos(turn)])
    return Polygon(np.vstack([around * high[:, None], (around * low[:, None])[::-1]])).buffer(0)


def on_ball(hip: Hip, *, healthy: bool = False) -> Geometry:
    """The ball's cartilage, thinning out at its edges; `healthy` leaves wear away."""
    degrees = np.linspace(ball_start(hip), BALL_END, 220)
    edge = np.minimum(degrees - degrees[0], BALL_END - degrees)
    base = BALL - anatomy.CARTILAGE * np.sqrt(np.clip(edge / 9, 0, 1))
    top = np.full_like(degrees, BALL)
    if hip.cartilage == "worn" and not healthy:
        top = np.minimum(BALL, np.maximum(base, BALL_BONE + _left(degrees)))
    return ring(base, top, degrees).difference(fovea(1.2))


def on_socket(hip: Hip) -> Geometry:
    """The socket's cartilage from the rim to the fossa."""
    degrees = np.linspace(-hip.centre_edge - 0.2, SOCKET_END, 160)
    thick = anatomy.CARTILAGE * np.sqrt(np.clip((SOCKET_END - degrees) / 5, 0.03, 1))
    if hip.cartilage == "worn":
        thick = np.minimum(thick, _left(degrees))
    keep = thick > 0.02
    top = np.where(keep, SOCKET_BONE + 0.35, SOCKET_BONE - thick)
    return ring(SOCKET_BONE - thick, top, degrees)


def fovea(depth: float) -> Geometry:
    """The pit of the ball's ligament, `depth` mm below the surface of the cartilage."""
    return Point(polar(BALL + 2.2, FOVEA)).buffer(2.2 + depth)


def bare(radius: float, thick: float) -> Geometry:
    """Bone laid bare by wear: a strip `thick` mm deep, inward from `radius` or outward where negative."""
    degrees = np.linspace(BARE[0], BARE[1], 40)
    depth = thick * np.sin(np.pi * np.linspace(0.04, 0.96, 40)) ** 0.6
    edge = np.full_like(degrees, radius)
    return ring(np.minimum(edge, edge - depth), np.maximum(edge, edge - depth), degrees)


def _left(degrees: Row) -> Row:
    """What wear leaves of one cartilage: both fill the narrowed gap, and a patch is bare."""
    gap = SOCKET_BONE - BALL_BONE - SUNK * np.cos(np.radians(degrees - SUNK_TOWARD))
    rough = 0.16 * np.sin(degrees * 1.1) + 0.12 * np.sin(degrees * 2.7 + 1)
    worn = np.exp(-(((degrees - SUNK_TOWARD) / 45) ** 2))
    thick = (gap - 0.34) / 2 + rough * worn
    patch = np.clip(np.maximum(BARE[0] - degrees, degrees - BARE[1]) / 7, 0, 1)
    return np.clip(thick, 0, anatomy.CARTILAGE) * patch
