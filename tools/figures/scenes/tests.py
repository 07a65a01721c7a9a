"""Four tests on four cards of the same size: an exam, an X-ray, an MRI scan, a numbing shot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np
from shapely import Geometry, LineString, Point, Polygon, box, union_all
from shapely.affinity import scale, translate

from tools.figures.ink.canvas import Canvas
from tools.figures.ink.shapes import line, rounded
from tools.figures.palette import GLOVE, MEDICINE, SKIN_TONES, STEEL
from tools.figures.people.bones import hip_bones
from tools.figures.people.cards import DARK, Card, grid
from tools.figures.people.clothes import COAT, DOCTOR, ELDER, MAN, NEIGHBOUR, SKY, SLATE, WOMAN
from tools.figures.people.devices import probe, syringe
from tools.figures.people.geometry import Frame, placed, tapered
from tools.figures.people.hands import hand
from tools.figures.people.materials import DARK_GLASS, METAL
from tools.figures.people.painting import Piece, Stage, Stroke
from tools.figures.people.placing import cut, grounded, lying, show
from tools.figures.people.pose import Limb, Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.people.things import bar, pillow, slab, table
from tools.figures.writing import Declaration, Part, write_figure

_CARDS: Final = grid(2, 2, (220.0, 62.0, 1160.0, 876.0), 36)
_FLOOR: Final = 46.0
_EXAM: Final = lying(near_leg=Limb(82, -27, 44, (0.95, 0.95)), near_arm=Limb(-5, 2, 0))
_CLINICIAN: Final = Pose(
    pelvis=88, chest=78, neck=70, head=-12, near_arm=Reach((19, 24), -36, -1), far_arm=Reach((49, 46), -20, -1),
    hands=("grip", "relaxed"),
)  # fmt: skip


def exam(canvas: Canvas, card: Card) -> None:
    """On the back: the hip bent, the knee brought across, the shin turned out towards the viewer."""
    stage = card.stage(0.46, _FLOOR, 2.12)
    clothes = replace(WOMAN, trousers=SLATE, leg=0.6, shoes=None, sleeve=0.6)
    patient = grounded(Person(_EXAM, clothes).pieces(), 0, 70)
    clinician = Person(_CLINICIAN, DOCTOR)
    behind = Stage(stage.x + 64 * stage.scale, stage.y - 89 * stage.scale, stage.scale, left=True)
    show(canvas, behind, clinician.far_leg(), clinician.body())
    show(canvas, stage, table(-84, 92, 70), [pillow((-66, 75), (30, 9))], patient)
    show(canvas, behind, clinician.far_arm(), casing=0)
    show(canvas, behind, clinician.near_arm(), casing=0)


def x_ray(canvas: Canvas, card: Card) -> None:
    """A lamp of X-rays over the hip, a plate beneath it, and the picture of the bones on a screen."""
    stage = card.stage(0.44, _FLOOR, 2.12)
    body = grounded(Person(lying(), replace(MAN, trousers=SLATE, leg=0.6, shoes=None)).pieces(), 0, 76)
    beam = Piece(
        Polygon([(-5, 130), (5, 130), (22, 96), (-22, 96)]), replace(METAL, base="#FFE9A8", lit="#FFF3CC")
    )
    tube = [
        bar([(0, 158), (0, 190)], 5, STEEL),
        Piece(rounded(union_all([box(-19, 142, 19, 160), box(-8, 130, 8, 144)]), 3), METAL),
    ]
    ceiling = box(-200, 0, 200, (card.height - _FLOOR - 2) / stage.scale)
    plate = slab((-22, 58, 22, 63), DARK_GLASS, 1)
    show(canvas, stage, [replace(piece, shape=piece.shape.intersection(ceiling)) for piece in tube])
    canvas.path(stage.shape(beam.shape), "#FFD766", 0.3)
    show(canvas, stage, table(-84, 92, 76), [plate], body)
    show(canvas, stage, _screen((76, 142), (50, 46)), casing=2)
    show(canvas, stage, _film((74, 137.5)), casing=0)


def _screen(centre: tuple[float, float], size: tuple[float, float]) -> list[Piece]:
    x, y = centre
    wide, high = size[0] / 2, size[1] / 2
    return [
        Piece(rounded(box(x - wide, y - high, x + wide, y + high), 3), METAL),
        Piece(rounded(box(x - wide + 3, y - high + 3, x + wide - 3, y + high - 3), 1.5), DARK_GLASS),
    ]


def _film(centre: tuple[float, float]) -> list[Piece]:
    pale = replace(METAL, base="#AEBDC6", lit="#DCE5EA", shade="#80929D", edge="#5D717D")
    bones = hip_bones(Frame(centre, 0, 0.38))[:2]
    return [Piece(piece.shape, pale, (), 0.5) for piece in bones]


def mri(canvas: Canvas, card: Card) -> None:
    """Somebody whose legs and hips lie in the tunnel of the scanner."""
    stage = card.stage(0.4, _FLOOR, 2.12)
    body = grounded(
        Person(lying(), replace(NEIGHBOUR, shirt=SKY, trousers=SKY, shoes=None, glasses=False)).pieces(),
        22,
        82,
    )
    bore = translate(scale(Point(0, 0).buffer(1, quad_segs=24), 24, 37), 44, 92)
    front = translate(scale(Point(0, 0).buffer(1, quad_segs=24), 50, 76), 44, 82)
    low = box(-200, 0, 300, 300)
    housing = union_all(
        [front, translate(front, 42, 0), box(44, 6, 86, 158), box(6, 0, 124, 16)]
    ).intersection(low)
    seen = union_all([box(-200, 0, 44, 300), bore])
    couch = [slab((-84, 70, 90, 82), COAT, 3), slab((-66, 0, -50, 72), METAL, 2)]
    ring = Stroke(bore.buffer(7).exterior, 0.8, 0.5)
    show(canvas, stage, [Piece(rounded(housing, 4), METAL), Piece(front.intersection(low), COAT, (ring,))])
    show(canvas, stage, [Piece(bore, DARK_GLASS)], casing=0)
    show(canvas, stage, [couch[1]], cut([*couch, *body], seen), casing=0)


def numbing_shot(canvas: Canvas, card: Card) -> None:
    """The front of the hip from the side: probe and needle in one plane, the needle from below and outside."""
    stage = card.stage(0.42, 122, 5.3)
    look = replace(ELDER, trousers=SKIN_TONES[3], shoes=None, leg=1.99)
    person = Person(lying(), look)
    area = _local(stage, card)
    body = [*person.far_leg(), *person.body()]
    solid = union_all([piece.shape for piece in body])
    window = translate(scale(Point(0, 0).buffer(1), 9.5, 8.0), 8.0, 11.0)
    drape = solid.buffer(0.9).intersection(box(-11, -40, 90, 40)).difference(window)
    bed = slab((-100, -60, 100, -12.6), METAL, 2)
    show(canvas, stage, cut([bed, *body, Piece(rounded(drape, 0.8), SKY)], area), casing=0)
    tools = [replace(piece, shape=piece.shape.difference(solid)) for piece in _hands_and_tools()]
    show(canvas, stage, cut(tools, area), casing=0)
    show(canvas, stage, _screen((-26, 39), (28, 30)), _fan((-26, 51)), casing=0)


def _local(stage: Stage, card: Card) -> Geometry:
    """The card's area in the centimetres of a stage."""
    shape = translate(card.shape.buffer(-1.4), -stage.x, -stage.y)
    return scale(shape, 1 / stage.scale, -1 / stage.scale, origin=(0, 0))


def _hands_and_tools() -> list[Piece]:
    """A gloved hand holds the probe; the other guides the syringe, which points at the hip joint."""
    left = tapered(np.array([-3.0, 80.0]), np.array([0.4, 33.0]), [(0, 6, 6), (1, 4.2, 4.2)])
    right = tapered(np.array([62.0, 70.0]), np.array([45.0, 43.0]), [(0, 6, 6), (1, 4.2, 4.2)])
    return [
        *probe(placed((3.0, 11.6), -92, size=1.25)),
        Piece(left, COAT),
        hand(placed((0.6, 32), -78, size=1.05), "grip", GLOVE),
        *syringe(placed((5, 3), 46, size=1.15), MEDICINE, fill=0.75, needle=18),
        Piece(right, COAT),
        hand(placed((43.6, 42), -124, mirror=True, size=1.05), "grip", GLOVE),
    ]


def _fan(top: tuple[float, float]) -> list[Piece]:
    """The picture on the ultrasound screen: the ball of the hip as a bright line, and the needle."""
    x, y = top
    sector = Polygon([(x - 4, y), (x + 4, y), (x + 12, y - 25), (x, y - 27), (x - 12, y - 25)])
    bone = line([(x - 9, y - 17), (x - 4, y - 12), (x + 1, y - 13), (x + 4, y - 18), (x + 9, y - 19)], 8)
    needle = LineString([(x + 8.4, y - 7), (x + 3, y - 14.5)])
    grey = replace(DARK_GLASS, base="#5A6A73", lit="#71818A", shade="#48575F", edge="#2B3941")
    marks = (Stroke(bone, 1.1, 0.95, "#F2F6F8"), Stroke(needle, 0.7, 1.0, "#FFFFFF"))
    return [Piece(sector, grey, marks, 0.4)]


_SCENES: Final[tuple[tuple[str, str, str, Callable[[Canvas, Card], None]], ...]] = (
    ("test-exam", "hip-exam", "plain", exam),
    ("test-x-ray", "x-ray", "plain", x_ray),
    ("test-mri", "mri", "plain", mri),
    ("test-numbing-shot", "numbing-medicine", "plain", numbing_shot),
)


def tests() -> None:
    """Draw the four tests."""
    canvas = Canvas()
    parts = []
    for (name, term, texture, paint_scene), card in zip(_SCENES, _CARDS, strict=True):
        with canvas.group(name):
            card.paint(canvas, 0 if paint_scene is numbing_shot else _FLOOR + 16)
            paint_scene(canvas, card)
        parts.append(Part(name, term, card.caption, "over", texture))
    view = "four tests, the right hip of people who lie on the back"
    write_figure("tests", Declaration("drawing", view, parts, dark=DARK), {"figure.svg": canvas.svg()})


FIGURES: Final = {"tests": tests}
