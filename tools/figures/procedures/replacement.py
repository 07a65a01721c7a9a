"""The worn hip in the whole slice, and the new hip in the same crop."""

from __future__ import annotations

from typing import Final

from tools.figures.ink.canvas import Canvas
from tools.figures.joint.cartilage import WORN, paint_bare
from tools.figures.joint.parts import parts, write_drawing
from tools.figures.procedures import implant
from tools.figures.section import paint
from tools.figures.section.frame import SOCKET_BONE, polar
from tools.figures.section.paint import Sheet, backdrop
from tools.figures.section.places import WHOLE
from tools.figures.section.slice import Section
from tools.figures.section.whole import paint_joint_behind, paint_muscles, paint_section, paint_tendons
from tools.figures.writing import Declaration, Part, write_figure

_VIEW: Final = "right hip, cut through the middle, from the front"
_LOWER_SLEEVE: Final = (-8.5, 31.3)
_AROUND: Final = ("capsule-inferior", "muscle-gluteus-medius", "muscle-gluteus-minimus", "muscle-iliopsoas")


def hip_worn_whole() -> None:
    """Cartilage worn through on top, spurs at the edges, the labrum frayed."""
    canvas, section = Canvas(), Section(WORN)
    backdrop(canvas)
    paint_section(canvas, section)
    paint_bare(Sheet(canvas, WHOLE), section)
    names = (*_AROUND, "bone-pelvis", "bone-femur", "cartilage-femoral", "cartilage-acetabular", "bare-bone")
    spots = {
        "bare-bone": polar(SOCKET_BONE + 0.4, -4),
        "cartilage-femoral": polar(22.0, 85),
        "cartilage-acetabular": (21.5, -14.3),
        "bone-femur": (-8.0, 6.0),
        "capsule-inferior": _LOWER_SLEEVE,
    }
    write_drawing("hip-worn-whole", f"{_VIEW}; worn", canvas, parts(names, WHOLE, spots))


def hip_replacement() -> None:
    """A metal cup with its liner in the socket, a ball on a stem in the thigh bone."""
    canvas, section = Canvas(), Section()
    sheet = Sheet(canvas, WHOLE)
    backdrop(canvas)
    paint_joint_behind(sheet, section)
    paint_tendons(sheet, section)
    paint_muscles(sheet, section)
    paint.bone(sheet, "bone-pelvis", implant.pelvis(), paint.pelvis_beams)
    paint.bone(sheet, "bone-femur", implant.femur(), paint.femur_beams)
    painters = {
        "implant-stem": implant.paint_stem,
        "implant-cup": implant.paint_cup,
        "implant-liner": implant.paint_liner,
        "implant-ball": implant.paint_ball,
    }
    for name, painter in painters.items():
        with canvas.group(name):
            painter(canvas, sheet.view)
    found = [
        *parts(
            (*_AROUND, "bone-pelvis"), WHOLE, {"bone-pelvis": (8.0, -38.0), "capsule-inferior": _LOWER_SLEEVE}
        ),
        *_NEW,
    ]
    write_drawing("hip-replacement", f"{_VIEW}; with a new ball and cup", canvas, found)


def replacement() -> None:
    """The worn hip and the new one."""
    sides = {
        "before": "hip-worn-whole",
        "after": "hip-replacement",
        "before_term": "wear-arthritis",
        "after_term": "hip-replacement",
    }
    write_figure("replacement", Declaration("compare", _VIEW, more=sides), {})


def _at(x: float, y: float) -> tuple[float, float]:
    return WHOLE.x + x * WHOLE.scale, WHOLE.y + y * WHOLE.scale


_NEW: Final = (
    Part("bone-femur", "thigh-bone", _at(-58, 26), "left", "plain"),
    Part("implant-stem", "stem", _at(-36, 30), "left", "plain"),
    Part("implant-cup", "metal-cup", _at(*polar(24.4, 20)), "right", "lines"),
    Part("implant-liner", "liner", _at(*polar(19.2, 55)), "right", "dots"),
    Part("implant-ball", "new-ball", _at(4, 4), "right", "plain"),
)

FIGURES: Final = {
    "hip-worn-whole": hip_worn_whole,
    "hip-replacement": hip_replacement,
    "replacement": replacement,
}
