"""The joint's own soft parts."""

from __future__ import annotations

from typing import Final

import numpy as np

from tools.figures import anatomy
from tools.figures.model.socket import BONE_RADIUS, OUT
from tools.figures.solid.field import Field, Grid, mesh_of, plane, sphere
from tools.figures.solid.mesh import Mesh
from tools.figures.solid.shapes import curve

RIM = -5.0
DOWN = np.array([0, -0.18, -1.0]) - OUT * (np.array([0, -0.18, -1.0]) @ OUT)
DOWN /= np.linalg.norm(DOWN)
FOSSA = DOWN * 21 - OUT * 17


def box(step: float) -> Grid:
    return Grid((-40, -40, -40), (40, 40, 40), 0.45 * step)


def shell(grid: Grid, inner: float, outer: float) -> Field:
    return Field(grid, sphere(grid, (0, 0, 0), outer)).remove(sphere(grid, (0, 0, 0), inner), 0.5)


def femoral(step: float) -> Mesh:
    grid = box(step)
    part = shell(grid, anatomy.HEAD_RADIUS - anatomy.CARTILAGE, anatomy.HEAD_RADIUS)
    return mesh_of(part.keep(plane(grid, (0.7214, -0.1272, -0.681), 10), 1.5), 0.4)


def acetabular(step: float) -> Mesh:
    grid = box(step)
    part = shell(grid, anatomy.HEAD_RADIUS + anatomy.FLUID_FILM, BONE_RADIUS + 0.5)
    part.keep(plane(grid, OUT, RIM + 0.5), 1.0).remove(sphere(grid, FOSSA, 19), 2)
    return mesh_of(part, 0.4)


def fat_pad(step: float) -> Mesh:
    grid = box(step)
    part = shell(grid, anatomy.HEAD_RADIUS + 2, BONE_RADIUS + 1)
    return mesh_of(part.keep(sphere(grid, FOSSA, 18), 1.5).keep(plane(grid, OUT, RIM - 1), 1), 0.4)


def ring(grid: Grid) -> tuple[Field, np.ndarray]:
    x, y, z = grid.axes()
    out = x * OUT[0] + y * OUT[1] + z * OUT[2]
    away = np.sqrt(np.maximum(x * x + y * y + z * z - out * out, 0))
    torus = np.sqrt((away - 27.5) ** 2 + (out - RIM - 2) ** 2) - 3
    return Field(grid, torus.astype(np.float32)), (x * DOWN[0] + y * DOWN[1] + z * DOWN[2]) / np.maximum(
        away, 1
    )


def labrum(step: float) -> Mesh:
    part, down = ring(box(step))
    return mesh_of(part.keep((down - 0.9) * 28, 1), 0.6)


def transverse(step: float) -> Mesh:
    part, down = ring(box(step))
    return mesh_of(part.keep((0.9 - down) * 28, 1), 0.6)


def ligament(step: float) -> Mesh:
    part = Field(box(step)).add(curve([(-20, -2, -11, 3), (-18, -2, -18, 3), (-10, -4, -25, 3)]), 1)
    return mesh_of(part, 0.4)


MESHES: Final = {
    "cartilage-femoral": femoral,
    "cartilage-acetabular": acetabular,
    "labrum": labrum,
    "transverse-ligament": transverse,
    "fat-pad": fat_pad,
    "ligament-of-ball": ligament,
}
