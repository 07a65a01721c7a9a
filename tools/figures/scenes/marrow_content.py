"""Ten thousand cells of marrow as dots, one of them stem-like: about one in 10,000 or fewer."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import MultiPoint, Point

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.marks import hatched
from tools.figures.palette import MARROW, PROBLEM
from tools.figures.people.cards import CARD, DARK, Card
from tools.figures.writing import Declaration, Part, write_figure

_SIDE: Final = 100  # dots in a row, and rows
_STEP: Final = 7.5
_LEFT: Final = 272.0
_TOP: Final = 128.0
_MARKED: Final = (62, 37)  # column, row
_LENS: Final = (1206.0, 500.0)
_LENS_RADIUS: Final = 142.0
_LARGER: Final = 7.0  # times, in the lens


def marrow_content() -> None:
    """Draw the dots as dashes of one path, the marked one, and a lens that shows its neighbourhood larger."""
    canvas = Canvas()
    wide = _STEP * (_SIDE - 1)
    with canvas.group("backdrop"):
        Card(_LEFT - 22, _TOP - 22, wide + 44, wide + 44, 22).paint(canvas)
    with canvas.group("marrow-cells"):
        rows = "".join(f"M{_LEFT} {_TOP + row * _STEP:g}h{wide + 1:g}" for row in range(_SIDE))
        canvas.trace(rows, pen=Pen(MARROW.base, 4.8, dash=f"0.01 {_STEP - 0.01:g}"))
    with canvas.group("stem-cell"):
        _paint_marked(canvas)
        _paint_lens(canvas)
    parts = [
        Part("marrow-cells", "bone-marrow", (_LEFT + 20 * _STEP, _TOP + 50 * _STEP), "left", "plain"),
        Part("stem-cell", "stem-cell", _LENS, "right", "lines"),
    ]
    view = "10,000 dots in a square, one of them marked, and a lens that shows it larger"
    declared = Declaration("drawing", view, parts, dark={**DARK, MARROW.base: "#C75F7A"})
    write_figure("marrow-content", declared, {"figure.svg": canvas.svg()})


def _paint_marked(canvas: Canvas) -> None:
    place = Point(_LEFT + _MARKED[0] * _STEP, _TOP + _MARKED[1] * _STEP)
    canvas.path(place.buffer(5.4, quad_segs=16), "#FFFFFF")
    canvas.path(place.buffer(4.4, quad_segs=16), PROBLEM.base, pen=Pen(PROBLEM.edge, 1.6))
    ring = place.buffer(21, quad_segs=16).exterior
    canvas.path(ring, pen=Pen("#FFFFFF", 8))
    canvas.path(ring, pen=Pen(PROBLEM.edge, 3.4))


def _paint_lens(canvas: Canvas) -> None:
    lens = Point(_LENS).buffer(_LENS_RADIUS, quad_segs=32)
    canvas.path(lens.buffer(4), "#FFFFFF")
    canvas.path(lens, CARD)
    step = _STEP * _LARGER
    offsets = np.arange(-3, 4) * step
    cells = MultiPoint([(_LENS[0] + x, _LENS[1] + y) for x in offsets for y in offsets if x or y])
    discs = cells.buffer(2.4 * _LARGER).intersection(lens.buffer(-2))
    canvas.path(discs, MARROW.base, pen=Pen(MARROW.edge, 2))
    cell = Point(_LENS).buffer(2.7 * _LARGER)
    canvas.path(cell.buffer(4.5), "#FFFFFF")
    canvas.path(cell, PROBLEM.base)
    canvas.path(hatched(cell.buffer(-1), 8), pen=Pen(PROBLEM.edge, 2.2))
    canvas.path(cell, pen=Pen(PROBLEM.edge, 2.6))
    canvas.path(lens.exterior, pen=Pen(PROBLEM.edge, 3.4))


FIGURES: Final = {"marrow-content": marrow_content}
