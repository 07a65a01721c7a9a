"""Sit bone and pubic bone: rods and sheets as data, (x, y, z, half thickness) in millimetres."""

from __future__ import annotations

from typing import Final

from tools.figures.solid.field import Field, Grid
from tools.figures.solid.shapes import curve, patch

ISCHIUM: Final = (
    (-20, -22, -6, 13),
    (-23, -26.5, -28, 11.8),
    (-24, -33, -46, 12.5),
    (-27, -33, -62, 13.5),
    (-31, -26, -75, 12),
)
SIT_BONE: Final = ((-22, -40, -46, 9), (-26, -41, -62, 10), (-30, -34, -76, 9))
SPINE: Final = (
    ((-29, -31, 12, 5), (-29, -32, -4, 5), (-29, -30, -20, 4.5)),
    ((-32, -40, 1, 3.5), (-32, -41, -7, 3.5), (-32, -39.5, -14.5, 3.2)),
    ((-36, -48.5, -9, 1.8), (-36, -48.5, -9.5, 1.8), (-36, -48.5, -10, 1.8)),
)
INNER_WALL: Final = (
    ((-23, 16, 14, 5), (-22, -2, 24, 6), (-22, -12, 30, 7), (-21, -18, 33, 6.5)),
    ((-28, 18, 3, 5), (-28.5, -2, 5, 5), (-28.5, -18, 7, 6), (-28, -28, 7, 6)),
    ((-31, 19, -2, 4), (-31.5, -2, -7, 4), (-30.5, -18, -15, 5.5), (-28, -30, -20, 6)),
)
UPPER_BRANCH: Final = (
    (-18, 12, 4, 11),
    (-31, 26, 2, 8.6),
    (-46, 37, -4, 6.8),
    (-60, 43, -11, 7),
    (-71, 43, -18, 7.5),
    (-79, 41, -24, 7.5),
)
TUBERCLE: Final = ((-62, 45.5, -12, 5), (-66.5, 46.3, -12, 4.2))
BODY: Final = (
    ((-64, 43, -18, 6.5), (-74, 43, -21.5, 6.8), (-83, 42, -23.5, 6.5)),
    ((-69, 39, -30, 5), (-75, 40, -32, 6), (-83, 39, -34, 6.5)),
    ((-72, 32, -46, 5), (-77, 34, -47, 6), (-82, 35.5, -45.5, 5.6)),
)
LOWER_BRANCH: Final = (
    (-79, 36, -43, 6.2),
    (-72, 29, -56.5, 6.2),
    (-60.5, 14, -70, 6.2),
    (-48, -3, -80, 7.5),
    (-35, -20, -79.5, 10.5),
)
SIT_RIDGE: Final = ((-17, -43, -55, 2.5), (-25, -48.8, -59, 3), (-32, -44, -64, 2.5))


def ischium(grid: Grid) -> Field:
    """Return the sit bone with its spine, and the wall inside the socket."""
    bone = Field(grid).add(curve(ISCHIUM), 1).add(curve(SIT_BONE), 7).add(curve(SIT_RIDGE), 6)
    return bone.add(patch(INNER_WALL), 9).add(patch(SPINE), 6)


def pubis(grid: Grid) -> Field:
    """Return the pubic bone with both branches."""
    bone = Field(grid).add(curve(UPPER_BRANCH), 1).add(patch(BODY), 10)
    return bone.add(curve(LOWER_BRANCH), 10).add(curve(TUBERCLE), 6)
