"""What things are made of."""

from __future__ import annotations

from typing import Final

from tools.figures.palette import Tissue

WOOD: Final = Tissue("#C79A6B", "#DDB78E", "#A67B4E", "#5F4022")
VINYL: Final = Tissue("#7FA0A8", "#A2BCC3", "#62848D", "#2D4850")
CUSHION: Final = Tissue("#D9E4E2", "#F2F6F5", "#B3C6C3", "#5D7672")
MAT: Final = Tissue("#8DB3A6", "#AFCBC1", "#6F978A", "#355A4E")
GLASS: Final = Tissue("#E6F0F4", "#FBFDFE", "#C2D5DD", "#4F6A78")
TABLET: Final = Tissue("#F4F1EA", "#FFFFFF", "#D8D1C3", "#7A705D")
RUBBER: Final = Tissue("#53606A", "#76828B", "#3F4A53", "#242C33")
PLASMA: Final = Tissue("#F0D27A", "#F8E6AE", "#D9B44E", "#86651A")
CELLS: Final = Tissue("#8E2230", "#B14653", "#6B1622", "#3B0A12")
THIN_LAYER: Final = Tissue("#F1E7DD", "#FBF7F2", "#D9C9BA", "#7F6B5B")
METAL: Final = Tissue("#DDE4E8", "#F6F9FA", "#B5C1C9", "#566874")
DARK_GLASS: Final = Tissue("#22343F", "#3A4F5C", "#16242D", "#0B151B")
