from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.deck.figure import Change, Figure, State
from kiosk.deck.findings import Position
from kiosk.figures.figure_images import FigureImages

SVG = """<?xml version="1.0" encoding="UTF-8"?>
<!-- three squares in a row -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" width="300" height="100">
<defs><linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="1" y2="0">
<stop offset="0" stop-color="#00FF00"/></linearGradient></defs>
<g id="left"><rect x="0" y="0" width="100" height="100" fill="#FF0000"/></g>
<g id="middle"><g><rect x="100" y="0" width="100" height="100" fill="url(#g)"/></g></g>
<g id="right" opacity="0"><rect x="200" y="0" width="100" height="100" fill="#0000FF"/></g>
</svg>
"""
MASKS = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">
<path id="left" d="M0 0H100V100H0Z" fill="none" opacity="0.2"/>
<path id="right" d="M200 0H300V100H200Z" style="fill:#123456"/>
</svg>
"""
STATES = (
    State("shifted", (Change("left", translate=(100, 0)),)),
    State("shown", (Change("right", opacity=1), Change("middle", opacity=0))),
    State("turned", (Change("left", rotate=(180, 150, 50)),)),
)


def image_of(color: str, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


@pytest.fixture
def drawing(tmp_path: Path) -> Figure:
    path = tmp_path / "drawing.svg"
    path.write_text(SVG, encoding="utf-8")
    position = Position("figure.yaml")
    return Figure("drawing", "drawing", (0, 0, 300, 100), (), position, (path,), states=STATES)


@pytest.fixture
def figures(tmp_path: Path, drawing: Figure) -> dict[str, Figure]:
    """A figure of each kind: squares of red, green and (unseen at first) blue; photos of one colour."""
    colors = ("#804020", "#208040")
    pictures = tuple(tmp_path / f"view-{n:03}.webp" for n in range(2))
    for path, color in zip(pictures, colors, strict=True):
        assert image_of(color, QSize(600, 200)).save(str(path), quality=100)
    masks = tuple(tmp_path / f"masks-{n:03}.svg" for n in range(2))
    for path in masks:
        path.write_text(MASKS, encoding="utf-8")
    photo = replace(drawing, states=())
    return {
        "drawing": drawing,
        "starts": replace(drawing, name="starts", start="shifted"),
        "render": replace(photo, name="render", kind="render", pictures=pictures[:1], masks=masks[:1]),
        "turntable": replace(photo, name="turntable", kind="turntable", pictures=pictures, masks=masks),
        "compare": replace(
            photo, name="compare", kind="compare", pictures=(), before="drawing", after="render"
        ),
    }


@pytest.fixture
def problems() -> list[str]:
    return []


@pytest.fixture
def provider(figures: dict[str, Figure], problems: list[str]) -> Iterator[FigureImages]:
    made = FigureImages(figures, problems.append)
    yield made
    made.close()


READY = 1  # Image.Ready
QML = b"""
import QtQuick
Window {
    width: 300; height: 100; visible: true; color: "white"
    property alias address: picture.source
    property alias asked: picture.sourceSize
    readonly property int status: picture.status
    readonly property size got: Qt.size(picture.implicitWidth, picture.implicitHeight)
    Image { id: picture; cache: false }
}
"""


class Screen:
    """A white window with one Image, as the kiosk has them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.engine = QQmlApplicationEngine()
        self._qtbot = qtbot

    def begin(self) -> None:
        """Show the window; the providers must have been added before."""
        self.engine.loadData(QML)

    @property
    def window(self) -> QQuickWindow:
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return window

    def ask(self, address: str, width: int = 300, height: int = 100) -> None:
        """Ask for a picture without waiting for it."""
        self.window.setProperty("address", "")
        self.window.setProperty("asked", QSize(width, height))
        self.window.setProperty("address", address)

    def show(self, address: str, width: int = 300, height: int = 100) -> QImage:
        """The window with the picture of an address."""
        self.ask(address, width, height)
        self._qtbot.waitUntil(lambda: self.window.property("status") == READY)
        return self.window.grabWindow()

    @property
    def size(self) -> QSize:
        """The size of the picture that came."""
        size: QSizeF = self.window.property("got")
        return size.toSize()

    def colors(self, address: str) -> tuple[str, str, str]:
        """What is seen in the middle of the three squares."""
        window = self.show(address)
        left, middle, right = (near(window.pixelColor(x, 50)) for x in (50, 150, 250))
        return left, middle, right


def near(color: QColor) -> str:
    """A colour with its channels rounded to eights, as lossy pictures need."""
    return "#" + "".join(
        f"{min(255, round(c / 8) * 8):02x}" for c in (color.red(), color.green(), color.blue())
    )


@pytest.fixture
def screen(qtbot: QtBot, provider: FigureImages) -> Iterator[Screen]:
    shown = Screen(qtbot)
    shown.engine.addImageProvider("figure", provider)
    shown.begin()
    yield shown
    provider.close()
    del shown.engine
