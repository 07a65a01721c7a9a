"""What a window really shows, item by item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from shiboken6 import invalidate

FAINTEST = 0.01
"""An item of a lower opacity is not seen."""
RIGHT, CENTRE, BOTTOM, MIDDLE = 2, 4, 64, 128
_ALIGNMENTS = "effectiveHorizontalAlignment + ' ' + verticalAlignment"


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A visible item. `box` is what it covers in the window, in pixels; `opacity` that of its ancestors included."""

    kind: str
    box: QRectF
    item: QQuickItem
    parent: Shown | None
    opacity: float

    @property
    def name(self) -> str:
        """How to find it: its object name, or its type with its words."""
        words = self.words
        name = self.item.objectName() or self.kind
        return f'{name} "{words}"' if words else name

    @property
    def words(self) -> str:
        """Its words, as many of them as fit into a message."""
        words = _words_in(self.item)
        return words if len(words) <= 60 else words[:59] + "…"

    def ancestors(self) -> Iterator[Shown]:
        """Yield what it lies in, nearest first."""
        above = self.parent
        while above:
            yield above
            above = above.parent

    def look(self) -> tuple[object, ...]:
        """What changes whenever it comes to look different."""
        sides = (self.box.x(), self.box.y(), self.box.width(), self.box.height())
        return (self.kind, *(round(side, 2) for side in sides), round(self.opacity, 3), *self._content())

    def _content(self) -> tuple[object, ...]:
        if self.item.inherits("QQuickText"):
            return (
                self.item.property("text"),
                self.item.property("contentWidth"),
                self.item.property("contentHeight"),
            )
        if self.item.inherits("QQuickImageBase"):
            return (self.item.property("source").toString(), self.item.property("progress"))
        return ()


def fingertip(box: QRectF, least: float) -> QRectF:
    """The middle of something to touch, `least` pixels wide and high where it has as much: as a finger needs."""
    tip = QRectF(0, 0, min(least, box.width()), min(least, box.height()))
    tip.moveCenter(box.center())
    return tip


def shown_items(top: QQuickItem) -> list[Shown]:
    """All that can be seen of an item and what lies in it, each after what it lies in."""
    found: list[Shown] = []
    waiting: list[tuple[QQuickItem, Shown | None]] = [(top, None)]
    while waiting:
        item, parent = waiting.pop()
        opacity = item.opacity() * (parent.opacity if parent else 1)
        if not item.isVisible() or opacity < FAINTEST:
            continue
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        shown = Shown(type_name(item), box, item, parent, opacity)
        found.append(shown)
        waiting += [(child, shown) for child in reversed(item.childItems())]
    return found


def type_name(item: QQuickItem) -> str:
    """The QML type of an item, such as `KioskButton`, or that of Qt, such as `Text`."""
    meta = item.metaObject()
    name = meta.className().partition("_QML")[0]
    invalidate(meta)  # kept with the item, it would be taken for whatever comes to lie at its address
    return name.removeprefix("QQuick")


def _words_in(item: QQuickItem) -> str:
    """The words of a text, or the longest that a button shows."""
    words = item.property("text")
    if isinstance(words, str) and words:
        return " ".join(unescape(re.sub(r"<[^>]*>", "", words)).split())
    if item.inherits("QQuickAbstractButton"):
        inside = (shown.item for child in item.childItems() for shown in shown_items(child))
        return max((_words_in(text) for text in inside if text.inherits("QQuickText")), key=len, default="")
    return ""


def painted(text: Shown) -> QRectF:
    """Where in the window a text's words are, in pixels."""
    item = text.item
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    left, top, right, bottom = (
        float(item.property(f"{side}Padding")) for side in ("left", "top", "right", "bottom")
    )
    spare_x, spare_y = item.width() - left - right - width, item.height() - top - bottom - height
    across, down = alignments(item)
    x = left + spare_x * (1 if across == RIGHT else 0.5 if across == CENTRE else 0)
    y = top + spare_y * (1 if down == BOTTOM else 0.5 if down == MIDDLE else 0)
    return item.mapRectToScene(QRectF(x, y, width, height))


def alignments(text: QQuickItem) -> tuple[int, int]:
    """How a text's words lie in it, across and down, as Qt numbers it."""
    across, _, down = evaluate(text, _ALIGNMENTS).partition(" ")
    return int(across or 0), int(down or 0)


def evaluate(item: QQuickItem, expression: str) -> str:
    """What a QML expression gives for an item, for what Python can't read; nothing for an item not of QML."""
    context = qmlContext(item)
    if context is None:
        return ""
    value: object = QQmlExpression(context, item, expression).evaluate()
    return str(value[0] if isinstance(value, tuple) else value)
