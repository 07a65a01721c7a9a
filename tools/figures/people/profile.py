"""A person from the side, facing right: pose and look in, pieces from back to front out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from shapely import Geometry, Point, Polygon, box, union_all

from tools.figures.ink.shapes import Row, filled, line, rounded
from tools.figures.palette import Tissue
from tools.figures.people.clothes import Look
from tools.figures.people.geometry import Frame, Width, placed, tapered, toward
from tools.figures.people.hands import foot, hand
from tools.figures.people.heads import head
from tools.figures.people.painting import Piece, Stroke
from tools.figures.people.pose import (
    FOREARM,
    SHANK,
    THIGH,
    UPPER_ARM,
    HandShape,
    Joints,
    Limb,
    Pose,
    Reach,
    along,
    joints,
)
from tools.figures.people.trunk import NECK, SHOULDER, Trunk

# Of the leg, left is in front; of the arm, left is the side of the biceps.
_THIGH: Final[tuple[Width, ...]] = (
    (0, 9.3, 9.6), (0.25, 9.2, 8.8), (0.5, 8.3, 7.6), (0.8, 6.6, 6.4), (1, 6.0, 5.9),
)  # fmt: skip
_SHANK: Final[tuple[Width, ...]] = (
    (0, 6.0, 5.9), (0.12, 5.4, 6.3), (0.32, 4.6, 7.2), (0.55, 4.1, 6.2), (0.82, 3.7, 4.2), (1, 3.8, 4.2),
)  # fmt: skip
_UPPER_ARM: Final[tuple[Width, ...]] = ((0, 5.4, 5.6), (0.35, 5.2, 5.0), (0.75, 4.3, 4.4), (1, 4.1, 4.2))
_FOREARM: Final[tuple[Width, ...]] = ((0, 4.1, 4.2), (0.25, 4.4, 4.3), (0.7, 3.3, 3.3), (1, 2.8, 2.8))
# Along the spine and forward: the opening of a shirt, high behind and low in front.
_NECKLINE: Final = (
    (66, -14), (55.2, -7.6), (53.8, -4.6), (51.6, 0.2), (49.8, 4.0), (48.6, 7.4), (48.0, 12), (66, 16),
)  # fmt: skip


@dataclass(frozen=True)
class Person:
    """A person from the side. `layer` gives parts of the body apart, for things that stand between them."""

    pose: Pose
    look: Look

    @property
    def trunk(self) -> Trunk:
        """The trunk, for places on it."""
        return Trunk(self.pose, self.look)

    def pieces(self) -> list[Piece]:
        """The whole person."""
        return [*self.far(), *self.body(), *self.near_arm()]

    def far(self) -> list[Piece]:
        """The limbs of the far side."""
        return [*self.far_arm(), *self.far_leg()]

    def far_arm(self) -> list[Piece]:
        """The arm on the far side, for hands that come before other things."""
        return [replace(part, far=True) for part in self._arm(self.pose.far_arm, self.pose.hands[1])]

    def far_leg(self) -> list[Piece]:
        """The leg on the far side."""
        return [replace(part, far=True) for part in self._leg(self.pose.far_leg, False)]

    def body(self) -> list[Piece]:
        """Near leg, trunk, neck and head."""
        trunk, look = self.trunk, self.look
        ease = 0.7 if look.hem > 0 else 1.4
        hem, top = look.hem, 55.0
        opening = Polygon([trunk.point(along, forward) for along, forward in _NECKLINE])
        shirt = rounded(rounded(trunk.area(hem, top, ease), 1.2).difference(opening), 0.6)
        collar = line(
            [trunk.point(along - 1.5, forward) for along, forward in _NECKLINE[1:6]], 6
        ).intersection(shirt)
        fold = line([trunk.point(12, -4), trunk.point(15, 0), trunk.point(15.5, 4)], 6)
        marks = (Stroke(fold, 0.4, 0.25), Stroke(collar, 0.4, 0.45))
        return [
            *self._leg(self.pose.near_leg, True),
            self._neck(),
            Piece(shirt, look.shirt, marks),
            *self._head(),
        ]

    def near_arm(self) -> list[Piece]:
        """The arm on the near side, which lies over the trunk."""
        return self._arm(self.pose.near_arm, self.pose.hands[0])

    def arm_joints(self, near: bool) -> Joints:
        """Shoulder, elbow and wrist."""
        limb = self.pose.near_arm if near else self.pose.far_arm
        return joints(self.trunk.point(SHOULDER, -0.8), limb, (UPPER_ARM, FOREARM))

    def ear(self) -> Row:
        """Where the ear is."""
        return self.trunk.point(NECK - 1.5, -0.6) + toward(self.pose.neck, 14.0)

    def _head(self) -> list[Piece]:
        return head(placed(self.ear(), self.pose.head), self.look)

    def _neck(self) -> Piece:
        start = self.trunk.point(NECK - 8, -0.6)
        end = self.ear() + toward(self.pose.neck, -3.5)
        return Piece(tapered(start, end, [(0, 8.2, 7.6), (0.55, 6.3, 5.8), (1, 6.2, 5.4)]), self.look.skin)

    def _leg(self, limb: Limb | Reach, near: bool) -> list[Piece]:
        found = joints(np.zeros(2), limb, (THIGH, SHANK))
        bare = self._tube(found, (_THIGH, _SHANK), 5.9)
        cloth = self._cloth(found, (_THIGH, _SHANK), self.look.leg, 1.0)
        if near:
            hips = self.trunk.area(-9.5, 7, 0.3)
            cloth = filled(rounded(union_all([cloth, hips]), 3.0), 7.0)
        shoe = foot(placed(found.tip, found.end), self.look.skin, self.look.shoes)
        leg = Piece(cloth, self.look.trousers, self._crease(found))
        if self.look.leg < 1.6:
            return [*_bared(bare, shoe, self.look.skin), leg]
        return [shoe, leg]

    def _arm(self, limb: Limb | Reach, kind: HandShape) -> list[Piece]:
        found = joints(self.trunk.point(SHOULDER, -0.8), limb, (UPPER_ARM, FOREARM))
        bare = self._tube(found, (_UPPER_ARM, _FOREARM), 4.1)
        palm = hand(placed(found.tip, found.end), kind, self.look.gloves or self.look.skin)
        if self.look.sleeve >= 1.9:
            return [palm, Piece(self._cloth(found, (_UPPER_ARM, _FOREARM), 1.93, 0.7), self.look.shirt)]
        sleeve = self._cloth(found, (_UPPER_ARM, _FOREARM), self.look.sleeve, 1.0)
        return [*_bared(bare, palm, self.look.skin), Piece(sleeve, self.look.shirt)]

    def _tube(self, limb: Joints, widths: tuple[tuple[Width, ...], ...], joint: float) -> Geometry:
        girth = 0.6 + 0.4 * self.look.girth
        upper, lower = ([(at, a * girth, b * girth) for at, a, b in rows] for rows in widths)
        parts = [
            Point(limb.root).buffer(upper[0][1]),
            tapered(limb.root, limb.middle, upper),
            Point(limb.middle).buffer(joint * girth),
            tapered(limb.middle, limb.tip, lower),
            Point(limb.tip).buffer(lower[-1][1]),
        ]
        return filled(rounded(union_all(parts), 1.6), 5.0)

    def _cloth(
        self, limb: Joints, widths: tuple[tuple[Width, ...], ...], until: float, ease: float
    ) -> Geometry:
        """A sleeve or a trouser leg: the limb and some ease, down to a hem."""
        upper, lower = along(limb)
        if until <= 1:
            end = limb.root + toward(upper, until * float(np.hypot(*(limb.middle - limb.root))))
            rows = [(at / until, a, b) for at, a, b in widths[0] if at <= until] + [(1.0, *widths[0][-1][1:])]
            tube = union_all([Point(limb.root).buffer(widths[0][0][1]), tapered(limb.root, end, rows)])
            return tube.buffer(ease).difference(_beyond(placed(end, upper)))
        length = (until - 1) * float(np.hypot(*(limb.tip - limb.middle)))
        whole = rounded(self._tube(limb, widths, widths[0][-1][1]).buffer(ease), 2.2)
        return whole.difference(_beyond(placed(limb.middle + toward(lower, length), lower)))

    @staticmethod
    def _crease(limb: Joints) -> tuple[Stroke, ...]:
        """Two short folds behind a bent joint."""
        upper, lower = along(limb)
        turn = (upper - lower + 180) % 360 - 180
        if abs(turn) < 35:
            return ()
        inward = placed(limb.middle, (upper + lower) / 2 - 90)
        return (Stroke(inward.shape(line([(5.0, -0.6), (2.4, 0.2), (0.6, 0.2)], 5)), 0.4, 0.3),)


def _bared(limb: Geometry, end: Piece, skin: Tissue) -> list[Piece]:
    """A bare limb and its hand or foot, in one outline unless a shoe covers it."""
    if end.tissue is not skin:
        return [Piece(limb, skin), end]
    return [replace(end, shape=rounded(filled(limb.union(end.shape), 3.0), 0.5))]


def _beyond(hem: Frame) -> Geometry:
    """What lies beyond a hem, to the sides as far as a limb is wide."""
    return hem.shape(box(0, -14, 60, 14))
