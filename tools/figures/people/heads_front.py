"""Heads from the front and from behind. `height` is that of the eyes above the ground."""

from __future__ import annotations

from typing import Final

from shapely import Geometry, Point, union_all
from shapely.affinity import scale, translate

from tools.figures.ink.shapes import filled, line, outline
from tools.figures.people.clothes import Look
from tools.figures.people.painting import Piece, Spot, Stroke, mixed

_FACE: Final = (
    (0, 12.2), (4.6, 11.2), (7.3, 7.4), (7.9, 2.0), (7.4, -3.4), (5.6, -7.8), (2.6, -10.5), (0, -11.0),
)  # fmt: skip
_SHORT: Final = ((0, 13.2), (5.0, 12.2), (8.2, 8.4), (8.7, 2.4), (7.6, 0.8), (7.0, 5.4), (4.6, 8.0), (0, 8.6))
_BOB: Final = (
    (0, 13.6), (5.6, 12.5), (8.9, 8.2), (9.7, 0.6), (9.2, -6.8), (6.4, -8.6), (6.6, -2.0), (6.9, 4.0), (3.6, 8.4),
    (0, 9.2),
)  # fmt: skip
_BALD: Final = ((7.5, 6.2), (8.7, 4.2), (8.8, -1.6), (7.4, -3.2), (7.0, 2.0))


def head_front(look: Look, height: float, *, back: bool = False) -> list[Piece]:
    """The head, hair and face, or the back of the head."""
    parts = _behind(look) if back else _before(look)
    return [_lifted(part, height) for part in parts]


def _mirrored(half: tuple[tuple[float, float], ...]) -> Geometry:
    return outline([*half, *[(-x, y) for x, y in reversed(half) if x]], 8)


def _ears(look: Look) -> Piece:
    ear = scale(Point(7.9, -0.4).buffer(1.0), 1.4, 2.8)
    return Piece(union_all([ear, scale(ear, -1, 1, origin=(0, 0))]), look.skin)


def _before(look: Look) -> list[Piece]:
    face = Piece(_mirrored(_FACE), look.skin, _face(look))
    if look.hair == "bald":
        side = outline(_BALD, 6)
        return [
            _ears(look),
            face,
            Piece(union_all([side, scale(side, -1, 1, origin=(0, 0))]), look.hair_colour),
        ]
    hair = _mirrored(_BOB if look.hair == "bob" else _SHORT)
    if look.hair == "curls":
        locks = [hair.exterior.interpolate(at / 30, normalized=True).buffer(1.3) for at in range(30)]
        hair = filled(union_all([hair, *locks]), 0.3).difference(Point(0, 1).buffer(5.4))
    return [_ears(look), face, Piece(hair, look.hair_colour)]


def _behind(look: Look) -> list[Piece]:
    skull = _mirrored(_FACE)
    if look.hair == "bald":
        low = skull.intersection(scale(Point(0, -1).buffer(8.0), 1.2, 0.72))
        return [_ears(look), Piece(skull, look.skin), Piece(low, look.hair_colour)]
    cap = _mirrored(((0, 13.4), (5.4, 12.3), (8.6, 8.2), (9.0, 1.0), (7.6, -5.2), (4.4, -7.4), (0, -8.0)))
    strands = [Stroke(line([(x * 0.4, 11.5), (x, 4), (x * 0.7, -5.6)], 6), 0.4, 0.35) for x in (-5, 0, 5)]
    return [_ears(look), Piece(skull, look.skin), Piece(cap, look.hair_colour, tuple(strands))]


def _face(look: Look) -> tuple[Stroke | Spot, ...]:
    dark = mixed(look.skin.edge, "#1A1416", 0.55)
    brow = mixed(look.hair_colour.edge, look.skin.edge, 0.4)
    marks: list[Stroke | Spot] = [
        Stroke(line([(-0.5, 0.6), (-1.3, -2.8), (0.2, -3.3), (1.2, -2.9)], 6), 0.38, 0.55),
        Stroke(line([(-2.6, -5.9), (0, -6.75), (2.6, -5.9)], 6), 0.5, 0.85, dark),
    ]
    blush = mixed(look.skin.shade, "#D2604E", 0.4)
    for side in (-1, 1):
        marks += [
            Spot(scale(Point(side * 4.4, -3.2).buffer(2.0), 1.0, 0.8), blush, 0.2),
            Spot(scale(Point(side * 3.1, 0.7).buffer(0.72), 1.0, 1.15), dark),
            Stroke(line([(side * 1.9, 1.5), (side * 3.1, 1.9), (side * 4.4, 1.3)], 6), 0.4, 0.8, dark),
            Stroke(line([(side * 1.7, 3.5), (side * 3.2, 4.1), (side * 5.0, 3.4)], 6), 0.7, 0.75, brow),
        ]
        if look.old:
            marks.append(
                Stroke(line([(side * 1.9, -3.2), (side * 3.1, -4.8), (side * 3.2, -6.2)], 6), 0.3, 0.35)
            )
    return tuple(marks)


def _lifted(piece: Piece, height: float) -> Piece:
    marks = tuple(
        Spot(translate(mark.shape, 0, height), mark.colour, mark.opacity)
        if isinstance(mark, Spot)
        else Stroke(translate(mark.shape, 0, height), mark.width, mark.opacity, mark.colour)
        for mark in piece.marks
    )
    return Piece(translate(piece.shape, 0, height), piece.tissue, marks, piece.edge, piece.far)
