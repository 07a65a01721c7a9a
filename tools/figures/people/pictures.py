"""Small scenes that recur: each fills a card of whatever size, about 580 by 400 in proportion."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shapely import Point, box
from shapely.affinity import scale

from tools.figures.ink.canvas import Canvas
from tools.figures.ink.shapes import outline
from tools.figures.palette import GLOVE, MARROW, MEDICINE, STEEL, Tissue
from tools.figures.people.bones import hip_bones, implant
from tools.figures.people.cards import Card
from tools.figures.people.clothes import COAT, ELDER, MAN, SKY, Look
from tools.figures.people.devices import (
    capsule,
    clipboard,
    pill_bottle,
    scope,
    syringe,
    tablet,
    vial,
)
from tools.figures.people.geometry import Frame, placed
from tools.figures.people.painting import Piece, Stage
from tools.figures.people.placing import grounded, lowest, lying, show
from tools.figures.people.pose import Limb, Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.people.things import bar, cane, chair, table

THEATRE: Final = Tissue("#6FA79A", "#93C0B5", "#558A7E", "#264A42")
SURGEON: Final = Look(
    hair="short", hair_colour=THEATRE, shirt=THEATRE, trousers=THEATRE, old=False, mask=True, gloves=GLOVE
)
LEG_BACK: Final = Pose(
    pelvis=84,
    chest=82,
    neck=80,
    near_leg=Limb(-116, -124, -44),
    far_leg=Limb(-90, -91, 0),
    near_arm=Reach((29, 12), -22, -1),
    far_arm=Reach((30, 13), -22, -1),
    hands=("grip", "grip"),
)
STROLL: Final = Pose(
    pelvis=86, chest=84, neck=78, near_leg=Limb(-74, -86, 4), far_leg=Limb(-102, -118, -26),
    near_arm=Limb(-84, -48, -60), far_arm=Limb(-106, -92, -90), hands=("grip", "relaxed"),
)  # fmt: skip


def stretching(canvas: Canvas, card: Card, look: Look = ELDER, floor: float = 40.0) -> None:
    """Somebody who lifts a leg back and holds on to a chair."""
    size = (card.height - floor - card.height * 0.05) / 172
    stage = card.stage(0.42, floor, size)
    person = grounded(Person(LEG_BACK, look).pieces())
    show(canvas, stage, chair(60, 50), person)


def pills(canvas: Canvas, card: Card) -> None:
    """A bottle of pills, a capsule and two tablets."""
    size = min(card.height / 46, card.width / 54)
    stage = card.stage(0.5, card.height * 0.5 - 14 * size, size)
    show(canvas, stage, pill_bottle(Frame((-13, 0))))
    show(canvas, stage, capsule(placed((13, 17), 38)))
    show(canvas, stage, tablet(Frame((5, 4.5), 0, 0.9)), tablet(Frame((18, 4), 0, 0.8)))


def shot(canvas: Canvas, card: Card, liquid: Tissue = MEDICINE) -> None:
    """A syringe, and the small bottle that it was filled from."""
    size = min(card.height / 40, card.width / 52)
    stage = card.stage(0.46, card.height * 0.5 - 9 * size, size)
    show(canvas, stage, vial(Frame((-13, 0), 0, 1.05), liquid))
    show(canvas, stage, syringe(placed((-6.5, 2.5), 38), liquid))


def lamp(x: float, y: float) -> list[Piece]:
    """A surgery lamp that hangs from above; its glass is centred on a point."""
    return [
        bar([(x, y + 50), (x, y + 12)], 3, STEEL),
        Piece(
            outline(
                [(x - 22, y), (x - 19, y + 8), (x - 8, y + 13), (x + 8, y + 13), (x + 19, y + 8), (x + 22, y)]
            ),
            COAT,
        ),
        Piece(scale(Point(x, y).buffer(1), 21, 3.4), Tissue("#FFF1C9", "#FFFBEA", "#F2D98F", "#9A7A2C")),
    ]


def operation(canvas: Canvas, card: Card, floor: float = 40.0, patient: Look = MAN) -> None:
    """Somebody under a sheet on a table, a surgeon beyond the table, a lamp."""
    size = (card.height - floor - 24) / 178
    stage = card.stage(0.5, floor, size)
    low = replace(patient, shirt=SKY, trousers=SKY)
    body = grounded(Person(lying(), low).pieces(), 0, 82)
    sheet = Piece(
        outline(
            [
                (-34, 106),
                (-20, 110),
                (0, 108),
                (30, 104),
                (60, 101),
                (78, 108),
                (86, 107),
                (92, 95),
                (94, 72),
                (60, 68),
                (20, 70),
                (-20, 68),
                (-36, 72),
                (-38, 90),
            ]
        ),
        THEATRE,
    )
    pose = Pose(
        chest=84, neck=74, head=-16, near_arm=Reach((44, 27), -30, -1), far_arm=Reach((50, 29), -30, -1)
    )
    surgeon = Person(replace(pose, hands=("grip", "grip")), SURGEON)
    behind = Stage(stage.x + 62 * size, stage.y - 89 * size, size, left=True)
    clip = box(-200, 0, 200, (card.height - floor - 2) / size)
    hung = [replace(piece, shape=piece.shape.intersection(clip)) for piece in lamp(-2, 150)]
    show(canvas, stage, hung)
    show(canvas, behind, surgeon.far_leg(), surgeon.body())
    show(canvas, stage, table(-88, 96, 82), body, [sheet])
    tools = [bar([(21, 117), (2, 107)], 1.6, STEEL, 0.7), bar([(16, 119), (-4, 108)], 1.6, STEEL, 0.7)]
    show(canvas, stage, tools, casing=0)
    show(canvas, behind, surgeon.far_arm(), surgeon.near_arm(), casing=0)


def strolling(canvas: Canvas, card: Card, look: Look, floor: float = 26.0) -> None:
    """Somebody who walks with a cane, unhurried."""
    size = (card.height - floor - 16) / 172
    walker = Person(STROLL, look)
    lift = -lowest(walker.pieces())
    wrist = walker.arm_joints(near=True).tip
    stick = cane((wrist[0] + 3, wrist[1] - 3), (wrist[0] + 9, -lift + 1))
    stage = card.stage(0.47, floor + lift * size, size)
    show(canvas, stage, walker.far(), walker.body(), stick, walker.near_arm())


def keyhole(canvas: Canvas, card: Card) -> None:
    """The hip joint, a camera and a thin tool that reach it through two small cuts."""
    size = card.height / 120
    stage = card.stage(0.52, card.height * 0.45, size)
    show(canvas, stage, hip_bones(Frame()))
    show(canvas, stage, scope(placed((-11, 11), 142)), scope(placed((-13, 3), 168), tool=True))


def replacement(canvas: Canvas, card: Card) -> None:
    """A new ball and a new cup in the bones of the hip."""
    show(canvas, card.stage(0.46, card.height * 0.45, card.height / 120), implant(Frame()))


def study(canvas: Canvas, card: Card) -> None:
    """A clipboard with boxes that are ticked or not, and a syringe of cells."""
    stage = card.stage(0.47, card.height * 0.5, min(card.height / 44, card.width / 52))
    show(canvas, stage, clipboard(Frame((-8, 0))))
    show(canvas, stage, syringe(placed((0, -13), 48), MARROW))
