"""The muscles around the slice: each ends by a tendon on its bone, lies on it, or leaves the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from shapely import Geometry, Polygon

from tools.figures.ink.shapes import Points, outline


@dataclass(frozen=True, slots=True)
class Muscle:
    """A belly and its tendon (may be empty); pairs of borders give the flow of the fibres, origin to end."""

    name: str
    belly: Geometry
    borders: tuple[Points, Points]
    tendon: Geometry
    tendon_borders: tuple[Points, Points]


# Gluteus minimus lies on the sleeve. Its tendon ends on the front of the outer knob and is shown on
# the knob's inner slope, brought into this plane.
_MINIMUS: Final = Muscle(
    "gluteus-minimus",
    outline([(-16, -78), (-13, -60), (-9, -46), (-11, -36), (-18, -25), (-23, -16), (-27, -7), (-30.5, -0.5),
             (-33.2, 1.6), (-35.4, -2.6), (-37.6, -6.6), (-39.6, -9), (-39.2, -17), (-36.7, -28), (-33.3, -42),
             (-31.2, -57), (-31, -78)]),
    ([(-31, -76), (-32, -50), (-38, -24), (-39.2, -4)], [(-15, -76), (-12.5, -44), (-24, -22), (-33.5, -1)]),
    outline([(-30.5, -9), (-33.2, -0.5), (-36.9, 5.5), (-41.8, 10.4), (-44.5, 13.5), (-50, 8), (-48.2, 3.8),
             (-44.0, -0.8), (-40.6, -7.0), (-39.0, -15), (-34, -16)]),
    ([(-39, -15), (-40.8, -6), (-44.6, 0), (-49, 6)], [(-31, -12), (-34.4, -1), (-39, 6), (-45, 12)]),
)  # fmt: skip
# Gluteus medius ends on the upper and the outer side of the knob.
_MEDIUS: Final = Muscle(
    "gluteus-medius",
    outline([(-32.4, -78), (-32.6, -57), (-34.6, -41.6), (-38.0, -27.5), (-40.6, -16.5), (-42.6, -10.2), (-45.2, -7.6),
             (-49.4, -8.8), (-54, -11.6), (-58.6, -9.0), (-62.2, -3.4), (-64.6, 0.4), (-66.6, -4), (-67.1, -14),
             (-66.6, -32), (-64.6, -52), (-62, -78)]),
    ([(-62, -76), (-65, -46), (-66, -22), (-64, -4)], [(-33, -76), (-34, -46), (-40, -20), (-48, -8)]),
    outline([(-42.4, -12), (-45.0, -5.4), (-48.6, -0.6), (-53, 3.5), (-58, 12), (-62, 27), (-65.2, 30), (-67.4, 24.6),
             (-68.8, 14), (-68.6, 3), (-67.2, -9), (-62, -20), (-50, -18)]),
    ([(-66.6, -12), (-68.0, 0), (-68, 12), (-66, 25)], [(-43, -12), (-48, -4), (-54, 2), (-63, 22)]),
)  # fmt: skip
# Iliacus and psoas lie on the inner side of the ilium; they thin out where they pass to the front.
_ILIOPSOAS: Final = Muscle(
    "iliopsoas",
    outline([(10.0, -78), (9.7, -60), (11.8, -50.0), (17.2, -41.2), (25.2, -31.4), (32.0, -19.2), (35.2, -7.0),
             (36.2, -2.4), (38.4, -8.6), (40.8, -19), (43.6, -32), (46.4, -46), (48.6, -60), (50.0, -78)]),
    ([(12, -74), (12.8, -50), (26, -31), (35.6, -8)], [(48, -74), (45, -44), (41, -22), (37.4, -8)]),
    Polygon(),
    ([(0, 0), (1, 1)], [(0, 0), (1, 1)]),
)  # fmt: skip
# Obturator internus lies on the inner wall.
_OBTURATOR: Final = Muscle(
    "obturator-internus",
    outline([(35.5, -3.4), (36.1, 3), (36.5, 10), (36.3, 24), (37.3, 38), (38.3, 50), (36.3, 64), (36, 78),
             (46, 78), (46.2, 60), (46.0, 44), (44.6, 28), (42.6, 12), (39.8, 0.5), (37.2, -4.4)]),
    ([(36.4, -2), (37, 20), (38, 50), (37, 78)], [(37.6, -3), (43, 20), (46, 50), (46, 78)]),
    Polygon(),
    ([(0, 0), (1, 1)], [(0, 0), (1, 1)]),
)  # fmt: skip
MUSCLES: Final = (_MEDIUS, _MINIMUS, _ILIOPSOAS, _OBTURATOR)
