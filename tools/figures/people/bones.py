"""Plain bones of the right hip from the front, for small pictures; the ball is 24 wide and its middle is 0, 0."""

from __future__ import annotations

from typing import Final

from shapely import Geometry, Point, box, union_all
from shapely.affinity import rotate

from tools.figures.ink.shapes import line, outline, rounded
from tools.figures.palette import BONE, CARTILAGE, STEEL
from tools.figures.people.devices import moved
from tools.figures.people.geometry import Frame
from tools.figures.people.materials import TABLET
from tools.figures.people.painting import Piece, Stroke

_PELVIS: Final = (
    (-10, 12), (-11, 19), (-12.4, 25), (-19, 35), (-17.4, 44), (-8, 54), (6, 58), (19, 54), (27, 44), (27.6, 31),
    (21, 17), (20.4, 7), (28, -1), (40, -7), (45, -12), (44.4, -21), (38, -25), (24, -37), (15, -37.5), (9.4, -28),
    (8.6, -16), (10.6, -7), (8, 4),
)  # fmt: skip
_THIGH: Final = (
    (-4, 11), (4, 11.6), (10, 7), (12, 0), (9, -7), (2, -11), (-5, -14), (-10, -20), (-11.6, -27), (-12.6, -44),
    (-26, -44), (-27, -22), (-30.4, -8), (-29, 0.6), (-23, 3.4), (-17.4, -1.4), (-12, 3),
)  # fmt: skip


def _pelvis(room: float) -> Geometry:
    """The right half of the pelvis, with room for a ball of a radius."""
    hole = outline([(16.6, -12), (26, -9), (34, -14), (31, -22), (22, -28), (16, -22)])
    cut = union_all([hole, Point(0, 0).buffer(room)])
    return rounded(outline(_PELVIS).difference(cut), 0.5)


def hip_bones(frame: Frame) -> list[Piece]:
    """A plain right hip from the front: half a pelvis, ball, neck, top of the thigh bone; the ball is 24 wide."""
    cover = Point(0, 0).buffer(12.4).difference(Point(0, 0).buffer(11)).intersection(box(-12, -3, 14, 14))
    fossa = Stroke(line([(-12, 42), (0, 47), (14, 44), (20, 34)], 8), 0.6, 0.35)
    ridge = Stroke(line([(-25, -5), (-20, -10), (-12, -18)], 8), 0.6, 0.35)
    thigh = outline([*_THIGH[:10], (-12.6, -52), (-26, -52), *_THIGH[11:]]).intersection(
        box(-40, -44, 20, 20)
    )
    return moved(
        frame,
        [
            Piece(_pelvis(13.2), BONE, (fossa,)),
            Piece(thigh, BONE, (ridge,)),
            Piece(cover, CARTILAGE, (), 0.6),
        ],
    )


def implant(frame: Frame) -> list[Piece]:
    """A hip replacement in the same place: cup, ball, stem in the thigh bone."""
    bone = outline(
        [(-10, -17), (-12, -27), (-12.6, -52), (-26, -52), (-27, -22), (-30.4, -8), (-28, 0.6), (-22, 2)]
    )
    cup = (
        Point(0, 0)
        .buffer(15.5)
        .difference(Point(0, 0).buffer(11))
        .intersection(rotate(box(-17, 0, 17, 17), -38, origin=(0, 0)))
    )
    stem = outline(
        [
            (-3, -2),
            (-9, -5),
            (-16, -6),
            (-22, -8),
            (-21, -20),
            (-19.6, -38),
            (-17.6, -38),
            (-14.4, -22),
            (-10, -12),
            (-3, -9),
        ]
    )
    return moved(
        frame,
        [
            Piece(_pelvis(15.5), BONE),
            Piece(bone.intersection(box(-40, -44, 20, 20)), BONE),
            Piece(stem, STEEL),
            Piece(cup, STEEL),
            Piece(Point(0, 0).buffer(10.6), TABLET),
        ],
    )
