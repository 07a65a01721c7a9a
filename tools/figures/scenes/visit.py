"""Plain pictures for the visit: a talk, and a pair of scales."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shapely import LineString, Point, box, union_all
from shapely.affinity import scale, translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.marks import problem
from tools.figures.ink.paint import Body, solid
from tools.figures.ink.shapes import outline, rounded
from tools.figures.palette import STEEL
from tools.figures.people.bones import hip_bones
from tools.figures.people.cards import CARD, DARK, FLOOR
from tools.figures.people.clothes import (
    DOCTOR,
    ELDER,
    SLATE,
    TEAL,
)
from tools.figures.people.geometry import Frame
from tools.figures.people.materials import DARK_GLASS, METAL, WOOD
from tools.figures.people.painting import Stage
from tools.figures.people.placing import grounded, lowest, middle, show
from tools.figures.people.pose import Limb, Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.people.things import bar, chair, slab, wheelchair
from tools.figures.writing import Declaration, Part, write_figure

_SEATED: Final = Pose(
    pelvis=95, chest=88, neck=82, head=2, near_leg=Limb(1, -80, 0), far_leg=Limb(3, -78, 0),
    near_arm=Reach((30, 30), 24, -1), far_arm=Reach((18, 12), -12, -1), hands=("open", "flat"),
)  # fmt: skip
_LISTENING: Final = replace(
    _SEATED, near_arm=Reach((24, 13), -12, -1), far_arm=Reach((30, 26), 10, -1), hands=("flat", "open")
)


def talk() -> None:
    """Draw a patient in a wheelchair and a clinician who talk, a model of the hip between them."""
    canvas = Canvas()
    size, ground = 5.1, 905.0
    with canvas.group("floor"):
        canvas.path(translate(scale(Point(0, 0).buffer(1, quad_segs=32), 600, 44), 800, ground - 8), FLOOR)
    left, right = Stage(470, ground, size), Stage(1142, ground, size, left=True)
    patient, clinician = Person(_SEATED, ELDER), Person(_LISTENING, DOCTOR)
    behind, before = wheelchair(0)
    rider = grounded(patient.pieces(), -6, 10.5)
    with canvas.group("person-patient"):
        show(canvas, left, behind, rider, before)
    with canvas.group("person-clinician"):
        show(canvas, right, chair(-3, -lowest(clinician.pieces()) - 10.4))
        show(canvas, right, grounded(clinician.pieces()))
    with canvas.group("hip-model"):
        _table_with_model(canvas, Stage(802, ground, size))
    parts = [
        Part("person-patient", "patient", middle(left, rider), "left", "plain"),
        Part("person-clinician", "care-team", middle(right, grounded(clinician.pieces())), "right", "plain"),
    ]
    declared = Declaration("drawing", "a patient and a clinician, seated, from the side", parts, dark=DARK)
    write_figure("talk", declared, {"figure.svg": canvas.svg()})


def _table_with_model(canvas: Canvas, stage: Stage) -> None:
    leg = [
        bar([(0, 52), (0, 3)], 4, WOOD),
        slab((-13, 0, 13, 4), WOOD, 1.5),
        slab((-23, 52, 23, 57), WOOD, 2),
    ]
    stand = [slab((-10, 57, 8, 60), STEEL, 1), bar([(-5.7, 59), (-5.7, 68)], 2, STEEL)]
    show(canvas, stage, leg, stand, hip_bones(Frame((0, 78.5), 0, 0.3)))


def balance() -> None:
    """Draw level scales: what may help, what may harm, and between them what nobody knows."""
    canvas = Canvas()
    with canvas.group("scales"):
        _paint_scales(canvas)
    with canvas.group("benefits"):
        for at in range(3):
            disc = Point(434 + at * 78, 640 - (at % 2) * 4).buffer(37, quad_segs=24)
            canvas.path(disc.buffer(3), "#FDFEFE")
            solid(canvas, disc, TEAL, Body(12, 0.25))
    with canvas.group("risks"):
        for at in range(3):
            problem(canvas, Point(1010 + at * 78, 640 - (at % 2) * 4).buffer(35, quad_segs=24), 1.1)
    with canvas.group("unknowns"):
        for at in range(3):
            disc = Point(710 + at * 90, 812).buffer(37, quad_segs=24)
            canvas.path(disc, CARD)
            canvas.path(disc.exterior, pen=Pen(SLATE.edge, 4, dash="13 10"))
    parts = [
        Part("benefits", "benefits", (512, 636), "left", "plain"),
        Part("risks", "risks", (1088, 636), "right", "lines"),
        Part("unknowns", "unknowns", (800, 812), "right", "dots"),
    ]
    view = "level scales: possible benefits on the left, risks on the right, unknowns below"
    dark = {**DARK, SLATE.edge: "#9FB2BD"}
    write_figure("balance", Declaration("drawing", view, parts, dark=dark), {"figure.svg": canvas.svg()})


def _paint_scales(canvas: Canvas) -> None:
    post = union_all(
        [box(788, 190, 812, 716), rounded(box(640, 706, 960, 738), 12), Point(800, 190).buffer(34)]
    )
    beam = outline(
        [(500, 250), (640, 232), (800, 214), (960, 232), (1100, 250), (960, 252), (800, 262), (640, 252)]
    )
    pans = []
    for x in (512, 1088):
        bowl = scale(Point(x, 676).buffer(1, quad_segs=32), 160, 60).intersection(
            box(x - 170, 676, x + 170, 800)
        )
        cords = [LineString([(x, 252), (x + side * 152, 676)]).buffer(2.4) for side in (-1, 1)]
        pans += [*cords, bowl]
    whole = union_all([post, beam, *pans])
    canvas.path(whole.buffer(3.4), "#FDFEFE")
    for shape in (*pans, rounded(post, 6), beam):
        solid(canvas, shape, STEEL if shape.area < 3000 else METAL, Body(12, 0.25))
    solid(canvas, Point(800, 238).buffer(20), DARK_GLASS, Body(6, 0.25))


FIGURES: Final = {"talk": talk, "balance": balance}
