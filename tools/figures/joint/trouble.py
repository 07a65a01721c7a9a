"""Four panels of the upper outer rim at one scale: healthy, split at the base, frayed, worn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from shapely import Geometry, box, union_all

from tools.figures import palette
from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.marks import problem
from tools.figures.joint.parts import CARD_LINE, IN_SPLIT, Side, write_drawing
from tools.figures.section.bones import spurs
from tools.figures.section.frame import HEALTHY, SOCKET, SOCKET_BONE, Hip, polar
from tools.figures.section.paint import Sheet, backdrop
from tools.figures.section.places import Place
from tools.figures.section.slice import Section
from tools.figures.section.whole import extra_bone, labrum_body, paint_around, paint_threads
from tools.figures.writing import Part, Point

_VIEW: Final = (
    "right hip, cut through the middle, from the front: the upper outer rim four times, labrum drawn larger"
)
_WIDE, _HIGH, _GAP = 500.0, 432.0, 22.0
_SCALE: Final = 23.0
_MIDDLE: Final[Point] = (-13.0, -22.5)  # mm, in the middle of each panel


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: its hip, its row and column, and where the label of its finding ends, in mm."""

    hip: Hip
    row: int
    column: int
    term: str
    spot: Point

    @property
    def window(self) -> Geometry:
        """The panel's frame on the canvas."""
        left = 800 - _WIDE - _GAP / 2 + self.column * (_WIDE + _GAP)
        top = 500 - _HIGH - _GAP / 2 + self.row * (_HIGH + _GAP)
        return box(left + 16, top + 16, left + _WIDE - 16, top + _HIGH - 16).buffer(16)

    @property
    def place(self) -> Place:
        """Where its slice lies."""
        middle = self.window.centroid
        return Place(middle.x - _MIDDLE[0] * _SCALE, middle.y - _MIDDLE[1] * _SCALE, _SCALE)


PANELS: Final = {
    "healthy": Panel(HEALTHY, 0, 0, "labrum", polar(SOCKET + 2, -36)),
    "split": Panel(Hip(labrum="split"), 0, 1, "split-at-the-base", IN_SPLIT),
    "frayed": Panel(Hip(labrum="frayed"), 1, 0, "frayed-labrum", polar(SOCKET + 0.9, -36.5)),
    "worn": Panel(
        Hip(labrum="frayed", cartilage="worn"), 1, 1, "wear-arthritis", polar(SOCKET_BONE + 0.4, -10)
    ),
}


def labrum_trouble() -> None:
    """The four panels; what is wrong is a group of its own in each."""
    canvas = Canvas()
    backdrop(canvas)
    for name, panel in PANELS.items():
        _paint(canvas, name, panel)
    write_drawing("labrum-trouble", _VIEW, canvas, [_part(name, panel) for name, panel in PANELS.items()])


def _paint(canvas: Canvas, name: str, panel: Panel) -> None:
    section, sheet = Section(panel.hip), Sheet(canvas, panel.place)
    labrum = section.labrum
    fault = union_all([labrum.fault, section.femur.bare, section.pelvis.bare])
    with canvas.group(f"panel-{name}"), canvas.window(panel.window, name):
        canvas.path(panel.window, palette.AIR)
        paint_around(canvas, section, panel.place)
        if panel.hip.cartilage == "worn":
            extra_bone(sheet, "bone-spur", spurs(panel.hip))
        if not fault.is_empty:
            with canvas.group("labrum"):
                labrum_body(sheet, labrum.body, labrum.fibres)
    with canvas.window(panel.window, name):
        if fault.is_empty:
            with canvas.group("labrum"):
                labrum_body(sheet, labrum.body, labrum.fibres)
        else:
            with canvas.group("problem"):
                problem(canvas, sheet.view.shape(fault), 1.1)
                paint_threads(sheet, labrum)
    with canvas.group(f"edge-{name}"):
        canvas.path(panel.window.buffer(8).difference(panel.window), palette.BACKDROP)
        canvas.path(panel.window, pen=Pen(CARD_LINE, 2.5))


def _part(name: str, panel: Panel) -> Part:
    sides: tuple[Side, Side] = ("left", "right")
    anchor = Sheet(Canvas(), panel.place).view.point(*panel.spot)
    group = "labrum-healthy" if name == "healthy" else f"problem-{name}"
    return Part(group, panel.term, anchor, sides[panel.column], "lines" if name == "healthy" else "plain")


FIGURES: Final = {"labrum-trouble": labrum_trouble}
