"""Hands and feet from the side. The wrist or ankle is 0, 0; fingers and toes point along x."""

from __future__ import annotations

from typing import Final

from shapely import union_all

from tools.figures.ink.shapes import Point, filled, line, outline
from tools.figures.palette import Tissue
from tools.figures.people.geometry import Frame
from tools.figures.people.painting import Piece, Stroke
from tools.figures.people.pose import HandShape

# The thumb lies on the side of positive y.
_PALM: Final[dict[str, tuple[Point, ...]]] = {
    "relaxed": (
        (-1.5, 2.7), (3.0, 3.5), (8.0, 3.8), (12.0, 3.0), (15.5, 0.9), (17.2, -1.6), (16.4, -2.9), (13.2, -2.0),
        (9.0, -3.4), (4.0, -3.6), (-1.5, -2.7),
    ),
    "flat": (
        (-1.5, 2.6), (3.0, 2.9), (8.0, 2.5), (13.0, 1.5), (17.6, 0.2), (18.2, -1.2), (17.0, -2.0), (9.0, -2.6),
        (3.0, -2.8), (-1.5, -2.6),
    ),
    "grip": (
        (-1.5, 2.7), (3.0, 3.7), (7.4, 4.0), (9.8, 2.4), (10.3, -1.0), (9.2, -4.2), (6.4, -5.4), (3.2, -4.6),
        (-1.5, -2.7),
    ),
    "cup": (
        (-1.5, -2.7), (3.0, -3.9), (7.0, -5.2), (10.4, -7.4), (13.6, -9.2), (14.8, -7.8), (12.6, -5.2), (10.0, -2.4),
        (9.6, -0.0), (11.0, 2.4), (14.0, 5.2), (17.4, 9.4), (16.8, 11.6), (14.4, 11.2), (9.0, 8.0), (4.0, 5.2),
        (-1.5, 2.7),
    ),
    "open": (
        (-1.5, 2.7), (3.0, 3.6), (8.0, 3.6), (13.0, 3.2), (17.6, 2.6), (18.3, 1.5), (17.2, 0.5), (17.0, -0.9),
        (15.2, -2.6), (9.0, -3.6), (4.0, -3.6), (-1.5, -2.7),
    ),
}  # fmt: skip
_THUMB: Final[dict[str, tuple[Point, ...]]] = {
    "relaxed": ((2.0, 1.4), (5.0, 2.8), (8.4, 2.0), (10.6, -0.4), (9.8, -1.6), (7.0, -0.6), (3.2, -1.0)),
    "flat": ((2.0, 1.0), (5.2, 0.9), (9.4, -0.6), (10.6, -1.9), (8.6, -2.3), (4.0, -1.6)),
    "grip": ((2.2, 2.2), (5.6, 2.6), (8.8, 0.8), (8.6, -0.9), (5.6, -0.4), (2.6, -0.2)),
    "cup": ((3.0, -2.0), (7.0, -4.6), (11.0, -7.4), (13.4, -8.8), (14.0, -7.6), (10.4, -4.2), (7.0, -1.6)),
    "open": ((2.0, 2.4), (5.0, 4.6), (8.4, 7.2), (9.8, 7.0), (9.4, 5.4), (6.8, 2.0), (3.0, 0.6)),
}
_FINGERS: Final[dict[str, tuple[tuple[Point, ...], ...]]] = {
    "relaxed": (((9.8, 1.9), (13.4, 0.9), (16.3, -1.2)), ((9.4, -0.9), (12.6, -0.9), (15.0, -2.3))),
    "flat": (((11.0, 0.7), (17.6, -0.3)), ((10.6, -0.9), (17.0, -1.3))),
    "grip": (((4.6, -2.0), (8.0, -2.0), (9.9, -1.2)), ((4.6, -3.7), (7.4, -3.6), (9.2, -3.2))),
    "cup": (((9.0, 4.6), (15.6, 9.0)), ((8.0, 6.0), (14.4, 10.2))),
    "open": (((11.0, 1.2), (17.0, 1.4)), ((11.0, -1.0), (16.6, -0.7))),
}
_FOOT: Final = (
    (-4.0, 4.0), (-5.0, 0.0), (-5.8, -3.2), (-5.6, -6.4), (-3.6, -7.5), (3.0, -7.1), (9.0, -7.1), (14.0, -7.6),
    (18.4, -7.5), (19.6, -6.0), (18.2, -3.9), (13.0, -2.2), (7.4, 0.2), (4.4, 4.0),
)  # fmt: skip
_SHOE: Final = (
    (-4.6, 3.6), (-5.7, -2.4), (-6.3, -6.4), (-5.6, -8.0), (4.0, -7.7), (12.6, -8.0), (18.6, -8.0), (20.2, -6.4),
    (18.6, -4.4), (12.4, -2.2), (8.0, 0.6), (5.4, 4.0), (0.0, 3.4),
)  # fmt: skip


def hand(frame: Frame, kind: HandShape, skin: Tissue) -> Piece:
    """A hand at the frame of its wrist."""
    thumb = outline(_THUMB[kind], 6)
    shape = filled(union_all([outline(_PALM[kind], 6), thumb]), 0.4)
    inner = thumb.exterior.intersection(outline(_PALM[kind], 6).buffer(-0.4))
    marks = [Stroke(frame.shape(line(points, 6)), 0.35, 0.55) for points in _FINGERS[kind]]
    return Piece(frame.shape(shape), skin, (Stroke(frame.shape(inner), 0.35, 0.5), *marks))


def foot(frame: Frame, skin: Tissue, shoe: Tissue | None) -> Piece:
    """A foot at the frame of its ankle, bare or in a shoe."""
    if shoe is None:
        toe = Stroke(frame.shape(line([(15.8, -6.9), (16.6, -5.6), (18.4, -5.6)], 5)), 0.35, 0.45)
        return Piece(frame.shape(outline(_FOOT, 6)), skin, (toe,))
    sole = frame.shape(line([(-6.0, -6.5), (6.0, -6.4), (19.8, -6.6)], 6))
    laces = frame.shape(line([(6.6, 0.6), (9.4, -2.0)], 4))
    return Piece(frame.shape(outline(_SHOE, 6)), shoe, (Stroke(sole, 0.5, 0.6), Stroke(laces, 0.5, 0.5)))
