"""The labrum close up at the upper outer rim: healthy, torn, frayed and repaired, all in one crop."""

from __future__ import annotations

from typing import Final

from tools.figures import anatomy
from tools.figures.ink.canvas import Canvas
from tools.figures.joint.parts import Moving, States, parts, write_comparison, write_drawing
from tools.figures.section.frame import BALL, SOCKET, Hip, Labrum, polar
from tools.figures.section.labrum import OPENING, hinge
from tools.figures.section.paint import Sheet, backdrop
from tools.figures.section.places import RIM
from tools.figures.section.slice import Section
from tools.figures.section.whole import paint_around, paint_labrum

_VIEW: Final = (
    "right hip, cut through the middle, from the front: the upper outer rim; labrum drawn larger than life"
)
_AROUND: Final = ("joint-fluid", "capsule-superior", "bone-pelvis", "bone-femur", "labrum")
_LAYERS: Final = ("cartilage-femoral", "cartilage-acetabular")
_EDGE: Final = anatomy.CENTRE_EDGE_ANGLE
_SPOTS: Final = {
    "joint-fluid": polar(BALL + 1.4, -57),
    "capsule-superior": polar(SOCKET + 6.4, -_EDGE - 9),
    "bone-pelvis": (-4.0, -30.5),
    "bone-femur": (-4.0, -13.0),
    "cartilage-femoral": polar(BALL - 1, -8),
    "cartilage-acetabular": polar(SOCKET + 1, -14),
    "anchor": polar(31.2, -_EDGE + 9.0),
    "stitch": polar(SOCKET + 3.3, -_EDGE - 6.0),
}


def _close_up(form: Labrum) -> Canvas:
    canvas = Canvas()
    section = Section(Hip(labrum=form))
    backdrop(canvas)
    paint_around(canvas, section, RIM)
    paint_labrum(Sheet(canvas, RIM), section.labrum)
    return canvas


def healthy() -> None:
    """The labrum closes on the ball."""
    write_drawing("labrum-healthy", _VIEW, _close_up("healthy"), parts((*_AROUND, *_LAYERS), RIM, _SPOTS))


def torn() -> None:
    """It splits where it meets the cartilage, and swings away: from `whole` to `split`."""
    x, y = hinge(Hip())
    about = [-OPENING, RIM.x + x * RIM.scale, RIM.y + y * RIM.scale]
    states: States = {"whole": {"labrum": {"rotate": about}, "labrum-tear": {"opacity": 0}}, "split": {}}
    spots = {**_SPOTS, "labrum": polar(SOCKET + 3.3, -_EDGE - 6.5)}
    found = parts((*_AROUND, *_LAYERS, "labrum-tear"), RIM, spots)
    write_drawing("labrum-torn", _VIEW, _close_up("split"), found, Moving(states, "split"))


def frayed() -> None:
    """Its joint side is worn to fibres."""
    spots = {
        **_SPOTS,
        "labrum": polar(SOCKET + 2.9, -_EDGE - 3.0),
        "labrum-tear": polar(SOCKET + 0.8, -_EDGE - 6.6),
    }
    found = parts((*_AROUND, *_LAYERS, "labrum-tear"), RIM, spots)
    write_drawing("labrum-frayed", _VIEW, _close_up("frayed"), found)


def repaired() -> None:
    """An anchor in the bone and a stitch hold it."""
    spots = {**_SPOTS, "labrum": polar(SOCKET + 1.0, -_EDGE - 11.0)}
    found = parts((*_AROUND, *_LAYERS, "anchor", "stitch"), RIM, spots)
    write_drawing("labrum-repaired", _VIEW, _close_up("repaired"), found)


def tear() -> None:
    """Healthy and torn."""
    write_comparison("labrum-tear", _VIEW, ("labrum-healthy", "healthy"), ("labrum-torn", "labral-tear"))


def repair() -> None:
    """Torn and repaired."""
    write_comparison("labrum-repair", _VIEW, ("labrum-torn", "labral-tear"), ("labrum-repaired", "repaired"))


FIGURES: Final = {
    "labrum-healthy": healthy,
    "labrum-torn": torn,
    "labrum-frayed": frayed,
    "labrum-repaired": repaired,
    "labrum-tear": tear,
    "labrum-repair": repair,
}
