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
SINKING: Final = 0.035  # of the length, at an end that is fixed to bone


@dataclass(frozen=True, slots=True)
class Sheet:
    """Fibres from origin to insertion (each of as many points) and what is between their two sides.

    `thick` is millimetres at even steps from origin to insertion, in the middle of the width.
    `slab` is 1 for an oval section (a spindle), less for an even slab with round edges. `hug` is how much
    of the way to what lies beneath is closed, at even steps: 1 on bone, 0 where it crosses freely.
    """

    fibres: Sequence[Sequence[Point3]]
    thick: Sequence[float]
    slab: float = 1.0
    hug: Sequence[float] = (1, 0, 0, 0, 0, 0, 0, 0, 1)


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


def draped(sheet: Sheet, over: Obstacle, clearance: float = 0.7) -> Array:
    """The middle surface, laid on the obstacle: no part of the thickness nearer than `clearance` mm.

    Ends that hug sink into what they are fixed to, so that no cut end shows.
    """
    start = middle(sheet)
    across, along = np.linspace(-1, 1, COLUMNS), np.linspace(0, 1, ROWS)
    half = half_thickness(sheet, across, along)
    hug = PchipInterpolator(np.linspace(0, 1, len(sheet.hug)), sheet.hug)(along)
    sunk = np.clip(1 - np.minimum(along, 1 - along) / SINKING, 0, 1) * (hug > 0.9)
    need = clearance + half - (sunk[:, None] * (half + clearance + 0.5))
    moved = np.zeros_like(start)
    first, _ = over.distance(start)
    wanted = need + np.clip(first - need, 0, None) * (1 - hug)[:, None]
    for step in range(PUSHES):
        distance, outward = over.distance(start + moved)
        gap = distance - wanted
        moved -= outward * np.where(gap > 0, gap * hug[:, None], np.minimum(distance - need, 0))[..., None]
        wide = 1.0 if step < PUSHES - 2 else 0.4
        moved = gaussian_filter(moved, (3.0 * wide, 1.5 * wide, 0), mode="nearest")
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
