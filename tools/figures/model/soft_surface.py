"""What soft parts lie on: the surface of bones or of deeper soft parts, asked for its distance."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import numpy as np
from scipy.spatial import cKDTree

Array = Any  # numpy.ndarray: the checks run where numpy is not
NEIGHBOURS: Final = 8  # averaged, so that what lies on the mesh does not feel its corners


class Obstacle:
    """Points of surfaces with their outward normals; near them, it tells how far outside a place is."""

    def __init__(self, surfaces: Iterable[tuple[Array, Array]]) -> None:
        """`surfaces` are pairs of points (n, 3) and unit normals (n, 3)."""
        pairs = list(surfaces)
        self._points = np.concatenate([points for points, _ in pairs])
        self._normals = np.concatenate([outward for _, outward in pairs])
        self._tree = cKDTree(self._points)

    def distance(self, places: Array) -> tuple[Array, Array]:
        """Millimetres outside the surface (negative within) and the unit way out, for places (..., 3)."""
        far, nearest = self._tree.query(places, k=NEIGHBOURS)
        weight = 1 / (far + 0.2)
        weight = (weight / weight.sum(axis=-1, keepdims=True))[..., None]
        outward = (self._normals[nearest] * weight).sum(axis=-2)
        outward /= np.maximum(np.linalg.norm(outward, axis=-1, keepdims=True), 1e-9)
        foot = (self._points[nearest] * weight).sum(axis=-2)
        return ((places - foot) * outward).sum(axis=-1), outward

    def near(self, places: Array, away: float) -> Array:
        """The places, moved onto the surface and `away` mm out of it."""
        moved = np.array(places, float)
        for _ in range(4):
            distance, outward = self.distance(moved)
            moved = moved + outward * (away - distance)[..., None]
        return moved


def facing_out(points: Array, faces: Array) -> Array:
    """Unit normals of a mesh's points, from its faces (m, 3)."""
    corner = points[faces]
    face = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    out = np.zeros_like(points)
    for index in range(3):
        np.add.at(out, faces[:, index], face)
    return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
