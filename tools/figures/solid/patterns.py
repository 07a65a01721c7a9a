"""What tells tissues apart besides their colour: mottled bone, fibres, lobules of fat, hatching."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from scipy.ndimage import map_coordinates
from scipy.spatial import cKDTree

Array = Any

MOTTLE_MM: Final = 9.0
FIBRE_MM: Final = (1.1, 1.1, 26.0)  # how wide fibres are, and how long before they end
BORDER: Final = 0.16  # of a lobule's size: the groove between two lobules
LOOSE: Final = 0.42  # of its size: how far a lobule lies from its place in a lattice
HATCH_LINE: Final = 0.30  # of the way from line to line that is ink

_NOISE: Final = np.random.default_rng(7).random((32, 32, 32)).astype(np.float32)
_ASKEW: Final = np.random.default_rng(11).uniform(-LOOSE, LOOSE, (16, 16, 16, 3)).astype(np.float32)


def mottled(places: Array) -> Array:
    """Quiet unevenness at (n, 3) places in mm, from -1 to 1."""
    return (_noise(places / MOTTLE_MM) + 0.5 * _noise(places / (MOTTLE_MM * 0.37))) / 1.5


def fibrous(bundle: Array) -> Array:
    """Fibres by (n, 3) places in the straightened bundle, from -1.4 to 1; the dark ones are thin and deep."""
    place = bundle / np.array(FIBRE_MM, np.float32)
    streaks = _noise(place) + 0.7 * _noise(place * np.array([2.3, 2.3, 1.7], np.float32))
    return streaks - np.clip(streaks - 0.25, 0, 1)


def lobular(places: Array, size: float) -> tuple[Array, Array, Array]:
    """Lobules about `size` mm wide, at (n, 3) places.

    How deep in a groove each place is and how high on a dome, (n,) 0 to 1; and a tint that is the same all
    over a lobule, -1 to 1.
    """
    low, high = np.floor(places.min(0) / size) - 2, np.ceil(places.max(0) / size) + 2
    steps = [np.arange(start, stop).astype(int) for start, stop in zip(low, high, strict=True)]
    cells = np.stack(np.meshgrid(*steps, indexing="ij"), -1).reshape(-1, 3)
    askew = _ASKEW[tuple((cells % len(_ASKEW)).T)]
    (near, beyond), (which, _) = (found.T for found in cKDTree((cells + askew) * size).query(places, 2))
    inward = (beyond - near) / size
    groove = 1 - np.clip(inward / BORDER, 0, 1)
    tint = askew[which, 0] / LOOSE
    return groove.astype(np.float32), np.clip(inward, 0, 1).astype(np.float32), tint.astype(np.float32)


def hatched(screen: Array, pitch: float) -> Array:
    """Slanting lines over (n, 2) places on the picture in mm, `pitch` mm from line to line: 0 or 1."""
    along = (screen[:, 0] + screen[:, 1]) / (pitch * np.sqrt(2))
    return (along % 1 < HATCH_LINE).astype(np.float32)


def _noise(place: Array) -> Array:
    """Smooth noise from -1 to 1, one unit from bump to bump, the same wherever and however often asked."""
    return map_coordinates(_NOISE, place.T, order=1, mode="grid-wrap") * 2 - 1
