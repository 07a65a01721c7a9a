"""The way back after keyhole surgery and after an injection: stations along a path, without dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from shapely import LineString, Point, box

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.shapes import rounded
from tools.figures.palette import Tissue
from tools.figures.people.cards import DARK, Card, grid
from tools.figures.people.clothes import COAT, NEIGHBOUR, SAND, SKY, SLATE, TEAL, WOMAN
from tools.figures.people.materials import CUSHION, VINYL, WOOD
from tools.figures.people.painting import Piece, Stage
from tools.figures.people.placing import grounded, lowest, lying, show
from tools.figures.people.pose import Limb, Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.people.things import bar, crutch, pillow, slab
from tools.figures.writing import Declaration, Part, write_figure

Scene = tuple[str, str, str, Callable[[Canvas, Card], None]]

_CARDS: Final = grid(4, 1, (196.0, 196.0, 1208.0, 470.0), 24)
_PATH_Y: Final = 770.0
_PATH: Final = "#CBD8DD"
_DASH: Final = "#F7FAFB"
_FLOOR: Final = 40.0
_SCALE: Final = 2.42
_PATIENT: Final = replace(NEIGHBOUR, belly=2.0)
_CRUTCHES: Final = Pose(
    pelvis=84, chest=82, neck=78, near_leg=Limb(-78, -118, -28), far_leg=Limb(-91, -90, 0),
    near_arm=Reach((13, 0), -22, -1), far_arm=Reach((16, 1), -20, -1), hands=("grip", "grip"),
)  # fmt: skip
_WALK: Final = Pose(
    pelvis=87, chest=88, near_leg=Limb(-72, -84, 4), far_leg=Limb(-104, -122, -28),
    near_arm=Limb(-112, -90, -88), far_arm=Limb(-70, -44, -44),
)  # fmt: skip
_PLAY: Final = Pose(
    pelvis=78, chest=70, neck=74, head=2, near_leg=Limb(-116, -116, -22), far_leg=Limb(-42, -96, 0),
    near_arm=Limb(-34, 22, 24), far_arm=Limb(-118, -70, -60), hands=("grip", "relaxed"),
)  # fmt: skip
_JOG: Final = Pose(
    pelvis=82, chest=80, neck=80, near_leg=Limb(-46, -108, -16), far_leg=Limb(-108, -150, -56),
    near_arm=Limb(-138, -42, -34), far_arm=Limb(-62, 24, 30), hands=("grip", "grip"),
)  # fmt: skip
_RECLINE: Final = Pose(
    pelvis=112, chest=108, neck=98, head=6, near_leg=Limb(3, -5, 76), far_leg=Limb(5, -3, 78),
    near_arm=Reach((17, 15), -20, -1), far_arm=Reach((20, 14), -20, -1), hands=("flat", "flat"),
)  # fmt: skip
_KITCHEN: Final = Pose(
    chest=87, neck=76, head=-10, near_arm=Reach((31, 13), 0, -1), far_arm=Reach((36, 12), 0, -1),
    hands=("grip", "grip"),
)  # fmt: skip
_PADDLE: Final = Tissue("#C4574D", "#DC8278", "#9C3F37", "#551A16")
_BALL: Final = Tissue("#E3C84B", "#F2E08A", "#BFA22C", "#6B5810")


def _ground(card: Card, person: Person, across: float, scale: float = _SCALE) -> Stage:
    """The stage whose 0, 0 is the hip joint of somebody who stands on the card's floor."""
    return card.stage(across, _FLOOR - lowest(person.pieces()) * scale, scale)


def _bed(canvas: Canvas, card: Card) -> None:
    stage = card.stage(0.5, _FLOOR, 1.42)
    look = replace(_PATIENT, shirt=SKY, trousers=SKY, shoes=None, glasses=False)
    body = grounded(Person(lying(), look).pieces(), -6, 60)
    frame = [
        slab((-86, 38, 88, 48), WOOD, 2),
        slab((-86, 46, 88, 60), CUSHION, 4),
        slab((-92, 0, -85, 88), WOOD, 2),
    ]
    frame.append(slab((85, 0, 92, 66), WOOD, 2))
    blanket = Piece(rounded(box(-4, 48, 87, 84), 9), TEAL)
    show(canvas, stage, frame, [pillow((-70, 66), (32, 13))], body, [blanket])


def _crutches(canvas: Canvas, card: Card) -> None:
    person = Person(_CRUTCHES, _PATIENT)
    stage = _ground(card, person, 0.42)
    low = lowest(person.pieces()) + 1
    far, near = crutch((20, -1), (30, low)), crutch((17, -2), (24, low))
    show(canvas, stage, far, person.far(), person.body(), near, person.near_arm())


def _walking(canvas: Canvas, card: Card) -> None:
    person = Person(_WALK, _PATIENT)
    show(canvas, _ground(card, person, 0.47), person.pieces())


def _strolling(canvas: Canvas, card: Card) -> None:
    person = Person(_WALK, WOMAN)
    show(canvas, _ground(card, person, 0.47), person.pieces())


def _playing(canvas: Canvas, card: Card) -> None:
    person = Person(_PLAY, _PATIENT)
    wrist = person.arm_joints(near=True).tip
    x, y = float(wrist[0]) + 6, float(wrist[1]) + 3
    face = Piece(Point(x + 13, y + 14).buffer(9.5), _PADDLE)
    stage = _ground(card, person, 0.36, 1.95)
    show(
        canvas,
        stage,
        person.far(),
        person.body(),
        [bar([(x - 2, y - 2), (x + 7, y + 8)], 3, WOOD), face],
        person.near_arm(),
    )
    show(canvas, stage, [Piece(Point(x + 12, y + 40).buffer(4), _BALL)])


def _resting(canvas: Canvas, card: Card) -> None:
    stage = card.stage(0.36, _FLOOR, 1.86)
    person = grounded(Person(_RECLINE, replace(WOMAN, shoes=None)).pieces(), 0, 42)
    back = Piece(rounded(LineString([(-18, 40), (-36, 96)]).buffer(9), 3), VINYL)
    seat = slab((-26, 14, 28, 44), VINYL, 5)
    feet = [bar([(-20, 14), (-20, 2)], 4, WOOD), bar([(22, 14), (22, 2)], 4, WOOD)]
    stool = [
        bar([(58, 32), (56, 2)], 3.4, WOOD),
        bar([(88, 32), (90, 2)], 3.4, WOOD),
        slab((50, 31, 96, 47), VINYL, 4),
    ]
    show(canvas, stage, feet, [back, seat], stool, person)


def _light(canvas: Canvas, card: Card) -> None:
    person = Person(_KITCHEN, WOMAN)
    stage = _ground(card, person, 0.36)
    low = lowest(person.pieces())
    worktop = [slab((24, low, 62, 0), SAND, 1), slab((20, -1, 64, 5), WOOD, 1)]
    cup = [Piece(rounded(box(38, 5, 49, 17), 1.4), COAT)]
    show(canvas, stage, person.far(), person.body(), worktop, cup, person.near_arm())


def _jogging(canvas: Canvas, card: Card) -> None:
    person = Person(_JOG, replace(WOMAN, trousers=SLATE))
    show(canvas, _ground(card, person, 0.5, 2.2), person.pieces())


_SURGERY: Final[tuple[Scene, ...]] = (
    ("station-surgery", "keyhole-surgery", "plain", _bed),
    ("station-crutches", "crutches", "plain", _crutches),
    ("station-walking", "walking", "plain", _walking),
    ("station-sport", "sport", "plain", _playing),
)
_INJECTION: Final[tuple[Scene, ...]] = (
    ("station-rest", "rest", "plain", _resting),
    ("station-light-use", "light-use", "plain", _light),
    (
        "station-walking",
        "walking",
        "plain",
        _strolling,
    ),
    ("station-build-up", "build-up", "plain", _jogging),
)


def _draw(name: str, view: str, scenes: Sequence[Scene]) -> None:
    canvas = Canvas()
    with canvas.group("path"):
        road = LineString([(150, _PATH_Y), (1450, _PATH_Y)])
        canvas.path(road.buffer(24), _PATH)
        canvas.path(road, pen=Pen(_DASH, 4, dash="16 16"))
    parts = []
    for (group, term, texture, paint_scene), card in zip(scenes, _CARDS, strict=True):
        middle = card.x + card.width / 2
        with canvas.group(group):
            stem = LineString([(middle, card.y + card.height), (middle, _PATH_Y)])
            canvas.path(stem, pen=Pen(TEAL.edge, 5))
            canvas.path(Point(middle, _PATH_Y).buffer(26), "#FDFEFE")
            canvas.path(Point(middle, _PATH_Y).buffer(21), TEAL.base, pen=Pen(TEAL.edge, 3))
            card.paint(canvas, _FLOOR + 20)
            paint_scene(canvas, card)
        parts.append(Part(group, term, (middle, _PATH_Y), "over", texture))
    declared = Declaration("drawing", view, parts, dark={**DARK, _PATH: "#344955", _DASH: "#7C93A0"})
    write_figure(name, declared, {"figure.svg": canvas.svg()})


def recovery_surgery() -> None:
    """Draw the bed, crutches, walking and sport."""
    _draw("recovery-surgery", "stations on the way back after keyhole surgery", _SURGERY)


def recovery_injection() -> None:
    """Draw rest, light use, walking and the build-up."""
    _draw("recovery-injection", "stations on the way back after an injection", _INJECTION)


FIGURES: Final = {"recovery-surgery": recovery_surgery, "recovery-injection": recovery_injection}
