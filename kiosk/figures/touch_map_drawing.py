"""Makes the touch map of one picture of a figure, in whatever thread it is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.deck.figure import Figure
from kiosk.figures.composing import SUPPORTING, compose, compose_mask
from kiosk.figures.drawing import find_state, load_svg, picture_size, read_image, resolve
from kiosk.figures.request import FigureError, PictureRequest
from kiosk.figures.touch_map import MapPainter, TouchMap

WIDTH = 400
"""Pixels: a fingertip on the largest screen is some ten of them."""
Painted = tuple[str, QImage]


def draw_touch_map(figures: Mapping[str, Figure], request: PictureRequest) -> TouchMap:
    """The map of a figure in a state and a view. Raises FigureError."""
    figure, request = resolve(figures, request)
    size = picture_size(figure.view_box, QSize(WIDTH, 0))
    painted = _groups(figure, request, size) if figure.kind == "drawing" else _masks(figure, request, size)
    painter: MapPainter | None = None
    for name, image in painted:
        opacity = image.convertToFormat(QImage.Format.Format_Alpha8)
        stride = opacity.bytesPerLine()
        painter = painter or MapPainter(size.width(), size.height(), stride)
        painter.paint(name, bytes(opacity.constBits()))
    return (painter or MapPainter(size.width(), size.height(), size.width())).finished()


def _groups(figure: Figure, request: PictureRequest, size: QSize) -> Iterator[Painted]:
    """Each structure alone; what lies between two of them at once."""
    path = figure.pictures[0]
    svg = load_svg(path)
    state = find_state(figure, request.state)
    named = _answering(figure)
    drawn = [part.id for part in svg.parts if part.id and part.tag not in SUPPORTING]
    for name, run in groupby(drawn, lambda group: group if group in named else ""):
        yield name, read_image(compose(svg, frozenset(run), state), b"svg", size, path)


def _masks(figure: Figure, request: PictureRequest, size: QSize) -> Iterator[Painted]:
    if request.view >= len(figure.masks):
        raise FigureError(f"figure {figure.name}: no view {request.view} among {len(figure.masks)}")
    path = figure.masks[request.view]
    masks = load_svg(path)
    for structure in figure.structures:
        if structure.term:
            yield structure.id, read_image(compose_mask(masks, {structure.id}), b"svg", size, path)


def _answering(figure: Figure) -> frozenset[str]:
    """The structures that have something to tell."""
    return frozenset(structure.id for structure in figure.structures if structure.term)
