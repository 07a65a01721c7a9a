"""The right hip turned about the upright axis: the bones, and the same views with muscles on top.

View 0 is from the front, view 18 from the patient's right (the outside), view 36 from behind and view 54
from the inside: the hip turns as if its outer side were drawn to the front. The centre of the ball stays
amid every picture.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tools.figures import palette
from tools.figures.bones import ball, bone, joint
from tools.figures.framing import TURN, VIEWS
from tools.figures.model.soft_bodies import solid
from tools.figures.solid.camera import Camera
from tools.figures.solid.develop import develop, expose
from tools.figures.solid.masks import Point, anchors, paths, see
from tools.figures.solid.picture import Place, webp
from tools.figures.solid.raycast import Caster
from tools.figures.solid.scene import Fade, Scene, Solid
from tools.figures.writing import Declaration, Part, write_figure

WIDTH: Final = 1440
DRAFT_WIDTH: Final = 960
LARGEST: Final = 35_000  # bytes a view
THIGH_END: Final = Fade((0, 0, -112), (0, 0, -1), 30)
BELLY_END: Final = Fade((0, 0, 112), (0, 0, 1), 28)
BARE: Final = "hip-turn"
CLOTHED: Final = "hip-turn-muscles"

PLACES: Final = (
    Place("bone-pelvis", "pelvis", (8, -6, 90), "right", "plain"),
    Place("bone-femur", "thigh-bone", (40, -6, -80), "left", "plain"),
    Place("cartilage", "smooth-cartilage", (14, 14, -12), "right", "dots"),
    Place("labrum", "labrum", (6, 24, 14), "right", "lines"),
    Place("ligament-transverse", "transverse-ligament", (-14, 0, -27), "right", "waves"),
)
MUSCLES: Final = (
    Place("muscle-iliopsoas", "hip-flexor", (-6, 40, 12), "right", "cross"),
    Place("muscle-rectus-femoris", "thigh-muscle", (32, 46, -60), "left", "cross"),
    Place("muscle-hamstrings", "hamstrings", (-10, -58, -100), "right", "cross"),
    Place("muscle-gluteus-minimus", "buttock-muscles", (46, 14, 40), "left", "cross"),
    Place("muscle-gluteus-medius", "buttock-muscles", (58, -14, 56), "left", "cross"),
)


def bones() -> list[Solid]:
    """The right half of the pelvis, the thigh bone, and the joint between them."""
    pelvis = Solid("bone-pelvis", bone("pelvis"), palette.BONE)
    thigh = Solid("bone-femur", bone("femur"), palette.BONE, fade=(THIGH_END,))
    soft = [solid for solid in (ball(), *joint()) if solid.id != "fat-pad"]
    named = {"cartilage-femoral": "cartilage", "cartilage-acetabular": "cartilage"}
    return [pelvis, thigh, *(replace(solid, id=named.get(solid.id, solid.id)) for solid in soft)]


def muscles() -> list[Solid]:
    """The muscles around the hip, from the deepest outward, melting away where they are cut off."""
    return [replace(solid(place.id), fade=(THIGH_END, BELLY_END)) for place in MUSCLES]


def write_turn(name: str, view: str, solids: Sequence[Solid], places: Sequence[Place]) -> None:
    """Draw a turntable and write its folder."""
    caster = Caster(Scene(solids))
    draft = bool(os.environ.get("FIGURES_DRAFT"))
    files: dict[str, str | bytes] = {}
    ends: dict[str, list[Point]] = {place.id: [] for place in places}
    for number in range(VIEWS):
        camera = Camera(TURN.centre, TURN.span, number * 360 / VIEWS)
        picture = develop(expose(caster, camera), DRAFT_WIDTH if draft else WIDTH, 1 if draft else 2)
        masks = see(caster, camera)
        files[f"view-{number:03}.webp"] = webp(picture, LARGEST, 86)
        files[f"masks-{number:03}.svg"] = paths(masks, list(ends), 0.7, 0)
        for structure, point in anchors(masks, camera, {place.id: place.point for place in places}).items():
            ends[structure].append(point)
    parts = [Part(place.id, place.term, ends[place.id], place.side, place.texture) for place in places]
    more: dict[str, str | int] = {"views": VIEWS}
    if name == BARE:
        more["layer"] = f"{{figure: {CLOTHED}, term: muscle}}"
    write_figure(name, Declaration("turntable", view, parts, more=more), files)


def hip_turn() -> None:
    """The bones, turned."""
    write_turn(BARE, "right hip, turned about the upright axis, from the front first", bones(), PLACES)


def hip_turn_muscles() -> None:
    """The same views with the muscles on the bones."""
    view = "right hip with its muscles, turned about the upright axis, from the front first"
    write_turn(CLOTHED, view, [*bones(), *muscles()], [*PLACES, *MUSCLES])


FIGURES: Final = {BARE: hip_turn, CLOTHED: hip_turn_muscles}
