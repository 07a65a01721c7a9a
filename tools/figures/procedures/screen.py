"""The ultrasound screen: a simulated picture, reckoned from the same shapes as the slice beside it.

It is reckoned ray by ray, as the machine does: each tissue sends back its own share of the sound with
speckle, bone sends back nearly all of it and leaves a shadow behind.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter, map_coordinates
from shapely import Geometry, contains_xy

from tools.figures.ink.textures import randomness
from tools.figures.procedures.probe import Probe

Grid: TypeAlias = "NDArray[np.float64]"
STEP = 0.2  # millimetres between samples of a ray
RAYS = 420


@dataclass(frozen=True, slots=True)
class Echo:
    """A tissue and how much sound it sends back, 0 to 1; muscles are striped."""

    shape: Geometry
    share: float
    striped: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """What the screen shows: millimetres to each side of the probe's middle, and of depth."""

    half_width: float
    depth: float
    pixels: float = 4.6  # a millimetre


def picture(probe: Probe, tissues: Sequence[Echo], bone: Geometry, window: Window) -> str:
    """The picture as a data address of a JPEG."""
    rays = _rays(probe, tissues, bone, window)
    pixels = (np.clip(_unrolled(probe, rays, window), 0, 1) * 235).astype(np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=78, optimize=True)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode()


def _rays(probe: Probe, tissues: Sequence[Echo], bone: Geometry, window: Window) -> Grid:
    """Brightness by ray and depth."""
    random = randomness("ultrasound")
    angles = np.linspace(-probe.half_angle, probe.half_angle, RAYS)
    depths = np.arange(0, window.depth, STEP)
    angle, depth = np.meshgrid(angles, depths, indexing="ij")
    x = probe.face[0] + (probe.radius + depth) * np.sin(angle)
    y = probe.face[1] - probe.radius + (probe.radius + depth) * np.cos(angle)
    stripes = np.sin(y * 4.2 + gaussian_filter(random.normal(0, 1, x.shape), (30, 6)) * 30) > 0.55
    echo = np.full(x.shape, 0.22)
    for tissue in tissues:
        inside = contains_xy(tissue.shape, x, y)
        echo = np.where(inside, tissue.share + (stripes * 0.34 if tissue.striped else 0), echo)
    behind = np.cumsum(contains_xy(bone, x, y), axis=1)
    echo = np.where(behind > 0, 0.03, echo)
    echo = np.where((behind > 0) & (behind <= 0.9 / STEP), 1.7, echo)
    fields = [gaussian_filter(random.normal(0, 1, x.shape), (2.4, 0.9)) for _ in range(2)]
    speckle = np.hypot(*fields)
    speckle /= speckle.mean()
    bright = gaussian_filter(echo, (1.4, 1.0)) * (0.4 + 0.6 * speckle)
    gain = np.interp(depth, [0, 6, window.depth * 0.75, window.depth], [1.1, 1.0, 0.95, 0.7])
    return np.asarray((bright * gain) ** 0.85)


def _unrolled(probe: Probe, rays: Grid, window: Window) -> Grid:
    """The rays laid out as the fan that they are."""
    width, height = (int(size * window.pixels) for size in (2 * window.half_width, window.depth + 2))
    x = (np.arange(width) + 0.5) / window.pixels - window.half_width
    y = (np.arange(height) + 0.5) / window.pixels - 2
    dx, dy = np.meshgrid(x, y + probe.radius)
    angle = np.arctan2(dx, dy)
    row = (angle / probe.half_angle + 1) / 2 * (RAYS - 1)
    column = (np.hypot(dx, dy) - probe.radius) / STEP
    found = map_coordinates(rays, [row, column], order=1, cval=0.0)
    return np.asarray(np.where((column >= 0) & (np.abs(angle) <= probe.half_angle), found, 0.02))
