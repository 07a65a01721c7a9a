"""The colours of every figure: one tissue, one colour, everywhere. `#RRGGBB`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Tissue:
    """Base colour, its light and shade, and the dark line of its own hue that surrounds it."""

    base: str
    lit: str
    shade: str
    edge: str


BONE: Final = Tissue("#F0DDB6", "#FBF1DA", "#D9B982", "#8A5F2C")
MARROW_BONE: Final = Tissue("#EFC593", "#F6D6AC", "#DDA66C", "#A06A30")
CUT_BONE_LINE: Final = "#7A5224"  # around bone that is cut: 3:1 to its rind in the shade as well
CARTILAGE: Final = Tissue("#A9D3EE", "#E4F4FD", "#6FA9D2", "#2A628F")
LABRUM: Final = Tissue("#176E65", "#2FA79B", "#0F544D", "#083A36")
TRANSVERSE_LIGAMENT: Final = Tissue("#C9D8BE", "#E9F1DF", "#9DB592", "#4F6B4C")
CAPSULE: Final = Tissue("#E7C6B4", "#F8E6DB", "#CB9C86", "#653D2D")
LIGAMENT: Final = Tissue("#EFD3BE", "#FBEFE3", "#D2A68B", "#87573F")
SYNOVIUM: Final = Tissue("#E59A93", "#F3C2BD", "#C8736C", "#8E4640")
MUSCLE: Final = Tissue("#C9584F", "#E58C7E", "#A23F3A", "#5F1B20")
TENDON: Final = Tissue("#F6E4D4", "#FFF8F0", "#D8BBA2", "#80604A")
FAT: Final = Tissue("#F8DC8E", "#FFF0C4", "#DFB05A", "#96661A")
SKIN: Final = Tissue("#F1C3A1", "#FBE0CB", "#D69F78", "#8C5A3A")
NERVE: Final = Tissue("#F2C230", "#FFE68C", "#C7930F", "#5E4300")
ARTERY: Final = Tissue("#D8343A", "#F0777A", "#A81D24", "#44080C")
VEIN: Final = Tissue("#3E6FB5", "#7FA5DA", "#2A5291", "#0D1C38")
MARROW: Final = Tissue("#A83250", "#CB6380", "#7E1F38", "#4A0F1F")
FLUID: Final = Tissue("#D5ECF7", "#F0FAFE", "#9CCBE2", "#37749F")
MEDICINE: Final = Tissue("#57C2F2", "#A5E1FB", "#2E9BD0", "#135F8F")
STEEL: Final = Tissue("#B9C4CC", "#F5F8FA", "#8593A0", "#3B4853")
PLASTIC: Final = Tissue("#3DB3A7", "#9ADED6", "#268A80", "#0E4D47")
GLOVE: Final = Tissue("#8FB7D9", "#C7DEF0", "#6690B5", "#2C4A66")

PROBLEM: Final = Tissue("#F77F00", "#FFB561", "#C25F00", "#3A1A00")  # always with hatch and white casing
INK: Final = "#22384A"
HONEY: Final = "#FFC83D"
HONEY_LINE: Final = "#4A2C00"
BACKDROP: Final = "#EEF3F4"  # behind sections: cool and pale, so that cream tissues stand out
BACKDROP_DARK: Final = "#1B2A33"
AIR: Final = "#F3F8FA"
SKIN_TONES: Final = (
    Tissue("#F3CDB0", "#FBE3D2", "#D9A683", "#8A5A3C"),
    Tissue("#D9A27A", "#EBC2A2", "#B97F58", "#6E432A"),
    Tissue("#A8714A", "#C4946F", "#875634", "#4C2C17"),
    Tissue("#6F4630", "#916248", "#523021", "#2C170D"),
)
