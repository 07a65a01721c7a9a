"""How far the anatomy's landmarks lie from the bone: soft parts that hang on them must touch it."""

from __future__ import annotations

from typing import Final

import numpy as np

from tools.figures import anatomy
from tools.figures.model.measuring import Measure
from tools.figures.solid.mesh import Mesh

ON_BONE: Final = {
    "pelvis": (
        "ASIS",
        "AIIS",
        "ILIAC_TUBERCLE",
        "CREST_TOP",
        "PSIS",
        "PIIS",
        "ISCHIAL_SPINE",
        "ISCHIAL_TUBEROSITY",
        "PUBIC_TUBERCLE",
        "ILIOPUBIC_EMINENCE",
    ),
    "femur": (
        "TROCHANTER_TIP",
        "ANTERIOR_FACET",
        "LATERAL_FACET_CENTRE",
        "UPPER_BACK_FACET_CENTRE",
        "LESSER_TROCHANTER",
        "INTERTROCHANTERIC_TOP",
        "INTERTROCHANTERIC_BOTTOM",
        "GLUTEAL_TUBEROSITY",
    ),
}
TOLERANCE: Final = 5.0


def measures(meshes: dict[str, Mesh]) -> list[Measure]:
    """Return the distance of each landmark from its bone."""
    return [
        Measure(
            name.lower().replace("_", " ") + " to bone",
            float(np.linalg.norm(meshes[bone].vertices - getattr(anatomy, name), axis=1).min()),
            0,
            TOLERANCE,
        )
        for bone, names in ON_BONE.items()
        for name in names
    ]
