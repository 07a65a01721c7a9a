"""Draws one picture of a figure, in whatever thread it is called.

Only calls that let go of Python's lock while they work: `QImageReader.read` does, `QSvgRenderer.render`
does not and would stop every touch for as long as it draws.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from kiosk.deck.figure import Figure, State
from kiosk.figures.composing import Dress, SvgError, SvgParts, compose, compose_mask, index_svg
from kiosk.figures.dressing import dress_of, halo_of, overlay_of
from kiosk.figures.painting import cut, greyed, laid, lifted, paled
from kiosk.figures.request import FigureError, PictureRequest

LARGEST_SIDE = 4096
PICTURED = b"<image"
Report = Callable[[str], None]


def picture_size(view_box: tuple[float, float, float, float], asked: QSize) -> QSize:
    """The size in pixels of a figure within `asked` (a side that is not positive is free), never empty."""
    width, height = view_box[2:]
    if width <= 0 or height <= 0:
        raise FigureError(f"viewBox of {width:g} by {height:g} is empty")
    scales = [LARGEST_SIDE / width, LARGEST_SIDE / height]
    scales += [side / size for side, size in ((asked.width(), width), (asked.height(), height)) if side > 0]
    if len(scales) == 2:
        scales.append(1.0)
    scale = min(scales)
    return QSize(max(1, round(width * scale)), max(1, round(height * scale)))


def resolve(figures: Mapping[str, Figure], request: PictureRequest) -> tuple[Figure, PictureRequest]:
    """The figure to draw and what to draw of it: a comparison is one of its two figures."""
    figure = _find(figures, request.name)
    if figure.kind != "compare":
        return figure, request
    if request.view > 1:
        raise FigureError(f"figure {request.name}: a comparison has views 0 and 1, not {request.view}")
    shown = _find(figures, figure.after if request.view else figure.before)
    if shown.kind == "compare":
        raise FigureError(f"figure {request.name}: compares another comparison, {shown.name}")
    state = request.state if any(known.id == request.state for known in shown.states) else ""
    return shown, replace(request, name=shown.name, state=state, view=0)


def draw(figure: Figure, request: PictureRequest, size: QSize, report: Report) -> QImage:
    """Draw a figure that is no comparison. Tells `report` what is missing of it; raises FigureError."""
    picture = _view_of(figure, figure.pictures, request.view)
    if figure.kind == "drawing":
        svg = load_svg(picture)
        _report_missing(request, svg, picture, report)
        dress = dress_of(figure, request, svg, size.width())
        state = find_state(figure, request.state)
        image = read_image(compose(svg, request.only, state, dress), b"svg", size, picture)
        has_hue = request.theme == "contrast" and PICTURED in svg.source
        return greyed(image) if has_hue else image
    if request.state:
        raise FigureError(f"figure {figure.name}: a {figure.kind} has no states")
    image = read_image(_read(picture), picture.suffix[1:].encode(), size, picture)
    if not request.only and request.theme != "contrast":
        return image
    path = _view_of(figure, figure.masks, request.view)
    masks = load_svg(path)
    _report_missing(request, masks, path, report)

    def drawn(dress: Dress) -> QImage:
        return read_image(compose(masks, request.only, None, dress), b"svg", size, path)

    if request.only:
        image = cut(image, read_image(compose_mask(masks, request.only), b"svg", size, path))
    if request.theme == "contrast":
        image = laid(paled(image), drawn(overlay_of(figure, size.width())))
    elif request.glow:
        image = lifted(image)
    if request.glow:
        image = laid(drawn(halo_of(figure, request, size.width())), image)
    return image


def find_state(figure: Figure, name: str) -> State | None:
    """The state asked for, else the one the figure starts with, else none."""
    wanted = name or figure.start
    if not wanted:
        return None
    for state in figure.states:
        if state.id == wanted:
            return state
    raise FigureError(f"figure {figure.name}: no state {wanted!r}")


def load_svg(path: Path) -> SvgParts:
    """An SVG and its parts, kept for the next time while the file stays the same."""
    try:
        found = path.stat()
    except OSError as error:
        raise FigureError(f"{path}: {error.strerror}") from error
    return _indexed(path, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=6)
def _indexed(path: Path, _changed: int, _size: int) -> SvgParts:
    try:
        return index_svg(_read(path))
    except SvgError as error:
        raise FigureError(f"{path}: {error}") from error


def read_image(data: bytes, kind: bytes, size: QSize, path: Path) -> QImage:
    """The picture in `data` at `size`; `path` is for the message when it can't be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setScaledSize(size)
    image = reader.read()
    if image.isNull():
        raise FigureError(f"{path}: {reader.errorString()}")
    return image


def _find(figures: Mapping[str, Figure], name: str) -> Figure:
    if name not in figures:
        raise FigureError(f"no figure named {name!r}")
    return figures[name]


def _view_of(figure: Figure, paths: tuple[Path, ...], view: int) -> Path:
    if view >= len(paths):
        raise FigureError(f"figure {figure.name}: no view {view} among {len(paths)}")
    return paths[view]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FigureError(f"{path}: {error.strerror}") from error


def _report_missing(request: PictureRequest, svg: SvgParts, path: Path, report: Report) -> None:
    for name in sorted(request.only - svg.ids):
        report(f"{path}: has no part {name!r}")
