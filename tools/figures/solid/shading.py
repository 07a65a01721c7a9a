"""Light on tissue: matt, warm, from the upper left, and shaded in the tissue's own hues, never in grey."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy.ndimage import map_coordinates

from tools.figures.palette import Tissue
from tools.figures.solid.scene import unit

Array = Any

KEY: Final = np.array([-0.50, 0.58, 0.64], np.float32)  # to the light: right, up, toward the eye
WRAP: Final = 0.38  # how far light reaches round a form
AMBIENT: Final = 0.34
KEY_STRENGTH: Final = 0.70
STOPS: Final = (0.0, 0.34, 0.62, 1.0)  # of the light where a tissue is deep, shade, base and lit
DEEP: Final = 0.55  # of the way from shade to edge
CAVITY: Final = 0.62  # how much of the edge's colour gathers where surfaces meet
RIM_LIGHT: Final = 0.34
RIM_SHADE: Final = 0.42
MOTTLE: Final = 0.035
MOTTLE_MM: Final = 9.0
FIBRE: Final = 0.20
FIBRE_MM: Final = (1.1, 1.1, 26.0)  # how wide fibres are, and how long before they end

_NOISE = np.random.default_rng(7).random((32, 32, 32)).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Surface:
    """What shading needs to know, a row a pixel.

    Unit `normal` (right, up, toward the eye), the `place` in space, openness `near` and `wide`, how much
    key light arrives (`key`), the number of the `solid`, the place in the bundle of fibres (`grain`) and
    whether there is one (`grained`), and the `blend`.
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


@dataclass(frozen=True, slots=True)
class Looks:
    """The ramps of the solids' tissues, (solids, 4, 3), and of those that they blend into."""

    first: Array
    second: Array


def looks(tissues: list[tuple[Tissue, Tissue | None]]) -> Looks:
    """The ramps of each solid's tissue and of its second one."""
    return Looks(
        np.stack([ramp(first) for first, _ in tissues]),
        np.stack([ramp(second or first) for first, second in tissues]),
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
    light = _light(surface) + _texture(surface)
    first = _graded(tissues.first, surface.solid, light, surface.near)
    blended = np.nonzero(surface.blend > 0.003)[0]
    if len(blended):
        other = _graded(tissues.second, surface.solid[blended], light[blended], surface.near[blended])
        first[blended] += (other - first[blended]) * surface.blend[blended, None]
    return first


def _light(surface: Surface) -> Array:
    normal = surface.normal
    key = unit(KEY[None, :])[0]
    arriving = np.clip((normal @ key + WRAP) / (1 + WRAP), 0, 1)
    sky = (0.72 + 0.28 * normal[:, 1]) * (0.25 + 0.75 * surface.wide)
    light = AMBIENT * sky + KEY_STRENGTH * arriving * (0.25 + 0.75 * surface.key)
    turned = np.clip((1 - normal[:, 2] - 0.45) / 0.55, 0, 1)
    side = normal[:, 0] * -0.66 + normal[:, 1] * 0.75
    rim = np.where(side > 0, RIM_LIGHT * surface.wide, RIM_SHADE) * side * turned * turned
    return light + rim * 0.6


def _texture(surface: Surface) -> Array:
    mottle = _noise(surface.place / MOTTLE_MM) + 0.5 * _noise(surface.place / (MOTTLE_MM * 0.37))
    texture = MOTTLE * mottle
    fibrous = np.nonzero(surface.grained)[0]
    if len(fibrous):
        place = surface.grain[fibrous] / np.array(FIBRE_MM, np.float32)
        streaks = _noise(place) + 0.7 * _noise(place * np.array([2.3, 2.3, 1.7], np.float32))
        texture[fibrous] = FIBRE * 0.5 * streaks - FIBRE * 0.5 * np.clip(streaks - 0.25, 0, 1)
    return texture


def _noise(place: Array) -> Array:
    """Smooth noise from -1 to 1, one unit from bump to bump, the same wherever and however often asked."""
    return map_coordinates(_NOISE, place.T, order=1, mode="grid-wrap") * 2 - 1


def _graded(ramps: Array, solid: Array, light: Array, near: Array) -> Array:
    """Each pixel's place on its solid's ramp; nearer to the edge's colour where another surface is close."""
    stops = np.array(STOPS, np.float32)
    light = np.clip(light, 0, 1) * (1 - CAVITY * np.square(1 - near))
    step = np.clip(np.searchsorted(stops, light, side="right") - 1, 0, 2)
    share = ((light - stops[step]) / (stops[step + 1] - stops[step]))[:, None]
    share = np.clip(share, 0, 1)
    low = ramps[solid, step]
    return low + (ramps[solid, step + 1] - low) * share
