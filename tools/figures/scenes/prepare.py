"""What to bring to the visit, on four cards of the same size."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shapely import LineString, Point, Polygon, box, union_all
from shapely.affinity import scale

from tools.figures.ink.canvas import Canvas
from tools.figures.ink.shapes import line, outline, rounded
from tools.figures.palette import STEEL
from tools.figures.people.cards import DARK, Card, grid
from tools.figures.people.clothes import (
    BRICK,
    ELDER,
    LEATHER,
    MAN,
    NAVY,
    PLUM,
    SKY,
    TEAL,
    Look,
)
from tools.figures.people.devices import clipboard, pill_bottle, tablet
from tools.figures.people.geometry import Frame
from tools.figures.people.materials import GLASS, METAL, RUBBER
from tools.figures.people.painting import Piece, Stroke
from tools.figures.people.placing import cut, grounded, show
from tools.figures.people.pose import Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.people.things import bar, ring
from tools.figures.writing import Declaration, Part, write_figure

_CARDS: Final = grid(2, 2, (220.0, 62.0, 1160.0, 876.0), 36)
_TROUSERS: Final = ((26, 104), (58, 104), (67, 16), (48, 16), (42, 80), (36, 16), (17, 16))


def prepare() -> None:
    """Draw a driver, loose clothes, the list of medicines and a bag."""
    canvas = Canvas()
    parts = []
    scenes = (
        ("prepare-driver", "driver", "plain", _car),
        ("prepare-clothes", "loose-clothes", "plain", _clothes),
        ("prepare-medicines", "medicine-list", "plain", _medicines),
        ("prepare-bag", "bag", "plain", _bag),
    )
    for (group, term, texture, paint_scene), card in zip(scenes, _CARDS, strict=True):
        with canvas.group(group):
            card.paint(canvas, 0 if paint_scene is _medicines else 70)
            paint_scene(canvas, card)
        parts.append(Part(group, term, card.caption, "over", texture))
    declared = Declaration(
        "drawing", "what to bring to the visit, on four cards of the same size", parts, dark=DARK
    )
    write_figure("prepare", declared, {"figure.svg": canvas.svg()})


def _car(canvas: Canvas, card: Card) -> None:
    """A car with somebody else at the wheel."""
    stage = card.stage(0.5, 46, 1.72)
    body = outline([
        (-138, 34), (-140, 52), (-130, 70), (-84, 78), (-62, 112), (-20, 122), (34, 121), (66, 108), (92, 80),
        (128, 72), (138, 56), (138, 34), (120, 26), (-120, 26),
    ])  # fmt: skip
    glass = outline([(-70, 80), (-52, 107), (-16, 114.5), (32, 113.5), (56, 104), (76, 80), (0, 77)], 10)
    pillar = LineString([(2, 76), (0, 116)]).buffer(3.2)
    inside = glass.difference(pillar)
    riders = cut([*_heads(MAN, 34), *_heads(ELDER, -38)], inside)
    marks = (
        Stroke(line([(0, 77), (0, 40), (-4, 30)], 6), 1.0, 0.6),
        Stroke(line([(-66, 78), (-70, 50), (-60, 32)], 6), 1.0, 0.5),
        Stroke(LineString([(8, 66), (18, 66)]), 2.0, 0.8),
    )
    wheels = [
        Piece(shape, tissue)
        for x in (-86, 86)
        for shape, tissue in ((Point(x, 24).buffer(24), RUBBER), (Point(x, 24).buffer(12), METAL))
    ]
    show(canvas, stage, [Piece(body, TEAL, marks), Piece(glass, GLASS)])
    show(canvas, stage, riders, [Piece(pillar.intersection(body), TEAL)], wheels, casing=0)
    light = rounded(box(124, 58, 137, 68), 2)
    show(canvas, stage, [Piece(light, replace(METAL, base="#FFF1C9", lit="#FFFBEA"))], casing=0)


def _heads(look: Look, x: float) -> list[Piece]:
    """Head and trunk of somebody who sits in the car."""
    person = Person(
        Pose(near_arm=Reach((30, 26), 10, -1), far_arm=Reach((30, 26), 10, -1)), replace(look, glasses=False)
    )
    return grounded(person.body()[2:], x, 33)


def _clothes(canvas: Canvas, card: Card) -> None:
    """Loose trousers and a wide shirt on hangers."""
    stage = card.stage(0.5, 40, 2.9)
    rail = bar([(-84, 122), (84, 122)], 3, STEEL)
    hooks = [
        Piece(line([(x, 106), (x, 116), (x + 3, 121), (x - 2, 123)], 6).buffer(0.8), STEEL, (), 0.7)
        for x in (-42, 42)
    ]
    shirt = outline(
        [
            (-52, 104),
            (-32, 104),
            (-20, 99),
            (-4, 74),
            (-14, 66),
            (-21, 78),
            (-20, 34),
            (-64, 34),
            (-63, 78),
            (-70, 66),
            (-80, 74),
            (-64, 99),
        ],
        8,
    )
    neck = scale(Point(-42, 105).buffer(1), 10, 6)
    folds = (
        Stroke(line([(-54, 78), (-52, 60), (-54, 40)], 6), 0.7, 0.3),
        Stroke(line([(-32, 76), (-31, 58), (-30, 40)], 6), 0.7, 0.3),
    )
    trousers = rounded(Polygon(_TROUSERS), 1.4)
    band = Stroke(LineString([(24, 97), (60, 97)]), 0.8, 0.5)
    cord = Stroke(line([(42, 97), (39, 88), (40, 82)], 6), 0.8, 0.8)
    crease = (band, cord, Stroke(line([(31, 92), (28, 50), (27, 22)], 6), 0.7, 0.3))
    show(canvas, stage, [rail, *hooks])
    show(canvas, stage, [Piece(shirt.difference(neck), PLUM, folds), Piece(trousers, NAVY, crease)])


def _medicines(canvas: Canvas, card: Card) -> None:
    size = card.height / 49
    stage = card.stage(0.5, card.height * 0.5, size)
    show(canvas, stage, clipboard(Frame((-14, 0), 0, 1.1)))
    show(canvas, stage, pill_bottle(Frame((11, -15), 0, 0.95)))
    show(canvas, stage, tablet(Frame((22, -12.5), 0, 0.5)), tablet(Frame((27, -12.5), 0, 0.5)))


def _bag(canvas: Canvas, card: Card) -> None:
    """A bag with a bottle of water and the papers."""
    stage = card.stage(0.5, 48, 4.6)
    handle = ring((0, 44), 17, 4).intersection(box(-40, 44, 40, 80))
    bottle = [
        Piece(
            rounded(union_all([box(14, 20, 26, 58), box(17, 56, 23, 64)]), 2.4),
            replace(GLASS, base=SKY.base, lit=SKY.lit),
        ),
        Piece(rounded(box(16.4, 61, 23.6, 67), 1), TEAL),
    ]
    papers = Piece(rounded(Polygon([(-26, 20), (-22, 60), (2, 57), (0, 20)]), 0.8), METAL)
    shape = rounded(Polygon([(-37, 0), (-34, 47), (34, 47), (37, 0)]), 7)
    pocket = Stroke(rounded(box(-20, 8, 20, 28), 3).exterior, 0.7, 0.6)
    stitch = Stroke(LineString([(-33, 39), (33, 39)]), 0.6, 0.6)
    show(
        canvas,
        stage,
        [Piece(handle, LEATHER), papers, *bottle, Piece(shape, BRICK, (pocket, stitch))],
    )


FIGURES: Final = {"prepare": prepare}
