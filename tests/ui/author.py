"""Somebody who writes a deck, with a preview of it on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.preview.preview import Preview
from tests.deck.decks import SMALL
from tests.ui.visitor import Visitor, area


class Author:
    """Before a preview, with the files of the deck at hand."""

    def __init__(self, kiosk: Kiosk, preview: Preview, content: Path, qtbot: QtBot) -> None:
        self.kiosk = kiosk
        self.preview = preview
        self.content = content
        self.visitor = Visitor(kiosk, qtbot)
        self.navigation = kiosk.navigation

    def save(self, name: str, text: str) -> None:
        path = (self.content.parent if name.startswith("assets/") else self.content) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = SMALL[name]
        assert old in text
        self.save(name, text.replace(old, new))

    def wait_for(self, *texts: str) -> None:
        self.visitor.wait(lambda: all(any(text in seen for seen in self.visitor.texts()) for text in texts))

    def shows(self, color: str) -> bool:
        """Whether there is something of that color in the picture."""
        place = area(self.visitor.all_of("FigurePictures")[0]).toRect()
        image = self.kiosk.window.grabWindow()
        xs, ys = (range(place.left(), place.right(), 8), range(place.top(), place.bottom(), 8))
        return any(image.pixelColor(x, y) == QColor(color) for x in xs for y in ys)

    def sees_card(self) -> bool:
        return self.visitor.sees("See the slide")

    def wait_until_mended(self) -> None:
        self.visitor.wait(lambda: not self.sees_card())
