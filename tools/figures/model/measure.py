"""Measures the meshes against the anatomy's numbers: `python -m tools.figures.model.measure [STEP]`.

Prints a table and exits with 1 when a number is out of its tolerance. All is measured on the finished
surfaces, not taken from the model's own data.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

import numpy as np
from scipy.optimize import least_squares

from tools.figures import anatomy
from tools.figures.model import registry
from tools.figures.model.socket import OUT
from tools.figures.solid.mesh import Array

DEGREES = 180 / np.pi


@dataclass(frozen=True, slots=True)
class Measure:
    """One number: what was found, what is wanted, and by how much it may miss."""

    name: str
    found: float
    wanted: float
    tolerance: float

    @property
    def out(self) -> bool:
        """Whether the number misses."""
        return not abs(self.found - self.wanted) <= self.tolerance


def fitted_sphere(points: Array) -> tuple[Array, float]:
    """Return centre and radius of the ball that fits the points best."""
    found = least_squares(lambda s: np.linalg.norm(points - s[:3], axis=1) - s[3], (0, 0, 0, 20)).x
    return found[:3], float(found[3])


def slab(points: Array, axis: int, at: float, half: float) -> Array:
    """Return the points within `half` millimetres of a plane across an axis."""
    return points[np.abs(points[:, axis] - at) < half]


def extent(values: Array) -> float:
    """Return how far values reach."""
    return float(values.max() - values.min())
