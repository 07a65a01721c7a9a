"""Pictures of solids, ready to be written: this is the door to the renderer.

A still of a figure:

    solids = [Solid("bone-pelvis", load("pelvis"), palette.BONE), ...]          # solid/scene.py
    parts = [Place("bone-pelvis", "pelvis", (20, 30, 60), "right", "plain"), ...]  # in paint order
    write_still("hip-front", Still("right hip, from the front", Camera(...), solids, parts))

writes `figure.webp`, `masks.svg` and `figure.yaml`. `Still.behind` and `Still.front` are more layers of
solids with an opacity, for a bone seen faintly through what lies on it: they are drawn, but can't be tapped
unless the structure has a `Place` and nothing covers it. Set FIGURES_DRAFT=1 for a small, quick picture.
`photograph` gives the picture alone, (rows, width, 4), colour multiplied by alpha.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import numpy as np
from PIL import Image

from tools.figures.anatomy import Point3
from tools.figures.solid.camera import Camera
from tools.figures.solid.develop import develop, expose
from tools.figures.solid.masks import anchors, paths, see
from tools.figures.solid.raycast import Caster
from tools.figures.solid.scene import Scene, Solid
from tools.figures.writing import Declaration, Part, write_figure

Array = Any
WIDTH: Final = 3840
LARGEST: Final = 250_000  # bytes of a still
BORDER: Final = 0.05  # of the height


@dataclass(frozen=True, slots=True)
class Place:
    """A structure that can be named.

    `term` is that of the glossary; `point` is where in space (mm) its leader ends, or as near to it as the
    structure is in sight; the others are those of `Part`.
    """

    id: str
    term: str
    point: Point3
    side: Literal["", "left", "right"] = ""
    texture: str = "plain"


@dataclass(frozen=True, slots=True)
class Layer:
    """Solids that are drawn as one sheet, see-through by `opacity`."""

    solids: Sequence[Solid]
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Still:
    """One picture.

    `behind` and `front` are layers from back to front; `ground` and `finish` may paint under and over the
    picture: each gets the camera and the width and gives (rows, width, 4).
    """

    view: str
    camera: Camera
    solids: Sequence[Solid]
    places: Sequence[Place]
    behind: Sequence[Layer] = ()
    front: Sequence[Layer] = ()
    ground: Callable[[Camera, int], Array] | None = None
    finish: Callable[[Camera, int], Array] | None = None


def write_still(name: str, still: Still) -> Path:
    """Draw a figure of kind `render` and write its folder."""
    draft = bool(os.environ.get("FIGURES_DRAFT"))
    caster = Caster(Scene(still.solids))
    picture = _sheets(still, caster, 1600 if draft else WIDTH)
    masks = see(caster, still.camera)
    found = anchors(masks, still.camera, {place.id: place.point for place in still.places})
    parts = [Part(one.id, one.term, found[one.id], one.side, one.texture) for one in still.places]
    declaration = Declaration("render", still.view, parts, still.camera.view_box)
    names = [one.id for one in still.places]
    return write_figure(
        name, declaration, {"figure.webp": webp(picture, LARGEST), "masks.svg": paths(masks, names)}
    )


def _sheets(still: Still, caster: Caster, width: int) -> Array:
    sheets = [still.ground(still.camera, width)] if still.ground else []
    sheets += [photograph(layer.solids, still.camera, width) * layer.opacity for layer in still.behind]
    sheets.append(develop(expose(caster, still.camera), width))
    sheets += [photograph(layer.solids, still.camera, width) * layer.opacity for layer in still.front]
    sheets += [still.finish(still.camera, width)] if still.finish else []
    picture = sheets[0]
    for sheet in sheets[1:]:
        picture = over(sheet, picture)
    return picture * _border(picture.shape[0], picture.shape[1])


def _border(rows: int, columns: int) -> Array:
    """What leaves the frame fades before its edge, so that nothing ends in a straight cut."""
    away = [np.minimum(np.arange(count) + 0.5, count - 0.5 - np.arange(count)) for count in (rows, columns)]
    nearest = np.minimum(away[0][:, None], away[1][None, :])
    share = np.clip(nearest / (BORDER * rows), 0, 1)
    return (share * share * (3 - 2 * share)).astype(np.float32)[..., None]


def photograph(solids: Sequence[Solid], camera: Camera, width: int) -> Array:
    """The solids alone, (rows, width, 4) from 0 to 1, the colour multiplied by the alpha."""
    return develop(expose(Caster(Scene(solids)), camera), width)


def over(top: Array, bottom: Array) -> Array:
    """One picture laid over another."""
    return top + bottom * (1 - top[..., 3:])


def webp(picture: Array, largest: int, quality: int = 90) -> bytes:
    """The picture as WebP of at most so many bytes, of the best quality that allows it."""
    image = Image.fromarray(_bytes(picture), "RGBA")
    while True:
        stream = io.BytesIO()
        image.save(stream, "WEBP", quality=quality, method=4, alpha_quality=quality)
        if stream.tell() <= largest or quality <= 50:
            return stream.getvalue()
        quality -= 4


def _bytes(picture: Array) -> Array:
    """Eight bits a channel, without bands: half a step of noise, the same in every channel, before rounding."""
    alpha = picture[..., 3:]
    colour = picture[..., :3] / np.maximum(alpha, 1e-4)
    noise = np.random.default_rng(3).random((*picture.shape[:2], 1), np.float32) - 0.5
    plain = np.concatenate([np.clip(colour, 0, 1) * 255 + noise * (alpha > 0), np.clip(alpha, 0, 1) * 255], 2)
    return np.clip(np.round(plain), 0, 255).astype(np.uint8)
