"""The trunk from the side: its outline along a spine that may bend between pelvis and chest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from shapely import Geometry, Polygon

from tools.figures.ink.shapes import Row, spline
from tools.figures.people.clothes import Look
from tools.figures.people.geometry import toward
from tools.figures.people.pose import Pose

NECK: Final = 54.0  # from the hip joint up along the spine to the base of the neck
SHOULDER: Final = 47.5
_FRONT: Final = (
    (-11, 6.0), (-6, 9.2), (0, 10.6), (8, 11.2), (15, 10.8), (22, 10.2), (30, 11.0), (37, 11.4), (43, 9.8),
    (48.5, 6.6), (52.5, 4.4), (56, 3.4),
)  # fmt: skip
_BACK: Final = (
    (-11, 9.0), (-7, 12.0), (-1, 13.2), (5, 12.2), (12, 9.6), (18, 8.8), (26, 10.2), (34, 12.0), (41, 12.2),
    (47, 10.6), (52, 7.6), (56, 5.6),
)  # fmt: skip


@dataclass(frozen=True)
class Trunk:
    """A trunk in a pose; lengths are along the spine from the hip joint, reaches forward are positive."""

    pose: Pose
    look: Look

    def point(self, along: float, forward: float = 0.0) -> Row:
        """A point of the body."""
        return self._points(np.array([along]), np.array([forward]))[0]

    def area(self, low: float, high: float, ease: float = 0.0) -> Geometry:
        """The trunk between two heights, `ease` wider than the body, as cloth is."""
        heights = np.linspace(low, high, 40)
        front = self._reach(_FRONT, heights) * self.look.girth + self._bulge(heights) + ease
        back = self._reach(_BACK, heights) * self.look.girth + ease
        rows = [self._points(heights, front), self._points(heights[::-1], -back[::-1])]
        return Polygon(np.vstack(rows)).buffer(0)

    def _points(self, along: Row, forward: Row) -> Row:
        steps = np.linspace(-40, 60, 401)
        blend = np.clip((steps - 4) / 26, 0, 1)
        degrees = self.pose.pelvis + (self.pose.chest - self.pose.pelvis) * blend**2 * (3 - 2 * blend)
        ways = np.array([toward(angle) for angle in degrees])
        places = np.cumsum(ways * (steps[1] - steps[0]), axis=0)
        places -= np.array([np.interp(0.0, steps, places[:, axis]) for axis in (0, 1)])
        centre = np.column_stack([np.interp(along, steps, places[:, axis]) for axis in (0, 1)])
        way = np.column_stack([np.interp(along, steps, ways[:, axis]) for axis in (0, 1)])
        front = np.column_stack([way[:, 1], -way[:, 0]])
        return centre + front * forward[:, None]

    def _bulge(self, heights: Row) -> Row:
        belly = self.look.belly * np.exp(-(((heights - 13.5) / 8.5) ** 2))
        bust = self.look.bust * np.exp(-(((heights - 35.0) / 4.6) ** 2))
        return belly + bust

    @staticmethod
    def _reach(table: tuple[tuple[float, float], ...], heights: Row) -> Row:
        curve = spline(table, steps=12)
        return np.interp(heights, curve[:, 0], curve[:, 1])
