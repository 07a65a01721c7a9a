"""Changes the pixels of a picture, band by band, so that no call keeps Python's lock for long."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.figures.recolouring import GREY_LEFT, LIFT

BAND = 128
Mode = QPainter.CompositionMode


def cut(image: QImage, mask: QImage) -> QImage:
    """The picture where the mask is opaque."""
    return _painted(_own(image), mask, Mode.CompositionMode_DestinationIn)


def laid(below: QImage, above: QImage) -> QImage:
    """One picture with another of the same size over it."""
    return _painted(_own(below), above, Mode.CompositionMode_SourceOver)


def lifted(image: QImage) -> QImage:
    """The picture a tenth brighter."""
    result = _own(image)
    _whiten(result, LIFT)
    return result


def paled(image: QImage) -> QImage:
    """The picture without hue, and a little paler, so that black lines stand out on it."""
    result = greyed(image)
    _whiten(result, 1 - GREY_LEFT)
    return result


def greyed(image: QImage) -> QImage:
    """The picture without hue."""
    result = _own(image)
    painter = QPainter(result)
    painter.setCompositionMode(Mode.CompositionMode_SourceAtop)
    for top in _bands(result):
        band = result.copy(0, top, result.width(), BAND)
        painter.drawImage(0, top, band.convertToFormat(QImage.Format.Format_Grayscale8))
    painter.end()
    return result


def _own(image: QImage) -> QImage:
    """A picture of its own that can be painted on, with transparency."""
    result = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    return _painted(result, image, Mode.CompositionMode_Source)


def _painted(result: QImage, image: QImage, mode: QPainter.CompositionMode) -> QImage:
    """The result, once the image is painted on it, band by band."""
    painter = QPainter(result)
    painter.setCompositionMode(mode)
    for top in _bands(result):
        painter.drawImage(0, top, image, 0, top, result.width(), BAND)
    painter.end()
    return result


def _whiten(image: QImage, share: float) -> None:
    painter = QPainter(image)
    painter.setCompositionMode(Mode.CompositionMode_SourceAtop)
    white = QColor.fromRgbF(1, 1, 1, share)
    for top in _bands(image):
        painter.fillRect(0, top, image.width(), BAND, white)
    painter.end()


def _bands(image: QImage) -> Iterator[int]:
    return iter(range(0, image.height(), BAND))
