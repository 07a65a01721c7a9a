"""The two loops over grid points that numpy is too slow for."""

from __future__ import annotations

from typing import Any

import numba
import numpy as np

from tools.figures.solid.mesh import Array

BAND = 16.0  # how far from a surface distances are known, in millimetres


def splat_loop(block: Array, balls: Array, low: Array, step: float) -> None:
    """Lower each point of `block` to its distance from the nearest of `balls`, where that is less."""
    count_x, count_y, count_z = block.shape
    for x, y, z, radius in balls:
        reach = radius + BAND
        first_x, last_x = max(0, int((x - reach - low[0]) / step)), int((x + reach - low[0]) / step) + 1
        first_y, last_y = max(0, int((y - reach - low[1]) / step)), int((y + reach - low[1]) / step) + 1
        first_z, last_z = max(0, int((z - reach - low[2]) / step)), int((z + reach - low[2]) / step) + 1
        for a in range(first_x, min(count_x - 1, last_x) + 1):
            across_x = (low[0] + a * step - x) ** 2
            for b in range(first_y, min(count_y - 1, last_y) + 1):
                across = across_x + (low[1] + b * step - y) ** 2
                if across > reach * reach:
                    continue
                for c in range(first_z, min(count_z - 1, last_z) + 1):
                    distance = np.sqrt(across + (low[2] + c * step - z) ** 2) - radius
                    block[a, b, c] = min(block[a, b, c], distance)


def blend_loop(solid: Array, shape: Array, blend: float, sign: float) -> Array:
    """Return the smooth union of both (sign 1), or the first without the second (sign -1)."""
    result = np.empty_like(solid)
    flat, of_solid, of_shape = result.reshape(-1), solid.reshape(-1), shape.reshape(-1)
    for i in range(flat.size):
        a = of_solid[i] * sign
        b = of_shape[i]
        near = max(blend - abs(a - b), 0.0) / blend if max(a, b) < BAND else 0.0
        flat[i] = sign * (min(a, b) - near * near * near * blend / 6)
    return result


splat: Any = numba.njit(fastmath=True, cache=True)(splat_loop)
blend_block: Any = numba.njit(fastmath=True, cache=True)(blend_loop)
