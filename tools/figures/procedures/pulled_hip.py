"""The slice through the right hip while the leg is pulled, so that the joint stands open by a centimetre."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from shapely import Geometry, union_all
from shapely.affinity import translate

from tools.figures.ink.canvas import Canvas
from tools.figures.ink.shapes import Point, band, largest, spline
from tools.figures.section import paint
from tools.figures.section.bones import Femur, femur
from tools.figures.section.muscles import Muscle
from tools.figures.section.places import Place
from tools.figures.section.slice import Section
from tools.figures.section.soft import SoftParts, Strip, soft_parts
from tools.figures.section.whole import paint_around

OPENED: Final = (-8.5, 7.0)  # textbook: about 10 mm along the leg and a little outward


@dataclass(frozen=True, slots=True)
class PulledSection(Section):
    """A slice whose thigh bone is pulled along the leg and a little outward."""

    @property
    def shift(self) -> tuple[float, float]:
        """How far the thigh bone lies from its healthy place, in mm."""
        return OPENED

    @property
    def femur(self) -> Femur:
        """The thigh bone, moved."""
        still = femur(self.hip)
        parts = (still.bone, still.core, still.cartilage, still.bare)
        return Femur(*(translate(part, *OPENED) for part in parts))

    @property
    def soft(self) -> SoftParts:
        """The soft parts, stretched."""
        parts = soft_parts(self.hip, OPENED)
        slack: list[Point] = [(12.4, 15.4), (17.6, 18.2), (18.6, 23.0), (13.6, 27.0)]
        return replace(parts, ligament=Strip(band(slack, [5, 3.6, 3.2, 4]), spline(slack)))

    @property
    def muscles(self) -> tuple[Muscle, ...]:
        """The muscles; those that end on the thigh bone follow it half of the way, their tendons all of it."""
        found = super(PulledSection, self).muscles
        return tuple(_followed(muscle) if muscle.name.startswith("gluteus") else muscle for muscle in found)

    def belly(self, muscle: Muscle) -> Geometry:
        """A muscle's belly, cut back where the sleeve and the bones are."""
        around = [self.soft.upper.area, self.pelvis.bone, self.femur.bone]
        return largest(muscle.belly.difference(union_all(around).buffer(0.15)))


def _followed(muscle: Muscle) -> Muscle:
    tendon = muscle.tendon if muscle.tendon.is_empty else translate(muscle.tendon, *OPENED)
    borders = [[(x + OPENED[0], y + OPENED[1]) for x, y in border] for border in muscle.tendon_borders]
    belly = union_all([muscle.belly, translate(muscle.belly, *OPENED)])
    flow = [[(x, y if y < -40 else y + OPENED[1]) for x, y in border] for border in muscle.borders]
    return Muscle(muscle.name, belly, (flow[0], flow[1]), tendon, (borders[0], borders[1]))


def paint_pulled(canvas: Canvas, place: Place) -> PulledSection:
    """Paint all of it but the labrum, and return the shapes."""
    section = PulledSection()
    paint.backdrop(canvas)
    paint_around(canvas, section, place)
    return section
