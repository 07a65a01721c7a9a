"""High contrast: structures told apart without hue, by outlines in white casings and by textures on pale grey."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from kiosk.deck.figure import Texture
from kiosk.figures.canvas import Canvas
from kiosk.figures.composing import START_TAG, Layer, Part, whitened
from kiosk.figures.extents import around, extent_of, room
from kiosk.figures.recolouring import Recolour, paled
from kiosk.figures.silhouettes import Shape, outlined, refilled, silhouette
from kiosk.figures.textures import paint_of

BLACK, WHITE = "#000000", "#FFFFFF"
VEIL = 0.65
SCENE = 7
"""With so many shapes that cover, a structure is a small picture: a person, or a card with things on it."""
CARD = 0.5

Textures = Mapping[str, Texture]


def drawing_layer(
    textures: Textures, canvas: Canvas, fading: Collection[str], ground: Recolour = paled
) -> Layer:
    """A part without hue: a structure with its edges below and its texture above, others as `ground` has them."""
    line, casing = canvas.edges()

    def layer(part: Part, text: bytes) -> bytes:
        if part.id not in textures:
            return ground(text)
        shapes = silhouette(text, fading)
        edges = outlined(shapes, casing, WHITE) + outlined(shapes, line, BLACK)
        return edges + _body(shapes, text, textures[part.id])

    return layer


def mask_layers(textures: Textures, canvas: Canvas) -> tuple[Layer, ...]:
    """What is drawn over a picture by its masks: casings, then lines, then textures."""
    line, casing = canvas.edges()

    def texture(part: Part, text: bytes) -> bytes:
        return _textured(silhouette(whitened(text)), textures.get(part.id, "plain"))

    def edge(margin: float, colour: str) -> Layer:
        return lambda _, text: outlined(silhouette(whitened(text)), margin, colour)

    return edge(casing, WHITE), edge(line, BLACK), texture


def _body(shapes: Sequence[Shape], text: bytes, texture: Texture) -> bytes:
    filled = [shape for shape in shapes if shape.is_filled]
    if texture == "plain" or len(filled) < SCENE:
        return paled(text) + _textured(shapes, texture)
    card = _card(filled)
    if card is None:
        return paled(text)
    below = refilled([card], paled((card.fill or BLACK).encode()).decode()) + _textured([card], texture)
    return below + paled(_without(text, card))


def _card(shapes: Iterable[Shape]) -> Shape | None:
    """The shape on which the others lie, if one is as large as that."""
    extents = [(extent, shape) for shape in shapes if (extent := extent_of(shape.text))]
    whole = around(
        point for (left, top, right, bottom), _ in extents for point in ((left, top), (right, bottom))
    )
    if whole is None:
        return None
    extent, shape = max(extents, key=lambda found: room(found[0]))
    return shape if room(extent) >= CARD * room(whole) else None


def _without(text: bytes, shape: Shape) -> bytes:
    tag = START_TAG.match(text, shape.start)
    if tag is None:
        return text
    end = tag.end()
    if not tag[0].endswith(b"/>"):
        name = tag[0][1:].split(None, 1)[0].rstrip(b">")
        end = text.index(b">", text.index(b"</" + name, end)) + 1
    return text[: shape.start] + text[end:]


def _textured(shapes: Sequence[Shape], texture: Texture) -> bytes:
    """A texture over the shapes, and below it a veil that keeps it readable; nothing for a plain one."""
    if texture == "plain":
        return b""
    return refilled(shapes, WHITE, VEIL) + refilled(shapes, paint_of(texture))
