"""The right hip bone."""

from __future__ import annotations

from typing import Final

from tools.figures.model.socket import BONE_RADIUS, OUT
from tools.figures.solid.field import Field, Grid, mesh_of, plane, smooth_max, sphere
from tools.figures.solid.mesh import Mesh
from tools.figures.solid.shapes import ball, curve, patch


def build(step: float) -> Mesh:
    """Return the hip bone with its socket."""
    grid = Grid((-96, -112, -100), (70, 76, 148), step)
    bone = Field(grid)
    bone.add(
        patch(
            [
                [
                    (14, 30, 30, 7.5),
                    (15, 13, 27, 10),
                    (6, -12, 26, 11),
                    (-12, -36, 31, 10),
                    (-34, -62, 38, 8),
                    (-46, -80, 44, 6),
                ],
                [
                    (20, 38, 50, 6.0),
                    (23, 16, 54, 6.5),
                    (14, -10, 56, 6),
                    (-6, -36, 58, 6.5),
                    (-32, -64, 58, 8),
                    (-48, -84, 55, 8),
                ],
                [
                    (28, 45, 66, 5.0),
                    (33, 20, 80, 3.6),
                    (26, -8, 85, 2.8),
                    (6, -36, 86, 3.2),
                    (-24, -64, 80, 7),
                    (-48, -89, 66, 8),
                ],
                [
                    (34, 50, 78, 6.0),
                    (43, 26, 104, 4.6),
                    (40, -6, 117, 3.6),
                    (19, -38, 121, 3.8),
                    (-14, -66, 107, 6),
                    (-47, -92, 76, 7),
                ],
            ]
        ),
        1,
    )
    bone.add(
        curve(
            [
                (33, 52, 76, 7.2),
                (40, 40, 91, 6.6),
                (48, 24, 109, 8.2),
                (46, -6, 125, 6.4),
                (25, -38, 130, 6.2),
                (-10, -66, 114, 7),
                (-34, -84, 92, 8),
                (-47, -93, 76, 8.5),
            ]
        ),
        9,
    )
    bone.add(
        curve([(-58, 40, -6, 3.5), (-34, 24, 8, 5), (-19, 0, 20, 6), (-20, -28, 30, 6.5), (-34, -54, 40, 7)]),
        10,
    )
    bone.add(curve([(10, 22, 34, 9), (15, 33, 42, 7), (19, 38, 50, 6.0)]), 12)
    bone.add(curve([(-12, -26, 22, 12), (-24, -44, 34, 9), (-36, -60, 42, 8)]), 12)
    bone.add(ball(-3 * OUT, 33), 12)
    bone.add(
        curve(
            [
                (-10, -20, -14, 15),
                (-20, -31, -36, 12.5),
                (-25, -34, -56, 13),
                (-29, -30, -72, 14),
                (-37, -17, -80, 11),
            ]
        ),
        14,
    )
    bone.add(
        curve(
            [
                (-17, 18, -5, 12.5),
                (-30, 33, -5, 9.2),
                (-50, 42, -9, 7.2),
                (-66, 45, -14, 8),
                (-77, 43, -20, 8),
            ]
        ),
        11,
    )
    bone.add(
        patch(
            [
                [(-66, 44, -18, 7.5), (-79, 44, -17, 7)],
                [(-70, 41, -32, 6.5), (-79, 40, -33, 7)],
                [(-74, 36, -46, 6), (-79, 36, -50, 6.6)],
            ]
        ),
        7,
    )
    bone.add(curve([(-77, 36, -47, 6.5), (-67, 25, -64, 5.4), (-54, 8, -77, 6.2), (-42, -8, -82, 9.5)]), 7)
    opening = smooth_max(sphere(grid, (0, 0, 0), 37), plane(grid, -OUT, 4), 2)
    bone.remove(opening, 3)
    bone.cut(ball((0, 0, 0), BONE_RADIUS), 1.6)
    return mesh_of(bone, 1.1)


MESHES: Final = {"pelvis": build}
