"""What is measured on the thigh bone."""

from __future__ import annotations

import numpy as np

from tools.figures import anatomy
from tools.figures.model.measuring import DEGREES, Measure, extent, fitted_sphere, slab
from tools.figures.solid.mesh import Array, Mesh


def neck_axis(bone: Array) -> Array:
    """Return the neck's axis as middles of slices between ball and trochanters show it, a unit vector."""
    guess = np.array([0.72, -0.13, -0.68])
    for _ in range(3):
        along = bone @ guess
        middles = [middle(bone[np.abs(along - at) < 0.8]) for at in (26.0, 29.0, 32.0)]
        guess = np.mean(middles, axis=0)
        guess /= np.linalg.norm(guess)
    return guess


def middle(points: Array) -> Array:
    """Return the middle of a slice by its extent in space, (3,)."""
    return (points.max(axis=0) + points.min(axis=0)) / 2


def shaft_axis(bone: Array) -> Array:
    """Return the shaft's downward axis, a unit vector."""
    ends = [middle(slab(bone, 2, z, 1.0)) for z in (-100.0, -180.0)]
    axis = ends[1] - ends[0]
    return axis / np.linalg.norm(axis)


def neck_width(bone: Array, axis: Array) -> float:
    """Return the neck's least height seen from the front."""
    level = np.array([axis[0], 0, axis[2]]) / np.hypot(axis[0], axis[2])
    up = np.array([-level[2], 0, level[0]])
    along = bone @ level
    heights = [extent(bone[np.abs(along - at) < 0.6] @ up) for at in np.arange(24, 36, 1.0)]
    return min(heights)


def alpha_angle(bone: Array, axis: Array, radius: float) -> float:
    """Return the angle from the neck's axis at which the front outline leaves the ball, in the slice along the neck."""
    front = np.cross([0, 0, 1.0], axis)
    front /= np.linalg.norm(front)
    near = bone[np.abs(bone @ np.cross(axis, front)) < 0.7]
    along, forward = near @ axis, near @ front
    near, along, forward = (part[forward > 0] for part in (near, along, forward))
    angles = np.arctan2(forward, along) * DEGREES
    proud = (np.linalg.norm(near, axis=1) > radius + 0.5) & (angles < 90)
    return float(angles[proud].max())


def measures(meshes: dict[str, Mesh]) -> list[Measure]:
    """Return the thigh bone's numbers."""
    bone, cartilage = meshes["femur"].vertices, meshes["cartilage-femoral"].vertices
    outer = cartilage[np.linalg.norm(cartilage, axis=1) > anatomy.HEAD_RADIUS - 0.5]
    axis, shaft = neck_axis(bone), shaft_axis(bone)
    ball = bone[(bone @ axis < 4) & (np.linalg.norm(bone, axis=1) > 21)]
    _, radius = fitted_sphere(ball)
    top = bone[(bone[:, 0] > 44)]
    tip = top[top[:, 2].argmax()]
    turned = np.arctan2(-axis[1], axis[0]) * DEGREES
    inner = slab(bone, 2, anatomy.LESSER_TROCHANTER[2], 6.0)[:, 0].min()
    line = np.mean([slab(bone, 2, anatomy.LESSER_TROCHANTER[2] + dz, 1.0)[:, 0].min() for dz in (16, -18)])
    return [
        Measure("head radius, cartilage", fitted_sphere(outer)[1], anatomy.HEAD_RADIUS, 0.3),
        Measure("head radius, bone", radius, anatomy.HEAD_RADIUS - anatomy.CARTILAGE, 0.4),
        Measure("neck-shaft angle", float(np.arccos(-axis @ shaft) * DEGREES), anatomy.NECK_SHAFT_ANGLE, 2.5),
        Measure("neck turned forward", float(turned), anatomy.NECK_FORWARD, 3),
        Measure("neck width", neck_width(bone, axis), anatomy.NECK_WIDTH, 1),
        Measure("alpha angle", alpha_angle(bone, axis, radius), anatomy.ALPHA_ANGLE, 4),
        Measure("trochanter tip up", float(tip[2]), anatomy.TROCHANTER_TIP_UP, 2),
        Measure("trochanter tip out", float(tip[0]), anatomy.TROCHANTER_TIP_OUT, 2.5),
        Measure("lesser trochanter shown", float(line - inner), anatomy.LESSER_TROCHANTER_SHOWN, 2),
    ]
