"""Heads from the side, facing right: a calm face, an ear, hair. The ear's opening is 0, 0; y up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from shapely import Geometry, LineString, Point
from shapely.affinity import scale

from tools.figures.ink.shapes import filled, line, outline
from tools.figures.palette import INK
from tools.figures.people.clothes import LINEN, Look
from tools.figures.people.geometry import Frame
from tools.figures.people.painting import Piece, Spot, Stroke, mixed

_FACE: Final = (
    (-1.0, 12.6), (4.4, 11.9), (7.8, 9.2), (9.2, 6.0), (9.6, 3.6), (9.15, 1.9), (9.9, 0.2), (11.35, -2.2),
    (11.3, -3.2), (10.0, -3.8), (10.25, -5.0), (9.75, -5.75), (10.0, -6.7), (9.3, -7.8), (9.5, -9.3),
    (8.3, -10.6), (5.4, -10.4), (2.0, -8.4), (-0.6, -5.0), (-4.0, -5.4), (-8.0, -3.2), (-9.7, 1.5),
    (-9.0, 7.0), (-6.0, 11.0),
)  # fmt: skip
_HAIR: Final = {
    "short": (
        (-1.0, 13.6), (4.4, 13.1), (8.3, 10.4), (8.9, 8.0), (6.0, 8.4), (3.6, 6.4), (2.4, 3.0), (1.0, 2.0),
        (0.4, 3.0), (-2.4, 2.4), (-3.0, -1.4), (-4.8, -4.6), (-8.6, -3.8), (-10.6, 1.4), (-9.9, 7.6),
        (-6.6, 11.9),
    ),
    "bald": (
        (-7.4, 6.8), (-3.6, 4.6), (0.4, 4.2), (0.8, 2.2), (-2.2, 2.2), (-3.0, -1.2), (-4.8, -4.4),
        (-8.4, -3.6), (-10.3, 0.6), (-10.0, 4.4),
    ),
    "bob": (
        (-1.0, 13.9), (4.8, 13.3), (8.7, 10.2), (8.6, 7.6), (6.2, 6.8), (4.2, 3.0), (3.6, -2.0), (3.4, -7.0),
        (0.0, -8.8), (-6.0, -8.6), (-10.0, -6.6), (-11.3, 0.0), (-10.6, 7.6), (-7.0, 12.2),
    ),
    "bun": (
        (-1.0, 13.5), (4.6, 12.9), (8.5, 10.0), (8.4, 8.0), (4.8, 7.2), (1.6, 3.6), (-1.6, 2.6), (-3.4, -1.0),
        (-5.0, -4.4), (-8.6, -3.0), (-10.4, 1.6), (-9.8, 7.6), (-6.6, 11.8),
    ),
    "curls": (
        (-1.0, 14.8), (5.2, 13.9), (9.0, 10.6), (8.8, 7.8), (5.6, 7.0), (3.0, 4.2), (1.6, 2.0), (-2.0, 2.6),
        (-2.6, -2.0), (-4.6, -5.4), (-9.6, -5.0), (-12.4, 0.8), (-11.8, 8.2), (-7.8, 13.0),
    ),
    "scarf": (
        (-1.0, 14.0), (5.0, 13.4), (8.7, 10.4), (8.2, 7.4), (6.0, 3.0), (5.6, -3.0), (7.6, -9.4), (7.0, -12.6),
        (2.0, -15.5), (-6.0, -14.5), (-10.4, -8.0), (-11.4, 0.6), (-10.6, 8.0), (-7.0, 12.4),
    ),
}  # fmt: skip


def head(frame: Frame, look: Look) -> list[Piece]:
    """The head of a person, in the frame of its ear; its x axis looks forward."""
    pieces = [Piece(outline(_FACE, 8), look.skin, (*_features(look), *_wrinkles(look)))]
    hair = _hair(look)
    if look.hair == "bun":
        pieces.insert(0, Piece(Point(-11.0, 6.0).buffer(4.3), look.hair_colour))
    if look.hair in {"short", "bald", "bun", "curls"}:
        pieces += [hair, _ear(look)]
    else:
        pieces.append(hair)
    if look.glasses:
        pieces.append(_glasses())
    if look.mask:
        pieces.append(_mask())
    return [_moved(frame, piece) for piece in pieces]


def _features(look: Look) -> list[Stroke | Spot]:
    dark = mixed(look.skin.edge, "#1A1416", 0.55)
    brow = mixed(look.hair_colour.edge, look.skin.edge, 0.4)
    return [
        Spot(scale(Point(8.0, -3.9).buffer(2.3), 1.0, 0.8), mixed(look.skin.shade, "#D2604E", 0.4), 0.22),
        Spot(scale(Point(7.75, 1.15).buffer(0.62), 0.85, 1.25), dark),
        Stroke(line([(6.4, 1.9), (7.5, 2.25), (8.5, 1.8)], 6), 0.42, 0.85, dark),
        Stroke(line([(6.2, 4.0), (7.6, 4.6), (9.1, 4.0)], 6), 0.75, 0.8, brow),
        Stroke(line([(9.6, -5.75), (8.6, -5.95), (7.6, -5.55)], 6), 0.45, 0.8, dark),
        Stroke(line([(9.9, -3.7), (9.2, -3.5), (9.0, -2.7)], 6), 0.35, 0.5),
    ]


def _wrinkles(look: Look) -> list[Stroke | Spot]:
    if not look.old:
        return []
    return [
        Stroke(line([(8.7, -3.4), (7.5, -4.7), (7.1, -6.2)], 6), 0.32, 0.4),
        Stroke(line([(5.9, 0.7), (4.9, 0.3)], 4), 0.3, 0.4),
        Stroke(line([(5.9, 1.4), (4.8, 1.6)], 4), 0.3, 0.4),
        Stroke(line([(7.9, 0.0), (6.8, -0.4)], 4), 0.3, 0.35),
    ]


def _ear(look: Look) -> Piece:
    shape = outline([(-1.8, 2.6), (0.2, 3.0), (1.1, 1.6), (0.6, -1.0), (-0.3, -3.0), (-1.4, -2.6)], 6)
    fold = line([(-0.9, 1.9), (0.2, 1.6), (0.0, 0.0), (-0.7, -1.0)], 6)
    return Piece(shape, look.skin, (Stroke(fold, 0.35, 0.55),), 0.8)


def _hair(look: Look) -> Piece:
    shape = outline(_HAIR[look.hair], 8)
    if look.hair == "curls":
        shape = _curly(shape)
    marks = [Stroke(strand, 0.4, 0.35) for strand in _strands(look.hair)]
    return Piece(shape, look.shirt if look.hair == "scarf" else look.hair_colour, tuple(marks))


def _curly(shape: Geometry) -> Geometry:
    """The outline broken into small round locks."""
    ring = shape.exterior
    locks = [ring.interpolate(at / 26, normalized=True).buffer(1.35) for at in range(26)]
    for lock in locks:
        shape = shape.union(lock)
    return filled(shape, 0.3)


def _strands(hair: str) -> Sequence[Geometry]:
    if hair in {"short", "bun"}:
        return [
            line([(7.0, 10.2), (1.0, 10.4), (-5.0, 8.0), (-8.4, 3.0)], 6),
            line([(4.6, 7.9), (-1.0, 7.6), (-5.6, 4.4), (-7.0, 0.4)], 6),
        ]
    if hair == "bob":
        return [
            line([(6.8, 9.4), (1.6, 8.0), (-0.8, 2.0), (-1.0, -6.0)], 6),
            line([(2.0, 11.6), (-5.0, 8.0), (-7.4, 1.0), (-6.6, -6.0)], 6),
        ]
    if hair == "scarf":
        return [
            line([(6.2, -8.6), (0.0, -9.6), (-6.0, -5.0)], 6),
            line([(4.0, 11.6), (-3.0, 6.0), (-4.6, -3.0), (0.0, -9.4)], 6),
        ]
    return []


def _glasses() -> Piece:
    lens = Point(8.3, 0.9).buffer(1.9)
    frame = lens.buffer(0.32).difference(lens).union(LineString([(6.5, 1.5), (0.4, 1.9)]).buffer(0.3))
    return Piece(frame, LINEN, (Spot(frame, INK),), 0.01)


def _mask() -> Piece:
    shape = outline([(9.9, -0.9), (11.7, -3.2), (10.8, -7.6), (9.0, -11.0), (5.2, -9.6), (4.6, -4.0)], 6)
    strap = Stroke(line([(4.8, -3.2), (0.4, 0.6)], 4), 0.35, 0.9)
    fold = Stroke(line([(10.9, -5.2), (7.6, -4.8), (4.9, -5.6)], 6), 0.35, 0.5)
    return Piece(shape, LINEN, (strap, fold), 0.8)


def _moved(frame: Frame, piece: Piece) -> Piece:
    marks = tuple(
        Spot(frame.shape(mark.shape), mark.colour, mark.opacity)
        if isinstance(mark, Spot)
        else Stroke(frame.shape(mark.shape), mark.width, mark.opacity, mark.colour)
        for mark in piece.marks
    )
    return Piece(frame.shape(piece.shape), piece.tissue, marks, piece.edge, piece.far)
