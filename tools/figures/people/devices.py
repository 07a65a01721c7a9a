"""Medical things in their own centimetres, placed by a frame: syringe, probe, pills, tubes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shapely import LineString, Point, box, union_all
from shapely.affinity import rotate

from tools.figures.ink.shapes import line, outline, rounded
from tools.figures.palette import MEDICINE, PLASTIC, STEEL, Tissue
from tools.figures.people.clothes import COAT, LINEN
from tools.figures.people.geometry import Frame
from tools.figures.people.materials import GLASS, RUBBER, TABLET, WOOD
from tools.figures.people.painting import Piece, Spot, Stroke

CAPSULE_RED: Final = Tissue("#C7655A", "#DD8D83", "#A34A40", "#5C211B")
AMBER: Final = Tissue("#D9923F", "#EBB676", "#B57226", "#63390B")


def moved(frame: Frame, pieces: list[Piece]) -> list[Piece]:
    """Pieces of a frame, where they lie outside."""
    return [
        replace(
            piece, shape=frame.shape(piece.shape), marks=tuple(_mark(frame, mark) for mark in piece.marks)
        )
        for piece in pieces
    ]


def _mark(frame: Frame, mark: Stroke | Spot) -> Stroke | Spot:
    if isinstance(mark, Spot):
        return Spot(frame.shape(mark.shape), mark.colour, mark.opacity)
    return Stroke(frame.shape(mark.shape), mark.width * frame.size, mark.opacity, mark.colour)


def syringe(
    frame: Frame, liquid: Tissue = MEDICINE, *, fill: float = 0.6, needle: float = 9.0
) -> list[Piece]:
    """A syringe that points along x, the tip of its needle at 0, 0; its barrel holds `fill` of its length."""
    hub = needle
    barrel = rounded(box(hub + 4, -2.3, hub + 20, 2.3), 0.9)
    piston = hub + 4.6 + 14.4 * fill
    ticks = [
        Stroke(LineString([(hub + 6 + at * 2.4, 2.2), (hub + 6 + at * 2.4, 0.9)]), 0.22, 0.7)
        for at in range(6)
    ]
    flange = rounded(box(hub + 19.4, -4.2, hub + 20.8, 4.2), 0.5)
    return moved(
        frame,
        [
            Piece(LineString([(0, 0), (hub, 0)]).buffer(0.28, cap_style="flat"), STEEL, (), 0.75),
            Piece(box(piston + 1, -0.7, hub + 28 - 8 * (1 - fill), 0.7), STEEL),
            Piece(
                rounded(box(hub + 27.4 - 8 * (1 - fill), -3.2, hub + 29 - 8 * (1 - fill), 3.2), 0.6), LINEN
            ),
            Piece(barrel, GLASS),
            Piece(rounded(box(hub + 4.5, -1.9, piston, 1.9), 0.6), liquid, (), 0.5),
            Piece(box(piston, -1.95, piston + 1.3, 1.95), RUBBER, (), 0.5),
            Piece(flange, GLASS, tuple(ticks)),
            Piece(
                outline(
                    [
                        (hub - 0.6, 0.55),
                        (hub + 3, 1.3),
                        (hub + 4.4, 1.2),
                        (hub + 4.4, -1.2),
                        (hub + 3, -1.3),
                        (hub - 0.6, -0.55),
                    ],
                    6,
                ),
                PLASTIC,
            ),
        ],
    )


def probe(frame: Frame) -> list[Piece]:
    """A curved ultrasound probe that looks along x from -12 to its face at 0."""
    body = outline(
        [
            (0.2, -3.6),
            (0.6, 0),
            (0.2, 3.6),
            (-2.4, 3.9),
            (-5.4, 2.2),
            (-11, 1.7),
            (-12, 0),
            (-11, -1.7),
            (-5.4, -2.2),
            (-2.4, -3.9),
        ]
    )
    face = body.intersection(box(-0.9, -5, 3, 5))
    cable = line([(-11.6, 0), (-16, -0.6), (-21, -4), (-27, -4)], 8).buffer(0.7)
    return moved(
        frame,
        [
            Piece(cable, RUBBER, (), 0.7),
            Piece(
                body,
                COAT,
                (Spot(face, "#5E6C77", 0.85), Stroke(LineString([(-5.6, -2), (-5.6, 2)]), 0.3, 0.4)),
            ),
        ],
    )


def capsule(frame: Frame) -> list[Piece]:
    """A capsule, 20 long, that lies along x."""
    whole = LineString([(-6, 0), (6, 0)]).buffer(4.4)
    shine = Spot(LineString([(-5, 2.2), (-1.5, 2.2)]).buffer(0.55), "#FFFFFF", 0.55)
    return moved(
        frame,
        [
            Piece(whole.intersection(box(-20, -9, 0, 9)), CAPSULE_RED, (shine,)),
            Piece(
                whole.intersection(box(0, -9, 20, 9)),
                TABLET,
                (Spot(LineString([(2, 2.2), (5, 2.2)]).buffer(0.55), "#FFFFFF", 0.9),),
            ),
        ],
    )


def tablet(frame: Frame, tissue: Tissue = TABLET) -> list[Piece]:
    """A round scored tablet, 10 across."""
    score = Stroke(rotate(LineString([(-3.4, 0), (3.4, 0)]), 25, origin=(0, 0)), 0.6, 0.6)
    rim = Stroke(Point(0, 0).buffer(4.1).exterior, 0.3, 0.3)
    return moved(frame, [Piece(Point(0, 0).buffer(5), tissue, (score, rim))])


def pill_bottle(frame: Frame) -> list[Piece]:
    """A bottle of pills that stands at 0, 0; 17 wide, 30 tall."""
    ribs = tuple(Stroke(LineString([(x, 24.6), (x, 29.4)]), 0.35, 0.4) for x in (-6, -3, 0, 3, 6))
    label = rounded(box(-8.5, 5, 8.5, 16), 0.4)
    lines = union_all([LineString([(-6, y), (5 - (y % 2) * 4, y)]) for y in (13.2, 10.6, 8)])
    return moved(
        frame,
        [
            Piece(rounded(union_all([box(-8.5, 0, 8.5, 21), box(-7, 19, 7, 25)]), 1.6), AMBER),
            Piece(label, TABLET, (Stroke(lines, 0.7, 0.35),), 0.6),
            Piece(rounded(box(-8.8, 23.6, 8.8, 30), 1.2), COAT, ribs),
        ],
    )


def vial(frame: Frame, liquid: Tissue = MEDICINE) -> list[Piece]:
    """A small bottle of medicine that stands at 0, 0; 10 wide, 18 tall."""
    glass = rounded(union_all([box(-5, 0, 5, 11.5), box(-2.4, 10, 2.4, 15)]), 1.3)
    return moved(
        frame,
        [
            Piece(glass, GLASS),
            Piece(rounded(box(-4.3, 0.8, 4.3, 7.4), 0.9), liquid, (), 0.5),
            Piece(rounded(box(-3.1, 14, 3.1, 18), 0.6), STEEL),
        ],
    )


def scope(frame: Frame, *, tool: bool = False) -> list[Piece]:
    """A thin camera, or a thin tool with jaws: its tip at 0, 0, its handle along x."""
    shaft = Piece(
        LineString([(0 if not tool else 4, 0), (34, 0)]).buffer(1.15, cap_style="flat"), STEEL, (), 0.8
    )
    if tool:
        jaws = union_all([LineString([(4.6, 0), (0, 1.6)]), LineString([(4.6, 0), (0.4, -1.6)])]).buffer(0.7)
        grip = outline([(33, 2), (44, 3), (46, 0), (44, -3), (33, -2)])
        return moved(frame, [Piece(jaws, STEEL, (), 0.8), shaft, Piece(grip, PLASTIC)])
    light = Spot(Point(0.6, 0).buffer(1.0), "#FFE9A8")
    return moved(
        frame,
        [replace(shaft, marks=(light,)), Piece(rounded(box(32, -3.4, 47, 3.4), 1.2), RUBBER)],
    )


def clipboard(frame: Frame) -> list[Piece]:
    """A clipboard, 24 wide and 32 tall, centred: three boxes, two of them ticked."""
    marks: list[Stroke | Spot] = []
    for at, height in enumerate((6.0, -0.5, -7.0)):
        marks.append(Stroke(rounded(box(-8.4, height - 2, -4.4, height + 2), 0.4).exterior, 0.5, 0.9))
        marks.append(Stroke(LineString([(-2.2, height), (7.5 - at * 1.6, height)]), 0.8, 0.4))
        if at != 1:
            tick = LineString([(-7.8, height + 0.2), (-6.7, height - 1.1), (-4.0, height + 2.4)])
            marks.append(Stroke(tick, 0.85, 1.0, PLASTIC.edge))
    return moved(
        frame,
        [
            Piece(rounded(box(-12, -16, 12, 16), 1.6), WOOD),
            Piece(rounded(box(-10, -14, 10, 13), 0.5), TABLET, tuple(marks), 0.7),
            Piece(rounded(union_all([box(-5, 11.6, 5, 14.6), box(-2, 13, 2, 17.6)]), 0.8), STEEL),
        ],
    )
