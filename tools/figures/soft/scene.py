"""What the figures of soft parts share: the bones around them, and windows and tears in muscle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np

from tools.figures import palette
from tools.figures.anatomy import Point3
from tools.figures.bones import ring_grain, thigh_bone
from tools.figures.framing import Frame
from tools.figures.model.registry import load
from tools.figures.model.soft_bodies import SHEETS, flesh_solid, shaped
from tools.figures.model.soft_flesh import Flesh
from tools.figures.solid.camera import Camera
from tools.figures.solid.scene import Fade, Solid

COARSE: Final = 1.6  # the step of meshes that are not the subject
SPINE: Final = (
    ("sacrum", "bone-sacrum", palette.BONE),
    ("lumbar", "bone-lumbar", palette.BONE),
    ("discs", "bone-lumbar", palette.CARTILAGE),
    ("symphysis", "cartilage-symphysis", palette.CARTILAGE),
)


def camera(frame: Frame) -> Camera:
    """The camera that sees a frame."""
    return Camera(frame.centre, frame.span, frame.yaw, frame.pitch)


def pelvis(fade: Sequence[Fade] = ()) -> Solid:
    """The right half of the pelvis."""
    return Solid("bone-pelvis", load("pelvis"), palette.BONE, fade=tuple(fade))


def left_pelvis(fade: Sequence[Fade]) -> Solid:
    """The left half of the pelvis, as a part of the pelvis."""
    return Solid("bone-pelvis", load("pelvis").mirrored(), palette.BONE, fade=tuple(fade))


def spine(fade: Sequence[Fade] = ()) -> list[Solid]:
    """Sacrum, lower spine and the joint of the pubic bones."""
    return [Solid(structure, load(mesh), tissue, fade=tuple(fade)) for mesh, structure, tissue in SPINE]


def hip(fade: Sequence[Fade] = ()) -> list[Solid]:
    """Thigh bone, joint and the right half of the pelvis."""
    return [pelvis(fade), replace(thigh_bone(), fade=tuple(fade)), *joint()]


def joint() -> list[Solid]:
    """What is seen of the joint from outside, coarser than where it is the subject."""
    labrum = load("labrum", COARSE)
    return [
        Solid("cartilage-femoral", load("cartilage-femoral", COARSE), palette.CARTILAGE),
        Solid("labrum", labrum, palette.LABRUM, grain=ring_grain(labrum.vertices)),
        Solid("ligament-transverse", load("transverse-ligament", COARSE), palette.TRANSVERSE_LIGAMENT),
    ]


def changed(name: str, **flesh: Any) -> Solid:
    """A muscle with its flesh changed: a window, a tear."""
    own: Flesh = SHEETS[name].parts[0][1]
    return flesh_solid(name, [shaped(name, 0, replace(own, **flesh))])


def seen_from_behind(solid: Solid, shift: Point3) -> Solid:
    """A solid turned half round about the ball's upright axis, then shifted: for a second panel."""
    half = math.pi
    turn = np.array(
        [[math.cos(half), -math.sin(half), 0], [math.sin(half), math.cos(half), 0], [0, 0, 1]], np.float32
    )
    fades = tuple(_turned_fade(fade, turn, shift) for fade in solid.fade)
    return replace(solid, mesh=solid.mesh.turned(turn).moved(shift), fade=fades)


def _turned_fade(fade: Fade, turn: Any, shift: Point3) -> Fade:
    start = turn @ np.array(fade.start, float) + np.array(shift, float)
    way = turn @ np.array(fade.direction, float)
    return replace(
        fade,
        start=(float(start[0]), float(start[1]), float(start[2])),
        direction=(float(way[0]), float(way[1]), float(way[2])),
    )
