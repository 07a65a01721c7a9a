"""How large letters are drawn, held against what can be read without a lens."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QPainterPath

from kiosk.operate.panel import HOW, Panel
from kiosk.operate.rows import MET, UNKNOWN, Row, judged

PART = "Letters"
DEGREES = 0.7
MILLIMETRES = 4.8
CLAUSE = "EN 301 549 5.1.4; 508 402.4, ADA 707.7.2"
NEEDED = f"{DEGREES}\u00b0; {MILLIMETRES} mm"
TALL = 100
"""Pixels that the letters measured have: whole pixels would be too coarse at the size shown."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Words seen on a screen: what they are there for, at which text size in per cent, and their font."""

    style: str
    text_size: int
    font: QFont
    words: str = ""


def capital_height(font: QFont) -> float:
    """How high the font draws a capital H, in pixels. An I is as high."""
    return _share(font.family(), font.weight()) * font.pixelSize()


@lru_cache(maxsize=64)
def _share(family: str, weight: QFont.Weight) -> float:
    font = QFont(family)
    font.setPixelSize(TALL)
    font.setWeight(weight)
    path = QPainterPath()
    path.addText(0, 0, font, "H")
    return path.boundingRect().height() / TALL


def degrees(millimetres: float, distance: float) -> float:
    """The angle that something so high takes at so many millimetres."""
    return math.degrees(2 * math.atan(millimetres / 2 / distance))


def letter_rows(seen: Iterable[Letters], panel: Panel, distance: int) -> Iterator[Row]:
    """A row for each style, those with the smallest letters first, and from which text size on they are large enough.

    The standards ask for one way of showing all that is needed, so the largest text size decides.
    """
    smallest: dict[str, dict[int, tuple[float, str]]] = {}
    for letters in seen:
        at = smallest.setdefault(letters.style, {})
        found = (capital_height(letters.font), letters.words)
        at[letters.text_size] = min(found, at.get(letters.text_size, found))
    for style, found_at in sorted(smallest.items(), key=lambda one: max(one[1].values())):
        heights = {size: height for size, (height, _) in sorted(found_at.items())}
        yield _row(style, heights, found_at[max(found_at)][1], panel, distance)


def _row(style: str, heights: dict[int, float], words: str, panel: Panel, distance: int) -> Row:
    what = f"Capital H: {style}"
    if not panel.density:
        pixels = ", ".join(f"{size} %: {height:.0f} px" for size, height in heights.items())
        return Row(PART, what, pixels, NEEDED, CLAUSE, UNKNOWN, HOW)
    tall = {size: panel.millimetres(height) for size, height in heights.items()}
    measured = ", ".join(
        f"{size} %: {height:.1f} mm {degrees(height, distance):.2f}\u00b0" for size, height in tall.items()
    )
    met = [
        size
        for size, height in tall.items()
        if round(height, 1) >= MILLIMETRES and round(degrees(height, distance), 2) >= DEGREES
    ]
    most = list(tall.values())[-1]
    how = f"met from {met[0]} % on" if met else f"\u201c{words}\u201d: {_far(most, distance)}"
    return Row(PART, what, measured, NEEDED, CLAUSE, MET if met else judged(good=False), how)


def _far(height: float, distance: int) -> str:
    """What it would take, where no text size is enough."""
    near = height / (2 * math.tan(math.radians(DEGREES) / 2))
    if height < MILLIMETRES:
        return f"a larger panel is needed: {height:.1f} mm at most"
    return (
        f"enough for {DEGREES}\u00b0 at {near:.0f} mm, not at {distance} mm: stand nearer, or a larger panel"
    )
