"""The sacrum with the tail bone, the lowest two vertebrae, and the disc between the pubic bones."""

from __future__ import annotations

from typing import Final

import numpy as np

from tools.figures import anatomy
from tools.figures.model.pelvis import hip_bone
from tools.figures.model.vertebrae import FIRST_SACRAL, discs, drum, vertebrae
from tools.figures.solid.field import Field, Grid, doubled, mesh_of, plane
from tools.figures.solid.mesh import Array, Mesh
from tools.figures.solid.shapes import curve, patch

JOINT_GAP = 1.3  # between sacrum and hip bone, drawn so that the joint's line is seen

# Points are (distance from the midline, y, z, half thickness); the right half, mirrored below.
# Rows from the promontory down to the end of the sacrum, columns from the midline outward.
BACKBONE: Final = (
    ((0, -33, 84, 15), (16, -34, 83, 14.5), (30, -41, 75, 13), (44, -48, 68, 12), (57, -57, 62, 10)),
    ((0, -49, 66, 13.5), (15, -51, 65, 13), (28, -56, 60, 12), (40, -60, 57, 11), (50, -65, 55, 9)),
    ((0, -65, 47, 12), (13, -66, 46, 11), (22, -69, 44, 10), (30, -72, 43, 8.5), (36, -75, 43, 6.5)),
    ((0, -76, 28, 10), (11, -77, 28, 9.5), (17, -79, 27, 8), (23, -81, 27, 7), (27.5, -82, 28, 5.5)),
    ((0, -80, 9, 8), (8, -80, 9, 7.5), (13, -81, 9, 6.5), (17, -82, 10, 5.5), (20, -83, 11, 4.5)),
    ((0, -78, -4, 6), (4, -78, -4, 5.5), (7, -78, -3, 5), (9, -79, -2, 4.5), (11, -80, -1, 3.5)),
)
# The bone behind the canal of the nerves.
ARCH: Final = (
    ((0, -62, 84, 4), (13, -59, 86, 5), (24, -52, 84, 6)),
    ((0, -75, 68, 5.5), (14, -72, 67, 6), (31, -68, 63, 7)),
    ((0, -83, 49, 5.5), (12, -81, 48, 5.5), (26, -77, 46, 6)),
    ((0, -86, 30, 4.5), (9, -85, 29, 4.5), (19, -82, 29, 5)),
    ((0, -86, 14, 3.5), (7, -85, 13, 4), (12, -84, 13, 4)),
)
CANAL: Final = ((0, -46, 104, 9), (0, -53, 89, 7.5), (0, -62, 74, 5.5), (0, -70, 60, 4))
RIDGES: Final = (
    ((0, -43.2, 55.5, 2.4), (13, -47, 54, 1.4)),
    ((0, -59.5, 34.5, 2.3), (11, -63, 33.5, 1.3)),
    ((0, -70.5, 17.5, 2.1), (8, -73, 17, 1.2)),
    ((0, -74.7, 1.5, 1.8), (6, -76, 1.5, 1.1)),
)
TAIL: Final = ((0, -78, -4, 6), (0, -74, -13, 5), (0, -67, -22, 4), (0, -60, -28, 3))
FACET: Final = ((16, -22, 9, 7), (19, -27, 17, 5), (20, -28.5, 23, 4.2))
SPINES: Final = (
    (0, -67, 82, 3.6),
    (0, -74, 76, 3.4),
    (0, -81, 68, 4.4),
    (0, -85, 58, 3.4),
    (0, -89, 49, 4.2),
    (0, -90, 39, 3),
    (0, -91.5, 31, 3.6),
    (0, -90, 20, 2.4),
)
# Openings for the nerves, four pairs, fading downward: where they are in front, their size, their depth.
OPENINGS: Final = (
    ((18.5, -36, 62), (20.5, -74, 66), 4.8),
    ((16.5, -50, 42), (17, -86, 48), 4.1),
    ((13.5, -63, 23), (13.5, -75, 26), 3.6),
    ((10.5, -69, 6), (10.5, -77, 8), 2.8),
)
GROOVES: Final = (
    ((20, -33, 62, 4.2), (30, -37, 57, 4), (42, -42, 52, 3)),
    ((18.5, -49, 42, 4), (27, -53, 38, 3.6), (36, -58, 35, 2.5)),
    ((16, -62.5, 23, 3.2), (23, -66, 20, 2.6), (28, -69, 18, 1.5)),
)


def half(points: Array) -> Array:
    """Return knots of the right half, told from the midline, as knots in space."""
    placed = np.array(points, float)
    placed[..., 0] += anatomy.MIDLINE_X
    return placed


def end_plate() -> float:
    """Return how far along the first body's axis its upper end lies."""
    body = FIRST_SACRAL
    return float(body.up @ (0, body.y, body.z)) + body.height / 2


def sacral_half(grid: Grid) -> Field:
    """Return the right half of the sacrum, its wing fitted to the hip bone."""
    bone = Field(grid).add(patch(half(BACKBONE)), 1)
    bone.merge(Field(grid, drum(grid, FIRST_SACRAL)), 10)
    bone.keep(plane(grid, FIRST_SACRAL.up, end_plate()), 2)
    bone.add(curve(FIRST_SACRAL.placed(np.array(FACET))), 6)
    bone.add(curve(half(TAIL)), 8)
    bone.add(patch(half(ARCH)), 14).add(curve(half(SPINES)), 7).cut(curve(half(CANAL)), 3)
    for ridge in RIDGES:
        bone.add(curve(half(ridge)), 7)
    for front, back, radius in OPENINGS:
        bone.cut(curve(half([(*front, radius + 0.8), (*back, radius * 0.8)])), 4)
    for groove in GROOVES:
        bone.cut(curve(half(groove)), 7)
    return bone.remove(hip_bone(grid).values - np.float32(JOINT_GAP), 1.5)


def sacrum(step: float) -> Mesh:
    """Return the sacrum with the tail bone, both sides alike."""
    grid = Grid((anatomy.MIDLINE_X, -112, -36), (-14, -2, 130), step)
    return mesh_of(doubled(sacral_half(grid)), 0.9)


def symphysis(step: float) -> Mesh:
    """Return the disc between the pubic bones."""
    disc = Field(Grid((-100, 20, -66), (-76, 60, 0), step * 0.6))
    top, bottom = np.add(anatomy.SYMPHYSIS_TOP, (0, -2, -8)), np.add(anatomy.SYMPHYSIS_BOTTOM, (0, 2, 10))
    disc.add(curve([(*top, 5), (*bottom, 5)]), 1)
    return mesh_of(disc, 0.5)


MESHES: Final = {"sacrum": sacrum, "lumbar": vertebrae, "discs": discs, "symphysis": symphysis}
