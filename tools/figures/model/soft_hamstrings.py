"""The muscles of the back of the thigh, which begin at the sit bone and run down out of the frame."""

from __future__ import annotations

from typing import Final

from tools.figures.model.soft_flesh import Flesh
from tools.figures.model.soft_sheet import Sheet, ribbon

BACK: Final = (0.0, -1.0, 0.0)
FREE_END: Final = (1, 0, 0, 0, 0, 0, 0, 0, 0)

# Outer and upper on the sit bone; its long flat tendon runs in front of the others to the inner side.
SEMIMEMBRANOSUS: Final = Sheet(
    fibres=ribbon(
        (
            (-20, -46, -58),
            (-17, -52, -78),
            (-17, -52, -104),
            (-21, -48, -136),
            (-27, -46, -172),
            (-31, -46, -215),
        ),
        (16, 15, 14, 22, 34, 38),
        ((0.5, -0.9, 0.2),) * 2 + (BACK,) * 4,
    ),
    thick=(4, 6, 6, 12, 20, 22),
    hug=FREE_END,
)
SEMIMEMBRANOSUS_FLESH: Final = Flesh(tendon=(0.46, 1.0), relief=0.5, seed=31)

# Inner and lower: one tendon for two muscles, which part below.
SEMITENDINOSUS: Final = Sheet(
    fibres=ribbon(
        (
            (-30, -49, -68),
            (-28, -56, -88),
            (-25, -61, -112),
            (-25, -64, -142),
            (-26, -65, -176),
            (-27, -65, -215),
        ),
        (14, 15, 19, 26, 29, 28),
        ((0.1, -1, -0.1),) * 6,
    ),
    thick=(5, 8, 12, 17, 20, 20),
    hug=FREE_END,
)
SEMITENDINOSUS_FLESH: Final = Flesh(tendon=(0.20, 1.0), relief=0.5, seed=32)

BICEPS: Final = Sheet(
    fibres=ribbon(
        ((-27, -49, -67), (-23, -56, -88), (-16, -61, -114), (-7, -63, -144), (0, -62, -176), (5, -60, -215)),
        (13, 13, 16, 25, 31, 33),
        ((0.2, -1, 0),) * 6,
    ),
    thick=(5, 7, 10, 16, 21, 22),
    hug=FREE_END,
)
BICEPS_FLESH: Final = Flesh(tendon=(0.36, 1.0), relief=0.5, seed=33)
