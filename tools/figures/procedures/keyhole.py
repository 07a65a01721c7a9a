"""Keyhole surgery: the pulled hip, a camera and a tool, and a torn labrum that is set back on the rim."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from shapely import Geometry
from shapely import Point as Dot
from shapely.affinity import rotate

from tools.figures.ink.marks import problem
from tools.figures.ink.shapes import largest
from tools.figures.palette import BACKDROP, BACKDROP_DARK
from tools.figures.procedures import keyhole_plan as plan
from tools.figures.procedures import keyhole_tools as tools
from tools.figures.procedures.keyhole_tools import CAMERA, TOOL, VIEW
from tools.figures.procedures.pulled_hip import PulledSection, paint_pulled
from tools.figures.procedures.sheet import Sheet
from tools.figures.section.frame import SOCKET, SOCKET_BONE, polar
from tools.figures.section.paint import Sheet as Ground
from tools.figures.section.places import Place
from tools.figures.section.whole import labrum_body
from tools.figures.writing import Change, Declaration, Part, write_figure

_RIM: Final = -30.0
_HINGE: Final = polar(SOCKET_BONE + 2.2, _RIM + 0.8)
_AROUND: Final = (
    (SOCKET + 4.6, 2.0), (SOCKET + 3.9, 5.8), (SOCKET + 1.6, 7.2), (SOCKET - 0.5, 5.6),
    (SOCKET - 0.3, 2.8), (SOCKET + 1.2, 0.0), (SOCKET_BONE + 1.0, -1.6), (SOCKET_BONE + 3.1, -0.8),
)  # fmt: skip


def keyhole() -> None:
    """Write the figure."""
    sheet = Sheet()
    place = Place(*plan.BALL, plan.SCALE)
    section = paint_pulled(sheet, place)
    ground = Ground(sheet, place)
    with sheet.group("light"):
        tools.paint_light(sheet)
    with sheet.group("anchor", opacity=0):
        tools.paint_anchor(sheet)
    with sheet.group("labrum-tear"):
        problem(sheet, VIEW.shape(_gap(section)), 1.1)
    with sheet.group("labrum"):
        labrum_body(ground, section.labrum.body, section.labrum.fibres)
    with sheet.group("stitch", opacity=0):
        tools.paint_stitch(sheet, [polar(radius, _RIM - past) for radius, past in _AROUND])
    with sheet.group("threads", opacity=0):
        tools.paint_threads(sheet)
    with sheet.group("camera"):
        tools.paint_camera(sheet)
    with sheet.group("tool"):
        tools.paint_tool(sheet)
    write_figure("keyhole", _declaration(), {"figure.svg": sheet.svg()})


def _gap(section: PulledSection) -> Geometry:
    """Where the labrum's base should be and, torn, is not."""
    base = Dot(*polar(SOCKET + 1.0, _RIM)).buffer(3.4)
    body = section.labrum.body.intersection(base)
    hanging = rotate(section.labrum.body, plan.LABRUM_TORN, origin=_HINGE)
    return largest(body.difference(hanging.buffer(0.25)).buffer(-0.1).buffer(0.1))


def _declaration() -> Declaration:
    return Declaration(
        kind="drawing",
        view="right hip, cut through the middle, from the front, the leg pulled; labrum drawn larger",
        parts=_PARTS,
        states=_states(),
        start="torn",
        dark={BACKDROP: BACKDROP_DARK},
    )


def _states() -> Mapping[str, Mapping[str, Change]]:
    hinge = VIEW.point(*_HINGE)
    hangs: Change = {"rotate": (plan.LABRUM_TORN, round(hinge[0], 1), round(hinge[1], 1))}
    away: Change = {"translate": TOOL.moved(plan.TOOL_RETREAT)}
    shown: Change = {"opacity": 1}
    return {
        "torn": {"labrum": hangs, "tool": away},
        "anchored": {"labrum": hangs, "anchor": shown},
        "repaired": {"labrum-tear": {"opacity": 0}, "anchor": shown, "stitch": shown, "tool": away},
    }


_on = plan.on_canvas
_PARTS: Final = (
    Part("capsule-superior", "joint-sleeve", _on((-27.5, -11)), "left", "waves"),
    Part("bone-pelvis", "socket", _on((10, -34)), "right", "plain"),
    Part("bone-femur", "ball", _on((-2, 8)), "right", "plain"),
    Part("cartilage-acetabular", "smooth-cartilage", _on(polar(25.5, 12)), "right", "dots"),
    Part("anchor", "anchor", TOOL.point(3.0), "right", "plain"),
    Part("labrum-tear", "labral-tear", _on(polar(25.3, _RIM + 0.6)), "right", "bricks"),
    Part("labrum", "labrum", _on(polar(26.6, _RIM - 7)), "right", "lines"),
    Part("stitch", "stitch", _on(polar(SOCKET + 3.9, _RIM - 5.8)), "left", "waves"),
    Part("camera", "camera", CAMERA.point(16), "left", "plain"),
    Part("tool", "surgical-tool", TOOL.point(10), "left", "plain"),
)

FIGURES: Final = {"keyhole": keyhole}
