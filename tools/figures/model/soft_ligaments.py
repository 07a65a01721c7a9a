"""The joint's sleeve and the three bands that make it strong."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from tools.figures.anatomy import CAPSULE_THICKNESS, Point3
from tools.figures.model.socket import OUT
from tools.figures.model.soft_flesh import Flesh
from tools.figures.model.soft_sheet import Sheet

RING_RADIUS: Final = 33.0  # of the sleeve's beginning, round the socket's axis: outside the labrum
RING_DEPTH: Final = -8.0  # along that axis, from the ball's centre
# Round the neck, from below to the front, over the top, down the back and below again (the edges overlap
# there): degrees round the rim from the top to the front, and where the sleeve ends on the thigh bone. In
# front that is the line between the trochanters, behind two thirds down the neck.
SLEEVE_ENDS: Final[tuple[tuple[float, Point3], ...]] = (
    (200, (17, -15, -40)),
    (180, (20, -4, -49)),
    (155, (28, 7, -54)),
    (125, (35, 10, -43)),
    (95, (43, 10, -30)),
    (65, (50, 8, -15)),
    (30, (48, 2, -4)),
    (0, (43, -8, 1)),
    (-35, (36, -18, -2)),
    (-75, (30, -24, -12)),
    (-110, (25, -24, -24)),
    (-150, (19, -18, -36)),
    (-185, (19, -6, -46)),
)


def _rim(degrees: float) -> Point3:
    """A point of the rim, turned from the top to the front."""
    up = np.array([0, 0, 1.0]) - OUT * OUT[2]
    up /= np.linalg.norm(up)
    front = np.cross(up, OUT)
    turn = math.radians(degrees)
    place = OUT * RING_DEPTH + RING_RADIUS * (math.cos(turn) * up + math.sin(turn) * front)
    return float(place[0]), float(place[1]), float(place[2])


def _between(start: Point3, end: Point3, share: float) -> Point3:
    x, y, z = (a + (b - a) * share for a, b in zip(start, end, strict=True))
    return x, y, z


def _sleeve() -> Sheet:
    fibres = [
        [_between(_rim(degrees), end, share) for share in (0, 0.25, 0.5, 0.75, 1)]
        for degrees, end in SLEEVE_ENDS
    ]
    return Sheet(fibres, (CAPSULE_THICKNESS,) * 2, slab=0.1, hug=(1, 0.3, 0.5, 0.5, 1))


CAPSULE: Final = _sleeve()
CAPSULE_FLESH: Final = Flesh(relief=0.12, seed=41)

# The upside-down Y: two limbs that share their beginning below the AIIS.
ILIOFEMORAL: Final = (
    Sheet(
        fibres=(
            ((5, 33, 33), (12, 31, 18), (26, 23, -5), (44, 11, -24)),
            ((14, 32, 35), (22, 26, 17), (36, 18, -2), (49, 9, -15)),
            ((23, 26, 33), (32, 18, 16), (44, 8, 2), (52, 4, -7)),
        ),
        thick=(1.5, 4, 6, 5, 2),
        slab=0.8,
        hug=(1, 1, 0.9, 0.9, 1),
    ),
    Sheet(
        fibres=(
            ((3, 33, 32), (-5, 34, 12), (0, 29, -18), (19, 10, -50)),
            ((11, 33, 34), (6, 33, 12), (12, 28, -18), (27, 10, -54)),
            ((20, 29, 34), (17, 30, 12), (24, 24, -18), (35, 12, -46)),
        ),
        thick=(1.5, 4, 6, 5, 2),
        slab=0.8,
        hug=(1, 1, 0.9, 0.9, 1),
    ),
)
PUBOFEMORAL: Final = Sheet(
    fibres=(
        ((-22, 36, 3), (-13, 32, -12), (2, 22, -31), (19, 6, -48)),
        ((-32, 42, -7), (-19, 28, -21), (-2, 14, -37), (16, -2, -49)),
        ((-42, 42, -16), (-27, 22, -29), (-6, 4, -40), (14, -10, -47)),
    ),
    thick=(1, 4.5, 4, 1.5),
    slab=0.7,
    hug=(1, 0.8, 0.9, 0.9, 1),
)
# Spirals up and out over the back of the neck.
ISCHIOFEMORAL: Final = Sheet(
    fibres=(
        ((-4, -30, 16), (14, -26, 18), (30, -16, 12), (46, -3, 2)),
        ((-13, -34, 5), (7, -33, 9), (27, -24, 8), (44, -8, 3)),
        ((-18, -37, -8), (3, -36, -3), (23, -29, 0), (39, -16, 0)),
        ((-17, -36, -22), (2, -34, -16), (18, -30, -11), (32, -23, -9)),
    ),
    thick=(1, 4, 4, 1.5),
    slab=0.7,
    hug=(1, 0.9, 0.9, 0.9, 1),
)
BAND_FLESH: Final = Flesh(relief=0.2, bundles=1.3, seed=42)
