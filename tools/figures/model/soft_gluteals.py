"""The muscles of the side: gluteus medius over minimus, the bursa, tensor fasciae latae with its band."""

from __future__ import annotations

from typing import Final

from tools.figures.model.soft_flesh import Flesh
from tools.figures.model.soft_sheet import Sheet

# From front to back. Origin: outer face of the wing, between the front and back lines and up to below the
# crest. Insertion: the strip of the lateral facet, which slants down and forward, then the upper-back facet.
MEDIUS: Final = Sheet(
    fibres=(
        ((44, 43, 90), (52, 35, 58), (60, 18, 14), (65, 6, -14), (68, 0, -34)),
        ((55, 24, 110), (60, 20, 70), (65, 8, 24), (68, 2, -6), (69, -4, -28)),
        ((53, -6, 123), (59, -4, 78), (65, -6, 30), (67, -9, 0), (67, -10, -20)),
        ((36, -32, 126), (48, -26, 80), (58, -18, 34), (62, -18, 8), (64, -16, -12)),
        ((6, -60, 108), (25, -46, 68), (46, -30, 32), (54, -26, 12), (56, -23, -2)),
    ),
    thick=(5, 20, 24, 15, 6, 4),
    slab=0.6,
    hug=(1, 0.7, 0.3, 0, 0, 0, 0, 1),
)
MEDIUS_FLESH: Final = Flesh(tendon=(0.03, 0.74), relief=0.5, seed=11)

MINIMUS: Final = Sheet(
    fibres=(
        ((32, 42, 66), (38, 36, 48), (50, 28, 22), (60, 14, -6), (58, 6, -20)),
        ((36, 24, 84), (44, 22, 58), (54, 18, 26), (61, 8, -4), (60, 3, -18)),
        ((33, -4, 88), (42, 0, 60), (54, 6, 28), (61, 2, 0), (60, 1, -15)),
        ((16, -32, 78), (30, -20, 54), (48, -4, 28), (60, -2, 4), (60, -1, -12)),
    ),
    thick=(4, 9, 11, 8, 4, 3),
    slab=0.6,
    hug=(1, 1, 0.7, 0.2, 0, 0, 0, 1),
)
MINIMUS_FLESH: Final = Flesh(tendon=(0.03, 0.66), relief=0.4, seed=12)

# The pad over the outer and the back side of the knob, below the tendon of gluteus medius.
BURSA: Final = Sheet(
    fibres=(
        ((68, -8, -22), (71, -3, -36), (68, -8, -50)),
        ((68, -15, -17), (71, -15, -34), (68, -14, -54)),
        ((61, -22, -19), (62, -29, -33), (61, -21, -49)),
    ),
    thick=(1, 4, 4.5, 4, 1),
    slab=0.8,
    hug=(1, 1, 1),
)
BURSA_FLESH: Final = Flesh(relief=0.0, seed=13)

# The band of the outer thigh, cut off below the knob so that what it covers is seen.
BAND: Final = Sheet(
    fibres=(
        ((72, 22, -40), (68, 25, -90), (60, 28, -140), (54, 30, -215)),
        ((76, 2, -45), (71, 5, -90), (64, 8, -140), (58, 10, -215)),
        ((70, -20, -52), (66, -17, -90), (60, -12, -140), (54, -8, -215)),
    ),
    thick=(2.5, 2.5),
    slab=0.2,
    hug=(0, 0, 0),
)
BAND_FLESH: Final = Flesh(relief=0.12, bundles=1.2, seed=14)
