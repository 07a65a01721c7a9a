"""Which parts of a bone have names of their own: the triangles near a landmark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np

from tools.figures.anatomy import Point3
from tools.figures.solid.mesh import Mesh

Array = Any


@dataclass(frozen=True, slots=True)
class Near:
    """All that lies within `reach` mm of a line through points in space."""

    line: Sequence[Point3]
    reach: float

    def holds(self, places: Array) -> Array:
        """Whether it holds each of (n, 3) places, (n,) bool."""
        line = np.array(self.line, float)
        ends = list(pairwise(line)) or [(line[0], line[0])]
        return np.min([_distance(places, start, end) for start, end in ends], axis=0) < self.reach


def _distance(places: Array, start: Array, end: Array) -> Array:
    along = end - start
    length = float(along @ along)
    share = np.clip((places - start) @ along / length, 0, 1) if length else np.zeros(len(places))
    return np.linalg.norm(places - start - share[:, None] * along, axis=1)


def named(mesh: Mesh, regions: Mapping[int, Near]) -> Mesh:
    """The mesh with its regions numbered; where two overlap the later one holds."""
    numbers = np.zeros(len(mesh.vertices), np.uint8)
    for number, region in regions.items():
        numbers[region.holds(mesh.vertices)] = number
    return replace(mesh, regions=numbers)
