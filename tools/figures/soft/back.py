"""The back of the thigh: sit bone, hamstrings and the sciatic nerve beside them."""

from __future__ import annotations

from typing import Final

from tools.figures import palette
from tools.figures.anatomy import ISCHIAL_TUBEROSITY
from tools.figures.model.registry import load
from tools.figures.model.soft_bodies import solid
from tools.figures.regions import Near, named
from tools.figures.soft.frames import BACK
from tools.figures.soft.scene import camera, hip, spine
from tools.figures.solid.picture import Place, Still, write_still
from tools.figures.solid.scene import Solid

SIT_BONE: Final = Near((ISCHIAL_TUBEROSITY, (-34, -28, -84)), 19)


def hamstrings() -> None:
    """Where the hamstrings begin, with the sciatic nerve just outside."""
    pelvis = named(load("pelvis"), {1: SIT_BONE})
    bones = [one for one in hip() if one.id != "bone-pelvis"]
    solids = [
        Solid("bone-pelvis", pelvis, palette.BONE, {1: "bone-sit-bone"}),
        *bones,
        *spine(),
        *map(solid, ("muscle-hamstrings", "nerve-sciatic")),
    ]
    places = [
        Place("bone-pelvis", "pelvis", (-14, -44, 2), "left", "plain"),
        Place("bone-femur", "thigh-bone", (36, -20, -110), "right", "plain"),
        Place("bone-greater-trochanter", "outer-hip-knob", (58, -24, -20), "right", "plain"),
        Place("bone-sit-bone", "sit-bone", (-34, -44, -70), "left", "plain"),
        Place("muscle-hamstrings", "hamstrings", (-26, -64, -140), "left", "cross"),
        Place("nerve-sciatic", "sciatic-nerve", (4, -54, -90), "right", "lines"),
    ]
    view = "right hip from behind; the buttock muscle and the other deep muscles left out"
    write_still("hamstrings", Still(view, camera(BACK), solids, places))


FIGURES: Final = {"hamstrings": hamstrings}
