"""The tear of gluteus medius: what of its tendon is gone, and the bare bone where it was."""

from __future__ import annotations

from typing import Final

import numpy as np

from tools.figures.model.soft_flesh import ALONG, AROUND, Body
from tools.figures.solid.mesh import Mesh

# Share across (-1 front, 1 back) and how far along the fibres still reach: the front four fifths, which
# held on the lateral facet, are off; the back, on the upper-back facet, holds.
TORN_ENDS: Final = ((-1.0, 0.79), (0.2, 0.82), (0.5, 0.88), (0.6, 1.0), (1.0, 1.0))
GAP: Final = (0.84, 0.995)  # along the fibres
GAP_ACROSS: Final = 0.5


def tear_patch(whole: Body) -> Mesh:
    """The tendon's lower skin between the torn end and where it was fixed: a thin patch on the bone."""
    points = whole.points.reshape(ALONG, AROUND, 3)
    rows = slice(int(GAP[0] * ALONG), int(GAP[1] * ALONG))
    half = AROUND // 2
    across = -np.cos(np.linspace(0, 2 * np.pi, AROUND, endpoint=False) + np.pi / AROUND)
    columns = np.nonzero(across[:half] < GAP_ACROSS)[0]
    above = points[rows][:, columns]
    below = points[rows][:, AROUND - 1 - columns]
    grid = below + 0.35 * (above - below)
    high, wide = grid.shape[:2]
    row, column = np.meshgrid(np.arange(high - 1), np.arange(wide - 1), indexing="ij")
    a = row * wide + column
    faces = np.stack([a, a + 1, a + wide + 1, a, a + wide + 1, a + wide], axis=-1).reshape(-1, 3)
    return Mesh(grid.reshape(-1, 3).astype(np.float32), faces.astype(np.int32))
