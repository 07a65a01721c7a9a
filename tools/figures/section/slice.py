"""The slice through the middle of the right hip, from the front: one set of shapes for many figures.

`Section(Hip(...))` has every shape in millimetres (origin: the centre of the healthy ball; x to the patient's
middle, y down), each already cut to fit its neighbours. `section.paint.paint_section(canvas, section, place)`
paints all of it at a `section.places.Place`; the parts can also be painted one by one.
"""

from __future__ import annotations

from dataclasses import dataclass

from shapely import Geometry, union_all

from tools.figures.ink.shapes import largest
from tools.figures.section.bones import Femur, Pelvis, femur, pelvis, shift
from tools.figures.section.frame import HEALTHY, Hip
from tools.figures.section.labrum import LabrumParts, labrum
from tools.figures.section.muscles import MUSCLES, Muscle
from tools.figures.section.soft import SoftParts, soft_parts


@dataclass(frozen=True, slots=True)
class Section:
    """All shapes of a slice through one hip."""

    hip: Hip = HEALTHY

    @property
    def shift(self) -> tuple[float, float]:
        """How far the thigh bone lies from its healthy place, in mm."""
        return shift(self.hip)

    @property
    def femur(self) -> Femur:
        """The thigh bone."""
        return femur(self.hip)

    @property
    def pelvis(self) -> Pelvis:
        """The pelvis with the socket."""
        return pelvis(self.hip)

    @property
    def labrum(self) -> LabrumParts:
        """The labrum at the upper outer rim."""
        thigh = self.femur
        return labrum(self.hip, self.pelvis.bone, thigh.bone.union(thigh.cartilage))

    @property
    def soft(self) -> SoftParts:
        """Sleeve, fluid, ligaments and fat pad; bones are painted over their ends."""
        return soft_parts(self.hip, self.shift)

    @property
    def muscles(self) -> tuple[Muscle, ...]:
        """The muscles and their tendons."""
        return MUSCLES

    def belly(self, muscle: Muscle) -> Geometry:
        """A muscle's belly, cut back where the sleeve and the bones are."""
        around = [self.soft.upper.area, self.pelvis.bone, self.femur.bone]
        return largest(muscle.belly.difference(union_all(around).buffer(0.15)))
