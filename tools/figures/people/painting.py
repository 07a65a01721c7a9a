"""Paints pieces of people and things on the canvas: quiet shade, an edge of their own hue, a light casing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shapely import Geometry, union_all
from shapely.affinity import affine_transform, translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.palette import Tissue

CASING = "#FDFEFE"  # the light line round people, which sets them off from dark grounds; stays light there


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line on a piece, in its edge colour unless another is given; widths in centimetres."""

    shape: Geometry
    width: float = 0.5
    opacity: float = 0.6
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A filled area on a piece."""

    shape: Geometry
    colour: str
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of one material, with what is drawn on it. `edge` scales its outline, `far` darkens it."""

    shape: Geometry
    tissue: Tissue
    marks: tuple[Stroke | Spot, ...] = ()
    edge: float = 1.0
    far: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """Where centimetres fall on the canvas: the place of 0, 0, units a centimetre, facing right or left."""

    x: float
    y: float
    scale: float
    left: bool = False

    def shape(self, shape: Geometry) -> Geometry:
        """The shape on the canvas."""
        across = -self.scale if self.left else self.scale
        return affine_transform(shape, [across, 0, 0, -self.scale, self.x, self.y])

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point on the canvas."""
        return (self.x + (-x if self.left else x) * self.scale, self.y - y * self.scale)


def mixed(first: str, second: str, part: float) -> str:
    """A colour between two, `part` of the way to the second."""
    pairs = [(int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)


def dimmed(tissue: Tissue) -> Tissue:
    """The material on the far side of a body."""
    base = mixed(tissue.base, tissue.shade, 0.55)
    return replace(tissue, base=base, lit=mixed(tissue.lit, tissue.base, 0.8))


def paint(canvas: Canvas, stage: Stage, pieces: Sequence[Piece], *, casing: float = 3.4) -> None:
    """Paint pieces from back to front, on a light casing that follows their common outline."""
    if casing:
        whole = union_all([stage.shape(piece.shape).buffer(0.1) for piece in pieces])
        canvas.path(whole.buffer(casing), CASING)
    for piece in pieces:
        _paint_piece(canvas, stage, piece)


def _paint_piece(canvas: Canvas, stage: Stage, piece: Piece) -> None:
    shape = stage.shape(piece.shape)
    if shape.is_empty:
        return
    tissue = dimmed(piece.tissue) if piece.far else piece.tissue
    left, top, right, bottom = shape.bounds
    stops = ((0.0, tissue.lit), (0.45, tissue.base), (1.0, mixed(tissue.base, tissue.shade, 0.6)))
    canvas.path(shape, canvas.linear((left, top), (right, bottom), *stops))
    depth = min(2.4 * stage.scale, 0.16 * min(right - left, bottom - top) + 1)
    for reach, strength in ((depth, 0.10), (depth * 0.45, 0.12)):
        canvas.rough(shape.difference(translate(shape, -0.6 * reach, -0.8 * reach)), tissue.edge, strength)
    for mark in piece.marks:
        _paint_mark(canvas, stage, mark, tissue)
    canvas.path(shape, pen=Pen(tissue.edge, round(line_width(stage) * piece.edge, 2)))


def _paint_mark(canvas: Canvas, stage: Stage, mark: Stroke | Spot, tissue: Tissue) -> None:
    if isinstance(mark, Spot):
        canvas.path(stage.shape(mark.shape), mark.colour, mark.opacity)
        return
    width = max(mark.width * stage.scale, 1.0)
    canvas.path(stage.shape(mark.shape), pen=Pen(mark.colour or tissue.edge, round(width, 2), mark.opacity))


def line_width(stage: Stage) -> float:
    """The outline of a person drawn at a scale: 2.2 units where they stand as tall as the canvas."""
    return min(2.3, max(1.5, 1.1 + 0.2 * stage.scale))
