"""How open each point of a surface lies: to the sky around it, and to the key light."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Final

import numpy as np

from tools.figures.solid.camera import Camera
from tools.figures.solid.raycast import Caster
from tools.figures.solid.scene import Scene, unit

Array = Any
CACHE: Final = Path(__file__).resolve().parents[3] / "out" / "occlusion"
RAYS: Final = 96
NEAR_MM: Final = 7.0  # contact shadow
WIDE_MM: Final = 45.0  # form shadow
KEY_RAYS: Final = 20
KEY_SPREAD: Final = 0.30  # radius of the light, as a share of its distance: soft, as of a cloudy window
SMOOTHED: Final = 6  # times over the neighbours, against the grain of few rays
GLANCE: Final = 1600  # pixels across, to find what is in sight
LIFT_MM: Final = 0.35  # rays begin this far off the surface
_CHUNK: Final = 60_000
_VERSION: Final = b"2"


def openness(caster: Caster) -> Array:
    """How open each vertex lies near by and widely, (n, 2) from 0 to 1; kept on disk for the next time."""
    scene = caster.scene
    path = CACHE / f"{_name(scene)}.npy"
    if path.exists():
        return np.load(path)
    found = np.concatenate(
        [
            _open(caster, np.arange(start, min(start + _CHUNK, len(scene.vertices))))
            for start in range(0, len(scene.vertices), _CHUNK)
        ]
    )
    found = scene.smooth(found, SMOOTHED).astype(np.float32)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, found)
    return found


def _name(scene: Scene) -> str:
    digest = hashlib.sha256(_VERSION)
    for array in (scene.vertices, scene.faces):
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()[:20]


def _open(caster: Caster, chosen: Array) -> Array:
    scene = caster.scene
    normal = scene.normals[chosen]
    start = scene.vertices[chosen] + normal * LIFT_MM
    near, wide = np.zeros(len(chosen), np.float32), np.zeros(len(chosen), np.float32)
    for ray in range(RAYS):
        distance = caster.distances(start, _cosine(normal, chosen, ray))
        near += np.clip(distance / NEAR_MM, 0, 1)
        wide += np.clip(distance / WIDE_MM, 0, 1)
    return np.stack([near, wide], 1) / RAYS


def _cosine(normal: Array, chosen: Array, ray: int) -> Array:
    """The `ray`-th direction of an even set around each normal, turned at random from vertex to vertex."""
    radius = np.sqrt((ray + 0.5) / RAYS)
    angle = ray * 2.399963 + chosen * 2.236068 % 1 * 2 * np.pi
    first, second = tangents(normal)
    height = np.sqrt(1 - radius * radius)
    flat = first * (np.cos(angle) * radius)[:, None] + second * (np.sin(angle) * radius)[:, None]
    return np.ascontiguousarray(flat + normal * height, np.float32)


def tangents(normal: Array) -> tuple[Array, Array]:
    """Two directions across each of (n, 3) unit vectors."""
    other = np.where(np.abs(normal[:, 2:3]) < 0.9, (0.0, 0.0, 1.0), (1.0, 0.0, 0.0))
    first = unit(np.cross(normal, other)).astype(np.float32)
    return first, np.cross(normal, first).astype(np.float32)


def lit(caster: Caster, light: Array, camera: Camera) -> Array:
    """How much of the key light, which comes from the direction `light`, reaches each vertex, (n,) 0 to 1.

    Only vertices that the camera sees, or that lie near to those, are asked.
    """
    scene = caster.scene
    asked = np.nonzero((scene.normals @ light > -0.3) & _seen(caster, camera))[0]
    start = np.ascontiguousarray(scene.vertices[asked] + scene.normals[asked] * LIFT_MM * 1.5)
    first, second = (across[0] for across in tangents(light[None, :]))
    total = np.zeros(len(asked), np.float32)
    for ray in range(KEY_RAYS):
        radius = KEY_SPREAD * np.sqrt((ray + 0.5) / KEY_RAYS)
        angle = ray * 2.399963 + asked * 2.236068 % 1 * 2 * np.pi
        aside = first * np.cos(angle)[:, None] + second * np.sin(angle)[:, None]
        directions = unit(light + aside * radius).astype(np.float32)
        total += ~caster.blocked(start, directions)
    found = np.ones(len(scene.vertices), np.float32)
    found[asked] = total / KEY_RAYS
    return scene.smooth(found, SMOOTHED).astype(np.float32)


def _seen(caster: Caster, camera: Camera) -> Array:
    """Whether each vertex is in sight, or a neighbour of one that is, so many times over as is smoothed."""
    scene = caster.scene
    rows = range(round(GLANCE * camera.view_box[3] / camera.view_box[2]))
    hits = caster.view(camera, GLANCE, rows, camera.columns(scene.vertices, GLANCE))
    seen = np.zeros(len(scene.vertices), np.float32)
    seen[scene.faces[hits.face]] = 1
    return scene.smooth(seen, SMOOTHED) > 0
