"""A canvas that can also hold a picture, and a ring that marks a place."""

from __future__ import annotations

from dataclasses import dataclass

from shapely import Point as Dot

from tools.figures.ink.canvas import Canvas, Pen, ViewBox
from tools.figures.ink.shapes import Point
from tools.figures.palette import HONEY, HONEY_LINE


@dataclass
class Sheet(Canvas):
    """A canvas on which pictures can be placed."""

    def image(self, address: str, place: ViewBox) -> None:
        """Place a picture, given as a data address, in a rectangle (x, y, width, height)."""
        x, y, width, height = place
        self._body.append(
            f'<image x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" preserveAspectRatio="none" '
            f'xlink:href="{address}"/>'
        )

    def svg(self) -> str:
        """The text of the drawing."""
        spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        return super().svg().replace('xmlns="http://www.w3.org/2000/svg"', spaces, 1)


def ring(canvas: Canvas, centre: Point, radius: float, width: float = 4.0) -> None:
    """A honey ring with dark sides: here."""
    circle = Dot(*centre).buffer(radius, 48).exterior
    canvas.path(circle, pen=Pen(HONEY_LINE, width + 3.2))
    canvas.path(circle, pen=Pen(HONEY, width))
