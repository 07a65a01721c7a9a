"""The socket's frame: where it opens and where its rim runs, by formula from the anatomy's numbers."""

from __future__ import annotations

import math

import numpy as np

from tools.figures import anatomy

BONE_RADIUS = anatomy.HEAD_RADIUS - anatomy.CARTILAGE + anatomy.BONE_GAP  # of the socket's bare bone


def opening_axis() -> np.ndarray:
    """Return the unit vector out of the socket, (3,).

    Forward is the angle of the opening in a level slice, down that of its plane in a frontal slice.
    """
    forward = math.tan(math.radians(anatomy.SOCKET_FORWARD))
    down = -1 / math.tan(math.radians(anatomy.SOCKET_DOWN))
    axis = np.array([1.0, forward, down])
    return axis / np.linalg.norm(axis)


OUT = opening_axis()
