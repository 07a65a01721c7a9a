"""Pictures of the bones' model as data addresses, to be laid into a drawing."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image

from tools.figures.solid.camera import Camera
from tools.figures.solid.picture import photograph
from tools.figures.solid.scene import Solid

Array = Any


def photo(solids: Sequence[Solid], camera: Camera, width: int, colours: int = 96) -> str:
    """The solids seen by the camera, on nothing, as the data address of a PNG of few colours."""
    return address(photograph(solids, camera, width), colours)


def address(picture: Array, colours: int) -> str:
    """A picture with its colour multiplied by its alpha, 0 to 1, as the data address of a PNG."""
    alpha = picture[..., 3:]
    colour = picture[..., :3] / np.maximum(alpha, 1e-4)
    pixels = (np.clip(np.concatenate([colour, alpha], 2), 0, 1) * 255).round().astype(np.uint8)
    image = Image.fromarray(pixels, "RGBA").quantize(
        colours, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.FLOYDSTEINBERG
    )
    buffer = io.BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()
