"""Light and shadow, in faint steps: Qt draws neither clips nor blurred insets right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from shapely import Geometry
from shapely.affinity import translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.shapes import Point
from tools.figures.palette import Tissue

# Light comes from the upper left: where shade and light lie within a body.
LOWER_RIGHT: Final[Point] = (-0.6, -0.8)
UPPER_LEFT: Final[Point] = (0.6, 0.8)
_STRENGTH = 1.6  # the steps add up to about the opacity that is asked for


@dataclass(frozen=True, slots=True)
class Soft:
    """A soft edge: its colour, its opacity where it is strongest, how far it reaches in canvas units."""

    colour: str
    opacity: float
    depth: float

    @property
    def steps(self) -> int:
        """As many as keep the steps unseen."""
        return max(4, min(9, round(self.depth / 3.5)))


def shade(canvas: Canvas, shape: Geometry, soft: Soft, side: Point = LOWER_RIGHT) -> None:
    """Darken (or lighten) the inside of one side of a shape."""
    for step in range(soft.steps):
        reach = soft.depth * ((step + 1) / soft.steps) ** 1.35
        part = shape.difference(translate(shape, side[0] * reach, side[1] * reach))
        canvas.rough(part, soft.colour, soft.opacity / soft.steps * _STRENGTH)


def inner_shade(canvas: Canvas, shape: Geometry, soft: Soft) -> None:
    """Darken the inside of a shape all along its edge."""
    for step in range(soft.steps):
        reach = soft.depth * ((step + 1) / soft.steps) ** 1.4
        canvas.rough(
            shape.difference(shape.buffer(-reach)), soft.colour, soft.opacity / soft.steps * _STRENGTH
        )


def glow(canvas: Canvas, shape: Geometry, soft: Soft, *, shift: Point = (0, 0), on: Geometry = None) -> None:
    """A soft shadow around a shape, moved by `shift`; with `on`, only where it falls on that."""
    for step in range(soft.steps):
        spread = translate(shape.buffer(soft.depth * (1 - step / soft.steps) / 2), *shift)
        canvas.rough(
            spread if on is None else spread.intersection(on), soft.colour, soft.opacity / soft.steps
        )


@dataclass(frozen=True, slots=True)
class Body:
    """How a body is painted: the reach of its shade in canvas units, its strength, its outline's width."""

    depth: float = 26.0
    strength: float = 0.3
    line: float = 2.2
    flat: bool = False  # no gradient from light to shade


def solid(canvas: Canvas, shape: Geometry, tissue: Tissue, body: Body = Body()) -> None:
    """Paint a body of one tissue: a gradient, shade below right, light above left, a dark edge of its hue."""
    solid_fill(canvas, shape, tissue, body)
    canvas.path(shape, pen=Pen(tissue.edge, body.line))


def solid_fill(canvas: Canvas, shape: Geometry, tissue: Tissue, body: Body = Body()) -> None:
    """As `solid`, without the outline: for texture to be painted before it."""
    if shape.is_empty:
        return
    left, top, right, bottom = shape.intersection(canvas.frame).bounds or shape.bounds
    fill = tissue.base
    if not body.flat:
        fill = canvas.linear(
            (left, top), (right, bottom), (0, tissue.lit), (0.45, tissue.base), (1, tissue.shade)
        )
    canvas.path(shape, fill)
    shade(canvas, shape, Soft(tissue.edge, body.strength, body.depth))
    shade(canvas, shape, Soft("#FFFFFF", body.strength + 0.1, body.depth * 0.35), UPPER_LEFT)
