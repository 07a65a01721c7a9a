"""The slice along the neck of the thigh bone: an injection that ultrasound guides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from shapely import Geometry, LineString, Polygon, box
from shapely import Point as Dot
from shapely.ops import unary_union

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Soft, glow
from tools.figures.ink.shapes import Row, outline, rounded, spline
from tools.figures.palette import AIR, BACKDROP_DARK, MEDICINE
from tools.figures.procedures import flesh
from tools.figures.procedures import neck_plan as plan
from tools.figures.procedures import neck_slice as shapes
from tools.figures.procedures.devices import (
    Axis,
    Needle,
    Syringe,
    paint_barrel,
    paint_glass,
    paint_needle,
    paint_plunger,
)
from tools.figures.procedures.neck_painting import VIEW, paint_joint, paint_soft_parts
from tools.figures.procedures.neck_screen import PROBE, paint_screen
from tools.figures.procedures.probe import paint_fan, paint_probe
from tools.figures.procedures.sheet import Sheet, ring
from tools.figures.writing import Change, Declaration, Part, write_figure

AXIS: Final = Axis(plan.on_canvas(plan.TARGET), plan.NEEDLE_AXIS, plan.SCALE)
NEEDLE: Final = Needle(length=plan.NEEDLE_INSIDE + plan.NEEDLE_OUTSIDE)
SYRINGE: Final = Syringe(start=NEEDLE.length + NEEDLE.hub, drawn=plan.PUSH + 2)


def hip_injection() -> None:
    """Write the figure."""
    sheet = Sheet()
    with sheet.group("backdrop"):
        sheet.path(box(-60, -60, 1660, 1060), AIR)
    paint_soft_parts(sheet)
    _skin_prepared(sheet)
    paint_joint(sheet)
    _medicine(sheet)
    _tools(sheet)
    paint_screen(sheet)
    write_figure("hip-injection", _declaration(), {"figure.svg": sheet.svg()})


def _skin_prepared(canvas: Canvas) -> None:
    """What is done to the skin before: it is cleaned, then a place around the entry is numbed."""
    line, pressed = shapes.skin_line(pressed=False), shapes.skin_line()
    near = box(-30, -80, 110, -30)
    with canvas.group("skin-level", opacity=0):
        flesh.skin(
            canvas, VIEW.shape(_raised(line, pressed)), VIEW.shape(LineString(line).intersection(near))
        )
    with canvas.group("skin-clean", opacity=0):
        cleaned = Polygon([*line, (-125.0, 80.0)]).boundary.buffer(0.7)
        canvas.path(VIEW.shape(cleaned.intersection(box(-14, -80, 96, -40))), "#D9822B", 0.8)
    with canvas.group("numb", opacity=0):
        spots = [Dot(*plan.along_needle(plan.NEEDLE_INSIDE - at)).buffer(size) for at, size in _NUMBED]
        numbed = unary_union(spots).convex_hull.intersection(shapes.layers().fat.union(shapes.layers().skin))
        canvas.path(VIEW.shape(numbed), MEDICINE.lit, 0.75, Pen("#1E86C4", 2))
        _dots(canvas, numbed, 2.6)


def _raised(line: Row, pressed: Row) -> Geometry:
    """What of the skin the probe presses in."""
    under = pressed + np.array([0.0, shapes.SKIN_THICKNESS])
    return Polygon([*line, *under[::-1]]).buffer(0).intersection(box(0, -80, 66, -30))


def _swab(canvas: Canvas) -> None:
    """A sponge on a stick that cleans the skin, seen from the side."""
    stick = Axis(plan.on_canvas((57.0, -59.0)), (0.64, -0.768), plan.SCALE)
    glow(canvas, stick.piece(4, 80, 6), Soft("#1B3A4B", 0.16, 16), shift=(6, 5))
    grip = stick.across(canvas, 6, (0, "#D5E0E6"), (0.3, "#FFFFFF"), (0.7, "#C3D0D8"), (1, "#8FA3AF"))
    canvas.path(rounded(stick.piece(4, 90, 6), 8), grip, pen=Pen("#64757F", 2))
    sponge = Polygon([plan.on_canvas(at) for at in ((43, -59.3), (71, -57.2), (69.5, -66.5), (45, -68.5))])
    sponge = rounded(sponge, 14)
    glow(canvas, sponge, Soft("#1B3A4B", 0.16, 14), shift=(5, 4))
    left, top, _, bottom = sponge.bounds
    wet = canvas.linear((left, top), (left - 6, bottom), (0, "#F7E3C2"), (0.55, "#F2C083"), (1, "#DF8F3C"))
    canvas.path(sponge, wet, pen=Pen("#8A4B12", 2))
    pores = [Dot(*plan.on_canvas(at)).buffer(2.6) for at in _PORES]
    canvas.path(unary_union(pores), "#8A4B12", 0.35)


_PORES: Final = (
    (48, -65),
    (52, -62.5),
    (55.5, -66),
    (59, -61.5),
    (62.5, -64.5),
    (66, -61.5),
    (50, -60.8),
    (64.5, -59.6),
)
_NUMBED: Final = ((2.0, 4.2), (11.0, 5.2))


def _medicine(canvas: Canvas) -> None:
    """The medicine in the recess: a little, more, and all of it."""
    recess = shapes.joint().recess.buffer(-0.25)
    tip = Dot(*plan.TARGET)
    amounts = {
        "injectate-1": outline([(19, -18), (26, -16), (33, -13), (33, -8.5), (26, -8.5), (20, -13)]),
        "injectate-2": box(11, -40, 42, 0).union(tip.buffer(6)),
        "injectate": recess,
    }
    for name, reach in amounts.items():
        with canvas.group(name, opacity=0 if name != "injectate" else 1):
            shape = rounded(recess.intersection(reach), 0.4)
            canvas.path(VIEW.shape(shape), MEDICINE.base, 0.92, Pen("#1E86C4", 2.4))
            _dots(canvas, shape.buffer(-0.45), 2.2)


def _dots(canvas: Canvas, shape: Geometry, apart: float) -> None:
    """White dots all over, for those who don't see the blue."""
    left, top, right, bottom = shape.bounds
    found = [
        Dot(x + (apart / 2 if row % 2 else 0), y).buffer(0.34)
        for row, y in enumerate(np.arange(top, bottom, apart * 0.8))
        for x in np.arange(left, right, apart)
    ]
    inside = [dot for dot in found if shape.contains(dot)]
    canvas.path(VIEW.shape(unary_union(inside)), "#FFFFFF", 0.95)


def _tools(canvas: Canvas) -> None:
    with canvas.group("us-beam"):
        paint_fan(canvas, VIEW, PROBE, plan.FAN_DEPTH)
    with canvas.group("target"):
        ring(canvas, plan.on_canvas(plan.TARGET), 24)
    with canvas.group("needle"):
        paint_needle(canvas, AXIS, NEEDLE)
    with canvas.group("syringe"):
        paint_barrel(canvas, AXIS, SYRINGE, filled=SYRINGE.drawn)
    with canvas.group("plunger"):
        paint_plunger(canvas, AXIS, SYRINGE, covering=plan.PUSH + 8)
    with canvas.group("syringe-glass"):
        paint_glass(canvas, AXIS, SYRINGE)
    with canvas.group("swab", opacity=0):
        _swab(canvas)
    with canvas.group("us-probe"):
        paint_probe(canvas, VIEW, PROBE, _gel())


def _gel() -> Geometry:
    """Gel fills the wedge between the probe's ends and the skin."""
    face = PROBE.arc(plan.PROBE_RADIUS - 1, float(np.arcsin(29.5 / plan.PROBE_RADIUS)))
    skin: Row = shapes.skin_line()
    under = skin[np.abs(skin[:, 0] - plan.PROBE_MIDDLE) < 34.5]
    slopes = [
        spline([end, (end[0] + side * 0.8, (end[1] + 2 * foot[1]) / 3), foot], steps=8)
        for end, foot, side in ((face[-1], under[-1], 1), (face[0], under[0], -1))
    ]
    return Polygon([*face, *slopes[0], *under[::-1], *slopes[1][::-1]]).buffer(0)


_SYRINGE: Final = ("syringe", "plunger", "syringe-glass")


def _declaration() -> Declaration:
    return Declaration(
        kind="drawing",
        view="right hip, cut along the neck of the thigh bone, the patient on the back, the head to the left; "
        "labrum drawn larger",
        parts=_PARTS,
        states=_states(),
        start="needle-in",
        simulated=True,
        dark={AIR: BACKDROP_DARK, flesh.VEIL: flesh.VEIL_DARK},
    )


def _states() -> Mapping[str, Mapping[str, Change]]:
    gone = {"opacity": 0}
    away = dict.fromkeys(("needle", *_SYRINGE, "inset-needle", "inset-target", "target"), gone)
    dry = {"injectate": gone}
    sonic = dict.fromkeys(("us-probe", "us-beam", "inset-screen"), gone)
    clean = {"skin-clean": {"opacity": 1}, "skin-level": {"opacity": 1}}
    back = {"translate": AXIS.moved(plan.RETREAT)}
    out = dict.fromkeys(("needle", *_SYRINGE), back)
    return {
        "skin-clean": {**away, **dry, **sonic, **clean, "swab": {"opacity": 1}},
        "numb": {**away, **dry, **sonic, **clean, "numb": {"opacity": 1}},
        "no-needle": {**away, **dry},
        "needle-out": {**out, **dry, "inset-needle": gone, "inset-needle-out": {"opacity": 1}},
        "needle-in": dry,
        "fluid-begins": {**dry, **_pushed(0.3), "injectate-1": {"opacity": 1}},
        "fluid-spreads": {**dry, **_pushed(0.65), "injectate-2": {"opacity": 1}},
        "fluid-in": {**_pushed(1.0), "target": gone, "inset-target": gone, "inset-fluid": {"opacity": 1}},
    }


def _pushed(share: float) -> Mapping[str, Change]:
    return {"plunger": {"translate": AXIS.moved(-plan.PUSH * share)}}


_on = plan.on_canvas
_PARTS: Final = (
    Part("muscle-iliopsoas", "hip-flexor", _on((-62, -36)), "left", "cross"),
    Part("muscle-rectus-femoris", "thigh-muscle", _on((-28, -42.5)), "left", "cross"),
    Part("fat", "fat-tissue", _on((-58, -53)), "left", "bricks"),
    Part("skin", "skin", _on((-40, -58.3)), "left", "plain"),
    Part("numb", "numbing-medicine", _on(plan.along_needle(plan.NEEDLE_INSIDE - 8)), "right", "dots"),
    Part("capsule", "joint-sleeve", _on((46, -10.1)), "right", "waves"),
    Part("bone-pelvis", "socket", _on((-36, 6)), "left", "plain"),
    Part("bone-femur", "thigh-bone", _on((62, 14)), "right", "plain"),
    Part("cartilage-acetabular", "smooth-cartilage", _on(plan.around(25.5, -112)), "left", "dots"),
    Part("cartilage-femoral", "smooth-cartilage", _on(plan.around(23, -8)), "left", "dots"),
    Part("labrum", "labrum", _on(plan.around(26.6, plan.RIM_ANGLE + 5)), "left", "lines"),
    Part("injectate", "medicine", _on((30.5, -11)), "right", "dots"),
    Part("us-beam", "ultrasound-beam", _on((plan.PROBE_MIDDLE - 14, -46)), "left", "plain"),
    Part("needle", "needle", AXIS.point(plan.NEEDLE_INSIDE * 0.62), "right", "plain"),
    Part("syringe", "syringe", AXIS.point(SYRINGE.front + 14), "right", "plain"),
    Part("us-probe", "ultrasound-probe", _on((plan.PROBE_MIDDLE, plan.PROBE_FACE - 22)), "right", "plain"),
    Part("inset-screen", "ultrasound-screen", (340, 250), "left", "plain"),
)

FIGURES: Final = {"hip-injection": hip_injection}
