"""All pictures of a tour on one sheet, each with its name."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

LONGEST_SIDE = 12000
"""Of the sheet, in pixels."""
THUMB = 640
"""The longer side of a picture on the sheet, in pixels, where there is room."""
MOST = 60_000_000
"""Pixels that all small pictures together may have in memory; of very many, each is smaller."""
GAP, LABEL, HEADING = 16, 26, 56
PAPER, INK, FAULT = QColor("#e9e6df"), QColor("#13262d"), QColor("#a3260c")


@dataclass(frozen=True, slots=True)
class Thumb:
    """A small picture, what is written below it, and whether something is wrong with it."""

    image: QImage
    label: str
    faulty: bool


class ContactSheet:
    """Collects pictures by the setting they were taken in, and draws the sheet."""

    def __init__(self, family: str) -> None:
        self._family = family
        self._longest = THUMB
        self._pixels = 0
        self._groups: dict[str, list[Thumb]] = {}

    def add(self, group: str, image: QImage, label: str, *, faulty: bool) -> None:
        """Put a picture in a group: all of a group have the same size."""
        thumb = Thumb(self._small(image), label, faulty)
        self._groups.setdefault(group, []).append(thumb)
        self._pixels += thumb.image.width() * thumb.image.height()
        if self._pixels > MOST:
            self._make_room()

    def draw(self) -> QImage:
        """The sheet: one block a group, at most `LONGEST_SIDE` pixels wide and high."""
        scale = 1.0
        while max(self._size(scale).toTuple()) > LONGEST_SIDE:
            scale *= 0.9
        sheet = QImage(self._size(scale), QImage.Format.Format_RGB888)
        sheet.fill(PAPER)
        painter = QPainter(sheet)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = GAP
        for group, thumbs in self._groups.items():
            top = self._draw_group(painter, top, group, thumbs, scale)
        painter.end()
        return sheet

    def _small(self, image: QImage) -> QImage:
        smooth = Qt.TransformationMode.SmoothTransformation
        small = image.scaled(self._longest, self._longest, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        return small.convertToFormat(QImage.Format.Format_RGB888)

    def _make_room(self) -> None:
        self._longest //= 2
        for name, thumbs in self._groups.items():
            self._groups[name] = [replace(thumb, image=self._small(thumb.image)) for thumb in thumbs]
        images = [thumb.image for thumbs in self._groups.values() for thumb in thumbs]
        self._pixels = sum(image.width() * image.height() for image in images)

    def _draw_group(self, painter: QPainter, top: int, group: str, thumbs: list[Thumb], scale: float) -> int:
        cell, columns = _cell(thumbs, scale), self._columns(scale)[group]
        painter.setPen(INK)
        painter.setFont(self._font(32))
        title = f"{group}: {len(thumbs)} pictures" if len(thumbs) > 1 else f"{group}: one picture"
        painter.drawText(QPointF(GAP, top + 36), title)
        top += HEADING
        painter.setFont(self._font(17))
        for index, thumb in enumerate(thumbs):
            row, column = divmod(index, columns)
            self._draw_thumb(painter, thumb, GAP + column * cell.width(), top + row * cell.height(), cell)
        return top + math.ceil(len(thumbs) / columns) * cell.height()

    def _draw_thumb(self, painter: QPainter, thumb: Thumb, x: int, y: int, cell: QSize) -> None:
        picture = QRectF(x, y, cell.width() - GAP, cell.height() - GAP - LABEL)
        painter.drawImage(picture, thumb.image)
        painter.setPen(FAULT if thumb.faulty else INK)
        painter.drawRect(picture)
        below = QRectF(x, picture.bottom() + 2, picture.width(), LABEL)
        words = painter.fontMetrics().elidedText(
            thumb.label, Qt.TextElideMode.ElideMiddle, int(below.width())
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _size(self, scale: float) -> QSize:
        columns = self._columns(scale)
        width = max(
            (columns[name] * _cell(thumbs, scale).width() for name, thumbs in self._groups.items()), default=0
        )
        height = sum(
            HEADING + math.ceil(len(thumbs) / columns[name]) * _cell(thumbs, scale).height()
            for name, thumbs in self._groups.items()
        )
        return QSize(width + GAP, height + GAP)

    def _columns(self, scale: float) -> dict[str, int]:
        """How many pictures a row holds in each group, so that the sheet is about square."""
        cells = {name: _cell(thumbs, scale) for name, thumbs in self._groups.items()}
        area = sum(len(self._groups[name]) * cell.width() * cell.height() for name, cell in cells.items())
        width = math.sqrt(area)
        return {
            name: min(len(self._groups[name]), max(1, round(width / cell.width())))
            for name, cell in cells.items()
        }

    def _font(self, pixels: int) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(pixels)
        return font


def _cell(thumbs: list[Thumb], scale: float) -> QSize:
    """What a picture of the group takes up, with its label and the gap to the next."""
    image = thumbs[0].image
    return QSize(round(image.width() * scale) + GAP, round(image.height() * scale) + LABEL + GAP)
