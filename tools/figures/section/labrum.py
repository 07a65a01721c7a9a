"""The labrum in the slice, in millimetres: whole, split at its base, frayed, or repaired."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from shapely import Geometry, MultiLineString, Polygon, union_all
from shapely import Point as Spot
from shapely.affinity import rotate

from tools.figures.ink.shapes import Point, band, largest, line, outline, rounded
from tools.figures.section.frame import SOCKET, SOCKET_BONE, Hip, polar

# Radius from the ball's centre in mm, and degrees past the rim of the bone: 8 mm long, 4 mm thick.
_SHAPE: Final = (
    (SOCKET, -0.8),
    (SOCKET, 5.0),
    (SOCKET, 11.0),
    (SOCKET + 0.05, 16.4),
    (SOCKET + 0.45, 17.4),
    (SOCKET + 1.15, 15.6),
    (SOCKET + 2.35, 10.5),
    (SOCKET + 3.4, 5.6),
    (SOCKET + 4.05, 1.6),
    (SOCKET + 4.1, -0.6),
    (SOCKET_BONE, -2.0),
)
PUSHED: Final = 12.0  # degrees that the ball of a worn joint pushes it outward
OPENING: Final = 17.0  # degrees that a torn labrum has swung away from the rim
HINGE: Final = (SOCKET + 4.1, -0.4)


@dataclass(frozen=True, slots=True)
class LabrumParts:
    """The labrum, what is wrong with it (empty when nothing is), its fibres, and what a repair leaves."""

    body: Geometry
    fibres: Geometry
    fault: Geometry = field(default_factory=Polygon)
    threads: Geometry = field(default_factory=Polygon)  # torn fibres that hang over the fault
    anchor: Geometry = field(default_factory=Polygon)
    stitch: Geometry = field(default_factory=Polygon)  # a line, as is the seam
    seam: Geometry = field(default_factory=Polygon)


@dataclass(frozen=True, slots=True)
class Rim:
    """The rim of the socket: its place in degrees, and the bone."""

    degrees: float
    bone: Geometry

    def at(self, radius: float, past: float) -> Point:
        """The point at a radius from the ball's centre, some degrees past the rim."""
        return polar(radius, self.degrees - past)


def labrum(hip: Hip, bone: Geometry, ball: Geometry) -> LabrumParts:
    """The labrum on the rim of this bone; in a worn joint the ball has pushed it outward."""
    rim = Rim(-hip.centre_edge, bone)
    healthy = on_rim(rim)
    parts = _FORMS[hip.labrum](healthy, rim) if hip.labrum in _FORMS else healthy
    return _pushed(parts, rim, ball) if hip.cartilage == "worn" else parts


def on_rim(rim: Rim) -> LabrumParts:
    """A healthy labrum on a rim."""
    bone = rim.bone
    body = largest(_raw(rim).difference(bone.buffer(0.02)))
    rows = [
        line(
            [rim.at(SOCKET + 4.0 * k, 0.6), rim.at(SOCKET + 2.7 * k, 7), rim.at(SOCKET + 0.9 * k + 0.1, 14.5)]
        )
        for k in np.linspace(0.1, 0.92, 7)
    ]
    return LabrumParts(body, MultiLineString(rows))


def _raw(rim: Rim) -> Geometry:
    """The labrum as if the bone's edge did not stand into its base."""
    return outline([rim.at(*place) for place in _SHAPE], 10).difference(Spot(0, 0).buffer(SOCKET - 0.02, 128))


def _pushed(parts: LabrumParts, rim: Rim, ball: Geometry) -> LabrumParts:
    taken = union_all([ball.buffer(0.15), rim.bone.buffer(0.02)])

    def swung(shape: Geometry) -> Geometry:
        return rotate(shape, PUSHED, origin=rim.at(*HINGE)).difference(taken)

    return replace(
        parts,
        body=largest(swung(parts.body)),
        fibres=swung(parts.fibres),
        fault=swung(parts.fault),
        threads=swung(parts.threads),
    )


def hinge(hip: Hip) -> Point:
    """Where a torn labrum still hangs: the outer end of its base."""
    return polar(HINGE[0], -hip.centre_edge - HINGE[1])


def _split(whole: LabrumParts, rim: Rim) -> LabrumParts:
    """Torn where labrum and cartilage meet: it has swung about the outer end of its base."""
    body = rotate(whole.body, OPENING, origin=rim.at(*HINGE))
    near_base = Polygon(
        [rim.at(SOCKET - 0.05, -1.5), rim.at(SOCKET + 5, -2), rim.at(SOCKET + 5, 3), rim.at(SOCKET, 4.2)]
    )
    fault = whole.body.intersection(near_base).difference(body.buffer(0.05))
    fault = largest(rounded(fault, 0.1))
    return replace(whole, body=body, fault=fault, fibres=rotate(whole.fibres, OPENING, origin=rim.at(*HINGE)))


def _frayed(whole: LabrumParts, rim: Rim) -> LabrumParts:
    """Worn in its substance: the joint side is ragged, soft fibres hang there; the outer edge is still full."""
    ragged = [
        (SOCKET - 1, 4.0),
        (SOCKET + 0.5, 4.4),
        (SOCKET + 1.7, 5.2),
        (SOCKET + 1.35, 6.6),
        (SOCKET + 2.1, 7.4),
    ]
    ragged += [(SOCKET + 1.2, 8.9), (SOCKET + 1.75, 10.0), (SOCKET + 0.95, 11.3), (SOCKET + 1.3, 12.6)]
    ragged += [
        (SOCKET + 0.6, 13.8),
        (SOCKET + 0.75, 15.2),
        (SOCKET + 0.2, 19),
        (SOCKET - 2, 19),
        (SOCKET - 2, 10),
    ]
    lost = outline([rim.at(*place) for place in ragged], 8)
    body = rounded(largest(whole.body.difference(lost)), 0.15)
    hanging = [
        [(2.3, 6.2), (1.75, 7.6), (1.2, 9.3), (0.75, 11.2)],
        [(2.0, 8.8), (1.3, 10.8), (0.8, 12.8), (0.5, 15.0)],
        [(1.35, 12.0), (0.95, 14.4), (0.6, 17.0), (0.75, 19.6)],
    ]
    threads = [
        rounded(band([rim.at(SOCKET + high, past) for high, past in places], [0.5, 0.5, 0.36, 0.16]), 0.07)
        for places in hanging
    ]
    fault = largest(whole.body.intersection(lost)).buffer(-0.04)
    return replace(
        whole, body=body, fault=fault, fibres=whole.fibres.intersection(body), threads=union_all(threads)
    )


def _repaired(whole: LabrumParts, rim: Rim) -> LabrumParts:
    """Held on the rim by an anchor in the bone and a stitch around it; the seam stays to be seen."""
    anchor = band([rim.at(SOCKET_BONE + 1.5, -2.2), rim.at(34.0, -14.5)], [2.2, 2.2])
    thread = [(SOCKET_BONE + 1.5, -2.2), (SOCKET + 4.2, 0.3), (SOCKET + 4.15, 3.0), (SOCKET + 3.2, 6.0)]
    thread += [
        (SOCKET + 1.6, 6.7),
        (SOCKET + 0.1, 5.2),
        (SOCKET - 0.1, 2.6),
        (SOCKET + 0.1, -0.2),
        (SOCKET + 1.4, -0.9),
    ]
    stitch = line([rim.at(*place) for place in thread], 12)
    seam = line([rim.at(SOCKET, -0.4), rim.at(SOCKET + 1.9, -0.3), rim.at(SOCKET + 3.4, 0.6)])
    return replace(whole, anchor=anchor, stitch=stitch, seam=seam)


_FORMS: Final[Mapping[str, Callable[[LabrumParts, Rim], LabrumParts]]] = {
    "split": _split,
    "frayed": _frayed,
    "repaired": _repaired,
}
