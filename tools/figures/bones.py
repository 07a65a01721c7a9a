"""The figures of the bones: the right hip closed and pulled apart, and the whole pelvis."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from tools.figures import anatomy, framing, palette
from tools.figures.framing import Frame
from tools.figures.model.registry import load
from tools.figures.model.socket import OUT
from tools.figures.regions import Near, named
from tools.figures.solid.camera import Camera
from tools.figures.solid.mesh import Mesh
from tools.figures.solid.picture import Place, Still, write_still
from tools.figures.solid.relax import relaxed
from tools.figures.solid.scene import Fade, Solid

NECK, GREATER, LESSER = 1, 2, 3
THIGH_PARTS: Final = {
    NECK: "bone-femoral-neck",
    GREATER: "bone-greater-trochanter",
    LESSER: "bone-lesser-trochanter",
}
_NECK_AXIS: Final = (0.72, -0.13, -0.68)
THIGH_REGIONS: Final = {
    NECK: Near(tuple(tuple(part * along for part in _NECK_AXIS) for along in (12, 36)), 19),  # type: ignore[misc]
    GREATER: Near((anatomy.TROCHANTER_TIP, anatomy.ANTERIOR_FACET, anatomy.LATERAL_FACET_CENTRE), 15),
    LESSER: Near((anatomy.LESSER_TROCHANTER,), 14),
}
LOBULE_MM: Final = 3.4
LIP_MM: Final = 0.3  # that the labrum's thin edge stands proud of the ball, so that it ends in a clean line
FINE: Final = 0.6  # of the usual grid: the labrum's thin edge needs it


def camera(frame: Frame) -> Camera:
    """The camera that sees a frame."""
    return Camera(frame.centre, frame.span, frame.yaw, frame.pitch)


def bone(name: str) -> Mesh:
    """A bone's mesh without the steps of its grid."""
    return relaxed(load(name), 6)


def thigh_bone() -> Solid:
    """The right thigh bone, with the neck and both trochanters as parts."""
    return Solid("bone-femur", named(bone("femur"), THIGH_REGIONS), palette.BONE, THIGH_PARTS)


def joint() -> list[Solid]:
    """The joint's own soft parts on the socket's side."""
    labrum = lifted(relaxed(load("labrum", FINE), 25), LIP_MM)
    return [
        Solid("cartilage-acetabular", relaxed(load("cartilage-acetabular"), 10), palette.CARTILAGE),
        Solid("labrum", labrum, palette.LABRUM, grain=ring_grain(labrum.vertices)),
        Solid(
            "ligament-transverse", relaxed(load("transverse-ligament", FINE), 25), palette.TRANSVERSE_LIGAMENT
        ),
        Solid("fat-pad", load("fat-pad"), palette.FAT, lobules=LOBULE_MM),
    ]


def lifted(mesh: Mesh, by: float) -> Mesh:
    """The mesh with its surface moved outward by so many millimetres."""
    return replace(mesh, vertices=mesh.vertices + mesh.normals() * np.float32(by))


def ball() -> Solid:
    """The cartilage of the ball."""
    return Solid("cartilage-femoral", relaxed(load("cartilage-femoral"), 10), palette.CARTILAGE)


def ring_grain(vertices: np.ndarray) -> np.ndarray:
    """Fibres that run round the rim of the socket: away from its axis, along the axis, and round it."""
    out = vertices @ OUT
    flat = vertices - out[:, None] * OUT
    first = np.cross(OUT, (0.0, 1.0, 0.0))
    first /= np.linalg.norm(first)
    angle = np.arctan2(flat @ np.cross(OUT, first), flat @ first)
    return np.stack([np.linalg.norm(flat, axis=1), out, angle * 28], axis=1)


HIP_PLACES: Final = (
    Place("bone-pelvis", "pelvis", (-8, 30, 24), "right", "plain"),
    Place("bone-femur", "thigh-bone", (40, 8, -52), "left", "plain"),
    Place("bone-femoral-neck", "neck-of-the-thigh-bone", (24, 10, -22), "left", "plain"),
    Place("bone-greater-trochanter", "outer-hip-knob", (62, 2, -18), "left", "plain"),
    Place("bone-lesser-trochanter", "inner-knob", (14, -20, -58), "right", "plain"),
    Place("cartilage-femoral", "ball", (0, 24, -2), "right", "dots"),
    Place("labrum", "labrum", (-8, 26, 7), "right", "lines"),
)


def hip_front() -> None:
    """The right hip from the front, closed."""
    pelvis = Solid(
        "bone-pelvis",
        bone("pelvis"),
        palette.BONE,
        fade=(
            Fade((0, 0, 42), (0, 0, 1), 14),
            Fade((-38, 0, 0), (-1, 0, 0), 26),
            Fade((0, 0, -46), (0, 0, -1), 20),
        ),
    )
    thigh = replace(thigh_bone(), fade=(Fade((0, 0, -54), (0, 0, -1), 14),))
    still = Still(
        "right hip, from the front", camera(framing.HIP_FRONT), [pelvis, thigh, ball(), *joint()], HIP_PLACES
    )
    write_still("hip-front", still)


def hip_apart() -> None:
    """The right hip with the ball pulled out of the socket by its own width."""
    shift = framing.ball_apart()
    pelvis = Solid(
        "bone-pelvis",
        bone("pelvis"),
        palette.BONE,
        fade=(Fade((0, 0, 42), (0, 0, 1), 20), Fade((-52, 0, 0), (-1, 0, 0), 34)),
    )
    thigh = thigh_bone()
    thigh = replace(thigh, mesh=thigh.mesh.moved(shift), fade=(Fade((0, 0, -92), (0, 0, -1), 18),))
    moved = ball()
    moved = replace(moved, mesh=moved.mesh.moved(shift))
    still = Still(
        "right hip, from the front and a little from the outside; the ball is pulled out of the socket",
        camera(framing.HIP_APART),
        [pelvis, thigh, moved, *joint()],
        [
            *(
                replace(place, point=tuple(np.add(place.point, shift)))
                for place in (*HIP_PLACES[1:4], HIP_PLACES[5])
            ),
            HIP_PLACES[0],
            HIP_PLACES[6],
            Place("cartilage-acetabular", "socket", (-10, -26, 5), "right", "dots"),
        ],
    )
    write_still("hip-apart", still)


FIGURES: Final = {"hip-front": hip_front, "hip-apart": hip_apart}
