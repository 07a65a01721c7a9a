"""Pictures of signs that can't wait, each on a card."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shapely import LineString, Point, box, union_all
from shapely.affinity import rotate, scale, translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.marks import problem
from tools.figures.ink.shapes import line, outline, rounded
from tools.figures.palette import INK, SKIN_TONES, Tissue
from tools.figures.people.cards import URGENT_LINE, Card
from tools.figures.people.clothes import COAT, ELDER, MAN, NEIGHBOUR, SAGE, SLATE, WOMAN, Look
from tools.figures.people.materials import GLASS, METAL
from tools.figures.people.painting import Piece, Stage, Stroke
from tools.figures.people.placing import grounded, lowest, raised, show
from tools.figures.people.pose import Limb, Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.people.things import cane, chair

FLOOR: Final = 52.0
_FEVER: Final = Tissue("#D8343A", "#F0777A", "#A81D24", "#5C0D12")
_FALLEN: Final = Pose(
    pelvis=112, chest=96, neck=84, head=4, near_leg=Limb(3, -7, 46), far_leg=Limb(46, -62, -2),
    near_arm=Reach((-30, -3), 200, 1), far_arm=Reach((14, 3), -20, -1), hands=("flat", "flat"),
)  # fmt: skip
_SORE: Final = Pose(
    pelvis=84, chest=76, neck=72, head=-14, near_leg=Limb(-82, -96, 0), far_leg=Limb(-92, -90, 0),
    near_arm=Reach((-7, 15), -30, 1), far_arm=Limb(-92, -70, -70), hands=("flat", "relaxed"),
)  # fmt: skip
_SEATED: Final = Pose(
    pelvis=92, chest=80, neck=74, head=-14, near_leg=Limb(-2, -88, 0), far_leg=Limb(0, -86, 0),
    near_arm=Reach((30, 16), -30, -1), far_arm=Reach((24, 14), -24, -1), hands=("flat", "flat"),
)  # fmt: skip
_BREATHLESS: Final = replace(_SEATED, chest=84, neck=82, head=6, near_arm=Reach((19, 34), 158, -1))


_SLIM: Final = (
    (-5.6, 60), (5.6, 60), (6.2, 46), (7.0, 38), (5.6, 24), (4.2, 12), (4.8, 6), (5.6, 1), (-5.6, 1), (-4.8, 6),
    (-4.2, 12), (-5.6, 24), (-7.0, 38), (-6.2, 46),
)  # fmt: skip
_SWOLLEN: Final = (
    (-5.8, 60), (5.8, 60), (8.2, 48), (10.2, 37), (9.0, 24), (6.4, 12), (6.0, 6), (6.2, 1), (-6.2, 1), (-6.0, 6),
    (-6.4, 12), (-9.0, 24), (-10.2, 37), (-8.2, 48),
)  # fmt: skip


def _upright(
    canvas: Canvas, card: Card, look: Look, across: float, pose: Pose = _SORE
) -> tuple[Stage, Person]:
    """Somebody who stands, as tall as the card; the stage whose 0, 0 is the hip joint."""
    size = (card.height - FLOOR - 22) / 170
    person = Person(pose, look)
    stage = card.stage(across, FLOOR - lowest(person.pieces()) * size, size)
    show(canvas, stage, person.far(), person.body())
    return stage, person


def fall(canvas: Canvas, card: Card) -> None:
    """Somebody who fell sits on the floor and can't get up; the cane lies there."""
    size = 2.75
    stage = card.stage(0.4, FLOOR, size)
    person = Person(_FALLEN, MAN)
    show(canvas, stage, cane_on_floor())
    show(canvas, stage, grounded(person.pieces()))
    lift = -lowest(person.pieces())
    problem(canvas, stage.shape(translate(scale(Point(0, 0).buffer(1), 7.5, 6), 0, lift)), 0.8)


def cane_on_floor() -> list[Piece]:
    """A cane that lies on the floor in front."""
    flat = [replace(piece, shape=rotate(piece.shape, -90, origin=(0, 0))) for piece in cane((0, 80), (2, 0))]
    return [replace(piece, shape=translate(piece.shape, 14, -9)) for piece in flat]


def fever(canvas: Canvas, card: Card, look: Look = WOMAN) -> None:
    """A hot, sore hip, and a thermometer that shows fever."""
    stage, person = _upright(canvas, card, look, 0.36)
    problem(canvas, stage.shape(scale(Point(0, -1).buffer(1), 8, 8)), 0.8)
    show(canvas, stage, person.near_arm(), casing=0)
    waves = [line([(x, -8), (x + 3, -3), (x - 1, 2), (x + 2, 7)], 8) for x in (-22.0, -29.0, -36.0)]
    canvas.path(stage.shape(union_all(waves)), pen=Pen(URGENT_LINE, 4.2))
    _thermometer(canvas, card, 0.74)


def _thermometer(canvas: Canvas, card: Card, across: float) -> None:
    stage = card.stage(across, card.height * 0.5, card.height / 66)
    tube = union_all([box(-5, -16, 5, 22), Point(0, 22).buffer(5), Point(0, -18).buffer(9)])
    mercury = union_all([LineString([(0, -18), (0, 16)]).buffer(1.9), Point(0, -18).buffer(6.2)])
    marks = tuple(Stroke(LineString([(2.6, y), (4.4, y)]), 0.9, 0.9) for y in (-4, 2, 8, 14, 20))
    show(canvas, stage, [Piece(tube, GLASS, marks), Piece(mercury, _FEVER, (), 0.8)])


def numbness(canvas: Canvas, card: Card) -> None:
    """Somebody sits and feels a leg that has gone numb; dots mark where."""
    size = 2.5
    stage = card.stage(0.44, FLOOR, size)
    person = Person(_SEATED, replace(NEIGHBOUR, shoes=None))
    lift = -lowest(person.pieces())
    hip = Stage(stage.x, stage.y - lift * size, size)
    show(canvas, stage, chair(-2, lift - 10.5))
    show(canvas, hip, person.pieces())
    leg = union_all([piece.shape for piece in person.body()[:2]]).intersection(box(24, -60, 80, 8))
    left, low, right, high = leg.bounds
    grid_points = [
        Point(left + 2 + 6.0 * column + (3.0 if row % 2 else 0), low + 2 + 5.2 * row)
        for row in range(int((high - low) / 5.2))
        for column in range(int((right - left) / 6.0))
    ]
    dots = union_all(
        [point.buffer(1.4, quad_segs=5) for point in grid_points if leg.buffer(-1.8).contains(point)]
    )
    canvas.path(hip.shape(dots.buffer(0.5)), "#FFFFFF", 0.9)
    canvas.path(hip.shape(dots), INK)


def bladder(canvas: Canvas, card: Card) -> None:
    """A toilet: losing control of bladder or bowels."""
    stage = card.stage(0.5, FLOOR, 4.0)
    bowl = outline(
        [(-16, 38), (24, 38), (25, 34), (18, 20), (8, 12), (8, 2), (12, 0), (-10, 0), (-10, 16)], 8
    )
    tank = rounded(box(-30, 36, -14, 76), 2.5)
    pipe = rounded(box(-26, 0, -8, 38), 2)
    seat = rounded(box(-18, 37.5, 26, 42), 2)
    lid = rounded(LineString([(-15, 42), (-10, 74)]).buffer(2.2), 1)
    flush = rounded(box(-29, 68, -24, 71), 1)
    show(
        canvas, stage, [Piece(shape, COAT) for shape in (pipe, bowl, tank, lid, seat)], [Piece(flush, METAL)]
    )


def growing_pain(canvas: Canvas, card: Card) -> None:
    """A hand on a sore hip; beside it, marks that grow."""
    stage, person = _upright(canvas, card, ELDER, 0.32)
    problem(canvas, stage.shape(scale(Point(0, -1).buffer(1), 7, 7)), 0.8)
    show(canvas, stage, person.near_arm(), casing=0)
    for at, size in enumerate((14.0, 24.0, 37.0)):
        centre = (card.x + card.width * (0.5 + 0.13 * at + 0.022 * at * at), card.y + card.height * 0.56)
        problem(canvas, Point(centre).buffer(size), 0.9)


def calf(canvas: Canvas, card: Card) -> None:
    """Two lower legs from behind: one calf is swollen."""
    size = 6.6
    stage = card.stage(0.5, 34, size)
    skin = SKIN_TONES[1]
    slim, wide = outline(_SLIM), outline(_SWOLLEN)
    top = box(-60, 0, 60, (card.height - 36) / size)
    crease = line([(-3.4, 50), (0, 49), (3.4, 50)], 6)
    folds = (Stroke(crease, 0.5, 0.5),)
    left = raised([Piece(slim.intersection(top), skin, folds)], 0, -13)
    right = raised([Piece(wide.intersection(top), skin, folds)], 0, 13)
    show(canvas, stage, left, right)
    problem(canvas, stage.shape(scale(Point(13, 34).buffer(1), 6.6, 10)), 1.0)


def emergency(canvas: Canvas, card: Card) -> None:
    """A hand on the chest, short of breath, and a telephone: call for help."""
    size = 2.5
    stage = card.stage(0.36, FLOOR, size)
    person = Person(_BREATHLESS, replace(NEIGHBOUR, shirt=SAGE, trousers=SLATE))
    lift = -lowest(person.pieces())
    hip = Stage(stage.x, stage.y - lift * size, size)
    show(canvas, stage, chair(-2, lift - 10.5))
    show(canvas, hip, person.far(), person.body())
    problem(canvas, hip.shape(scale(Point(7, 41).buffer(1), 7, 7)), 0.8)
    show(canvas, hip, person.near_arm(), casing=0)
    phone = card.stage(0.76, card.height * 0.5, 5.6)
    body = rounded(box(-11, -21, 11, 21), 3.4)
    glass = rounded(box(-9, -16, 9, 16.5), 1.2)
    handset = outline(
        [
            (-5.6, 5.2),
            (-3.2, 6.6),
            (-1.6, 3.2),
            (-2.8, 1.6),
            (1.2, -2.6),
            (2.9, -1.6),
            (6.2, -3.4),
            (4.8, -5.8),
            (1.8, -6.2),
            (-4.4, 0.4),
        ],
        6,
    )
    show(canvas, phone, [Piece(body, METAL), Piece(glass, _FEVER, (), 0.8)])
    canvas.path(phone.shape(handset), "#FFFFFF")
