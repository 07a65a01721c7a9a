"""Sit bone and pubic bone: rods and sheets as data, (x, y, z, half thickness) in millimetres."""

from __future__ import annotations

from typing import Final

from tools.figures.solid.field import Field, Grid
from tools.figures.solid.shapes import curve, patch

ISCHIUM: Final = ((-20, -22, -6, 13), (-23, -29, -28, 12.5), (-24, -33, -46, 12.5), (-27, -33, -62, 13.5), (-31, -26, -75, 12))
SIT_BONE: Final = ((-22, -40, -46, 9), (-26, -41, -62, 10), (-30, -34, -76, 9))
SPINE: Final = (
    ((-29, -31, 12, 5), (-29, -32, -4, 5), (-29, -33, -20, 5)),
    ((-32, -40, 1, 3.5), (-32, -41, -7, 3.5), (-32, -41, -14, 3.5)),
    ((-36, -48.5, -9, 1.8), (-36, -48.5, -9.5, 1.8), (-36, -48.5, -10, 1.8)),
)
INNER_WALL: Final = (
    ((-23, 16, 14, 5), (-22, -2, 24, 6), (-22, -13, 30, 7), (-22, -21, 32, 7)),
    ((-28, 18, 3, 5), (-28.5, -2, 5, 5), (-28.5, -18, 7, 6), (-28, -30, 7, 6)),
    ((-31, 19, -2, 4), (-31.5, -2, -7, 4), (-30.5, -18, -15, 5.5), (-28, -30, -20, 6)),
)
UPPER_BRANCH: Final = ((-18, 12, 4, 11), (-31, 26, 2, 8.6), (-46, 37, -4, 6.8), (-60, 43, -11, 7), (-71, 43, -18, 7.5), (-79, 41, -24, 7.5))
TUBERCLE: Final = ((-62, 46, -10, 5), (-67, 47, -11, 4.5))
BODY: Final = (
    ((-64, 43, -18, 6.5), (-74, 43, -21.5, 6.8), (-83, 42, -23.5, 6.5)),
    ((-69, 39, -30, 5), (-75, 40, -32, 6), (-83, 39, -34, 6.5)),
    ((-72, 32, -46, 5), (-77, 34, -47, 6), (-83, 35, -48, 6.2)),
)
LOWER_BRANCH: Final = ((-79, 36, -44, 6.5), (-72, 29, -56, 6.2), (-60, 14, -69, 6.2), (-46, -4, -78, 7.5), (-34, -20, -79, 10.5))


def ischium(grid: Grid) -> Field:
    """Return the sit bone with its spine, and the wall inside the socket."""
    bone = Field(grid).add(curve(ISCHIUM), 1).add(curve(SIT_BONE), 7)
    return bone.add(patch(INNER_WALL), 9).add(patch(SPINE), 6)


def pubis(grid: Grid) -> Field:
    """Return the pubic bone with both branches."""
    bone = Field(grid).add(curve(UPPER_BRANCH), 1).add(patch(BODY), 10)
    return bone.add(curve(LOWER_BRANCH), 10).add(curve(TUBERCLE), 6)
