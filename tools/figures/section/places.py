"""Where the slices lie on the canvas and how large: plain numbers, for drawing them and for measuring them.

Millimetres of a slice have their origin in the centre of the ball, x to the right of the picture (to the
patient's middle) and y down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Place:
    """The canvas point of the slice's origin, and canvas units a millimetre."""

    x: float
    y: float
    scale: float


WHOLE: Final = Place(935.0, 482.0, 9.6)  # from the ilium to below the neck
RIM: Final = Place(1346.0, 1208.0, 36.0)  # the upper outer rim with the labrum
ROOF: Final = Place(880.0, 760.0, 20.0)  # the roof of the socket and the upper half of the ball
