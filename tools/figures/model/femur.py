"""The upper half of the right thigh bone."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from tools.figures import anatomy
from tools.figures.solid.field import Field, Grid, mesh_of, plane
from tools.figures.solid.mesh import Array, Mesh
from tools.figures.solid.shapes import ball, curve, patch

HEAD_BONE: Final = anatomy.HEAD_RADIUS - anatomy.CARTILAGE


def neck_axis() -> Array:
    """Return the unit vector from the ball along the neck, (3,): turned forward, and at its angle to the shaft."""
    shaft = np.subtract(anatomy.SHAFT_AXIS_BOTTOM, anatomy.SHAFT_AXIS_TOP)
    shaft /= np.linalg.norm(shaft)
    forward = math.radians(anatomy.NECK_FORWARD)
    level = np.array([math.cos(forward), -math.sin(forward), 0.0])
    wanted = -math.cos(math.radians(anatomy.NECK_SHAFT_ANGLE))
    across, along = level @ shaft, -shaft[2]
    slope = math.asin(wanted / math.hypot(across, along)) - math.atan2(across, along)
    return math.cos(slope) * level - math.sin(slope) * np.array([0, 0, 1.0])


AXIS: Final = neck_axis()
FRONT: Final = np.cross([0, 0, 1.0], AXIS) / np.linalg.norm(np.cross([0, 0, 1.0], AXIS))
UP: Final = np.cross(AXIS, FRONT)
FOVEA: Final = -AXIS * 0.92 - UP * 0.36 - FRONT * 0.24
# Half the neck's height and depth by the distance from the ball's centre.
NECK: Final = (
    (0, 15, 13.5),
    (14, 15.4, 13.6),
    (22, 15.5, 13.5),
    (30, 15.7, 13.4),
    (38, 17, 13.6),
    (48, 19, 14),
    (56, 19, 14),
)
SHAFT: Final = (
    (42, -9, -36, 16),
    (42, -9, -52, 16.5),
    (40.5, -8, -75, 15.6),
    (38, -6, -110, 14.6),
    (34, -4, -150, 14.2),
    (30, -2, -190, 14.2),
    (29, -1.5, -206, 14.2),
)
SPUR: Final = ((24, -6, -33, 8), (28, -8, -46, 11), (32, -9, -60, 13), (36, -8, -76, 13))
# The great trochanter: a block from the front facet to the back edge, its tip bent in over the fossa.
TROCHANTER: Final = (
    ((47, -2, -62, 8), (48, -9, -66, 9), (45, -16, -62, 8)),
    ((54, -2, -42, 9), (54, -10, -46, 10.5), (50, -19, -44, 9)),
    ((55.5, -2, -26, 8.5), (55, -10, -28, 10), (51.5, -22, -27, 7.5)),
    ((54.5, -3.5, -13, 6.5), (54.8, -11, -14, 8.3), (51, -24, -14, 6.5)),
    ((53, -7, -7.5, 5), (53.3, -14, -6, 6), (50, -22, -6, 5)),
)
TIP: Final = ((53, -12, -11, 7), (52.5, -15.5, -6.5, 6), (51, -19, -5, 5))
CREST_BEHIND: Final = ((50, -24, -9, 5.5), (45.5, -28, -24, 5.5), (36, -28, -40, 6), (26, -25, -54, 7))
LINE_IN_FRONT: Final = ((54, 3.5, -14, 5), (48, 5.5, -24, 4.2), (38, 5.5, -42, 4), (28, 0, -58, 3.4))
LESSER: Final = ((34, -14, -56, 12), (26, -20.5, -58, 9.5), (20.5, -23.5, -57.5, 6.2))
FOSSA: Final = ((37, -30, -21, 4.5), (42, -23.5, -19.5, 4.5), (45, -20, -19, 3.5))
GLUTEAL_RIDGE: Final = (
    (47, -20, -62, 4),
    (45, -20, -80, 3.5),
    (41, -19.5, -100, 3),
    (36, -17, -140, 3),
    (31, -15, -190, 3),
    (30, -14.5, -206, 3),
)


def neck() -> Array:
    """Return balls that fill an oval neck: taller than it is deep."""
    rods = [
        curve([(*(AXIS * at + UP * (tall - deep) * side), deep) for at, tall, deep in NECK])
        for side in (-1.0, -0.5, 0.0, 0.5, 1.0)
    ]
    return np.concatenate(rods)


def thigh_bone(grid: Grid) -> Field:
    """Return the solid of the thigh bone."""
    bone = Field(grid).add(neck(), 1).add(curve(SHAFT), 16).add(curve(SPUR), 10)
    knob = Field(grid).add(patch(TROCHANTER), 1).add(curve(TIP), 6)
    bone.merge(knob, 9)
    bone.add(curve(CREST_BEHIND), 11).add(curve(LESSER), 12).add(curve(LINE_IN_FRONT), 7)
    bone.add(curve(GLUTEAL_RIDGE), 9).cut(curve(FOSSA), 10)
    bone.add(ball((0, 0, 0), HEAD_BONE), 6)
    return bone.cut(ball(FOVEA * (HEAD_BONE + 2.5), 5.5), 2.5)


def build(step: float) -> Mesh:
    """Return the thigh bone without its cartilage, cut off level below the landmark of its shaft."""
    grid = Grid((-28, -46, -204), (78, 30, 28), step)
    bone = thigh_bone(grid).keep(plane(grid, (0, 0, -1), 200), 1)
    return mesh_of(bone, 0.9)


MESHES: Final = {"femur": build}
