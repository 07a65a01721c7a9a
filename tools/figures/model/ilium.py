"""The wing of the hip bone: sheets and ridges as data, (x, y, z, half thickness) in millimetres."""

from __future__ import annotations

from typing import Final

from tools.figures.solid.field import Field, Grid
from tools.figures.solid.shapes import curve, patch

# From the body above the socket up to the crest; each row runs from the front border to the back one.
WING: Final = (
    (
        (12, 25, 40, 6.5),
        (6.5, 14, 35, 9.5),
        (1, -1, 35, 13),
        (-3, -12, 37, 13),
        (-13, -32, 44, 11),
        (-30, -54, 51, 9),
        (-41, -76, 54, 7),
    ),
    (
        (17, 29, 52, 5.5),
        (15.5, 17, 53, 7),
        (11.5, 2, 53, 8),
        (5, -15, 54, 8),
        (-7, -34, 56, 9.5),
        (-27, -59, 61, 9.5),
        (-42, -82, 59, 7),
    ),
    (
        (25, 36, 66, 4.5),
        (28, 23, 74, 4.2),
        (28, 6, 78, 5),
        (20, -16, 79, 3.2),
        (2, -39, 78, 5),
        (-22, -64, 75, 9),
        (-42, -83.5, 66, 7),
    ),
    (
        (30, 43, 75, 5),
        (38, 33, 93, 3.5),
        (39, 11, 98, 5),
        (31, -16, 104, 2.6),
        (12, -43, 101, 3.2),
        (-17, -70, 90, 7.5),
        (-42, -84, 71, 7.5),
    ),
    (
        (32, 45, 79, 5),
        (42, 38, 99, 4.5),
        (45, 14, 113, 5.5),
        (41, -17, 124, 4.5),
        (17, -50, 123.5, 4.5),
        (-17, -74, 107, 6),
        (-42, -85, 75, 7),
    ),
)
CREST: Final = (
    (32, 43.5, 79, 6.2),
    (38.5, 38, 92, 5),
    (44, 27, 105, 5.8),
    (45.5, 13, 114, 7.5),
    (43.5, -3, 121, 6),
    (39.5, -19, 124.5, 5.5),
    (28, -38, 127, 5.2),
    (11, -55, 122.5, 5.6),
    (-8, -68, 113, 6.4),
    (-24, -78, 101, 7),
    (-36, -82.5, 87, 7.2),
    (-42, -83.5, 75, 7.4),
)
# Bone that carries the body's weight from the joint with the sacrum to the socket.
BUTTRESS: Final = (
    (-17, -60, 80, 7),
    (-22, -53, 69, 10.5),
    (-24, -46, 60, 11),
    (-18, -36, 51, 12),
    (-12, -20, 42, 12.5),
    (-10, -6, 30, 14),
)
BRIM: Final = (
    (-58, 42, -4, 3),
    (-40, 34, 5, 3.5),
    (-25, 20, 13, 4),
    (-20, 2, 25, 4),
    (-19, -16, 38, 4.5),
    (-21, -30, 50, 5),
)
FRONT_LOWER_SPINE: Final = ((7, 14, 39, 8), (12, 25, 41, 7.2), (15, 29.5, 42.5, 6.3), (18, 30, 51, 5))
BACK_LOWER_SPINE: Final = ((-37, -64, 55, 8), (-40, -74, 50, 6.5), (-42, -76, 48, 5.5))
BACK_UPPER_SPINE: Final = ((-36, -80, 80, 8), (-42, -83, 74, 7))


def ilium(grid: Grid) -> Field:
    """Return the wing with its ridges and spines."""
    bone = Field(grid).add(patch(WING), 1)
    bone.add(curve(CREST), 8)
    bone.add(curve(BUTTRESS), 12).add(curve(BRIM), 12)
    bone.add(curve(BACK_LOWER_SPINE), 8).add(curve(BACK_UPPER_SPINE), 8)
    return bone.add(curve(FRONT_LOWER_SPINE), 9)
