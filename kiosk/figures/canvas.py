"""How thick the lines are that themes and highlights add to a figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.deck.figure import Texture
from kiosk.figures.request import Theme
from kiosk.figures.textures import patterns

GLOW, GLOW_EDGE = 30 / 3840, 10 / 3840
LINE, CASING = 3 / 1600, 3 / 1600
"""Each as a share of the canvas' width."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """How wide a figure is, in units of its viewBox and in pixels."""

    units: float
    pixels: int

    def thickness(self, share: float, pixels: float) -> float:
        """A share of the width in units, but so many pixels at least."""
        return max(share * self.units, pixels * self.units / self.pixels)

    def glow(self, theme: Theme) -> tuple[float, float]:
        """How far the glow reaches over an edge, and with the line around it; beyond a casing, if there is one."""
        honey = self.thickness(GLOW, 3) + (self.edges()[1] if theme == "contrast" else 0)
        return honey, honey + self.thickness(GLOW_EDGE, 1.5)

    def edges(self) -> tuple[float, float]:
        """How far the line of high contrast reaches over an edge, and with its casing."""
        line = self.thickness(LINE, 1.5)
        return line, line + self.thickness(CASING, 1.5)

    def patterns(self, textures: Iterable[Texture]) -> bytes:
        """Definitions of textures that suit this width."""
        return patterns(sorted(set(textures)), self.units / 1600, self.pixels / self.units)
