"""The textures that tell structures apart without hue, as patterns of an SVG."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from kiosk.deck.figure import Structure, Texture

TEXTURES: tuple[Texture, ...] = get_args(Texture)
INK = "#000000"


@dataclass(frozen=True, slots=True)
class Tile:
    """What repeats, in units of a canvas that is 1600 wide; what reaches over an edge is drawn at both."""

    width: float
    height: float
    lines: str = ""
    dots: str = ""


TILES: dict[Texture, Tile] = {
    "dots": Tile(20, 20, dots="M5 5h0M15 15h0"),
    "lines": Tile(20, 20, "M-10 10L10 -10M-10 30L30 -10M10 30L30 10"),
    "cross": Tile(24, 24, "M-3 -3L27 27M-3 27L27 -3"),
    "waves": Tile(32, 20, "M-16 10Q-8 3 0 10T16 10T32 10T48 10"),
    "bricks": Tile(40, 28, "M0 7H40M0 21H40M10 7V21M30 21V28M30 0V7"),
}
LINE, DOT = 1.4, 5.0


def textures_of(structures: Sequence[Structure]) -> dict[str, Texture]:
    """A texture for each structure by its id: its own, else one by turns, the same for the same term."""
    chosen: dict[str, Texture] = {
        structure.term: structure.texture for structure in structures if structure.texture
    }
    last: Texture | None = None
    turn = 0
    for structure in structures:
        if structure.term not in chosen:
            if TEXTURES[turn % len(TEXTURES)] == last:
                turn += 1
            chosen[structure.term] = TEXTURES[turn % len(TEXTURES)]
            turn += 1
        last = structure.texture or chosen[structure.term]
    return {structure.id: structure.texture or chosen[structure.term] for structure in structures}


def patterns(textures: Iterable[Texture], unit: float, scale: float) -> bytes:
    """Definitions of these textures; `unit` is 1/1600 of the canvas, `scale` pixels a unit of the viewBox."""
    return b"".join(_pattern(texture, unit, scale) for texture in textures if texture in TILES)


def paint_of(texture: Texture) -> str:
    """How a shape is filled with a texture that has a tile."""
    return f"url(#texture-{texture})"


def _pattern(texture: Texture, unit: float, scale: float) -> bytes:
    tile = TILES[texture]
    # Whole pixels, so that every tile looks like the next.
    width = max(4, round(tile.width * unit * scale)) / scale
    height = max(4, round(tile.height * unit * scale)) / scale
    size = f'width="{width:.6g}" height="{height:.6g}"'
    place = f'transform="scale({width / tile.width:.6g} {height / tile.height:.6g})"'
    thick, drawn = (DOT, tile.dots) if tile.dots else (LINE, tile.lines)
    ink = f'fill="none" stroke="{INK}" stroke-width="{thick:g}" stroke-linecap="round"'
    path = f'<path {place} {ink} d="{drawn}"/>'
    return f'<pattern id="texture-{texture}" patternUnits="userSpaceOnUse" x="0" y="0" {size}>{path}</pattern>'.encode()
