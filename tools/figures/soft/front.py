"""The front of the hip: the sleeve with its bands (and its back), and the hip flexor."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tools.figures.anatomy import Point3
from tools.figures.model.soft_bodies import solid
from tools.figures.soft.frames import FLEXOR, PANEL, PANELS
from tools.figures.soft.scene import camera, hip, left_pelvis, seen_from_behind, spine
from tools.figures.solid.picture import Place, Still, write_still
from tools.figures.solid.scene import Fade, Solid

SLEEVE: Final = "capsule"
BANDS: Final = ("ligament-iliofemoral", "ligament-pubofemoral", "ligament-ischiofemoral")
PANEL_FADES: Final = (
    Fade((0, 0, 46), (0, 0, 1), 22),
    Fade((0, 0, -72), (0, 0, -1), 24),
    Fade((-42, 0, 0), (-1, 0, 0), 21),
)


def moved(one: Solid) -> Solid:
    """A solid of the right hip, in the left panel."""
    fades = tuple(replace(fade, start=in_front(fade.start)) for fade in one.fade)
    return replace(one, mesh=one.mesh.moved((PANEL, 0, 0)), fade=fades)


def in_front(point: Point3) -> Point3:
    """A place on the right hip, in the left panel."""
    return (point[0] + PANEL, point[1], point[2])


def behind(point: Point3) -> Point3:
    """A place on the right hip, in the right panel."""
    return (-point[0] - PANEL, -point[1], point[2])


def ligaments() -> None:
    """The sleeve and its bands, from the front and from behind."""
    one = [*hip(PANEL_FADES), *map(solid, (SLEEVE, *BANDS))]
    solids = [*map(moved, one), *(seen_from_behind(each, (-PANEL, 0, 0)) for each in one)]
    places = [
        Place("bone-pelvis", "pelvis", in_front((8, 30, 44)), "left", "plain"),
        Place("bone-femur", "thigh-bone", in_front((44, 8, -66)), "left", "plain"),
        Place(SLEEVE, "joint-sleeve", behind((24, -26, -16)), "right", "waves"),
        Place(BANDS[0], "front-band", in_front((34, 20, 4)), "left", "waves"),
        Place(BANDS[1], "lower-band", in_front((-12, 26, -22)), "left", "waves"),
        Place(BANDS[2], "back-band", behind((8, -36, 4)), "right", "waves"),
    ]
    view = "right hip: from the front on the left, from behind on the right"
    write_still("ligaments", Still(view, camera(PANELS), solids, places))


FAR_SIDE: Final = Fade((-128, 0, 0), (-1, 0, 0), 60)
TOP: Final = Fade((0, 0, 142), (0, 0, 1), 26)


def hip_flexor() -> None:
    """The hip flexor from the lower spine and the inner pelvis to the inner knob."""
    solids = [
        *hip(),
        *spine((TOP,)),
        left_pelvis((FAR_SIDE,)),
        replace(solid("muscle-iliopsoas"), fade=(TOP,)),
    ]
    places = [
        Place("bone-sacrum", "sacrum", (-100, -50, 66), "right", "plain"),
        Place("bone-lumbar", "lower-spine", (-96, -10, 116), "right", "plain"),
        Place("bone-pelvis", "pelvis", (-60, 48, -14), "right", "plain"),
        Place("bone-femur", "thigh-bone", (40, 8, -78), "left", "plain"),
        Place("bone-greater-trochanter", "outer-hip-knob", (62, 2, -18), "left", "plain"),
        Place("bone-lesser-trochanter", "inner-knob", (16, -16, -62), "right", "plain"),
        Place("cartilage-femoral", "ball", (12, 20, -6), "left", "dots"),
        Place("muscle-iliopsoas", "hip-flexor", (-2, 44, 12), "left", "cross"),
    ]
    view = "right hip from the front, with the lower spine; other muscles left out"
    write_still("hip-flexor", Still(view, camera(FLEXOR), solids, places))


FIGURES: Final = {"ligaments": ligaments, "hip-flexor": hip_flexor}
