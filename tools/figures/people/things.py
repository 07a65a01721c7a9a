"""Plain things in centimetres, y up: furniture, aids, pillows. The ground is y 0 unless said otherwise."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely import Geometry, LineString, Point, Polygon, box, union_all

from tools.figures.ink.shapes import Point as Place
from tools.figures.ink.shapes import line, outline, rounded
from tools.figures.palette import STEEL, Tissue
from tools.figures.people.clothes import LINEN, SLATE
from tools.figures.people.materials import CUSHION, VINYL, WOOD
from tools.figures.people.painting import Piece, Stroke


def bar(points: Sequence[Place], width: float, tissue: Tissue, edge: float = 0.9) -> Piece:
    """A round bar along a line."""
    return Piece(LineString(points).buffer(width / 2), tissue, (), edge)


def slab(sides: tuple[float, float, float, float], tissue: Tissue, radius: float = 1.5) -> Piece:
    """A board or a cushion with rounded corners: its left, low, right and high side."""
    return Piece(rounded(box(*sides), radius), tissue)


def chair(x: float = 0.0, seat: float = 46.0, *, arms: bool = False) -> list[Piece]:
    """A chair from the side that faces right; `x` is the middle of its seat."""
    pieces = [
        bar([(x - 19, seat - 3), (x - 22, 1)], 3, WOOD),
        bar([(x + 18, seat - 3), (x + 19, 1)], 3, WOOD),
        bar([(x - 20, seat - 1), (x - 26, seat + 44)], 3.4, WOOD),
        slab((x - 22, seat - 4, x + 22, seat), VINYL),
        Piece(rounded(LineString([(x - 22.5, seat + 14), (x - 25.5, seat + 42)]).buffer(3), 1), VINYL),
    ]
    if arms:
        pieces.append(bar([(x + 16, seat), (x + 16, seat + 20), (x - 22, seat + 21)], 2.6, WOOD))
    return pieces


def table(left: float, right: float, height: float) -> list[Piece]:
    """An examination table with a thin mattress; its upper face is at `height`."""
    foot = outline(
        [
            (left + 34, 0),
            (left + 40, 8),
            (left + 44, height - 12),
            (right - 44, height - 12),
            (right - 40, 8),
            (right - 34, 0),
        ],
        2,
    )
    return [
        Piece(rounded(foot.intersection(box(left, 0, right, height)), 1.5), STEEL),
        slab((left, height - 13, right, height - 8), STEEL, 1),
        slab((left - 1, height - 9, right + 1, height), VINYL, 3),
    ]


def pillow(centre: Place, size: Place, tissue: Tissue = CUSHION) -> Piece:
    """A soft pillow from the side."""
    x, y = centre
    wide, high = size[0] / 2, size[1] / 2
    shape = outline(
        [
            (x - wide, y - high * 0.5),
            (x - wide * 0.9, y + high * 0.7),
            (x, y + high),
            (x + wide * 0.9, y + high * 0.7),
            (x + wide, y - high * 0.5),
            (x + wide * 0.7, y - high),
            (x - wide * 0.7, y - high),
        ]
    )
    return Piece(
        shape,
        tissue,
        (Stroke(line([(x - wide * 0.7, y), (x, y + high * 0.3), (x + wide * 0.7, y)], 6), 0.4, 0.25),),
    )


def cane(top: Place, foot: Place) -> list[Piece]:
    """A walking cane with a bent handle."""
    x, y = top
    return [
        Piece(
            line([(x - 7, y - 2.5), (x - 6, y), (x, y + 0.6), (x + 1.5, y - 3), foot], 8).buffer(1.2),
            WOOD,
            (),
            0.8,
        ),
        Piece(
            Point(foot).buffer(1.8).intersection(box(foot[0] - 3, foot[1] - 3, foot[0] + 3, foot[1] + 1)),
            SLATE,
            (),
            0.8,
        ),
    ]


def crutch(grip: Place, foot: Place, top: float = 26.0) -> list[Piece]:
    """A forearm crutch: its grip, its foot, and the length from the grip to the cuff."""
    gx, gy = grip
    way = np.subtract(grip, foot) / np.hypot(*np.subtract(grip, foot))
    cuff = (gx + way[0] * top - 2, gy + way[1] * top)
    return [
        bar([foot, grip, cuff], 2.2, STEEL, 0.8),
        bar([grip, (gx + 9, gy + 1)], 3, SLATE, 0.8),
        Piece(
            LineString([(cuff[0] - 1, cuff[1] - 4), (cuff[0] - 1, cuff[1] + 3)]).buffer(2.2), SLATE, (), 0.8
        ),
        Piece(Point(foot).buffer(2.2), SLATE, (), 0.8),
    ]


def ring(centre: Place, radius: float, width: float) -> Geometry:
    """A ring, by the middle of its band."""
    return Point(centre).buffer(radius + width / 2).difference(Point(centre).buffer(radius - width / 2))


def wheelchair(x: float = 0.0) -> tuple[list[Piece], list[Piece]]:
    """A wheelchair from the side that faces right: what lies behind its user, and what lies before."""
    seat = 48.0
    behind = [
        bar([(x - 24, seat), (x - 30, seat + 42), (x - 38, seat + 44)], 2.6, STEEL),
        Piece(rounded(LineString([(x - 23, seat + 4), (x - 28.5, seat + 40)]).buffer(2.4), 1), SLATE),
        slab((x - 24, seat - 5, x + 20, seat), SLATE),
        bar([(x + 18, seat - 3), (x + 28, seat - 30), (x + 33, 12)], 2.4, STEEL),
        bar([(x + 26, 9), (x + 48, 9)], 2.6, STEEL),
    ]
    hub = (x - 10, 30.0)
    spokes = union_all(
        [LineString([hub, (hub[0] + 28 * np.cos(a), 30 + 28 * np.sin(a))]) for a in np.arange(12) * np.pi / 6]
    )
    before = [
        Piece(spokes.buffer(0.28), STEEL, (), 0.4),
        Piece(ring(hub, 28.5, 3.4), SLATE),
        Piece(ring(hub, 24, 1.2), STEEL, (), 0.6),
        Piece(Point(hub).buffer(3), STEEL),
        Piece(ring((x + 26, 8), 6.2, 3.4), SLATE),
        bar([(x + 18, seat + 22), (x - 26, seat + 23)], 2.8, SLATE),
        bar([(x + 17, seat + 21), (x + 17, seat)], 2.2, STEEL),
    ]
    return behind, before


def board(points: Sequence[Place], tissue: Tissue = LINEN, radius: float = 0.8) -> Piece:
    """A flat thing with straight sides."""
    return Piece(rounded(Polygon(points), radius), tissue)
