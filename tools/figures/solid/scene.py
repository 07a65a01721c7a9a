"""What a picture shows: solids of one tissue each, joined to one surface that rays can be cast at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from scipy.sparse import coo_matrix

from tools.figures.anatomy import Point3
from tools.figures.palette import Tissue
from tools.figures.solid.mesh import Mesh

Array = Any


@dataclass(frozen=True, slots=True)
class Fade:
    """Where a solid that is cut off melts away: whole at `start`, gone `length` mm along `direction`."""

    start: Point3
    direction: Point3
    length: float

    def left(self, places: Array) -> Array:
        """How much is left of it at (n, 3) places, from 0 to 1."""
        direction = unit(np.array([self.direction], np.float32))[0]
        gone = np.clip((places - np.array(self.start, np.float32)) @ direction / self.length, 0, 1)
        return 1 - gone * gone * (3 - 2 * gone)


@dataclass(frozen=True, slots=True)
class Solid:
    """A structure in space. `id` is that of the figure's structure; several solids may share one.

    `parts` gives regions of the mesh, by their number, a structure of their own: same look, own mask.
    `grain` is where each vertex lies in the straightened bundle of fibres, (n, 3) mm: two ways across, then
    along; fibres are drawn by it. `blend`, (n,) 0 to 1, turns the tissue into `second`: muscle to tendon.
    `line` makes the outline thinner or thicker; `lobules` and `hatch` are the sizes of those patterns in
    mm, 0 for none; `casing` puts a white line around the outline, for what must be found at once.
    """

    id: str
    mesh: Mesh
    tissue: Tissue
    parts: Mapping[int, str] = field(default_factory=dict)
    grain: Array | None = None
    second: Tissue | None = None
    blend: Array | None = None
    fade: Sequence[Fade] = ()
    line: float = 1.0
    lobules: float = 0.0
    hatch: float = 0.0
    casing: bool = False


class Scene:
    """Solids joined. Arrays are a vertex each, `faces` and `solid_of_face` a triangle each."""

    def __init__(self, solids: Sequence[Solid]) -> None:
        self.solids = tuple(solids)
        counts = [len(solid.mesh.vertices) for solid in solids]
        starts = np.concatenate([[0], np.cumsum(counts)])
        self.vertices = np.concatenate([solid.mesh.vertices for solid in solids]).astype(np.float32)
        self.faces = np.concatenate(
            [solid.mesh.faces + start for solid, start in zip(solids, starts, strict=False)]
        ).astype(np.int32)
        self.solid_of_face = np.repeat(
            np.arange(len(solids), dtype=np.int16), [len(solid.mesh.faces) for solid in solids]
        )
        self.grain = self._per_vertex([solid.grain for solid in solids], 3)
        self.blend = self._per_vertex([solid.blend for solid in solids], 1)[:, 0]
        self.parts = {solid.id: tuple(solid.parts.values()) for solid in solids}
        self.ids = tuple(
            dict.fromkeys(name for solid in solids for name in (solid.id, *solid.parts.values()))
        )
        self.opacity = np.concatenate([_opacity(solid) for solid in solids]).astype(np.float32)
        self.structure = np.concatenate([self._structures(solid) for solid in solids])

    def _per_vertex(self, given: Sequence[Array | None], width: int) -> Array:
        blocks = [
            np.zeros((len(solid.mesh.vertices), width), np.float32)
            if values is None
            else np.asarray(values, np.float32).reshape(-1, width)
            for solid, values in zip(self.solids, given, strict=True)
        ]
        return np.concatenate(blocks)

    def _structures(self, solid: Solid) -> Array:
        """The structure each vertex belongs to, as its number among `ids`."""
        found = np.full(len(solid.mesh.vertices), self.ids.index(solid.id), np.int16)
        for region, name in solid.parts.items():
            found[solid.mesh.regions == region] = self.ids.index(name)
        return found

    @cached_property
    def normals(self) -> Array:
        """Unit normals, (n, 3), smoothed once over the neighbours."""
        a, b, c = (self.vertices[self.faces[:, corner]] for corner in range(3))
        across = np.cross(b - a, c - a)
        corners = self.faces.ravel()
        total = np.stack(
            [np.bincount(corners, np.repeat(across[:, axis], 3), len(self.vertices)) for axis in range(3)], 1
        )
        return unit(self.smooth(unit(total), 2)).astype(np.float32)

    @cached_property
    def _neighbours(self) -> Array:
        a, b, c = self.faces.T
        rows, columns = np.concatenate([a, b, c]), np.concatenate([b, c, a])
        ones = np.ones(len(rows), np.float32)
        count = len(self.vertices)
        links = coo_matrix((ones, (rows, columns)), (count, count)).tocsr()
        return links + links.T

    def smooth(self, values: Array, times: int) -> Array:
        """Per-vertex values averaged with those of the neighbours, so many times over."""
        links = self._neighbours
        weight = 1 / (1 + np.asarray(links.sum(1)).ravel())
        weight = weight if values.ndim == 1 else weight[:, None]
        for _ in range(times):
            values = (values + links @ values) * weight
        return values


def _opacity(solid: Solid) -> Array:
    places = solid.mesh.vertices
    return np.prod([np.ones(len(places)), *(fade.left(places) for fade in solid.fade)], axis=0)


def unit(vectors: Array) -> Array:
    """The (n, 3) vectors, each of length 1."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
