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

    def with_surfaces(self, surfaces: Iterable[tuple[Array, Array]]) -> Obstacle:
        """This obstacle and more surfaces."""
        more = list(surfaces)
        return Obstacle([(self._points, self._normals), *more]) if more else self

    def distance(self, places: Array) -> tuple[Array, Array]:
        """Millimetres outside the surface (negative within) and the unit way out, for places (..., 3)."""
        far, nearest = self._tree.query(places, k=NEIGHBOURS)
        weight = 1 / (far + 0.2)
        weight = (weight / weight.sum(axis=-1, keepdims=True))[..., None]
        outward = (self._normals[nearest] * weight).sum(axis=-2)
        outward /= np.maximum(np.linalg.norm(outward, axis=-1, keepdims=True), 1e-9)
        foot = (self._points[nearest] * weight).sum(axis=-2)
        return ((places - foot) * outward).sum(axis=-1), outward
