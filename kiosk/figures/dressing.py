"""How a theme and a highlight change what is drawn: all of it said in the SVG, so that one reading draws it.

Reading an SVG lets go of Python's lock and keeps every edge crisp; painting over its pixels does neither.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from kiosk.deck.figure import Figure, Texture
from kiosk.figures.composing import Dress, Layer, Part, SvgParts, whitened
from kiosk.figures.recolouring import Recolour, exchanging, lifted, paled
from kiosk.figures.request import PictureRequest, Theme
from kiosk.figures.silhouettes import Shape, outlined, refilled, silhouette
from kiosk.figures.textures import paint_of, patterns, textures_of

HONEY, BROWN = "#FFC83D", "#4A2C00"
GLOW, GLOW_EDGE = 30 / 3840, 10 / 3840
LINE, CASING = 3 / 1600, 3 / 1600
"""How thick these lines are, each as a share of the canvas' width."""
VEIL = 0.65
GRADIENT = re.compile(rb"<(linear|radial)Gradient\b[^>]*?\sid=[\"']([^\"']+)[\"'].*?</\1Gradient>", re.DOTALL)
SEEN_THROUGH = re.compile(rb"stop-opacity\s*[=:]\s*[\"']?\s*0*(?:\.[0-4]\d*)?\s*[\"';]")


@dataclass(frozen=True, slots=True)
class Canvas:
    """How wide a figure is, in units of its viewBox and in pixels."""

    units: float
    pixels: int

    def thickness(self, share: float, pixels: float) -> float:
        """A share of the width in units, but so many pixels at least."""
        return max(share * self.units, pixels * self.units / self.pixels)

    def glow(self, theme: Theme) -> tuple[float, float]:
        """How far the glow reaches over an edge, and with the line around it; beyond a casing, if there is one."""
        honey = self.thickness(GLOW, 3) + (self.edges()[1] if theme == "contrast" else 0)
        return honey, honey + self.thickness(GLOW_EDGE, 1.5)

    def edges(self) -> tuple[float, float]:
        """How far the line of high contrast reaches over an edge, and with its casing."""
        line = self.thickness(LINE, 1.5)
        return line, line + self.thickness(CASING, 1.5)

    def patterns(self, textures: Collection[Texture]) -> bytes:
        """Definitions of textures that suit this width."""
        return patterns(textures, self.units / 1600, self.pixels / self.units)


def dress_of(figure: Figure, request: PictureRequest, svg: SvgParts, width: int) -> Dress | None:
    """How the parts of a drawing look at a width in pixels, or None when they look as they are drawn."""
    canvas = Canvas(figure.view_box[2], width)
    halo = _halo(svg, canvas, request.theme) if request.glow else ()
    if request.theme == "contrast":
        textures = textures_of(figure.structures)
        used = {textures[name] for name in textures.keys() & (request.only or svg.ids)}
        body = _contrasting(svg, textures, canvas)
        return Dress((*halo, body), paled, canvas.patterns(used))
    changes: list[Recolour] = []
    if request.theme == "dark" and figure.dark:
        changes.append(exchanging(figure.dark))
    if request.glow:
        changes.append(lifted)
    if not changes:
        return None

    def recoloured(text: bytes) -> bytes:
        for change in changes:
            text = change(text)
        return text

    return Dress((*halo, lambda _, text: recoloured(text)), recoloured)


def halo_of(figure: Figure, request: PictureRequest, masks: SvgParts, width: int) -> Dress:
    """The glow around what masks show, to lie below it."""
    return Dress(_halo(masks, Canvas(figure.view_box[2], width), request.theme, is_mask=True))


def overlay_of(figure: Figure, masks: SvgParts, width: int) -> Dress:
    """What high contrast draws over a picture that has masks: casings, then lines, then textures."""
    canvas = Canvas(figure.view_box[2], width)
    line, casing = canvas.edges()
    textures = textures_of(figure.structures)

    def texture(part: Part, text: bytes) -> bytes:
        return _textured(silhouette(whitened(text)), textures.get(part.id, "plain"))

    return Dress(
        (_edge(masks, casing, "#FFFFFF", is_mask=True), _edge(masks, line, "#000000", is_mask=True), texture),
        defs=canvas.patterns(set(textures.values())),
    )


def _halo(svg: SvgParts, canvas: Canvas, theme: Theme, *, is_mask: bool = False) -> tuple[Layer, ...]:
    honey, brown = canvas.glow(theme)
    return _edge(svg, brown, BROWN, is_mask=is_mask), _edge(svg, honey, HONEY, is_mask=is_mask)


def _edge(svg: SvgParts, margin: float, colour: str, *, is_mask: bool) -> Layer:
    fading = _fading(svg)

    def layer(_: Part, text: bytes) -> bytes:
        return outlined(silhouette(whitened(text) if is_mask else text, fading), margin, colour)

    return layer


def _contrasting(svg: SvgParts, textures: Mapping[str, Texture], canvas: Canvas) -> Layer:
    line, casing = canvas.edges()
    fading = _fading(svg)

    def layer(part: Part, text: bytes) -> bytes:
        pale = paled(text)
        if part.id not in textures:
            return pale
        shapes = silhouette(text, fading)
        edges = outlined(shapes, casing, "#FFFFFF") + outlined(shapes, line, "#000000")
        return edges + pale + _textured(shapes, textures[part.id])

    return layer


def _textured(shapes: Iterable[Shape], texture: Texture) -> bytes:
    """A texture over the shapes, and below it a veil that keeps it readable; nothing for a plain one."""
    if texture == "plain":
        return b""
    return refilled(shapes, "#FFFFFF", VEIL) + refilled(shapes, paint_of(texture))


def _fading(svg: SvgParts) -> frozenset[str]:
    """The gradients that can be seen through somewhere."""
    found = (match for part in svg.supports for match in GRADIENT.finditer(svg.text(part)))
    return frozenset(match[2].decode() for match in found if SEEN_THROUGH.search(match[0]))
