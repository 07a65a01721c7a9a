"""The eye: a camera without perspective, so that a millimetre is as long everywhere in the picture."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from tools.figures.anatomy import Point3

Array = Any
Box = tuple[float, float, float, float]
VIEW_BOX: Box = (0, 0, 1600, 1000)


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks at `centre` (mm), which is in the middle of the picture; `span` mm fill the picture's width.

    `yaw` degrees turn the eye about the upright axis: 0 from the front, 90 from the patient's right, 180
    from behind, 270 from the left. `pitch` degrees raise the eye. `view_box` is that of the figure.
    """

    centre: Point3 = (0, 0, 0)
    span: float = 320
    yaw: float = 0
    pitch: float = 0
    view_box: Box = VIEW_BOX

    @property
    def axes(self) -> Array:
        """The picture's right, its up, and the way to the eye, as rows of a (3, 3) rotation."""
        yaw, pitch = math.radians(self.yaw), math.radians(self.pitch)
        right = (-math.cos(yaw), math.sin(yaw), 0.0)
        toward = (
            math.sin(yaw) * math.cos(pitch),
            math.cos(yaw) * math.cos(pitch),
            math.sin(pitch),
        )
        up = np.cross(toward, right)
        return np.array([right, up, toward], np.float32)

    @property
    def scale(self) -> float:
        """ViewBox units a millimetre."""
        return self.view_box[2] / self.span

    def project(self, points: Array) -> Array:
        """Where (n, 3) points of space lie in the viewBox, (n, 2)."""
        seen = (np.asarray(points, float) - np.asarray(self.centre)) @ self.axes.T
        x, y, width, height = self.view_box
        return np.stack(
            [x + width / 2 + seen[:, 0] * self.scale, y + height / 2 - seen[:, 1] * self.scale], 1
        )

    def columns(self, points: Array, width: int) -> range:
        """The columns of a picture `width` pixels wide that hold (n, 3) points, and some more on either side."""
        right = self.axes[0]
        across = (points @ right - right @ np.asarray(self.centre, np.float32)) * self.scale + self.view_box[
            2
        ] / 2
        scale = width / self.view_box[2]
        start, stop = int((across.min() - ASIDE) * scale), int((across.max() + ASIDE) * scale)
        return range(min(max(0, start), width - 1), max(1, min(width, stop)))

    def origins(self, width: int, rows: range, columns: range) -> Array:
        """Where the rays of these pixels of a picture `width` pixels wide begin, (rows * columns, 3) float32."""
        step = self.span / width
        height = round(width * self.view_box[3] / self.view_box[2])
        across = (np.asarray(columns, np.float32) + 0.5 - width / 2) * step
        down = (np.asarray(rows, np.float32) + 0.5 - height / 2) * step
        right, up, toward = self.axes
        start = np.asarray(self.centre, np.float32) + toward * DISTANCE
        plane = start - down[:, None, None] * up + across[None, :, None] * right
        return plane.reshape(-1, 3).astype(np.float32)


ASIDE = 8  # units of the viewBox, for outlines
DISTANCE = np.float32(1500)  # of the eye from the centre: beyond all of the body
