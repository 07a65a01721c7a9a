"""The muscles of the front: psoas and iliacus that join, and rectus femoris."""

from __future__ import annotations

from typing import Final

from tools.figures.anatomy import AIIS, LESSER_TROCHANTER, Point3
from tools.figures.model.soft_flesh import Flesh
from tools.figures.model.soft_sheet import Sheet, ribbon

# On the upper half of the inner knob, so that the rest of it is seen below.
KNOB_TOP: Final[Point3] = (LESSER_TROCHANTER[0], LESSER_TROCHANTER[1] + 2, LESSER_TROCHANTER[2] + 7)

PSOAS: Final = Sheet(
    fibres=ribbon(
        (
            (-67, -28, 190),
            (-60, -20, 150),
            (-54, -10, 112),
            (-44, 4, 74),
            (-28, 26, 36),
            (-13, 41, 12),
            (-4, 38, -14),
            (6, 20, -34),
            (16, -8, -47),
            KNOB_TOP,
        ),
        (16, 30, 36, 36, 32, 26, 20, 13, 9, 7),
        ((-0.2, 1, 0.2),) * 3
        + (
            (0, 1, 0.6),
            (0.1, 1, 0.7),
            (0, 1, 0),
            (-0.2, 1, -0.5),
            (-0.6, 0.8, -0.6),
            (-0.8, 0.4, -0.3),
            (-0.8, 0.3, -0.3),
        ),
    ),
    thick=(10, 24, 28, 28, 24, 20, 16, 11, 7, 6),
    hug=(0, 0, 0, 0, 0.2, 0.4, 0.3, 0, 0, 1),
)
PSOAS_FLESH: Final = Flesh(tendon=(0.0, 0.7), relief=0.5, seed=21)

# Lateral to medial, as seen from the front.
ILIACUS: Final = Sheet(
    fibres=(
        (
            (26, 48, 72),
            (18, 46, 50),
            (9, 46, 24),
            (8, 46, 4),
            (10, 36, -22),
            (17, 10, -43),
            KNOB_TOP,
        ),
        ((38, 26, 100), (20, 36, 62), (3, 46, 28), (2, 47, 4), (6, 36, -24), (15, 6, -44), KNOB_TOP),
        (
            (32, -8, 114),
            (12, 16, 74),
            (-5, 42, 30),
            (-4, 45, 5),
            (3, 33, -24),
            (13, 2, -44),
            KNOB_TOP,
        ),
        (
            (10, -38, 112),
            (-2, -6, 80),
            (-14, 36, 34),
            (-10, 42, 6),
            (0, 30, -24),
            (11, -2, -45),
            KNOB_TOP,
        ),
        (
            (-18, -62, 98),
            (-22, -26, 78),
            (-24, 24, 38),
            (-16, 39, 8),
            (-3, 28, -24),
            (9, -6, -45),
            KNOB_TOP,
        ),
    ),
    thick=(4, 12, 16, 16, 13, 8, 4),
    slab=0.7,
    hug=(1, 1, 1, 0.4, 0, 0, 1),
)
ILIACUS_FLESH: Final = Flesh(tendon=(0.02, 0.8), relief=0.5, seed=22)

RECTUS: Final = Sheet(
    fibres=ribbon(
        (AIIS, (18, 46, 24), (22, 52, 2), (26, 52, -30), (30, 50, -80), (31, 46, -140), (30, 42, -205)),
        (12, 13, 15, 26, 38, 42, 40),
        ((0.1, 1, 0),) * 7,
    ),
    thick=(5, 6, 8, 13, 20, 23, 22),
    hug=(1, 0, 0, 0, 0, 0, 0, 0, 0),
)
RECTUS_FLESH: Final = Flesh(tendon=(0.30, 1.0), relief=0.5, seed=23)
