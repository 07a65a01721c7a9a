"""Nerves and vessels at the groin, with bones as ghosts and what lies behind them veiled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np
from scipy.ndimage import gaussian_filter, zoom

from tools.figures.model.soft_bodies import CORDS, cords_solid, solid
from tools.figures.model.soft_lines import dashes, wider
from tools.figures.palette import Tissue
from tools.figures.soft.frames import GROIN
from tools.figures.soft.scene import camera, hip, spine
from tools.figures.solid.camera import Camera
from tools.figures.solid.masks import see
from tools.figures.solid.picture import Layer, Place, Still, over, photograph, write_still
from tools.figures.solid.raycast import Caster
from tools.figures.solid.scene import Fade, Scene, Solid

Array = Any  # numpy.ndarray: the checks run where numpy is not
GHOST: Final = 0.5
VEIL: Final = 0.58
MIST: Final = 0.42
HALO: Final = 1.7  # mm of light casing on either side
WHITE: Final = Tissue("#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF")
TOP: Final = Fade((0, 0, 66), (0, 0, 1), 14)
FAR_SIDE: Final = Fade((-72, 0, 0), (-1, 0, 0), 22)
SHOWN: Final = (
    "nerve-obturator",
    "vessel-ball-artery",
    "vessel-deep-artery",
    "vessel-femoral-vein",
    "vessel-femoral-artery",
    "nerve-femoral",
)
SCIATIC: Final = "nerve-sciatic"


def nerves_vessels() -> None:
    """Nerve, artery and vein over the inner third of the ball; the sciatic nerve behind, dashed."""
    bones = [*hip((TOP,)), *spine((TOP, FAR_SIDE))]
    sciatic = cords_solid(SCIATIC, dashes(CORDS[SCIATIC][0]))
    lines = [*(replace(solid(name), fade=(TOP,)) for name in SHOWN), replace(sciatic, fade=(TOP,))]
    lines.append(solid("ligament-inguinal"))
    lines[2] = replace(lines[2], id="vessel-femoral-artery")
    casing = [
        replace(cords_solid(name, wider(CORDS[name][0], HALO)), tissue=WHITE, line=0.0, fade=(TOP,))
        for name in SHOWN
    ]
    flexor = replace(solid("muscle-iliopsoas"), fade=(TOP,))
    places = [
        Place(SCIATIC, "sciatic-nerve", (6, -50, -106), "left", "lines"),
        Place("nerve-obturator", "obturator-nerve", (-40, 34, -52), "right", "lines"),
        Place("vessel-ball-artery", "artery-to-the-ball", (34, -30, -20), "left", "plain"),
        Place("vessel-femoral-vein", "femoral-vein", (-34, 51, 16), "right", "plain"),
        Place("vessel-femoral-artery", "femoral-artery", (-18, 48, -112), "right", "plain"),
        Place("nerve-femoral", "femoral-nerve", (-16, 50, 26), "left", "lines"),
    ]
    eye = camera(GROIN)
    view = (
        "right hip from the front, bones shown pale; the nerve behind dashed; nerves and vessels drawn wider"
    )
    still = Still(
        view,
        eye,
        lines,
        places,
        behind=(Layer(bones, GHOST), Layer([flexor], GHOST), Layer(casing, 0.9)),
        finish=lambda look, width: veil(bones, lines, look, width),
    )
    write_still("nerves-vessels", still)


def veil(bones: Sequence[Solid], lines: Sequence[Solid], eye: Camera, width: int) -> Array:
    """The bones once more, faint, where they lie in front of a line; and a mist over the nerve behind."""
    first = see(Caster(Scene(lines)), eye)
    alone = first.seen >= 0
    names = {one.id for one in lines}
    both = see(Caster(Scene([*bones, *lines])), eye)
    visible = np.isin(both.seen, [index for index, name in enumerate(both.ids) if name in names])
    mist = np.ones(4, np.float32) * (_cover(first.of(SCIATIC) & visible, width) * MIST)
    return over(photograph(bones, eye, width) * (_cover(alone & ~visible, width) * VEIL), mist)


def _cover(where: Array, width: int) -> Array:
    """A mask of the viewBox at the picture's width, (rows, width, 1), soft at the edge."""
    soft = gaussian_filter(where.astype(np.float32), 0.8)
    return zoom(soft, width / soft.shape[1], order=1)[..., None]


FIGURES: Final = {"nerves-vessels": nerves_vessels}
