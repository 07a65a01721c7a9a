"""The right hip bone."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from tools.figures.anatomy import MIDLINE_X
from tools.figures.model.ilium import ilium
from tools.figures.model.lower_hip import ischium, pubis
from tools.figures.model.socket import cup, hollow
from tools.figures.solid.field import Field, Grid, mesh_of, plane
from tools.figures.solid.mesh import Array, Mesh

PUBIC_GAP = 7.0  # filled by the disc between the pubic bones
REGIONS: Final = {"ilium": 1, "ischium": 2, "pubis": 3}


def hip_bone(grid: Grid) -> Field:
    """Return the solid of the hip bone."""
    bone = ilium(grid).merge(cup(grid, 6), 12)
    bone.merge(ischium(grid), 12).merge(pubis(grid), 10)
    bone.keep(plane(grid, (-1, 0, 0), -MIDLINE_X - PUBIC_GAP / 2), 5)
    return hollow(bone)


def build(step: float) -> Mesh:
    """Return the hip bone with its socket."""
    surface = mesh_of(hip_bone(Grid((-92, -112, -100), (64, 66, 142), step)), 1.25)
    return replace(surface, regions=regions(surface.vertices))


def regions(points: Array) -> Array:
    """Return which of the three bones each point belongs to; they meet in the socket, seen from its side."""
    angle = np.degrees(np.arctan2(points[:, 2], points[:, 1])) % 360
    found = np.full(len(points), REGIONS["ilium"], np.uint8)
    found[(angle >= 160) & (angle < 270)] = REGIONS["ischium"]
    found[(angle >= 270) | (angle < 25)] = REGIONS["pubis"]
    return found


MESHES: Final = {"pelvis": build}
