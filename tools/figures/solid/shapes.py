"""Shapes as strings of balls: an (n, 4) array of x, y, z and radius in millimetres."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.interpolate import CubicSpline, RectBivariateSpline

from tools.figures.solid.mesh import Array

Knot = Sequence[float]
SPACING = 0.8  # between balls, in millimetres


def ball(centre: Sequence[float], radius: float) -> Array:
    """Return a single ball."""
    return np.array([[*centre, radius]], float)


def curve(knots: Sequence[Knot]) -> Array:
    """Return a smooth rod through `knots` of (x, y, z, radius)."""
    points = np.array(knots, float)
    along = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points[:, :3], axis=0), axis=1))]
    where = np.linspace(0, along[-1], max(8, int(along[-1] / SPACING)))
    if len(points) == 2:
        found = points[0] + (points[1] - points[0]) * (where / along[-1])[:, None]
    else:
        found = CubicSpline(along, points, bc_type="natural")(where)
    found[:, 3] = np.maximum(found[:, 3], 0.3)
    return found


def spread(rows: Array) -> tuple[int, int]:
    """Return how many balls a net of knots needs along and across, so that they lie `SPACING` apart."""
    down = np.linalg.norm(np.diff(rows[:, :, :3], axis=0), axis=2).sum(axis=0).max()
    across = np.linalg.norm(np.diff(rows[:, :, :3], axis=1), axis=2).sum(axis=1).max()
    return max(4, int(down / SPACING)), max(4, int(across / SPACING))


def patch(net: Sequence[Sequence[Knot]]) -> Array:
    """Return a smooth sheet through a net of knots (x, y, z, half its thickness)."""
    rows = np.array(net, float)
    high, wide = rows.shape[:2]
    u, v = np.linspace(0, 1, high), np.linspace(0, 1, wide)
    down, across = (np.linspace(0, 1, count) for count in spread(rows))
    found = [
        RectBivariateSpline(u, v, rows[:, :, axis], kx=min(3, high - 1), ky=min(3, wide - 1))(down, across)
        for axis in range(4)
    ]
    balls = np.stack([values.ravel() for values in found], axis=1)
    balls[:, 3] = np.maximum(balls[:, 3], 0.5)
    return balls
