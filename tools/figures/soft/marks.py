"""The mark of a problem: dark hatch on its colour, with a white casing, so that shape tells it in grey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, zoom

from tools.figures import palette
from tools.figures.solid.camera import Camera
from tools.figures.solid.masks import see
from tools.figures.solid.raycast import Caster
from tools.figures.solid.scene import Scene, Solid
from tools.figures.solid.shading import rgb

Array = Any  # numpy.ndarray: the checks run where numpy is not
CASING: Final = 5.0  # units of the viewBox
LINE: Final = 2.6
HATCH_EVERY: Final = 15.0
HATCH_WIDE: Final = 4.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A structure of a scene to mark where it is seen."""

    solids: Sequence[Solid]
    structure: str


def marked(mark: Mark, camera: Camera, width: int) -> Array:
    """A sheet to lay over the picture, (rows, width, 4), the colour multiplied by the alpha."""
    seen = see(Caster(Scene(mark.solids)), camera).of(mark.structure)
    scale = width / seen.shape[1]
    soft = gaussian_filter(zoom(gaussian_filter(seen.astype(np.float32), 1.6), scale, order=1), scale * 0.8)
    inside = soft > 0.5
    out = distance_transform_edt(~inside) / scale
    deep = distance_transform_edt(inside) / scale
    row, column = np.indices(inside.shape, dtype=np.float32) / np.float32(scale)
    stripe = np.abs((row + column) % HATCH_EVERY - HATCH_EVERY / 2)
    sheet = np.zeros((*inside.shape, 4), np.float32)
    _paint(sheet, _step(CASING - out) * ~inside, "#FFFFFF")
    _paint(sheet, inside * _step(HATCH_WIDE / 2 - stripe), palette.PROBLEM.edge)
    _paint(sheet, inside * _step(LINE - deep), palette.PROBLEM.edge)
    return sheet


def _step(distance: Array) -> Array:
    """1 within, 0 outside, soft over one unit."""
    return np.clip(distance + 0.5, 0, 1)


def _paint(sheet: Array, cover: Array, colour: str) -> None:
    alpha = cover[..., None]
    sheet *= 1 - alpha
    sheet += np.concatenate([rgb(colour) * alpha, alpha], axis=-1)
