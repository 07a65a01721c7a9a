"""The procedures' drawings as masks: which pixels a group of a state covers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.deck.figure import Change, State
from kiosk.figures.composing import compose_svg

FIGURES = Path(__file__).parents[2] / "assets" / "figures"
WIDTH, HEIGHT = 1600, 1000
SOLID = 200  # of 255: shadows are fainter

Point = tuple[float, float]


class Mask:
    """The pixels that something covers; a pixel is a unit of the canvas."""

    def __init__(self, image: QImage) -> None:
        alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
        data = bytes(alpha.constBits())
        stride = alpha.bytesPerLine()
        self.rows = [data[row * stride : row * stride + WIDTH] for row in range(HEIGHT)]

    def at(self, point: Point) -> bool:
        """Whether a point of the canvas is covered."""
        x, y = (round(number) for number in point)
        return 0 <= x < WIDTH and 0 <= y < HEIGHT and self.rows[y][x] >= SOLID

    def points(self) -> Iterator[tuple[int, int]]:
        """Every covered pixel."""
        for y, row in enumerate(self.rows):
            if any(row):
                yield from ((x, y) for x, value in enumerate(row) if value >= SOLID)

    def overlap(self, other: Mask) -> int:
        """How many pixels both cover."""
        return sum(
            a >= SOLID and b >= SOLID
            for first, second in zip(self.rows, other.rows, strict=True)
            if any(first) and any(second)
            for a, b in zip(first, second, strict=True)
        )


@cache
def declared(figure: str) -> Mapping[str, Any]:
    """What the figure's `figure.yaml` says."""
    found: Mapping[str, Any] = yaml.safe_load((FIGURES / figure / "figure.yaml").read_text(encoding="utf-8"))
    return found


def change(figure: str, state: str, group: str, key: str = "translate") -> Point:
    """How a state moves a group."""
    numbers = declared(figure)["states"][state][group][key]
    return (float(numbers[0]), float(numbers[1]))


def picture(figure: str, groups: tuple[str, ...], state: str) -> QImage:
    """Some groups of a figure as a state shows them."""
    arranged = declared(figure)["states"][state]
    changes = tuple(
        Change(group, how.get("translate"), how.get("rotate"), how.get("opacity"))
        for group, how in arranged.items()
    )
    source = (FIGURES / figure / "figure.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(compose_svg(source, groups, State(state, changes))))
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


@cache
def mask(figure: str, group: str, state: str) -> Mask:
    """What one group covers in a state."""
    return Mask(picture(figure, (group,), state))
