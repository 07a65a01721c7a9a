"""The sacrum, the lowest two vertebrae, and the disc between the pubic bones."""

from __future__ import annotations

from typing import Final

from tools.figures.anatomy import MIDLINE_X
from tools.figures.solid.field import Field, Grid, mesh_of
from tools.figures.solid.mesh import Mesh
from tools.figures.solid.shapes import curve, patch

ROWS = (
    (84, -50, 48, 13, 11),
    (62, -66, 46, 13, 10),
    (40, -82, 36, 11, 8.5),
    (18, -92, 24, 9, 6.5),
    (0, -92, 14, 7, 5),
)


def sacrum(step: float) -> Mesh:
    """Return the sacrum with the tail bone."""
    net = [
        [
            (MIDLINE_X + t * half, y - 10 * abs(t) ** 1.5, z, thick if abs(t) < 0.3 else thin)
            for t in (-1, -0.66, -0.33, 0, 0.33, 0.66, 1)
        ]
        for z, y, half, thick, thin in ROWS
    ]
    bone = Field(Grid((-160, -130, -40), (-16, 0, 110), step)).add(patch(net), 1)
    bone.add(curve([(MIDLINE_X, -92, 0, 7), (MIDLINE_X, -86, -16, 6), (MIDLINE_X, -76, -28, 4)]), 10)
    return mesh_of(bone, 1.0)


def lumbar(step: float) -> Mesh:
    """Return the lowest two vertebrae."""
    bone = Field(Grid((-130, -90, 80), (-46, 20, 180), step))
    bone.add(curve([(MIDLINE_X, -24, 120, 20), (MIDLINE_X, -20, 150, 20)]), 1)
    return mesh_of(bone, 1.0)


def symphysis(step: float) -> Mesh:
    """Return the disc between the pubic bones."""
    disc = Field(Grid((-100, 20, -60), (-76, 60, 0), step * 0.6))
    disc.add(curve([(MIDLINE_X, 42, -20, 5), (MIDLINE_X, 34, -48, 5)]), 1)
    return mesh_of(disc, 0.5)


MESHES: Final = {"sacrum": sacrum, "lumbar": lumbar, "symphysis": symphysis}
