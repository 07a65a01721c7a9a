"""What measuring the meshes needs: a number with its tolerance, slices and fitted balls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.optimize import least_squares

from tools.figures.solid.mesh import Array

DEGREES: Final = 180 / np.pi


@dataclass(frozen=True, slots=True)
class Measure:
    """One number: what was found, what is wanted, and by how much it may miss."""

    name: str
    found: float
    wanted: float
    tolerance: float

    @property
    def misses(self) -> bool:
        """Whether the number is out of its tolerance, or none at all."""
        return not abs(self.found - self.wanted) <= self.tolerance


def fitted_sphere(points: Array) -> tuple[Array, float]:
    """Return centre, (3,), and radius of the ball that fits the points best."""
    found = least_squares(lambda ball: np.linalg.norm(points - ball[:3], axis=1) - ball[3], (0, 0, 0, 20)).x
    return found[:3], float(found[3])


def slab(points: Array, axis: int, at: float, half: float) -> Array:
    """Return the points within `half` millimetres of a plane across an axis."""
    return points[np.abs(points[:, axis] - at) < half]


def near(points: Array, place: Array, reach: float) -> Array:
    """Return the points within `reach` millimetres of a place."""
    return points[np.linalg.norm(points - np.asarray(place), axis=1) < reach]


def extent(values: Array) -> float:
    """Return how far values reach."""
    return float(values.max() - values.min())


def from_line(point: Array, start: Array, end: Array) -> float:
    """Return how far a point of a plane lies from the line through two others."""
    along, there = end - start, point - start
    return float(abs(along[0] * there[1] - along[1] * there[0]) / np.linalg.norm(along))
