"""The figures of the soft parts: bands, tendons, muscles, nerves and vessels."""

from __future__ import annotations

from typing import Final

from tools.figures import soft_back, soft_front, soft_nerves, soft_side

FIGURES: Final = {
    **soft_side.FIGURES,
    **soft_front.FIGURES,
    **soft_back.FIGURES,
    **soft_nerves.FIGURES,
}
