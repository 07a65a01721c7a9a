"""Marks of procedures: a zone to keep away from, a way that is safe."""

from __future__ import annotations

from shapely import Geometry

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.marks import hatched
from tools.figures.palette import INK


def keep_away(canvas: Canvas, zone: Geometry, gap: float = 13.0) -> None:
    """A zone that needles keep away from: hatched, with a dashed dark edge on white."""
    canvas.path(zone, "#FFFFFF", 0.42)
    canvas.path(hatched(zone, gap), pen=Pen(INK, 1.8, 0.5))
    canvas.path(zone, pen=Pen("#FFFFFF", 6.5, 0.9))
    canvas.path(zone, pen=Pen(INK, 2.6, dash="9 7"))


def safe_way(canvas: Canvas, way: Geometry) -> None:
    """The room in which a needle is safe: white, with a plain dark edge."""
    canvas.path(way, "#FFFFFF", 0.5)
    canvas.path(way, pen=Pen("#FFFFFF", 5, 0.9))
    canvas.path(way, pen=Pen("#0E4D47", 2.4))
