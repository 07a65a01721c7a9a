"""Takes the steps of the grid out of a mesh without shrinking it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import numpy as np
from scipy.sparse import coo_matrix

from tools.figures.solid.mesh import Mesh

Array = Any
IN: Final = 0.50  # of the way to the neighbours' middle
OUT_AGAIN: Final = -0.52  # ... and back, so that the size stays


def relaxed(mesh: Mesh, times: int) -> Mesh:
    """The mesh with its vertices drawn to their neighbours and back, so many times over."""
    a, b, c = mesh.faces.T
    rows, columns = np.concatenate([a, b, c]), np.concatenate([b, c, a])
    count = len(mesh.vertices)
    links = coo_matrix((np.ones(len(rows)), (rows, columns)), (count, count)).tocsr()
    links = links + links.T
    share = 1 / np.maximum(np.asarray(links.sum(1)), 1)
    vertices: Array = mesh.vertices.astype(float)
    for _ in range(times):
        for pull in (IN, OUT_AGAIN):
            vertices = vertices + pull * ((links @ vertices) * share - vertices)
    return replace(mesh, vertices=vertices.astype(np.float32))
