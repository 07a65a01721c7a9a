"""Takes the grid's fine steps out of a surface without shrinking it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from scipy.sparse import coo_matrix, diags

from tools.figures.solid.mesh import Array, Mesh

# Pulled together, then pushed apart by a little more (Taubin 1995): only the finest waves go.
PULL: Final = 0.5
PUSH: Final = -0.53


def neighbour_mean(mesh: Mesh) -> Array:
    """Return the sparse matrix, (n, n), that gives each vertex the mean of its neighbours."""
    a, b, c = mesh.faces.T
    rows, columns = np.concatenate([a, b, c, b, c, a]), np.concatenate([b, c, a, a, b, c])
    count = len(mesh.vertices)
    linked = coo_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(count, count)).tocsr()
    linked.data[:] = 1
    return diags(1 / np.maximum(linked.sum(axis=1).A1, 1).astype(np.float32)) @ linked


def polished(mesh: Mesh, rounds: int = 8) -> Mesh:
    """Return the mesh with waves of a few grid steps smoothed away."""
    mean = neighbour_mean(mesh)
    points = mesh.vertices
    for _ in range(rounds):
        for share in (PULL, PUSH):
            points = points + np.float32(share) * (mean @ points - points)
    return replace(mesh, vertices=points.astype(np.float32))
