"""Outlines, as a pen would draw them: where one structure ends before another, and thin ones within."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

Array = Any

OUTER: Final = 2.5  # wide, in units of a picture 1600 wide: at the silhouette and between structures
INNER: Final = 1.6  # where a structure ends before itself
LIGHT_SIDE: Final = 0.78  # lines are thinner where the light falls
STEP_MM: Final = 1.6  # how far behind something must lie for a line within a structure
TOUCH_MM: Final = 1.6  # where two structures are as near, the line is that of the later one
FULL_STEP_MM: Final = 9.0  # ... for a line of full width
_BEHIND: Final = ((0, 1), (0, -1), (1, 0), (-1, 0))


@dataclass(frozen=True, slots=True)
class Buffers:
    """What is seen at each pixel, (rows, columns).

    The number of the solid (-1: nothing), how far away it is (mm), how light (0 to 1), and how opaque.
    """

    solid: Array
    depth: Array
    light: Array
    alpha: Array


@dataclass(frozen=True, slots=True)
class Lines:
    """Drawn lines, (rows, columns): how much they cover, and whose they are (number of the solid)."""

    cover: Array
    owner: Array


def draw_lines(buffers: Buffers, unit: float, weights: Array) -> Lines:
    """Draw every line; `unit` is how many pixels a unit of the picture has, `weights` one a solid."""
    widths = _widths(buffers, unit, weights)
    shape = buffers.solid.shape
    cover, owner = np.zeros(shape, np.float32), np.zeros(shape, np.int16)
    rows, columns = np.nonzero(widths)
    solids = buffers.solid[rows, columns]
    radius = widths[rows, columns] / 2
    strength = buffers.alpha[rows, columns]
    reach = int(np.ceil(radius.max(initial=0) + 0.5))
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            inked = np.clip(radius + 0.5 - np.hypot(down, right), 0, 1) * strength
            y, x = rows + down, columns + right
            kept = (inked > 0) & (y >= 0) & (y < shape[0]) & (x >= 0) & (x < shape[1])
            y, x, inked = y[kept], x[kept], inked[kept]
            more = inked > cover[y, x]
            y, x = y[more], x[more]
            cover[y, x] = inked[more]
            owner[y, x] = solids[kept][more]
    return Lines(cover, owner)


def _widths(buffers: Buffers, unit: float, weights: Array) -> Array:
    """How wide a pen, in pixels, goes over each pixel: nought but at the last pixel before a step back."""
    solid, depth = buffers.solid, buffers.depth
    width = np.zeros(solid.shape, np.float32)
    for down, right in _BEHIND:
        beyond = _shifted(solid, down, right)
        step = _shifted(depth, down, right) - depth
        bend = step - (depth - _shifted(depth, -down, -right))
        touching = np.abs(step) < TOUCH_MM
        other = (solid != beyond) & np.where(touching, solid > beyond, step > 0)
        within = (solid == beyond) & (np.minimum(step, bend) > STEP_MM)
        drop = np.clip((np.minimum(step, bend) - STEP_MM) / (FULL_STEP_MM - STEP_MM), 0, 1)
        width = np.maximum(width, np.where(other, OUTER, np.where(within, INNER * (0.35 + 0.65 * drop), 0)))
    width[solid < 0] = 0
    lightness = np.clip((buffers.light - 0.4) / 0.5, 0, 1)
    return width * unit * (1 - (1 - LIGHT_SIDE) * lightness) * weights[solid]


def _shifted(values: Array, down: int, right: int) -> Array:
    """Each pixel's neighbour, that many rows down and columns right; at the border the pixel itself."""
    rows, columns = values.shape
    y = np.clip(np.arange(rows) + down, 0, rows - 1)
    x = np.clip(np.arange(columns) + right, 0, columns - 1)
    return values[np.ix_(y, x)]
