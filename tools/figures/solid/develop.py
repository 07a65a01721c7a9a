"""From rays to a picture: bands of rows, seen finer than asked for and averaged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from tools.figures.solid import occlusion, shading
from tools.figures.solid.camera import Camera
from tools.figures.solid.outline import Buffers, Lines, draw_lines
from tools.figures.solid.raycast import FAR, Caster, Hits
from tools.figures.solid.scene import Scene, unit

Array = Any
BAND: Final = 480  # rows at a time, so that memory stays small
CASING: Final = 3.2  # times the outline that it surrounds
MARGIN: Final = 24  # rows more on either side, for lines that begin outside the band


@dataclass(frozen=True, slots=True)
class Exposure:
    """A scene ready to be seen from one side."""

    caster: Caster
    camera: Camera
    openness: Array
    key: Array

    @property
    def scene(self) -> Scene:
        """What is seen."""
        return self.caster.scene


def expose(caster: Caster, camera: Camera) -> Exposure:
    """Work out the light for one camera; the openness comes from the disk when it is there."""
    axes = camera.axes
    light = unit((shading.KEY @ axes)[None, :])[0].astype(np.float32)
    return Exposure(caster, camera, occlusion.openness(caster), occlusion.lit(caster, light, camera))


def develop(exposure: Exposure, width: int, fineness: int = 2) -> Array:
    """The picture, `width` pixels wide: (rows, width, 4) from 0 to 1, the colour multiplied by the alpha.

    Each pixel is seen `fineness` times `fineness` times.
    """
    box = exposure.camera.view_box
    rows = round(width * box[3] / box[2])
    columns = exposure.camera.columns(exposure.scene.vertices, width)
    finer = range(columns.start * fineness, columns.stop * fineness)
    bands = [
        _band(exposure, width * fineness, range(start, min(start + BAND, rows * fineness)), finer)
        for start in range(0, rows * fineness, BAND)
    ]
    fine = np.concatenate(bands)
    shares = [fine[down::fineness, right::fineness] for down in range(fineness) for right in range(fineness)]
    picture = np.zeros((rows, width, 4), np.float32)
    picture[:, columns.start : columns.stop] = sum(shares) / len(shares)
    return picture


def _band(exposure: Exposure, width: int, rows: range, columns: range) -> Array:
    box = exposure.camera.view_box
    total = round(width * box[3] / box[2])
    wider = range(max(0, rows.start - MARGIN), min(total, rows.stop + MARGIN))
    hits = exposure.caster.view(exposure.camera, width, wider, columns)
    shape = (len(wider), len(columns))
    scene = exposure.scene
    solid = np.full(shape, -1, np.int16)
    solid.ravel()[hits.ray] = scene.solid_of_face[hits.face]
    surface = _surface(exposure, hits)
    tissues = shading.looks(scene.solids)
    colour = shading.shade(surface, tissues)
    alpha = np.zeros(shape, np.float32)
    alpha.ravel()[hits.ray] = (scene.opacity[scene.faces[hits.face]] * hits.weights).sum(1)
    buffers = Buffers(
        solid, _image(shape, hits.ray, hits.distance, FAR), _light_of(shape, hits, surface), alpha
    )
    paint = np.zeros((*shape, 4), np.float32)
    paint.reshape(-1, 4)[hits.ray, :3] = colour * alpha.ravel()[hits.ray, None]
    paint[..., 3] = alpha
    unit_px = width / box[2]
    weights = np.array([one.line for one in scene.solids], np.float32)
    cased = np.array([one.casing for one in scene.solids])
    if cased.any():
        paint = _inked(
            paint, draw_lines(buffers, unit_px, weights * cased * CASING), np.ones((len(cased), 3))
        )
    paint = _inked(paint, draw_lines(buffers, unit_px, weights), tissues.edges)
    return paint[rows.start - wider.start : rows.stop - wider.start]


def _inked(paint: Array, lines: Lines, inks: Array) -> Array:
    cover = lines.cover[..., None]
    paint = paint * (1 - cover)
    paint[..., :3] += inks[lines.owner] * cover
    paint[..., 3:] += cover
    return paint.astype(np.float32)


def _image(shape: tuple[int, int], ray: Array, values: Array, empty: float) -> Array:
    image = np.full(shape, empty, np.float32)
    image.ravel()[ray] = values
    return image


def _light_of(shape: tuple[int, int], hits: Hits, surface: shading.Surface) -> Array:
    return _image(shape, hits.ray, np.clip(surface.normal @ shading.KEY, 0, 1), 0)


def _surface(exposure: Exposure, hits: Hits) -> shading.Surface:
    scene = exposure.scene
    corners = scene.faces[hits.face]
    weights = hits.weights

    def across(values: Array) -> Array:
        """Per-vertex values at each hit."""
        shares = weights.T if values.ndim == 1 else weights.T[:, :, None]
        return sum(values[corner] * share for corner, share in zip(corners.T, shares, strict=True))

    normal = unit(across(scene.normals)) @ exposure.camera.axes.T
    normal[normal[:, 2] < 0.02, 2] = 0.02
    open_ = across(exposure.openness)
    solid = scene.solid_of_face[hits.face]
    grained = np.array([one.grain is not None for one in scene.solids])[solid]
    place = across(scene.vertices)
    grain = np.zeros_like(place)
    grain[grained] = (scene.grain[corners[grained]] * weights[grained, :, None]).sum(1)
    return shading.Surface(
        normal=unit(normal),
        place=place,
        near=open_[:, 0],
        wide=open_[:, 1],
        key=across(exposure.key),
        solid=solid,
        grain=grain,
        grained=grained,
        blend=across(scene.blend),
        screen=place @ exposure.camera.axes[:2].T,
    )
