"""How a body is held: directions of its parts, and places that hands and feet go to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np

from tools.figures.ink.shapes import Point, Row
from tools.figures.people.geometry import bend, direction, toward

HandShape = Literal["relaxed", "flat", "grip", "open", "cup"]
THIGH: Final = 41.0
SHANK: Final = 40.0
UPPER_ARM: Final = 29.0
FOREARM: Final = 25.0


@dataclass(frozen=True, slots=True)
class Limb:
    """A limb by the directions of its upper and lower part and its end, in degrees (0 forward, 90 up)."""

    upper: float
    lower: float
    end: float
    shortening: tuple[float, float] = (1.0, 1.0)  # of parts that point towards the viewer


@dataclass(frozen=True, slots=True)
class Reach:
    """A limb by the place of its wrist or ankle (cm, the hip joint is 0, 0) and the direction of its end.

    `side` 1 bends the middle joint to the left of the way there, -1 to the right.
    """

    to: Point
    end: float = 0.0
    side: int = 1


@dataclass(frozen=True, slots=True)
class Pose:
    """A body from the side, facing right. Directions are those of the world; `head` nods (up is positive)."""

    pelvis: float = 90.0
    chest: float = 90.0
    neck: float = 84.0
    head: float = 0.0
    near_leg: Limb | Reach = Limb(-89, -91, 0)
    far_leg: Limb | Reach = Limb(-87, -91, 0)
    near_arm: Limb | Reach = Limb(-95, -82, -80)
    far_arm: Limb | Reach = Limb(-90, -76, -75)
    hands: tuple[HandShape, HandShape] = field(default=("relaxed", "relaxed"))


@dataclass(frozen=True, slots=True)
class Joints:
    """The three joints of a limb, root first, and the direction of its hand or foot."""

    root: Row
    middle: Row
    tip: Row
    end: float


def joints(root: Row, limb: Limb | Reach, lengths: tuple[float, float]) -> Joints:
    """Where the joints of a limb lie."""
    if isinstance(limb, Reach):
        way = np.asarray(limb.to) - root
        far = float(np.hypot(*way))
        tip = root + way * min(1.0, (sum(lengths) - 0.1) / max(far, 0.01))
        return Joints(root, bend(root, tip, lengths, limb.side), tip, limb.end)
    middle = root + toward(limb.upper, lengths[0] * limb.shortening[0])
    tip = middle + toward(limb.lower, lengths[1] * limb.shortening[1])
    return Joints(root, middle, tip, limb.end)


def along(limb: Joints) -> tuple[float, float]:
    """The directions of the upper and the lower part."""
    return direction(limb.root, limb.middle), direction(limb.middle, limb.tip)
