"""Somebody who lies on the left side and faces the viewer, the head to the right, the right leg on top."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import Point, box, union_all
from shapely.affinity import rotate, translate

from tools.figures.ink.shapes import filled, outline, rounded
from tools.figures.people.clothes import Look
from tools.figures.people.devices import moved
from tools.figures.people.front import silhouette
from tools.figures.people.geometry import Frame, Width, tapered, toward
from tools.figures.people.hands import hand
from tools.figures.people.heads_front import head_front
from tools.figures.people.painting import Piece
from tools.figures.people.pose import FOREARM, SHANK, THIGH, UPPER_ARM

# Upright, facing the viewer: the right side is at negative x. Left of the leg is its outer side there.
_HIP: Final = np.array([-8.4, 87.0])
_THIGH: Final[tuple[Width, ...]] = ((0, 8.0, 9.4), (0.3, 7.6, 8.8), (0.65, 6.4, 7.2), (1, 5.6, 5.8))
_SHANK: Final[tuple[Width, ...]] = ((0, 5.6, 5.8), (0.3, 5.8, 6.2), (0.7, 4.4, 4.6), (1, 3.8, 3.8))
_ARM: Final[tuple[Width, ...]] = ((0, 5.4, 5.2), (0.5, 4.8, 4.6), (1, 4.2, 4.2))
_FOREARM: Final[tuple[Width, ...]] = ((0, 4.2, 4.2), (0.3, 4.4, 4.4), (1, 3.2, 3.2))


def side_lying(look: Look, lift: float) -> list[Piece]:
    """The person, with the upper leg lifted by an angle; the side of the body lies at height 0."""
    trunk = silhouette(look).intersection(box(-40, 84, 40, 160))
    shirt = rounded(trunk.buffer(0.9).intersection(box(-40, 95, 40, 146.4)), 1.2)
    hips = rounded(trunk.buffer(0.8).intersection(box(-40, 76, 40, 101)), 2)
    neck = outline([(-5.2, 153), (5.2, 153), (5.6, 146), (9, 143), (0, 141), (-9, 143), (-5.6, 146)])
    lower, upper = _leg(look, 0, mirror=True), _leg(look, lift, mirror=False)
    cloth = filled(upper[1].shape.union(hips), 5)
    upright = [
        *lower,
        upper[0],
        Piece(cloth, look.trousers),
        Piece(neck, look.skin),
        Piece(shirt, look.shirt),
        *head_front(look, 157.5),
        *_upper_arm(look),
    ]
    lying = moved(Frame((0, 0), -90), upright)
    low = min(piece.shape.bounds[1] for piece in lying if piece.tissue in {look.trousers, look.shirt})
    return moved(Frame((0, -low)), lying)


def _leg(look: Look, lift: float, *, mirror: bool) -> list[Piece]:
    side = -1 if mirror else 1
    root = _HIP * (side, 1)
    knee = root + toward(-90 - side * (lift - 2), THIGH)
    ankle = knee + toward(-90 - side * (lift - 1), SHANK)
    if mirror:
        knee, ankle = root + toward(-96, THIGH), root + toward(-96, THIGH) + toward(-84, SHANK)
    parts = [Point(root).buffer(8.4), tapered(root, knee, _THIGH), tapered(knee, ankle, _SHANK)]
    shape = filled(rounded(union_all([*parts, Point(knee).buffer(5.7)]), 0.8), 4).buffer(0.8)
    toes = outline([(-4.2, 2), (4.2, 2), (5.6, -4.4), (4.4, -7.6), (-2.6, -7.8), (-4.4, -4.4)])
    foot = translate(rotate(toes, -side * lift, origin=(0, 0)), *ankle)
    return [Piece(foot, look.shoes or look.skin), Piece(shape, look.trousers)]


def _upper_arm(look: Look) -> list[Piece]:
    """The arm on top: over the chest, its hand on the floor in front."""
    shoulder = np.array([-15.0, 134.5])
    elbow = shoulder + toward(-52, UPPER_ARM)
    wrist = elbow + toward(-6, FOREARM * 0.62)
    cloth = filled(
        union_all(
            [Point(shoulder).buffer(6), tapered(shoulder, elbow, _ARM), tapered(elbow, wrist, _FOREARM)]
        ),
        3,
    ).buffer(0.5)
    palm = hand(Frame((float(wrist[0]), float(wrist[1])), -6), "flat", look.skin)
    return [palm, Piece(rounded(cloth.union(Point(elbow).buffer(4.6)), 1), look.shirt)]
