"""What is measured on the hip bone and the ring on its socket."""

from __future__ import annotations

import numpy as np

from tools.figures import anatomy
from tools.figures.model.measuring import DEGREES, Measure, fitted_sphere, from_line, near, slab
from tools.figures.model.socket import BONE_RADIUS, DOWN, FRONT, OUT
from tools.figures.solid.mesh import Array, Mesh

ON_RIM = 1.6  # how much of the labrum's height lies on the bone
ON_BOWL = 0.7  # how near to the bowl's ball a point belongs to it, in millimetres


def on_bowl(points: Array) -> Array:
    """Return those points that belong to the socket's bowl."""
    return points[np.abs(np.linalg.norm(points, axis=1) - BONE_RADIUS) < ON_BOWL]


def bowl_edge(bone: Array, towards: Array) -> Array:
    """Return the point of the bowl that lies furthest out in the half-plane from its axis `towards`."""
    sideways = np.cross(OUT, towards)
    slice_ = on_bowl(bone[(np.abs(bone @ sideways) < 1.5) & (bone @ towards > 0)])
    return slice_[(slice_ @ OUT).argmax()]


def edge_in_slice(bone: Array, axis: int, side: int, sign: int) -> Array:
    """Return the bowl's edge in the slice through the centre across an axis, at one end of the other."""
    slice_ = on_bowl(slab(bone, axis, 0, 1.0))
    slice_ = slice_[slice_[:, side] * sign > 8]
    return slice_[(slice_ @ OUT).argmax()]


def opening(bone: Array) -> list[Measure]:
    """Return how the socket lies: in the frontal slice, and in a level one."""
    roof = edge_in_slice(bone, 1, 2, 1)
    front, back = edge_in_slice(bone, 2, 1, 1), edge_in_slice(bone, 2, 1, -1)
    forward = np.arctan2(-(front - back)[0], (front - back)[1]) * DEGREES
    ring = np.array(
        [bowl_edge(bone, np.cos(a) * -DOWN + np.sin(a) * FRONT) for a in np.arange(-2.2, 2.3, 0.1)]
    )
    normal = np.linalg.svd(ring - ring.mean(axis=0))[2][2]
    normal *= np.sign(normal @ OUT)
    down = np.arctan2(normal[0], -normal[2]) * DEGREES
    edge = np.arctan2(roof[0], roof[2]) * DEGREES
    return [
        Measure("centre-edge angle", float(edge), anatomy.CENTRE_EDGE_ANGLE, 2),
        Measure("socket forward", float(forward), anatomy.SOCKET_FORWARD, 2),
        Measure("socket down", float(down), anatomy.SOCKET_DOWN, 3),
    ]


def front_lower_spine(bone: Array) -> float:
    """Return the height at which the lower front spine has fallen back half-way to the wall beneath it."""
    heights = np.arange(24, 52, 0.5)
    part = bone[(bone[:, 0] > 6) & (bone[:, 0] < 24) & (bone[:, 1] > 5)]
    front = np.array([slab(part, 2, z, 0.7)[:, 1].max() for z in heights])
    peak = int(front.argmax())
    hollow = front[:peak].min()
    half = (front[peak] + hollow) / 2
    return float(heights[:peak][front[:peak] < half].max())


def labrum(ring: Array) -> list[Measure]:
    """Return the labrum's length, from the rim to its tip, at the front top and behind."""
    found = []
    for name, angle, wanted in (("front top", np.pi / 4, 7.95), ("behind", -np.pi / 2, 6.0)):
        towards = np.cos(angle) * -DOWN + np.sin(angle) * FRONT
        slice_ = ring[(np.abs(ring @ np.cross(OUT, towards)) < 1.0) & (ring @ towards > 0)]
        along = slice_ @ OUT
        found.append(
            Measure(f"labrum length, {name}", float(along.max() - along.min()) - ON_RIM, wanted, 1.2)
        )
    return found


def notches(bone: Array) -> list[Measure]:
    """Return how deep the greater notch is, and how far the spine of the sit bone stands out, seen from the side."""
    spine = near(bone, anatomy.ISCHIAL_SPINE, 12)
    tip = spine[spine[:, 1].argmin()][1:]
    lower = near(bone, anatomy.PIIS, 12)
    hook = lower[(lower[:, 1] + lower[:, 2]).argmin()][1:]
    heights = np.arange(-26, 40, 1.0)
    border = np.array([(slab(bone, 2, z, 0.8)[:, 1].min(), z) for z in heights])
    deepest = max(from_line(point, hook, tip) for point in border[heights > tip[1]])
    above, below = border[np.abs(heights - 10).argmin()], border[np.abs(heights + 24).argmin()]
    return [
        Measure("greater notch deep", deepest, anatomy.GREATER_NOTCH_DEPTH, 5),
        Measure("ischial spine proud", from_line(tip, above, below), anatomy.ISCHIAL_SPINE_PROUD, 2.5),
    ]


def outlet(bone: Array) -> Measure:
    """Return the angle between both lower branches, by the lower outline of one seen from the front."""
    ends = []
    for x in (-74.0, -56.0):
        slice_ = slab(bone, 0, x, 0.8)
        ends.append((x, slice_[:, 2].min()))
    (inner, high), (outer, low) = ends
    return Measure(
        "outlet angle", 2 * float(np.arctan2(outer - inner, high - low)) * DEGREES, anatomy.OUTLET_ANGLE, 6
    )


def measures(meshes: dict[str, Mesh]) -> list[Measure]:
    """Return the hip bone's numbers."""
    bone = meshes["pelvis"].vertices
    half_width = bone[:, 0].max() - anatomy.MIDLINE_X
    front = near(bone, anatomy.ASIS, 14)
    asis = front[front[:, 1].argmax()]
    pubis = bone[bone[:, 0] < anatomy.MIDLINE_X + 9]
    return [
        Measure("socket bone radius", fitted_sphere(on_bowl(bone))[1], BONE_RADIUS, 0.5),
        *opening(bone),
        Measure("lower front spine up", front_lower_spine(bone), anatomy.AIIS_UP, 3),
        Measure("upper front spines apart", 2 * float(asis[0] - anatomy.MIDLINE_X), anatomy.ASIS_APART, 5),
        Measure("crest width", 2 * float(half_width), anatomy.CREST_WIDTH, 4),
        Measure("centre above symphysis", -float(pubis[:, 2].max()), anatomy.CENTRE_ABOVE_SYMPHYSIS, 4),
        *notches(bone),
        outlet(bone),
        *labrum(meshes["labrum"].vertices),
    ]
