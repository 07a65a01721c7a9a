"""Solids as the distance to their surface, on a grid of points; below zero is inside.

A bone is built by adding rods, sheets and balls (see `shapes`) that melt into each other over a given
number of millimetres, and by cutting others away. `mesh_of` draws the surface.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter
from skimage.measure import marching_cubes

from tools.figures.solid.field_kernels import BAND, blend_block, splat
from tools.figures.solid.mesh import Array, Mesh
from tools.figures.solid.relax import relaxed

SMOOTHING = 8  # rounds that take the grid's steps out of a surface


@dataclass(frozen=True, slots=True)
class Grid:
    """The box from `low` to `high` in millimetres, with a point every `step`."""

    low: tuple[float, float, float]
    high: tuple[float, float, float]
    step: float

    @property
    def shape(self) -> tuple[int, int, int]:
        """Return the number of points along x, y and z."""
        x, y, z = (int(np.ceil((b - a) / self.step)) + 1 for a, b in zip(self.low, self.high, strict=True))
        return x, y, z

    def axes(self) -> tuple[Array, Array, Array]:
        """Return x, y and z of the points as arrays that broadcast to the grid's shape."""
        x, y, z = (
            (low + self.step * np.arange(count)).astype(np.float32)
            for low, count in zip(self.low, self.shape, strict=True)
        )
        return x[:, None, None], y[None, :, None], z[None, None, :]


class Field:
    """A solid that grows and shrinks in place; `values` has the grid's shape, float32."""

    def __init__(self, grid: Grid, values: Array | None = None) -> None:
        self.grid = grid
        self.values = np.full(grid.shape, BAND, np.float32) if values is None else values

    def add(self, shape: Array, blend: float) -> Field:
        """Add a string of balls, melting into what is there over `blend` millimetres."""
        return self._blended(shape, blend, 1.0)

    def cut(self, shape: Array, blend: float) -> Field:
        """Cut a string of balls away, rounding the edge over `blend` millimetres."""
        return self._blended(shape, blend, -1.0)

    def merge(self, other: Field, blend: float) -> Field:
        """Add another solid of the same grid."""
        self.values = smooth_min(self.values, other.values, blend)
        return self

    def keep(self, values: Array, blend: float) -> Field:
        """Keep only what lies inside another distance, an array that broadcasts to the grid's shape."""
        self.values = smooth_max(self.values, values, blend)
        return self

    def remove(self, values: Array, blend: float) -> Field:
        """Remove what lies inside another distance."""
        return self.keep(-values, blend)

    def _blended(self, shape: Array, blend: float, sign: float) -> Field:
        """Blend only in the box that the shape reaches: elsewhere it changes nothing."""
        reach = shape[:, 3:4] + BAND
        low = np.array(self.grid.low)
        first = np.floor(((shape[:, :3] - reach).min(axis=0) - low) / self.grid.step).astype(int)
        last = np.ceil(((shape[:, :3] + reach).max(axis=0) - low) / self.grid.step).astype(int) + 1
        box = tuple(
            slice(max(0, a), max(0, a, min(b, n)))
            for a, b, n in zip(first, last, self.grid.shape, strict=True)
        )
        start = low + np.array([side.start for side in box]) * self.grid.step
        block = np.full([side.stop - side.start for side in box], BAND, np.float32)
        splat(block, np.ascontiguousarray(shape, float), start, self.grid.step)
        self.values[box] = blend_block(np.ascontiguousarray(self.values[box]), block, max(blend, 1e-3), sign)
        return self


def doubled(half: Field) -> Field:
    """Return a half whose first points lie on the midline together with its mirror image."""
    grid = half.grid
    reach = grid.step * (grid.shape[0] - 1)
    low, high = (grid.low[0] - reach, *grid.low[1:]), (grid.low[0] + reach - grid.step / 2, *grid.high[1:])
    return Field(Grid(low, high, grid.step), np.concatenate([half.values[:0:-1], half.values]))


def smooth_min(a: Array, b: Array, blend: float) -> Array:
    """Return the union of two distances, rounded over `blend` millimetres where they meet."""
    near = np.maximum(blend - np.abs(a - b), 0) / np.float32(blend)
    near *= np.maximum(a, b) < BAND
    return (np.minimum(a, b) - near**3 * np.float32(blend / 6)).astype(np.float32)


def smooth_max(a: Array, b: Array, blend: float) -> Array:
    """Return what two distances share, rounded over `blend` millimetres."""
    return -smooth_min(-a, -b, blend)


def sphere(grid: Grid, centre: Sequence[float], radius: float) -> Array:
    """Return the distance to a ball, known everywhere."""
    x, y, z = (axis - np.float32(at) for axis, at in zip(grid.axes(), centre, strict=True))
    return np.sqrt(x * x + y * y + z * z) - np.float32(radius)


def plane(grid: Grid, normal: Sequence[float], offset: float) -> Array:
    """Return the distance to the half-space behind the plane `normal . p = offset`."""
    x, y, z = (axis * np.float32(part) for axis, part in zip(grid.axes(), normal, strict=True))
    return x + y + z - np.float32(offset)


def mesh_of(field: Field, blur: float = 0.0) -> Mesh:
    """Return the surface, softened over `blur` millimetres."""
    step = field.grid.step
    values = gaussian_filter(field.values, blur / step) if blur else field.values
    vertices, faces, _, _ = marching_cubes(values, 0, spacing=(step, step, step))
    vertices = vertices + np.array(field.grid.low)
    return relaxed(Mesh(vertices.astype(np.float32), faces.astype(np.int32)), SMOOTHING)
