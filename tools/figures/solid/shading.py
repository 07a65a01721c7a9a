"""Light on tissue: matt, warm, from the upper left, and shaded in the tissue's own hues, never in grey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from tools.figures.palette import Tissue
from tools.figures.solid import patterns
from tools.figures.solid.scene import Solid, unit

Array = Any

KEY: Final = np.array([-0.50, 0.58, 0.64], np.float32)  # to the light: right, up, toward the eye
WRAP: Final = 0.38  # how far light reaches round a form
AMBIENT: Final = 0.32
KEY_STRENGTH: Final = 0.66
STOPS: Final = (0.0, 0.34, 0.62, 1.0)  # of the light where a tissue is deep, shade, base and lit
DEEP: Final = 0.55  # of the way from shade to edge
CAVITY: Final = 0.62  # how much of the edge's colour gathers where surfaces meet
RIM_LIGHT: Final = 0.34
RIM_SHADE: Final = 0.42
MOTTLE: Final = 0.035
FIBRE: Final = 0.20
LOBULE_TINT: Final = 0.06
LOBULE_GROOVE: Final = 0.30
LOBULE_DOME: Final = 0.16


@dataclass(frozen=True, slots=True)
class Surface:
    """What shading needs to know, a row a pixel.

    Unit `normal` (right, up, toward the eye), the `place` in space, openness `near` and `wide`, how much
    key light arrives (`key`), the number of the `solid`, the place in the bundle of fibres (`grain`) and
    whether there is one (`grained`), the `blend`, and the place on the `screen` in mm.
    """

    normal: Array
    place: Array
    near: Array
    wide: Array
    key: Array
    solid: Array
    grain: Array
    grained: Array
    blend: Array
    screen: Array


@dataclass(frozen=True, slots=True)
class Looks:
    """What the solids look like: ramps of their tissues, (solids, 4, 3), and of those they blend into.

    Then their outlines' colours, (solids, 3), the sizes of lobules and of hatching in mm (0: none).
    """

    first: Array
    second: Array
    edges: Array
    lobules: Array
    hatches: Array


def looks(solids: Sequence[Solid]) -> Looks:
    """What each solid looks like."""
    return Looks(
        np.stack([ramp(one.tissue) for one in solids]),
        np.stack([ramp(one.second or one.tissue) for one in solids]),
        np.stack([rgb(one.tissue.edge) for one in solids]),
        np.array([one.lobules for one in solids], np.float32),
        np.array([one.hatch for one in solids], np.float32),
    )


def ramp(tissue: Tissue) -> Array:
    """Deep, shade, base and lit, (4, 3) from 0 to 1."""
    edge, shade = rgb(tissue.edge), rgb(tissue.shade)
    return np.stack([shade + (edge - shade) * DEEP, shade, rgb(tissue.base), rgb(tissue.lit)])


def rgb(colour: str) -> Array:
    """`#RRGGBB` as three numbers from 0 to 1."""
    return np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)], np.float32) / 255


def shade(surface: Surface, tissues: Looks) -> Array:
    """The colour of each pixel, (n, 3) from 0 to 1."""
    light = _light(surface) + _texture(surface, tissues)
    first = _graded(tissues.first, surface.solid, light, surface.near)
    blended = np.nonzero(surface.blend > 0.003)[0]
    if len(blended):
        other = _graded(tissues.second, surface.solid[blended], light[blended], surface.near[blended])
        first[blended] += (other - first[blended]) * surface.blend[blended, None]
    _hatch(surface, tissues, first)
    return first


def _light(surface: Surface) -> Array:
    normal = surface.normal
    key = unit(KEY[None, :])[0]
    arriving = np.clip((normal @ key + WRAP) / (1 + WRAP), 0, 1)
    sky = (0.72 + 0.28 * normal[:, 1]) * (0.45 + 0.55 * surface.wide)
    light = AMBIENT * sky + KEY_STRENGTH * arriving * (0.36 + 0.64 * surface.key)
    turned = np.clip((1 - normal[:, 2] - 0.45) / 0.55, 0, 1)
    side = normal[:, 0] * -0.66 + normal[:, 1] * 0.75
    rim = np.where(side > 0, RIM_LIGHT * surface.wide, RIM_SHADE) * side * turned * turned
    return light + rim * 0.6


def _texture(surface: Surface, tissues: Looks) -> Array:
    texture = MOTTLE * patterns.mottled(surface.place)
    fibrous = np.nonzero(surface.grained)[0]
    if len(fibrous):
        texture[fibrous] = FIBRE * 0.5 * patterns.fibrous(surface.grain[fibrous])
    for number, size in enumerate(tissues.lobules):
        its = np.nonzero((surface.solid == number) & (size > 0))[0]
        if len(its):
            groove, dome, tint = patterns.lobular(surface.place[its], size)
            texture[its] = LOBULE_TINT * tint + LOBULE_DOME * dome - LOBULE_GROOVE * groove
    return texture


def _hatch(surface: Surface, tissues: Looks, colour: Array) -> None:
    for number, pitch in enumerate(tissues.hatches):
        its = np.nonzero((surface.solid == number) & (pitch > 0))[0]
        if len(its):
            ink = patterns.hatched(surface.screen[its], pitch)[:, None]
            colour[its] += (tissues.edges[number] - colour[its]) * ink


def _graded(ramps: Array, solid: Array, light: Array, near: Array) -> Array:
    """Each pixel's place on its solid's ramp; nearer to the edge's colour where another surface is close."""
    stops = np.array(STOPS, np.float32)
    light = np.clip(light, 0, 1) * (1 - CAVITY * np.square(1 - near))
    step = np.clip(np.searchsorted(stops, light, side="right") - 1, 0, 2)
    share = ((light - stops[step]) / (stops[step + 1] - stops[step]))[:, None]
    share = np.clip(share, 0, 1)
    low = ramps[solid, step]
    return low + (ramps[solid, step + 1] - low) * share
