"""The labrum as a seal: it keeps a film of fluid between ball and socket, also when weight presses."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import Polygon
from shapely.affinity import rotate

from tools.figures import anatomy, palette
from tools.figures.ink.canvas import Canvas
from tools.figures.ink.marks import arrow
from tools.figures.joint.parts import Moving, States, parts, write_drawing
from tools.figures.section.frame import BALL, SOCKET, Hip, arc, polar
from tools.figures.section.labrum import hinge
from tools.figures.section.paint import Sheet, backdrop
from tools.figures.section.places import RIM
from tools.figures.section.slice import Section
from tools.figures.section.whole import labrum_body, paint_bones, paint_joint_behind, paint_muscles
from tools.figures.writing import Change, Part

_VIEW: Final = (
    "right hip, cut through the middle, from the front: labrum and fluid film drawn larger than life"
)
_FILM: Final = 0.7  # mm that the film is drawn thicker
_PRESSED: Final = 0.35  # mm that weight takes from it
_INWARD: Final = -6.5  # degrees that the labrum lies closer, onto the ball
_OUTWARD: Final = 2.6  # degrees that the pressed film pushes it
_EDGE: Final = anatomy.CENTRE_EDGE_ANGLE
_MOVED: Final = ("bone-femur", "cartilage-femoral")


def seal() -> None:
    """From `sealed` to `pressed`: weight comes on, the film stays in."""
    canvas = Canvas()
    hip = Hip(opened=_FILM)
    section, sheet = Section(hip), Sheet(canvas, RIM)
    backdrop(canvas)
    paint_joint_behind(sheet, section)
    with canvas.group("muscle-around", opacity=0.5):
        paint_muscles(sheet, section)
    _film(sheet)
    paint_bones(sheet, section)
    labrum = section.labrum
    about = hinge(hip)
    body = rotate(labrum.body, _INWARD, origin=about)
    with canvas.group("labrum"):
        labrum_body(sheet, body, rotate(labrum.fibres, _INWARD, origin=about))
    _arrows(sheet)
    write_drawing("seal", _VIEW, canvas, _parts(), Moving(_states(sheet.view.point(*about)), "sealed"))


def _film(sheet: Sheet) -> None:
    """The fluid that is held in: from the labrum's tip inward; bones and labrum come on top."""
    canvas = sheet.canvas
    film = sheet.view.shape(Polygon([*arc(SOCKET + 0.5, -45, 62, 90), *arc(BALL - 1.6, 62, -46, 90)]))
    with canvas.group("film"):
        canvas.path(film, palette.MEDICINE.lit)


def _arrows(sheet: Sheet) -> None:
    canvas, view = sheet.canvas, sheet.view
    with canvas.group("arrow-load"):
        for degrees in (-20, -5):
            arrow(canvas, view.point(*polar(32.8, degrees)), view.point(*polar(28.0, degrees)), 26)
    with canvas.group("arrow-film"):
        middle = SOCKET - _FILM / 2 + 0.1
        for start in (-13.0, -22.0):
            rows = [view.point(*polar(middle, start - step)) for step in np.linspace(0, 5, 2)]
            arrow(canvas, rows[0], rows[1], 9)


def _states(about: tuple[float, float]) -> States:
    up = -_PRESSED * RIM.scale
    pressed: dict[str, Change] = {name: {"translate": [0, up]} for name in _MOVED}
    pressed["labrum"] = {"rotate": [_OUTWARD, *about]}
    sealed: dict[str, Change] = {"arrow-load": {"opacity": 0}, "arrow-film": {"opacity": 0}}
    return {"sealed": sealed, "pressed": pressed}


def _parts() -> list[Part]:
    names = (
        "capsule-superior",
        "bone-pelvis",
        "bone-femur",
        "cartilage-femoral",
        "cartilage-acetabular",
        "labrum",
    )
    spots = {
        "capsule-superior": polar(SOCKET + 6.4, -_EDGE - 9),
        "bone-pelvis": (2.0, -30.5),
        "bone-femur": (-4.0, -13.0),
        "cartilage-femoral": polar(BALL - 1.4, -4),
        "cartilage-acetabular": polar(SOCKET + 1, 4),
        "film": polar(SOCKET - _FILM / 2, -27),
    }
    return parts((*names, "film"), RIM, spots)


FIGURES: Final = {"seal": seal}
