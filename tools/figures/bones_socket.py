"""The figure of the right socket, looked into with the ball taken out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import numpy as np

from tools.figures import palette
from tools.figures.bones import bone, camera, joint, lifted
from tools.figures.framing import SOCKET
from tools.figures.model.socket import DOWN, FRONT, OUT
from tools.figures.solid.mesh import Mesh
from tools.figures.solid.picture import Place, Still, write_still
from tools.figures.solid.scene import Fade, Solid

Array = Any
TEAR_HOURS: Final = (12.4, 2.6)  # on the rim's clock, 12 at the top and 3 in front
PROUD_MM: Final = 0.35  # how far the mark of the tear zone lies on the labrum
HATCH_MM: Final = 2.3


def clock(hour: float, away: float, along: float = 0) -> tuple[float, float, float]:
    """The place on the rim at an hour, `away` mm from the socket's axis and `along` mm out along it."""
    angle = np.radians(hour * 30)
    x, y, z = OUT * along + (FRONT * np.sin(angle) - DOWN * np.cos(angle)) * away
    return float(x), float(y), float(z)


def tear_zone(labrum: Mesh) -> Mesh:
    """The front upper part of the labrum, a hair proud of it, cut off straight at both ends."""
    proud = lifted(labrum, PROUD_MM).vertices
    out = (proud @ OUT)[:, None] * OUT
    flat = proud - out
    start, end = np.radians((TEAR_HOURS[0] * 30 - 360, TEAR_HOURS[1] * 30))
    angle = np.arctan2(flat @ FRONT, -(flat @ DOWN))
    inside = (angle > start) & (angle < end)
    kept = np.clip(angle, start, end)[:, None]
    turned = (FRONT * np.sin(kept) - DOWN * np.cos(kept)) * np.linalg.norm(flat, axis=1, keepdims=True)
    touched = np.zeros(len(proud), bool)
    touched[labrum.faces[inside[labrum.faces].any(1)]] = True
    return replace(labrum, vertices=(out + turned).astype(np.float32)).part(touched)


PLACES: Final = (
    Place("bone-pelvis", "pelvis", clock(11.2, 44), "left", "plain"),
    Place("cartilage-acetabular", "smooth-cartilage", clock(9.6, 21, -12), "left", "dots"),
    Place("fat-pad", "fat-pad", clock(6, 8, -20), "right", "bricks"),
    Place("ligament-transverse", "transverse-ligament", clock(6, 27, 4), "right", "waves"),
    Place("labrum", "labrum", clock(8.7, 30, 2), "left", "lines"),
    Place("labrum-tear-zone", "usual-tear-spot", clock(1.4, 29, 4), "right", "lines"),
)


def socket() -> None:
    """The right socket from the outside, a little from the front and below."""
    parts = {solid.id: solid for solid in joint()}
    zone = Solid(
        "labrum-tear-zone",
        tear_zone(parts["labrum"].mesh),
        palette.PROBLEM,
        hatch=HATCH_MM,
        casing=True,
    )
    pelvis = Solid("bone-pelvis", bone("pelvis"), palette.BONE, fade=VANISHING)
    rest = [parts[name] for name in ("cartilage-acetabular", "labrum", "ligament-transverse", "fat-pad")]
    view = "right hip, into the socket from the outside, a little from the front and below; the ball is taken out"
    write_still("socket", Still(view, camera(SOCKET), [pelvis, *rest, zone], PLACES))


VANISHING: Final = (
    Fade((0, 0, 46), (0, 0, 1), 18),
    Fade((0, 36, 0), (-0.6, 0.8, 0), 34),
    Fade((0, 0, -50), (0, 0, -1), 24),
)
FIGURES: Final = {"socket": socket}
