"""What people wear and who they are: cloth, hair and skin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from tools.figures.palette import SKIN_TONES, Tissue

TEAL: Final = Tissue("#5FA79F", "#86C0B9", "#468880", "#234F4B")
PLUM: Final = Tissue("#8C6590", "#A985AC", "#714D76", "#432B47")
NAVY: Final = Tissue("#54708D", "#7890A9", "#3F5872", "#223447")
SLATE: Final = Tissue("#7B8A96", "#9CA8B2", "#627079", "#38444D")
SAND: Final = Tissue("#D6C3A1", "#E7DAC2", "#B9A27B", "#73603D")
OCHRE: Final = Tissue("#D3A150", "#E5BE7F", "#B18135", "#694715")
BRICK: Final = Tissue("#B9715C", "#D0937F", "#995643", "#5B2C1E")
SAGE: Final = Tissue("#97AC87", "#B4C4A7", "#7B916B", "#455638")
SKY: Final = Tissue("#A9C8DD", "#C9DEEC", "#87ABC4", "#44657C")
COAT: Final = Tissue("#F2F5F6", "#FFFFFF", "#CFDAE0", "#6B7F8C")
SCRUBS: Final = Tissue("#6F9FB8", "#93BACE", "#57859D", "#2C5066")
LINEN: Final = Tissue("#E6ECEE", "#F8FAFB", "#C6D1D6", "#74858F")
LEATHER: Final = Tissue("#6E5647", "#8C7364", "#564034", "#33231A")
SHOE: Final = Tissue("#5B6770", "#7D8890", "#475159", "#2A3238")

GREY_HAIR: Final = Tissue("#BFC2C4", "#DADCDD", "#9DA2A5", "#5E6468")
WHITE_HAIR: Final = Tissue("#E4E4E0", "#F6F6F3", "#C5C6C2", "#7C7F7D")
BLACK_HAIR: Final = Tissue("#4A4341", "#655C59", "#38312F", "#1E1918")
SALT_HAIR: Final = Tissue("#8B8A8A", "#A9A8A8", "#6C6B6B", "#3C3B3C")

Hair = Literal["short", "bob", "bun", "curls", "bald", "scarf"]


@dataclass(frozen=True, slots=True)
class Look:
    """Who a person is. `girth` widens the trunk and limbs, `belly` and `bust` reach forward, in cm."""

    skin: Tissue = SKIN_TONES[0]
    hair: Hair = "short"
    hair_colour: Tissue = GREY_HAIR
    shirt: Tissue = TEAL
    trousers: Tissue = NAVY
    shoes: Tissue | None = SHOE
    sleeve: float = 2.0  # 0 none, 0 to 1 part of the upper arm, 1 to 2 part of the forearm
    leg: float = 1.97  # as for sleeves
    girth: float = 1.0
    belly: float = 1.5
    bust: float = 0.0
    old: bool = True  # a few lines in the face
    glasses: bool = False
    mask: bool = False
    gloves: Tissue | None = None
    hem: float = 3.0  # of the shirt, above the hip joint; a coat hangs below it


MAN: Final = Look(SKIN_TONES[0], "bald", WHITE_HAIR, SAGE, SLATE, belly=4.5)
WOMAN: Final = Look(SKIN_TONES[1], "bob", GREY_HAIR, PLUM, NAVY, girth=1.04, belly=2.5, bust=2.6)
ELDER: Final = Look(SKIN_TONES[3], "curls", GREY_HAIR, OCHRE, NAVY, belly=2.5, bust=2.4, girth=1.08)
NEIGHBOUR: Final = Look(SKIN_TONES[2], "short", SALT_HAIR, TEAL, SAND, belly=3.0, glasses=True)
YOUNGER: Final = Look(SKIN_TONES[1], "bun", BLACK_HAIR, BRICK, SLATE, bust=2.0, belly=0.5, old=False)
DOCTOR: Final = Look(
    SKIN_TONES[2], "bun", BLACK_HAIR, COAT, SCRUBS, bust=2.2, belly=1.0, old=False, hem=-22.0
)
