"""The slice through the whole hip: healthy, and with the labrum torn where it meets the cartilage."""

from __future__ import annotations

from typing import Final

from shapely import Point as Spot

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.joint.parts import IN_SPLIT, KINDS, parts, write_drawing
from tools.figures.palette import INK
from tools.figures.section.frame import Hip
from tools.figures.section.paint import Sheet, backdrop
from tools.figures.section.places import WHOLE
from tools.figures.section.slice import Section
from tools.figures.section.whole import paint_section

_VIEW: Final = "right hip, cut through the middle, from the front; labrum drawn larger than life"
_HEALTHY: Final = tuple(
    name
    for name in KINDS
    if name not in {"anchor", "stitch", "labrum-tear", "bone-spur", "bare-bone", "film"}
)


def hip_section() -> None:
    """A healthy hip."""
    canvas = Canvas()
    backdrop(canvas)
    paint_section(canvas, Section())
    write_drawing("hip-section", _VIEW, canvas, parts(_HEALTHY))


def hip_section_tear() -> None:
    """The same hip with a torn labrum, and a ring that points to it."""
    canvas = Canvas()
    backdrop(canvas)
    paint_section(canvas, Section(Hip(labrum="split")))
    ring = Sheet(canvas, WHOLE).view.shape(Spot(IN_SPLIT).buffer(5.6, 32).exterior)
    with canvas.group("ring"):
        canvas.path(ring, pen=Pen("#FFFFFF", 8))
        canvas.path(ring, pen=Pen(INK, 3.4))
    write_drawing("hip-section-tear", _VIEW, canvas, parts((*_HEALTHY, "labrum-tear")))


FIGURES: Final = {"hip-section": hip_section, "hip-section-tear": hip_section_tear}
