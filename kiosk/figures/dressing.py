"""How a theme and a highlight change what is drawn: all of it said in the SVG, so that one reading draws it.

Reading an SVG lets go of Python's lock and keeps every edge crisp; painting over its pixels does neither.
"""

from __future__ import annotations

import re

from kiosk.deck.figure import Figure
from kiosk.figures.canvas import Canvas
from kiosk.figures.composing import Dress, Layer, SvgParts, whitened
from kiosk.figures.contrast import drawing_layer, mask_layers
from kiosk.figures.recolouring import Recolour, exchanging, lifted, paled, paled_on
from kiosk.figures.request import PictureRequest
from kiosk.figures.silhouettes import outlined, silhouette
from kiosk.figures.textures import textures_of

HONEY, BROWN = "#FFC83D", "#4A2C00"
GRADIENT = re.compile(rb"<(linear|radial)Gradient\b[^>]*?\sid=[\"']([^\"']+)[\"'].*?</\1Gradient>", re.DOTALL)
SEEN_THROUGH = re.compile(rb"stop-opacity\s*[=:]\s*[\"']?\s*0*(?:\.[0-4]\d*)?\s*[\"';]")


def dress_of(figure: Figure, request: PictureRequest, svg: SvgParts, width: int) -> Dress | None:
    """How the parts of a drawing look at a width in pixels, or None when they look as they are drawn."""
    canvas = Canvas(figure.view_box[2], width)
    fading = seen_through(svg)

    def edge(margin: float, colour: str) -> Layer:
        return lambda _, text: outlined(silhouette(text, fading), margin, colour)

    honey, brown = canvas.glow(request.theme)
    halo = (edge(brown, BROWN), edge(honey, HONEY)) if request.glow else ()
    if request.theme == "contrast":
        textures = textures_of(figure.structures)
        used = (textures[name] for name in textures.keys() & (request.only or svg.ids))
        # Drawings' own grounds stay dark, so that no white sheet glares on a black page.
        layer = drawing_layer(textures, canvas, fading, paled_on(figure.dark))
        return Dress((*halo, layer), paled, canvas.patterns(used))
    recolour = _recolour(figure, request)
    return Dress((*halo, lambda _, text: recolour(text)), recolour) if recolour else None


def halo_of(figure: Figure, request: PictureRequest, width: int) -> Dress:
    """The glow around what masks show, to lie below it."""
    honey, brown = Canvas(figure.view_box[2], width).glow(request.theme)

    def edge(margin: float, colour: str) -> Layer:
        return lambda _, text: outlined(silhouette(whitened(text)), margin, colour)

    return Dress((edge(brown, BROWN), edge(honey, HONEY)))


def overlay_of(figure: Figure, width: int) -> Dress:
    """What high contrast draws over a picture by its masks."""
    canvas, textures = Canvas(figure.view_box[2], width), textures_of(figure.structures)
    return Dress(mask_layers(textures, canvas), defs=canvas.patterns(textures.values()))


def _recolour(figure: Figure, request: PictureRequest) -> Recolour | None:
    """What the dark theme and a highlight do to colours."""
    exchange = exchanging(figure.dark) if request.theme == "dark" and figure.dark else None
    if exchange and request.glow:
        return lambda text: lifted(exchange(text))
    return lifted if request.glow else exchange


def seen_through(svg: SvgParts) -> frozenset[str]:
    """The gradients that can be seen through somewhere."""
    found = (match for part in svg.supports for match in GRADIENT.finditer(svg.text(part)))
    return frozenset(match[2].decode() for match in found if SEEN_THROUGH.search(match[0]))
