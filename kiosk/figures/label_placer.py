"""Lets QML ask where labels go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.deck.figure import Side
from kiosk.figures.labels import Frame, LabelBox, place_labels

QML_IMPORT_NAME = "Kiosk.Figures"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class LabelPlacer(QObject):
    """Places labels; see `labels.py` for what it promises."""

    @Slot(
        "QVariantList",
        "QVariantList",
        "QVariantList",
        "QVariantList",
        "QVariantList",
        float,
        float,
        float,
        float,
        float,
        float,
        "QVariantList",
        float,
        result="QVariantList",
    )
    def place(  # noqa: PLR0913, PLR0917 - QML can pass no record
        self,
        widths: Sequence[float],
        heights: Sequence[float],
        anchorsX: Sequence[float],
        anchorsY: Sequence[float],
        sides: Sequence[str],
        frameWidth: float,
        frameHeight: float,
        figureX: float,
        figureY: float,
        figureWidth: float,
        figureHeight: float,
        forbidden: Sequence[float],
        gap: float,
    ) -> list[float]:
        """Give x, y, fromX, fromY, shown (1 or 0) a label; `forbidden` is x, y, width, height a box."""
        labels = [
            LabelBox(width, height, (x, y), _side(side))
            for width, height, x, y, side in zip(widths, heights, anchorsX, anchorsY, sides, strict=True)
        ]
        corners = list(forbidden)
        boxes = tuple(zip(corners[0::4], corners[1::4], corners[2::4], corners[3::4], strict=True))
        figure = (figureX, figureY, figureWidth, figureHeight)
        frame = Frame(frameWidth, frameHeight, figure, boxes, gap, gap)
        return [
            number
            for placed in place_labels(labels, frame)
            for number in (placed.x, placed.y, *placed.start, float(placed.fits))
        ]


def _side(name: str) -> Side:
    return "left" if name == "left" else "right" if name == "right" else ""
