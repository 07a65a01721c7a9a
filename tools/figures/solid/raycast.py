"""Rays against a scene, by Embree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from embreex.mesh_construction import TriangleMesh
from embreex.rtcore_scene import EmbreeScene

from tools.figures.solid.camera import Camera
from tools.figures.solid.scene import Scene

Array = Any
NOTHING = -1
FAR = np.float32(1e6)


@dataclass(frozen=True, slots=True)
class Hits:
    """What rays met, one row a ray that met something: `ray` is its index among those cast.

    `weights` are the shares (n, 3) of the triangle's corners; `distance` is in mm.
    """

    ray: Array
    face: Array
    weights: Array
    distance: Array


class Caster:
    """Casts rays at one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._embree = EmbreeScene()
        TriangleMesh(self._embree, scene.vertices, scene.faces)

    def view(self, camera: Camera, width: int, rows: range, columns: range) -> Hits:
        """What is seen at these pixels of a picture `width` pixels wide."""
        origins = camera.origins(width, rows, columns)
        directions = np.broadcast_to(-camera.axes[2], origins.shape)
        found = self._embree.run(origins, np.ascontiguousarray(directions), output=True)
        ray = np.nonzero(found["primID"] >= 0)[0]
        u, v = found["u"][ray], found["v"][ray]
        weights = np.stack([1 - u - v, u, v], 1)
        return Hits(ray, found["primID"][ray], weights, found["tfar"][ray])

    def distances(self, origins: Array, directions: Array) -> Array:
        """How far each ray goes before it meets anything; very far when it meets nothing."""
        return self._embree.run(origins, directions, query="DISTANCE")

    def blocked(self, origins: Array, directions: Array) -> Array:
        """Whether each ray meets anything, (n,) bool."""
        return self._embree.run(origins, directions, query="OCCLUDED") >= 0
