"""Cards of the same size, on which scenes of a figure lie side by side, and their colours in the dark theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from shapely import Geometry, box

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.palette import BACKDROP_DARK
from tools.figures.people.painting import Stage

CARD: Final = "#EFF5F6"
CARD_LINE: Final = "#B4C6CE"
FLOOR: Final = "#DCE7EA"
FLOOR_LINE: Final = "#A3B8C1"
BETTER_LINE: Final = "#2E7D74"
LESS_LINE: Final = "#C4640A"
URGENT_LINE: Final = "#B5292F"
DARK: Final = {
    CARD: BACKDROP_DARK,
    CARD_LINE: "#4A616E",
    FLOOR: "#263944",
    FLOOR_LINE: "#57707D",
    BETTER_LINE: "#5FA79F",
    LESS_LINE: "#F0923A",
    URGENT_LINE: "#E2666C",
}


@dataclass(frozen=True, slots=True)
class Card:
    """A rounded panel: its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 34.0

    @property
    def shape(self) -> Geometry:
        """Its area."""
        inset = self.radius
        return box(
            self.x + inset, self.y + inset, self.x + self.width - inset, self.y + self.height - inset
        ).buffer(inset, quad_segs=12)

    def paint(self, canvas: Canvas, floor: float = 0.0, line: str = CARD_LINE) -> None:
        """Paint the panel; `floor` is the height of a floor within it, in canvas units."""
        canvas.path(self.shape, CARD)
        if floor:
            low = box(self.x, self.y + self.height - floor, self.x + self.width, self.y + self.height)
            canvas.path(self.shape.intersection(low), FLOOR)
        canvas.path(self.shape, pen=Pen(line, 2.4))

    def stage(self, across: float, up: float, scale: float, *, left: bool = False) -> Stage:
        """A stage whose 0, 0 lies a part of the width in from the left, `up` canvas units above the foot."""
        return Stage(self.x + self.width * across, self.y + self.height - up, scale, left)

    def anchor(self, across: float, down: float) -> tuple[float, float]:
        """A point of the card, by parts of its width and height."""
        return (round(self.x + self.width * across, 1), round(self.y + self.height * down, 1))

    @property
    def caption(self) -> tuple[float, float]:
        """Where the card's name lies: over the middle of its lower edge."""
        return self.anchor(0.5, 0.95)


def grid(columns: int, rows: int, area: tuple[float, float, float, float], gap: float = 40.0) -> list[Card]:
    """Cards that fill an area (left, top, width, height), row by row."""
    left, top, width, height = area
    wide, high = (width - gap * (columns - 1)) / columns, (height - gap * (rows - 1)) / rows
    return [
        Card(left + column * (wide + gap), top + row * (high + gap), wide, high)
        for row in range(rows)
        for column in range(columns)
    ]
