"""The slice's own axes: points around the ball by angle, points along the neck, and what a slice may vary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from tools.figures import anatomy
from tools.figures.ink.shapes import Point, Row

BALL: Final = anatomy.HEAD_RADIUS
BALL_BONE: Final = BALL - anatomy.CARTILAGE
SOCKET: Final = BALL + anatomy.FLUID_FILM  # to the surface of the socket's cartilage
SOCKET_BONE: Final = SOCKET + anatomy.CARTILAGE

Labrum = Literal["healthy", "split", "frayed", "repaired"]
Cartilage = Literal["healthy", "worn"]


@dataclass(frozen=True, slots=True)
class Hip:
    """What a slice may vary; angles in degrees, lengths in mm. The defaults are a healthy hip.

    `alpha`: above 55 the neck has a bump (cam). `centre_edge`: above 40 the roof reaches too far (pincer).
    `opened`: how far the ball is pulled out of the socket, down the leg.
    """

    alpha: float = anatomy.ALPHA_ANGLE
    centre_edge: float = anatomy.CENTRE_EDGE_ANGLE
    labrum: Labrum = "healthy"
    cartilage: Cartilage = "healthy"
    opened: float = 0.0


HEALTHY: Final = Hip()


def polar(radius: float, degrees: float) -> Point:
    """A point around the centre of the ball; degrees from straight up, clockwise on the picture."""
    turn = np.radians(degrees)
    return (float(radius * np.sin(turn)), float(-radius * np.cos(turn)))


def arc(radius: float, first: float, last: float, count: int = 60) -> list[Point]:
    """Points along a circle around the centre of the ball."""
    return [polar(radius, degrees) for degrees in np.linspace(first, last, count)]


def _neck_degrees() -> float:
    """Where the neck leaves the ball: its axis meets the shaft's at the neck-shaft angle."""
    top, bottom = anatomy.SHAFT_AXIS_TOP, anatomy.SHAFT_AXIS_BOTTOM
    shaft = float(np.degrees(np.arctan2(top[0] - bottom[0], top[2] - bottom[2])))
    return -(anatomy.NECK_SHAFT_ANGLE + shaft)


NECK_DEGREES: Final = _neck_degrees()


def neck(along: float, upward: float) -> Point:
    """A point by its way along the neck's axis, from the ball's centre outward, and its way above it."""
    out, up = np.array(polar(along, NECK_DEGREES)), np.array(polar(upward, NECK_DEGREES + 90))
    x, y = out + up
    return (float(x), float(y))


def moved(points: Sequence[Point], by: Point, follow: Sequence[float] | float = 1.0) -> Row:
    """Points moved by a distance, each by its own share of it: 1 goes along with the ball, 0 stays."""
    shares = np.broadcast_to(np.asarray(follow, float), len(points))
    return np.asarray(points, float) + shares[:, None] * np.asarray(by)
