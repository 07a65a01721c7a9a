"""A surface of triangles, and what all that builds or draws one needs of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from tools.figures.anatomy import MIDLINE_X

# The project is checked without numpy, so that arrays have no types: shapes are told in words.
Array = Any


def no_regions() -> Array:
    """Return the regions of a mesh that tells none apart."""
    return np.zeros(0, np.uint8)


@dataclass(frozen=True, slots=True)
class Mesh:
    """Triangles in millimetres, seen from outside counter-clockwise.

    `vertices` is (n, 3) float32, `faces` is (m, 3) int32. `regions` names a part of the bone for each
    vertex by its number in the model's table, (n,) uint8, or is empty.
    """

    vertices: Array
    faces: Array
    regions: Array = field(default_factory=no_regions)

    def moved(self, shift: Array) -> Mesh:
        """Return the mesh shifted by (x, y, z) millimetres."""
        return replace(self, vertices=(self.vertices + np.asarray(shift)).astype(np.float32))

    def turned(self, rotation: Array, about: Array = (0.0, 0.0, 0.0)) -> Mesh:
        """Return the mesh turned by a (3, 3) rotation about a point."""
        centre = np.asarray(about)
        turned = (self.vertices - centre) @ np.asarray(rotation).T + centre
        return replace(self, vertices=turned.astype(np.float32))

    def mirrored(self) -> Mesh:
        """Return the same part of the body's other side."""
        flipped = self.vertices * np.float32((-1, 1, 1)) + np.float32((2 * MIDLINE_X, 0, 0))
        return replace(self, vertices=flipped, faces=np.ascontiguousarray(self.faces[:, ::-1]))

    def part(self, keep: Array) -> Mesh:
        """Return what lies between the vertices that `keep`, (n,) bool, holds."""
        faces = self.faces[keep[self.faces].all(axis=1)]
        used = np.unique(faces)
        number = np.zeros(len(self.vertices), np.int32)
        number[used] = np.arange(len(used), dtype=np.int32)
        regions = self.regions[used] if len(self.regions) else self.regions
        return Mesh(self.vertices[used], number[faces], regions)

    def joined(self, other: Mesh) -> Mesh:
        """Return both meshes as one."""
        return Mesh(
            np.concatenate([self.vertices, other.vertices]),
            np.concatenate([self.faces, other.faces + np.int32(len(self.vertices))]),
            np.concatenate([self.regions, other.regions]),
        )

    def normals(self) -> Array:
        """Return the unit normal at each vertex, (n, 3) float32, weighted by the triangles' areas."""
        a, b, c = (self.vertices[self.faces[:, corner]] for corner in range(3))
        across = np.cross(b - a, c - a)
        total = np.zeros_like(self.vertices)
        for corner in range(3):
            np.add.at(total, self.faces[:, corner], across)
        length = np.linalg.norm(total, axis=1, keepdims=True)
        return (total / np.maximum(length, 1e-12)).astype(np.float32)

    def save(self, path: Path) -> None:
        """Write the mesh as a compressed `.npz`."""
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(path, vertices=self.vertices, faces=self.faces, regions=self.regions)


def read(path: Path) -> Mesh:
    """Read a mesh that `save` wrote."""
    with np.load(path) as stored:
        return Mesh(stored["vertices"], stored["faces"], stored["regions"])
