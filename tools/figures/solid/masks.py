"""Where each structure is seen: `masks.svg` for fingers and highlights, and the places where leaders end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter
from shapely.geometry import MultiPolygon, Polygon
from skimage.measure import find_contours

from tools.figures.anatomy import Point3
from tools.figures.solid.camera import Box, Camera
from tools.figures.solid.raycast import Caster

Array = Any
Point = tuple[float, float]

OUTLINE_REACH: Final = 1  # masks reach this far over the ground, to the outer side of the outline
SMALLEST: Final = 30.0  # square units: smaller specks are left out
INSIDE: Final = 9.0  # anchors lie so far within their structure where there is room
SAFE: Final = (0.055, 0.065)  # shares of width and height at the border that stay free of anchors
NOTHING: Final = -1


@dataclass(frozen=True, slots=True)
class Masks:
    """Which structure is seen at each unit of the viewBox: `seen`, (height, width), numbers into `ids`.

    `parts` names those structures that are regions of another.
    """

    ids: tuple[str, ...]
    parts: Mapping[str, tuple[str, ...]]
    seen: Array
    box: Box

    def of(self, structure: str) -> Array:
        """Where one structure is seen and none of its parts, (height, width) bool."""
        return self.seen == self.ids.index(structure)

    def whole(self, structure: str) -> Array:
        """Where one structure is seen with its parts, (height, width) bool."""
        numbers = [self.ids.index(name) for name in (structure, *self.parts.get(structure, ()))]
        return np.isin(self.seen, numbers)


def see(caster: Caster, camera: Camera) -> Masks:
    """Look at the scene once a unit of the viewBox; what is faded by more than half is not there."""
    width, height = round(camera.view_box[2]), round(camera.view_box[3])
    hits = caster.view(camera, width, range(height), range(width))
    scene = caster.scene
    corners = scene.faces[hits.face]
    nearest = corners[np.arange(len(corners)), hits.weights.argmax(1)]
    seen = np.full(width * height, NOTHING, np.int16)
    kept = scene.opacity[nearest] > 0.5
    seen[hits.ray[kept]] = scene.structure[nearest[kept]]
    seen = seen.reshape(height, width)
    return Masks(scene.ids, scene.parts, _reaching_over(seen), camera.view_box)


def _reaching_over(seen: Array) -> Array:
    """What is seen, a little wider where it borders on nothing: the outlines lie there."""
    ground = seen == NOTHING
    for across in range(-OUTLINE_REACH, OUTLINE_REACH + 1):
        for down in range(-OUTLINE_REACH, OUTLINE_REACH + 1):
            shifted = np.roll(seen, (down, across), (0, 1))
            seen = np.where(ground & (seen == NOTHING), shifted, seen) if across or down else seen
    return seen


def paths(masks: Masks, names: Sequence[str], tolerance: float = 0.5, decimals: int = 1) -> str:
    """The text of `masks.svg`: one path a structure, also where it is hidden; in paint order."""
    lines = [
        f'<path id="{name}" fill-rule="evenodd" d="{_path(masks, name, tolerance, decimals)}"/>'
        for name in names
    ]
    box = " ".join(f"{number:g}" for number in masks.box)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n' + "\n".join(lines) + "\n</svg>\n"


def _path(masks: Masks, name: str, tolerance: float, decimals: int) -> str:
    seen = masks.whole(name)
    if not seen.any():
        return ""
    soft = gaussian_filter(np.pad(seen, 3).astype(np.float32), 0.8)
    shape = Polygon()
    rings = [
        Polygon([(x, y) for y, x in ring]).buffer(0) for ring in find_contours(soft, 0.5) if len(ring) > 6
    ]
    for ring in sorted(rings, key=lambda found: -found.area):
        shape = shape.symmetric_difference(ring)
    shape = shape.simplify(tolerance)
    pieces = list(shape.geoms) if isinstance(shape, MultiPolygon) else [shape]
    edges = [edge for piece in pieces if piece.area > SMALLEST for edge in (piece.exterior, *piece.interiors)]
    return "".join(_ring(edge.coords, masks.box, decimals) for edge in edges)


def _ring(points: Any, box: Box, decimals: int) -> str:
    """One closed line; half a unit is the middle of a pixel, and three were added around the picture."""
    shown = [(round(x - 2.5 + box[0], decimals), round(y - 2.5 + box[1], decimals)) for x, y in points]
    thinned = [point for point, before in zip(shown, shown[-1:] + shown[:-1], strict=True) if point != before]
    if len(thinned) < 3:
        return ""
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in thinned) + "Z"


def anchors(masks: Masks, camera: Camera, places: Mapping[str, Point3]) -> dict[str, Point]:
    """Where each structure's leader ends: on its visible tissue, near its place in space."""
    projected = camera.project(np.array(list(places.values())))
    return {name: _anchor(masks, name, point) for name, point in zip(places, projected, strict=True)}


def _anchor(masks: Masks, name: str, wanted: Array) -> Point:
    x0, y0, width, height = masks.box
    inside = _depth(masks.of(name))
    across, down = round(width * SAFE[0]), round(height * SAFE[1])
    safe = np.zeros_like(inside)
    safe[down:-down, across:-across] = inside[down:-down, across:-across]
    safe = safe if safe.max() >= 2 else inside
    deepest = safe.max()
    if deepest == 0:  # hidden
        x, y = np.clip(wanted, (x0 + across, y0 + down), (x0 + width - across, y0 + height - down))
        return (round(float(x), 1), round(float(y), 1))
    rows, columns = np.nonzero(safe >= min(INSIDE, deepest * 0.8))
    away = np.hypot(columns + 0.5 + x0 - wanted[0], rows + 0.5 + y0 - wanted[1])
    best = away.argmin()
    return (float(columns[best]) + 0.5 + x0, float(rows[best]) + 0.5 + y0)


def _depth(shape: Array) -> Array:
    """How far each place of a shape is from the shape's edge, which the border of the picture is too."""
    depth = np.zeros(shape.shape)
    if shape.any():
        rows, columns = (np.nonzero(shape.any(axis))[0] for axis in (1, 0))
        box = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
        depth[box] = distance_transform_edt(np.pad(shape[box], 1))[1:-1, 1:-1]
    return depth
