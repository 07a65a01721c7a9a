"""The cartilage of the roof and the ball, healthy and worn, in one crop."""

from __future__ import annotations

from typing import Final

from shapely import union_all

from tools.figures.ink.canvas import Canvas
from tools.figures.ink.marks import problem
from tools.figures.joint.parts import parts, write_comparison, write_drawing
from tools.figures.section.bones import spurs
from tools.figures.section.frame import BALL, HEALTHY, SOCKET_BONE, Hip, polar
from tools.figures.section.paint import Sheet, backdrop
from tools.figures.section.places import ROOF
from tools.figures.section.slice import Section
from tools.figures.section.whole import extra_bone, paint_around, paint_labrum

_VIEW: Final = "right hip, cut through the middle, from the front: the roof and the ball"
_NAMES: Final = (
    "capsule-superior",
    "bone-pelvis",
    "bone-femur",
    "cartilage-femoral",
    "cartilage-acetabular",
    "labrum",
)
_SPOTS: Final = {
    "capsule-superior": polar(BALL + 3.6, -68),
    "bone-pelvis": (7.0, -30.6),
    "bone-femur": (-3.0, -6.0),
    "cartilage-femoral": polar(BALL - 1, 62),
    "cartilage-acetabular": polar(SOCKET_BONE - 1, 42),
}
WORN: Final = Hip(labrum="frayed", cartilage="worn")


def _close_up(hip: Hip) -> Canvas:
    canvas, section = Canvas(), Section(hip)
    backdrop(canvas)
    paint_around(canvas, section, ROOF)
    paint_labrum(Sheet(canvas, ROOF), section.labrum)
    return canvas


def healthy() -> None:
    """Thick and smooth on both sides."""
    write_drawing("cartilage-healthy", _VIEW, _close_up(HEALTHY), parts(_NAMES, ROOF, _SPOTS))


def worn() -> None:
    """Thin and rough; bone meets bone in a patch; spurs at the edges; the labrum frayed."""
    canvas = _close_up(WORN)
    sheet = Sheet(canvas, ROOF)
    extra_bone(sheet, "bone-spur", spurs(WORN))
    paint_bare(sheet, Section(WORN))
    spots = {
        **_SPOTS,
        "cartilage-femoral": polar(BALL - 1.1, 75),
        "bare-bone": polar(SOCKET_BONE + 0.4, -4),
        "bone-spur": (-15.5, -24.2),
        "labrum": (-17.5, -21.3),
        "cartilage-acetabular": polar(25.84, 58.6),
    }
    write_drawing("cartilage-worn", _VIEW, canvas, parts((*_NAMES, "bone-spur", "bare-bone"), ROOF, spots))


def paint_bare(sheet: Sheet, section: Section) -> None:
    """Mark where the cartilage is gone on both sides."""
    bare = union_all([section.femur.bare, section.pelvis.bare])
    with sheet.canvas.group("bare-bone"):
        problem(sheet.canvas, sheet.view.shape(bare.buffer(0.3).buffer(-0.3)), sheet.size**0.5)


def wear() -> None:
    """Healthy and worn."""
    write_comparison(
        "cartilage-wear", _VIEW, ("cartilage-healthy", "healthy"), ("cartilage-worn", "wear-arthritis")
    )


FIGURES: Final = {"cartilage-healthy": healthy, "cartilage-worn": worn, "cartilage-wear": wear}
