"""Nerves and vessels: round or flat cords along a line, with branches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from scipy.interpolate import CubicSpline

from tools.figures.anatomy import Point3

Array = Any  # numpy.ndarray: the checks run where numpy is not
AROUND: Final = 24
STEP: Final = 1.2  # mm between sections


@dataclass(frozen=True, slots=True)
class Cord:
    """A line with the width at each of its points, in mm.

    `flat` is thickness against width, `facing` the flat's way, `round` how round the ends are (1 a ball).
    """

    line: Sequence[Point3]
    widths: Sequence[float]
    flat: float = 1.0
    facing: Point3 = (0, 1, 0)
    round: float = 1.0


def course(cord: Cord) -> tuple[Array, Array]:
    """The smooth line, (n, 3), and its widths, (n,)."""
    points = np.array(cord.line, float)
    along = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    at = np.linspace(0, along[-1], max(6, int(along[-1] / STEP)))
    return CubicSpline(along, points)(at), np.interp(at, along, np.array(cord.widths, float))


def cord_mesh(cord: Cord) -> tuple[Array, Array]:
    """Points (n, 3) and faces (m, 3) of a cord with rounded ends."""
    line, widths = course(cord)
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    out = _carried(tangent, np.array(cord.facing, float))
    side = np.cross(tangent, out)
    turn = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    ends = np.minimum(np.arange(len(line)), np.arange(len(line))[::-1]) * STEP
    radius = widths / 2 * np.sqrt(np.clip(ends / (widths / 2 * cord.round + 1e-9), 0.02, 1))
    ring = (
        side[:, None, :] * np.cos(turn)[None, :, None]
        + out[:, None, :] * (cord.flat * np.sin(turn))[None, :, None]
    )
    points = line[:, None, :] + ring * radius[:, None, None]
    return points.reshape(-1, 3), _faces(len(line))


def _carried(tangent: Array, first: Array) -> Array:
    """A direction across the line, carried along it without twist."""
    carried = np.zeros_like(tangent)
    current = first
    for index, way in enumerate(tangent):
        current = current - way * (current @ way)
        current /= max(float(np.linalg.norm(current)), 1e-9)
        carried[index] = current
    return carried


def _faces(rows: int) -> Array:
    row, column = np.meshgrid(np.arange(rows - 1), np.arange(AROUND), indexing="ij")
    a, b = row * AROUND + column, row * AROUND + (column + 1) % AROUND
    sides = np.stack([a, b + AROUND, b, a, a + AROUND, b + AROUND], axis=-1).reshape(-1, 3)
    fan = np.arange(1, AROUND - 1)
    first = np.stack([np.zeros_like(fan), fan, fan + 1], axis=1)
    last = np.stack([np.zeros_like(fan), fan + 1, fan], axis=1) + (rows - 1) * AROUND
    return np.concatenate([sides, first, last])


def wider(cords: Sequence[Cord], by: float) -> list[Cord]:
    """The cords with `by` mm more on either side."""
    return [replace(cord, widths=[width + 2 * by for width in cord.widths]) for cord in cords]


def dashes(cords: Sequence[Cord], dash: float = 16.0, gap: float = 7.0) -> list[Cord]:
    """The cords cut into pieces `dash` mm long."""
    pieces = []
    for cord in cords:
        line, widths = course(cord)
        count, period = int(dash / STEP), int((dash + gap) / STEP)
        for start in range(0, len(line) - count, period):
            part = slice(start, start + count + 1, 2)
            points = [(float(x), float(y), float(z)) for x, y, z in line[part]]
            pieces.append(
                replace(cord, line=points, widths=[float(width) for width in widths[part]], round=0.25)
            )
    return pieces
