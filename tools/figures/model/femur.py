"""The upper half of the right thigh bone."""

from __future__ import annotations

from typing import Final

import numpy as np

from tools.figures.solid.field import Field, Grid, mesh_of
from tools.figures.solid.mesh import Mesh
from tools.figures.solid.shapes import ball, curve

AXIS = np.array([0.7214, -0.1272, -0.681])


def along(distance: float, radius: float, shift: tuple[float, float, float] = (0, 0, 0)) -> list[float]:
    return [*(AXIS * distance + shift), radius]


def build(step: float) -> Mesh:
    """Return the thigh bone without cartilage."""
    grid = Grid((-34, -50, -196), (84, 40, 34), step)
    bone = Field(grid)
    bone.add(curve([along(4, 16), along(20, 15.2), along(32, 14.2), along(44, 16), along(54, 16)]), 1)
    bone.add(
        curve(
            [
                (43, -9, -34, 17),
                (42, -9, -52, 17.2),
                (40, -8, -75, 15.6),
                (37, -6, -110, 14.3),
                (33, -4, -150, 14),
                (29, -3, -190, 14),
            ]
        ),
        14,
    )
    bone.add(curve([(22, -6, -34, 8), (27, -8, -46, 11), (30, -10, -60, 13)]), 10)
    bone.add(curve([(50, -10, -36, 16), (54, -12, -22, 14.5), (52, -15, -10, 10)]), 10)
    bone.add(curve([(57, -2, -40, 11), (60, -3, -24, 10.5), (58, -7, -14, 8)]), 10)
    bone.add(curve([(32, -14, -54, 13), (24, -21, -58, 11), (18, -25, -60, 8)]), 14)
    bone.add(curve([(53, 3, -12, 6), (45, 5.5, -26, 5.5), (34, 4.5, -44, 5), (26, 1, -58, 4)]), 10)
    bone.add(ball((0, 0, 0), 22), 7)
    return mesh_of(bone, 1.0)


MESHES: Final = {"femur": build}
