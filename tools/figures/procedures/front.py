"""The injection from the front: probe and needle over the neck of the thigh bone, clear of nerve and vessels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from shapely import LineString
from shapely import Point as Dot
from shapely.affinity import scale

from tools.figures import palette
from tools.figures.bones import bone
from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.palette import BACKDROP, BACKDROP_DARK
from tools.figures.procedures import front_hand, front_scene
from tools.figures.procedures import front_plan as plan
from tools.figures.procedures.devices import (
    Axis,
    Needle,
    Syringe,
    paint_barrel,
    paint_glass,
    paint_needle,
    paint_plunger,
    paint_shaft,
)
from tools.figures.procedures.neck_plan import NEEDLE_INSIDE, NEEDLE_OUTSIDE, PUSH
from tools.figures.procedures.photo import photo
from tools.figures.procedures.sheet import Sheet, ring
from tools.figures.solid.camera import Camera
from tools.figures.solid.scene import Solid
from tools.figures.writing import Change, Declaration, Part, write_figure

AXIS: Final = Axis(plan.TARGET_AT, plan.NECK, plan.SCALE, plan.LEAN)
NEEDLE: Final = Needle(NEEDLE_INSIDE + NEEDLE_OUTSIDE, width=1.4)
SYRINGE: Final = Syringe(start=NEEDLE.length + NEEDLE.hub, drawn=PUSH + 2)
RETREAT: Final = 44.0
HIDDEN: Final = 36.0  # of the shaft that lies below the skin, what shows when it is drawn back
_SYRINGE: Final = ("syringe", "plunger", "syringe-glass")


def injection_front() -> None:
    """Write the figure."""
    sheet = Sheet()
    with sheet.group("backdrop"):
        sheet.path(sheet.frame, BACKDROP)
    front_scene.paint_skin(sheet)
    for name in ("femur", "pelvis"):
        with sheet.group(f"bone-{name}", opacity=0.62):
            sheet.image(_ghost(name), (0, 0, 1600, 1000))
    front_scene.paint_bundle(sheet)
    front_scene.paint_cloth(sheet)
    with sheet.group("target"):
        ring(sheet, plan.TARGET_AT, 20)
    with sheet.group("us-probe"):
        front_hand.paint_probe(sheet)
    _needle(sheet)
    with sheet.group("entry"):
        x, y = plan.ENTRY_AT
        sheet.path(scale(Dot(x, y).buffer(1), 10, 7), front_scene.TONE.edge, 0.75)
    with sheet.group("hand"):
        front_hand.paint_hand(sheet)
    write_figure("injection-front", _declaration(), {"figure.svg": sheet.svg()})


def _ghost(name: str) -> str:
    """A bone of the model as seen through the skin."""
    x, y = plan.BALL
    centre = ((x - 800) / plan.SCALE, 0.0, (y - 500) / plan.SCALE)
    camera = Camera(centre, 1600 / plan.SCALE)
    return photo([Solid(f"bone-{name}", bone(name), palette.BONE)], camera, 1120, 40)


def _needle(canvas: Canvas) -> None:
    """The needle from its entry outward, and its way below the skin, dashed."""
    with canvas.group("needle-way"):
        way = LineString([plan.ENTRY_AT, plan.TARGET_AT])
        canvas.path(way, pen=Pen("#FFFFFF", 7, 0.85))
        canvas.path(way, pen=Pen(palette.INK, 3, dash="8 8"))
    outer = Axis(plan.ENTRY_AT, plan.NECK, plan.SCALE, plan.LEAN)
    shaft = Needle(NEEDLE_OUTSIDE, NEEDLE.width, NEEDLE.hub, NEEDLE.hub_width, blunt=True)
    back = Syringe(start=shaft.length + shaft.hub, drawn=SYRINGE.drawn)
    with canvas.group("needle-inside", opacity=0):
        paint_shaft(
            canvas,
            Axis(outer.point(-HIDDEN), plan.NECK, plan.SCALE, plan.LEAN),
            Needle(HIDDEN + 1, NEEDLE.width),
        )
    with canvas.group("needle"):
        paint_needle(canvas, outer, shaft)
    with canvas.group("syringe"):
        paint_barrel(canvas, outer, back, filled=back.drawn)
    with canvas.group("plunger"):
        paint_plunger(canvas, outer, back, covering=PUSH + 8)
    with canvas.group("syringe-glass"):
        paint_glass(canvas, outer, back)


def _declaration() -> Declaration:
    return Declaration(
        kind="drawing",
        view="right hip of a person lying on the back, from the front; bones, nerve and vessels seen through the skin",
        parts=_PARTS,
        states=_states(),
        start="needle-in",
        dark={BACKDROP: BACKDROP_DARK},
    )


def _states() -> Mapping[str, Mapping[str, Change]]:
    gone: Change = {"opacity": 0}
    moved = AXIS.moved(RETREAT)
    back: Change = {"translate": moved}
    hidden: Change = {"translate": moved, "opacity": 0}
    tools = ("needle", *_SYRINGE)
    hidden_part: Mapping[str, Change] = {"needle-inside": {"translate": moved, "opacity": 1}}
    return {
        "found": dict.fromkeys(("us-probe", "hand", "needle-way", "entry", *tools), gone),
        "probe-on": {**dict.fromkeys(tools, hidden), "needle-way": gone, "entry": gone},
        "needle-out": {**dict.fromkeys(tools, back), **hidden_part, "needle-way": gone, "entry": gone},
        "needle-in": {},
        "fluid-in": {"plunger": {"translate": AXIS.moved(-PUSH)}},
    }


_on = plan.on_canvas
_PARTS: Final = (
    Part("skin", "skin", _on(76, -104), "left", "plain"),
    Part("bone-femur", "thigh-bone", _on(40, -108), "left", "plain"),
    Part("bone-pelvis", "pelvis", _on(6, 64), "left", "plain"),
    Part("keep-away", "keep-away-zone", _on(-37, -70), "right", "lines"),
    Part("vessel-femoral-vein", "femoral-vein", _on(-29, 2), "right", "plain"),
    Part("vessel-femoral-artery", "femoral-artery", _on(-17, -34), "right", "plain"),
    Part("nerve-femoral", "femoral-nerve", _on(-9, 4), "right", "lines"),
    Part("us-probe", "ultrasound-probe", plan.along_neck(60, 6), "left", "plain"),
    Part("needle", "needle", plan.along_neck(78), "left", "plain"),
    Part("syringe", "syringe", plan.along_neck(112), "left", "plain"),
)

FIGURES: Final = {"injection-front": injection_front}
