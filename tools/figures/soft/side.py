"""The outer hip: the gluteal tendons whole, and the tendon of gluteus medius torn off."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from tools.figures import palette
from tools.figures.model.soft_bodies import shaped, solid
from tools.figures.model.soft_tear import TORN_ENDS, tear_patch
from tools.figures.soft.frames import SIDE, SIDE_CLOSE
from tools.figures.soft.marks import Mark, marked
from tools.figures.soft.scene import camera, changed, hip, spine
from tools.figures.solid.picture import Place, Still, write_still
from tools.figures.solid.scene import Solid
from tools.figures.writing import Declaration, write_figure

WINDOW: Final = (-0.74, 0.1, 0.2, 0.66)

KNOB: Final = Place("bone-greater-trochanter", "outer-hip-knob", (66, 0, -44), "right", "plain")
BURSA: Final = Place("bursa-trochanteric", "bursa", (68, -16, -34), "left", "plain")
BAND: Final = Place("tendon-iliotibial-band", "outer-thigh-band", (70, 0, -66), "right", "waves")
MEDIUS: Final = "muscle-gluteus-medius"
MINIMUS: Final = "muscle-gluteus-minimus"


def gluteal_tendons() -> None:
    """The fan of gluteus medius with a window onto gluteus minimus."""
    solids = [*hip(), *spine(), changed(MEDIUS, hole=WINDOW), *map(solid, (MINIMUS, BURSA.id, BAND.id))]
    places = [
        Place("bone-pelvis", "pelvis", (30, -62, 70), "left", "plain"),
        KNOB,
        Place(MINIMUS, "gluteus-minimus", (45, 14, 50), "right", "cross"),
        Place(MEDIUS, "gluteus-medius", (55, -24, 80), "left", "cross"),
        BURSA,
        BAND,
    ]
    view = (
        "right hip from the side, front to the right; a window cut in the upper muscle, the outer thigh band "
        "cut off; bursa drawn thicker"
    )
    write_still("gluteal-tendons", Still(view, camera(SIDE), solids, places))


CLOSE_VIEW: Final = "right hip from the side, close, front to the right; the outer thigh band cut off"


def close_solids(medius: Solid) -> list[Solid]:
    """What the close pictures share."""
    return [*hip(), medius, *map(solid, (MINIMUS, BURSA.id, BAND.id))]


CLOSE_PLACES: Final = (
    KNOB,
    Place(MINIMUS, "gluteus-minimus", (58, 14, 8), "right", "cross"),
    Place(MEDIUS, "gluteus-medius", (64, -14, 24), "left", "cross"),
    BURSA,
    BAND,
)


def gluteal_tendon_healthy() -> None:
    """The tendon of gluteus medius on its facet."""
    write_still(
        "gluteal-tendon-healthy",
        Still(CLOSE_VIEW, camera(SIDE_CLOSE), close_solids(solid(MEDIUS)), CLOSE_PLACES),
    )


def gluteal_tendon_torn() -> None:
    """The tendon of gluteus medius torn off the lateral facet: frayed end, gap, marked."""
    whole = shaped(MEDIUS)
    patch = tear_patch(whole)
    torn = changed(MEDIUS, ends=TORN_ENDS, fray=0.018)
    tear = Solid("tendon-tear", patch, palette.PROBLEM)
    places = [*CLOSE_PLACES, Place("tendon-tear", "tendon-tear", (68, -6, -22), "left", "plain")]
    eye = camera(SIDE_CLOSE)

    def finish(_camera: Any, width: int) -> np.ndarray:
        return marked(Mark([*close_solids(torn), tear], "tendon-tear"), eye, width)

    view = CLOSE_VIEW + "; the gap drawn wider"
    write_still(
        "gluteal-tendon-torn",
        Still(view, eye, [*close_solids(torn), tear], places, finish=finish),
    )


def gluteal_tendon_tear() -> None:
    """The two close pictures side by side."""
    pair: dict[str, str | int] = {
        "before": "gluteal-tendon-healthy",
        "after": "gluteal-tendon-torn",
        "before_term": "healthy",
        "after_term": "tendon-tear",
    }
    view = "right hip from the side, close, front to the right; tendon whole, and torn off"
    write_figure("gluteal-tendon-tear", Declaration("compare", view, more=pair), {})


FIGURES: Final = {
    "gluteal-tendons": gluteal_tendons,
    "gluteal-tendon-healthy": gluteal_tendon_healthy,
    "gluteal-tendon-torn": gluteal_tendon_torn,
    "gluteal-tendon-tear": gluteal_tendon_tear,
}
