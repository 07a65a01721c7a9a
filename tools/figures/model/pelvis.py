"""The right hip bone."""

from __future__ import annotations

from typing import Final

from tools.figures.anatomy import MIDLINE_X
from tools.figures.model.ilium import ilium
from tools.figures.model.lower_hip import ischium, pubis
from tools.figures.model.socket import cup, hollow
from tools.figures.solid.field import Field, Grid, mesh_of, plane
from tools.figures.solid.mesh import Mesh

PUBIC_GAP = 7.0  # filled by the disc between the pubic bones


def hip_bone(grid: Grid) -> Field:
    """Return the solid of the hip bone."""
    bone = ilium(grid).merge(cup(grid, 6), 12)
    bone.merge(ischium(grid), 12).merge(pubis(grid), 10)
    bone.keep(plane(grid, (-1, 0, 0), -MIDLINE_X - PUBIC_GAP / 2), 5)
    return hollow(bone)


def build(step: float) -> Mesh:
    """Return the hip bone with its socket."""
    return mesh_of(hip_bone(Grid((-92, -112, -100), (64, 66, 142), step)), 1.25)


MESHES: Final = {"pelvis": build}
