"""The screen beside the slice: the simulated picture, the needle on it, and its frame."""

from __future__ import annotations

from typing import Final

from shapely import Geometry, LineString, box
from shapely.ops import unary_union

from tools.figures.anatomy import PROBE_WIDTH
from tools.figures.ink.canvas import Pen
from tools.figures.ink.paint import UPPER_LEFT, Soft, glow, shade
from tools.figures.ink.shapes import View, rounded
from tools.figures.procedures import neck_plan as plan
from tools.figures.procedures import neck_slice as shapes
from tools.figures.procedures.neck_muscles import muscles as muscles_of_slice
from tools.figures.procedures.probe import Probe
from tools.figures.procedures.screen import Echo, Window, picture
from tools.figures.procedures.sheet import Sheet, ring

PROBE: Final = Probe(
    (plan.PROBE_MIDDLE, plan.PROBE_FACE), plan.PROBE_RADIUS, PROBE_WIDTH, plan.FAN_HALF_ANGLE
)
_WINDOW: Final = Window(half_width=45.0, depth=66.0)
_LEFT, _TOP, _WIDTH = 304.0, 74.0, 268.0
_SCALE: Final = _WIDTH / (2 * _WINDOW.half_width)
_HEIGHT: Final = (_WINDOW.depth + 2) * _SCALE
ON_SCREEN: Final = View(
    (
        _LEFT - (plan.PROBE_MIDDLE - _WINDOW.half_width) * _SCALE,
        _TOP - (plan.PROBE_FACE - 2) * _SCALE,
    ),
    _SCALE,
)


def paint_screen(sheet: Sheet) -> None:
    """The screen; what changes on it is in groups of its own."""
    whole = box(_LEFT, _TOP, _LEFT + _WIDTH, _TOP + _HEIGHT)
    with sheet.group("inset-screen"):
        frame = rounded(whole.buffer(16), 10)
        glow(sheet, frame, Soft("#10242F", 0.3, 34), shift=(7, 9))
        fill = sheet.linear((_LEFT, _TOP), (_LEFT + 60, _TOP + _HEIGHT), (0, "#46545F"), (1, "#1B252D"))
        sheet.path(frame, fill, pen=Pen("#0B1116", 2))
        shade(sheet, frame, Soft("#9FB1BC", 0.5, 4), UPPER_LEFT)
        sheet.path(whole, "#05080A")
        sheet.image(_simulated(), (_LEFT, _TOP, _WIDTH, round(_HEIGHT, 1)))
    with sheet.group("inset-fluid", opacity=0):
        shown = PROBE.fan(_WINDOW.depth).buffer(-0.6)
        shown = shown.intersection(box(plan.PROBE_MIDDLE - _WINDOW.half_width + 1, -80, 150, 40))
        recess = ON_SCREEN.shape(shapes.joint().recess.intersection(shown))
        sheet.path(recess, "#020405", 0.85)
        sheet.path(recess, pen=Pen("#E8EEF2", 1.4, 0.55))
    with sheet.group("inset-needle"):
        _echo_of_needle(sheet, 0)
    with sheet.group("inset-needle-out", opacity=0):
        _echo_of_needle(sheet, plan.RETREAT)
    with sheet.group("inset-target"):
        ring(sheet, ON_SCREEN.point(*plan.TARGET), 13, 2.6)


def _echo_of_needle(sheet: Sheet, back: float) -> None:
    """The needle's bright line as far as it lies in the fan, its tip `back` mm outward."""
    line = LineString([plan.along_needle(back), plan.along_needle(plan.NEEDLE_INSIDE)])
    seen = ON_SCREEN.shape(line.intersection(PROBE.fan(_WINDOW.depth)))
    sheet.path(seen, pen=Pen("#FFFFFF", 7, 0.16))
    sheet.path(seen, pen=Pen("#FFFFFF", 2.8))


def _simulated() -> str:
    joint, layers, muscles = shapes.joint(), shapes.layers(), muscles_of_slice()
    tissues = [
        Echo(layers.skin, 0.8),
        Echo(layers.fat, 0.3),
        Echo(layers.inside, 0.7),
        Echo(layers.sheath, 0.9),
        Echo(muscles.rectus, 0.25, striped=True),
        Echo(muscles.iliopsoas, 0.22, striped=True),
        Echo(muscles.vastus, 0.25, striped=True),
        Echo(joint.fluid, 0.1),
        Echo(joint.ball_cartilage.union(joint.socket_cartilage), 0.07),
        Echo(joint.front_capsule, 0.85),
        Echo(joint.labrum, 0.8),
    ]
    return picture(PROBE, tissues, _bones(), _WINDOW)


def _bones() -> Geometry:
    joint = shapes.joint()
    return unary_union([joint.femur, joint.pelvis])
