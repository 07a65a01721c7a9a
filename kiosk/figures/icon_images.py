"""Gives QML icons in any colour: `image://icon/NAME/RRGGBB`."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.figures.drawing import read_image
from kiosk.figures.request import FigureError

ADDRESS = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*)/(?:#|%23)?([0-9A-Fa-f]{6})")
USUAL = 24
LARGEST = 1024


class IconImages(QQuickImageProvider):
    """Draws the SVG icons of a folder, square, with `currentColor` replaced.

    What can't be drawn is transparent, and `on_problem` is told once.
    """

    def __init__(self, folder: Path, on_problem: Callable[[str], None] = lambda _: None) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._on_problem = on_problem
        self._told: set[str] = set()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002
        """Answer QML; `size` tells it the size drawn."""
        side = min(max(requestedSize.width(), requestedSize.height()), LARGEST)
        drawn = QSize(side, side) if side > 0 else QSize(USUAL, USUAL)
        size.setWidth(drawn.width())
        size.setHeight(drawn.height())
        try:
            return self._draw(id, drawn)
        except FigureError as error:
            self._tell(str(error))
        image = QImage(drawn, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        return image

    def _draw(self, address: str, size: QSize) -> QImage:
        match = ADDRESS.fullmatch(address)
        if match is None:
            raise FigureError(f"icon {address!r}: expected NAME/RRGGBB")
        path = self._folder / f"{match[1]}.svg"
        try:
            source = path.read_bytes()
        except OSError as error:
            raise FigureError(f"{path}: {error.strerror}") from error
        coloured = source.replace(b"currentColor", b"#" + match[2].encode())
        return read_image(coloured, b"svg", size, path)

    def _tell(self, problem: str) -> None:
        if problem not in self._told:
            self._told.add(problem)
            self._on_problem(problem)
