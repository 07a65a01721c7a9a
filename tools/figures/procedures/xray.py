"""An X-ray of the bones' model, reckoned: how much bone lies on the way of each ray from front to back."""

from __future__ import annotations

import base64
import io
from typing import Any, Final

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter, zoom

from tools.figures.bones import bone
from tools.figures.ink.textures import randomness
from tools.figures.model.registry import load
from tools.figures.solid.mesh import Mesh

Array = Any
RIND: Final = 2.2  # millimetres of dense bone at the surface
SPONGY: Final = 0.3  # density of the inside against the rind
STEP: Final = 1.0  # millimetres a cell

Box = tuple[float, float, float, float]  # least x, least z, greatest x, greatest z of the model, mm


def picture(seen: Box, pixels: float) -> str:
    """The X-ray of a part of the pelvis and the right thigh bone, patient's right on the left, as a JPEG.

    `pixels` a millimetre. Bone is pale, as on an X-ray film.
    """
    density = sum((_density(mesh, seen) for mesh in _meshes()), np.zeros(1))
    fine = zoom(gaussian_filter(density, 0.6), pixels * STEP, order=1)
    fine = gaussian_filter(fine, pixels * 0.35)
    grain = gaussian_filter(randomness("x-ray").normal(0, 1, fine.shape), 0.9)
    light = 0.15 + 0.8 * (1 - np.exp(-fine / 17)) + grain * 0.016
    grey = (np.clip(light, 0, 1) ** 1.15 * 255).astype(np.uint8)
    tinted = np.stack([grey * 0.9, grey * 0.97, np.minimum(255, grey * 1.03 + 6)], 2).astype(np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(tinted).save(buffer, "JPEG", quality=82, optimize=True)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode()


def _meshes() -> list[Mesh]:
    pelvis, femur = bone("pelvis"), bone("femur")
    return [pelvis, pelvis.mirrored(), femur, load("sacrum"), load("lumbar")]


def _density(mesh: Mesh, seen: Box) -> Array:
    """What one bone adds: its rind by the surface that a ray crosses, its inside by the way through it."""
    corners = _quartered(_quartered(mesh.vertices[mesh.faces].astype(float)))
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]) / 2
    area = np.linalg.norm(across, axis=1)
    middle = corners.mean(axis=1)
    left, low, right, high = seen
    bins = [np.arange(low, high + STEP, STEP), np.arange(left, right + STEP, STEP)]
    weight = area * RIND + across[:, 1] * middle[:, 1] * SPONGY
    found, _, _ = np.histogram2d(middle[:, 2], middle[:, 0], bins=bins, weights=weight)
    return found[::-1, ::-1] / STEP**2


def _quartered(corners: Array) -> Array:
    """Each triangle, (n, 3, 3), as four."""
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    ab, bc, ca = (a + b) / 2, (b + c) / 2, (c + a) / 2
    parts = ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))
    return np.concatenate([np.stack(part, axis=1) for part in parts])
