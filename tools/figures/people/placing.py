"""Persons on floors, chairs and tables: the stage on which their lowest point touches the ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from shapely import Geometry
from shapely.affinity import translate

from tools.figures.ink.canvas import Canvas
from tools.figures.people.painting import Piece, Spot, Stage, Stroke, paint
from tools.figures.people.pose import Limb, Pose


def lowest(pieces: Sequence[Piece]) -> float:
    """The lowest height that pieces reach, in centimetres."""
    return float(min(piece.shape.bounds[1] for piece in pieces))


def raised(pieces: Sequence[Piece], up: float, across: float = 0.0) -> list[Piece]:
    """Pieces moved by centimetres."""
    return [
        Piece(
            translate(piece.shape, across, up),
            piece.tissue,
            tuple(_raised(mark, up, across) for mark in piece.marks),
            piece.edge,
            piece.far,
        )
        for piece in pieces
    ]


def _raised(mark: Stroke | Spot, up: float, across: float) -> Stroke | Spot:
    shape = translate(mark.shape, across, up)
    if isinstance(mark, Spot):
        return Spot(shape, mark.colour, mark.opacity)
    return Stroke(shape, mark.width, mark.opacity, mark.colour)


def grounded(pieces: Sequence[Piece], across: float = 0.0, up: float = 0.0) -> list[Piece]:
    """Pieces that stand with their lowest point at a height."""
    return raised(pieces, up - lowest(pieces), across)


def show(canvas: Canvas, stage: Stage, *groups: Sequence[Piece], casing: float = 3.0) -> None:
    """Paint groups of pieces from back to front; a light casing surrounds them all."""
    paint(canvas, stage, [piece for group in groups for piece in group], casing=casing)


def lying(**changes: object) -> Pose:
    """Somebody on the back, head to the left: the right side is near the viewer."""
    pose: dict[str, object] = {
        "pelvis": 180,
        "chest": 180,
        "neck": 174,
        "head": 88,
        "near_leg": Limb(-4, -6, 80),
        "far_leg": Limb(-3, -6, 82),
        "near_arm": Limb(-4, 3, 0),
        "far_arm": Limb(-2, 4, 0),
        "hands": ("flat", "flat"),
    }
    return Pose(**{**pose, **changes})  # type: ignore[arg-type]


def middle(stage: Stage, pieces: Sequence[Piece]) -> tuple[float, float]:
    """A point well within the largest piece, on the canvas: where a leader may end."""
    widest = max(pieces, key=lambda piece: piece.shape.area).shape
    inner = widest.buffer(-0.3 * (widest.area / max(widest.length, 1.0)))
    point = (widest if inner.is_empty else inner).representative_point()
    return stage.point(point.x, point.y)


def cut(pieces: Sequence[Piece], area: Geometry) -> list[Piece]:
    """What of the pieces, and of their marks, lies within an area."""
    kept = []
    for piece in pieces:
        marks = [replace(mark, shape=mark.shape.intersection(area)) for mark in piece.marks]
        shape = piece.shape.intersection(area)
        if not shape.is_empty:
            kept.append(
                replace(piece, shape=shape, marks=tuple(mark for mark in marks if not mark.shape.is_empty))
            )
    return kept
