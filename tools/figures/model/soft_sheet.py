"""The shape that every muscle, tendon and ligament has here: a sheet of fibres with a thickness.

A sheet is given by a few of its fibres, each from origin to insertion, side by side. Between them it is
smooth; across, its section is a slab with round edges. A strap, a fan and a spindle differ in data only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy.interpolate import PchipInterpolator, RectBivariateSpline
from scipy.ndimage import gaussian_filter

from tools.figures.anatomy import Point3
from tools.figures.model.soft_surface import Obstacle

Array = Any  # numpy.ndarray: the checks run where numpy is not

COLUMNS: Final = 25  # of the middle surface, across
ROWS: Final = 81  # and along
PUSHES: Final = 8


@dataclass(frozen=True, slots=True)
class Sheet:
    """Fibres from origin to insertion (each of as many points) and what is between their two sides.

    `thick` is millimetres at even steps from origin to insertion, in the middle of the width.
    `slab` is 1 for an oval section (a spindle), less for an even slab with round edges.
    """

    fibres: Sequence[Sequence[Point3]]
    thick: Sequence[float]
    slab: float = 1.0


def middle(sheet: Sheet) -> Array:
    """The middle surface as (ROWS, COLUMNS, 3): row 0 is the origin, column 0 the first fibre."""
    given = np.array(sheet.fibres, float)
    across, along = given.shape[:2]
    u, v = np.linspace(0, 1, across), np.linspace(0, 1, along)
    order_u, order_v = min(3, across - 1), min(3, along - 1)
    grid = [
        RectBivariateSpline(u, v, given[:, :, axis], kx=order_u, ky=order_v)(
            np.linspace(0, 1, COLUMNS), np.linspace(0, 1, ROWS)
        ).T
        for axis in range(3)
    ]
    return np.stack(grid, axis=-1)


def half_thickness(sheet: Sheet, across: Array, along: Array) -> Array:
    """Millimetres from the middle surface to either side, shape (along, across); `across` runs -1 to 1."""
    steps = np.linspace(0, 1, len(sheet.thick))
    thick = PchipInterpolator(steps, sheet.thick)(along)
    return 0.5 * thick[:, None] * (np.clip(1 - across**2, 0, 1) ** (sheet.slab / 2))[None, :]


def draped(sheet: Sheet, over: Obstacle, clearance: float = 1.0) -> Array:
    """The middle surface, pushed out until the whole thickness lies `clearance` mm off the obstacle."""
    start = middle(sheet)
    across, along = np.linspace(-1, 1, COLUMNS), np.linspace(0, 1, ROWS)
    need = clearance + half_thickness(sheet, across, along)
    moved = np.zeros_like(start)
    for step in range(PUSHES):
        distance, outward = over.distance(start + moved)
        lack = np.clip(need - distance, 0, None)
        moved += outward * lack[..., None]
        if step < PUSHES - 2:
            moved = gaussian_filter(moved, (2.0, 1.2, 0), mode="nearest")
    return start + moved


def normals(surface: Array) -> Array:
    """Unit normals of a surface given as a grid of points."""
    along, across = np.gradient(surface, axis=0), np.gradient(surface, axis=1)
    normal = np.cross(across, along)
    return normal / np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-9)


def ribbon(
    line: Sequence[Point3], widths: Sequence[float], facing: Sequence[Point3]
) -> tuple[tuple[Point3, ...], ...]:
    """Three fibres from a centre line: its two edges and itself.

    `widths` are millimetres at each point of the line; `facing` says, at each point, where the flat looks.
    """
    points, look = np.array(line, float), np.array(facing, float)
    tangent = np.gradient(points, axis=0)
    side = np.cross(tangent, np.broadcast_to(look, points.shape))
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
    reach = side * (np.array(widths, float) / 2)[:, None]
    return tuple(
        tuple((float(p[0]), float(p[1]), float(p[2])) for p in fibre)
        for fibre in (points - reach, points, points + reach)
    )
