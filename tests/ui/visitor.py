"""Somebody at the screen: sees things by the names a screen reader says, and has fingers, a mouse and keys."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlExpression, qmlContext, qmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from tests.ui.hand import Hand

Spot = QQuickItem | QPoint
Role = QAccessible.Role
TYPE_END = re.compile(r"_QML(TYPE)?_\d+")


def kind(item: QQuickItem) -> str:
    """The name of the QML file, or of Qt's own class, that the item is made of."""
    # Not by its meta-object: PySide keeps that with the item, and takes it for whatever comes to lie at its address.
    engine = qmlEngine(item)
    return TYPE_END.sub("", engine.toScriptValue(item).toString().partition("(")[0]) if engine else ""


def spoken(item: QQuickItem) -> str:
    """What a screen reader says of the item; empty where it says nothing."""
    heard = _interface(item)
    return heard.text(QAccessible.Text.Name) if heard else ""


def words(item: QQuickItem) -> str:
    """What an item that shows words says to the eye."""
    return html.unescape(re.sub(r"<[^>]*>", "", item.property("text"))).replace("\u00a0", " ")


def area(item: QQuickItem) -> QRectF:
    """Where on the screen the item is."""
    return item.mapRectToScene(item.boundingRect())


def _interface(item: QQuickItem) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(item)


class Visitor:
    """Sits before a kiosk. Waits for what it asks for; fails where it does not come."""

    def __init__(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        self.kiosk = kiosk
        self.window = kiosk.window
        self.navigation = kiosk.navigation
        self.unit = min(self.window.width(), self.window.height()) / 1080
        self._hand = Hand(self.window)
        self._qtbot = qtbot

    # What there is to see.

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every item that is shown, in the order of reading."""
        top = within or self.window.contentItem()
        if top.isVisible():
            yield top
            for child in top.childItems():
                yield from self.items(child)

    def all_of(self, name: str, within: QQuickItem | None = None) -> list[QQuickItem]:
        """The items of one QML file that are shown."""
        return [item for item in self.items(within) if kind(item) == name]

    def one_of(self, name: str, within: QQuickItem | None = None) -> QQuickItem:
        """The only item of one QML file."""
        (item,) = self.all_of(name, within)
        return item

    def texts(self, within: QQuickItem | None = None) -> list[str]:
        """All words on the screen."""
        return [words(item) for item in self.texted(within)]

    def texted(self, within: QQuickItem | None = None) -> list[QQuickItem]:
        """The items that show words."""
        return [item for item in self.items(within) if item.inherits("QQuickText") and item.property("text")]

    def sees(self, text: str) -> bool:
        return text in self.texts()

    def buttons(self) -> list[QQuickItem]:
        """What can be touched, in the order of reading."""
        able = (item for item in self.items() if item.inherits("QQuickAbstractButton") and item.isEnabled())
        return [item for item in able if not item.property("inert")]

    def names(self) -> list[str]:
        """The names of what can be touched."""
        return [spoken(item) for item in self.buttons()]

    def button(self, name: str) -> QQuickItem:
        """The one button of that name, once it is there and stands still."""
        found: list[QQuickItem] = []

        def only_one() -> bool:
            found[:] = [item for item in self.buttons() if spoken(item) == name]
            return len(found) == 1

        self.wait(only_one)
        return found[0]

    def focused(self) -> str:
        """The name of what the keys would activate."""
        item = self.window.activeFocusItem()
        return spoken(item) if item is not None else ""

    def ringed(self) -> bool:
        """Whether a focus ring is seen."""
        return bool(self.all_of("FocusRing"))

    def place(self) -> tuple[object, ...]:
        """Where the visit is, and all that is said there."""
        it = self.navigation
        return (it.screen, it.slideId, it.page, it.part, it.step, it.question, it.overlay, *self.texts())

    # What there is to do.

    def touch(self, spot: Spot, *, settle: bool = True) -> None:
        """Tap with one finger."""
        self.press(spot)
        self.release(spot)
        if settle:
            self.settle()

    def touch_button(self, *names: str) -> None:
        """Tap buttons one after the other."""
        for name in names:
            self.touch(self.button(name))

    def click(self, spot: Spot) -> None:
        """Tap with a mouse."""
        self._hand.click(self.point(spot))
        self.settle()

    def key(self, *keys: Qt.Key) -> None:
        """Press and let go of keys, one after the other."""
        for key in keys:
            self._hand.key(key)
            self.settle()

    def press(self, spot: Spot, finger: int = 0) -> None:
        self._fingers("press", {finger: spot})

    def move(self, spot: Spot, finger: int = 0) -> None:
        self._fingers("move", {finger: spot})

    def release(self, spot: Spot, finger: int = 0) -> None:
        self._fingers("release", {finger: spot})

    def hold(self, spot: Spot) -> None:
        """Tap, but slowly."""
        self.press(spot)
        self._moment()
        self.release(spot)
        self.settle()

    def debounce(self, milliseconds: int) -> None:
        """Have the kiosk mind trembling hands from now on."""
        self.window.setProperty("debounce", milliseconds)

    def drag(self, start: Spot, *ways: tuple[float, float]) -> None:
        """Put a finger down, move it by so many u, each counted from the start, and lift it."""
        first = last = self.point(start)
        self.press(first)
        self._moment()
        for right, down in ways:
            last = first + QPoint(round(right * self.unit), round(down * self.unit))
            self.move(last)
            self.frame()
        self.release(last)
        self.settle()

    def pinch(self, middle: QPoint, before: float, after: float) -> None:
        """Two fingers, `before` and then `after` u apart."""
        self._fingers("press", self._pair(middle, before))
        for part in range(1, 11):
            self._fingers("move", self._pair(middle, before + (after - before) * part / 10))
            self.frame()
        self._fingers("release", self._pair(middle, after))
        self.settle()

    def begin(self, slide: str = "") -> Visitor:
        """Begin the visit, straight on a slide if one is named."""
        self.navigation.begin()
        if slide:
            self.navigation.open(slide)
        self.settle()
        return self

    # How to wait.

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=8000)

    def settle(self) -> None:
        """Until everything is laid out, drawn, and prepared for the next page."""
        for _ in range(2):
            self.wait(lambda: bool(self.window.property("settled")))
            self.frame()

    def frame(self) -> None:
        """Until the next frame is drawn; moves of a finger within a frame are told as one."""
        with self._qtbot.waitSignal(self.window.frameSwapped, timeout=8000):
            self.window.update()

    def point(self, spot: Spot) -> QPoint:
        """The middle of an item, or the point itself."""
        return spot if isinstance(spot, QPoint) else area(spot).center().toPoint()

    def ask(self, item: QQuickItem, question: str) -> Any:
        """What a QML expression gives in an item."""
        context = qmlContext(item)
        assert context is not None
        answer = QQmlExpression(context, item, question).evaluate()
        return answer[0] if isinstance(answer, tuple) else answer

    def link(self, words: QQuickItem, wanted: str) -> QPoint:
        """A point of the screen on a link of the text."""
        step = max(2, round(6 * self.unit))
        spots = [
            QPointF(x, y)
            for y in range(0, round(words.height()), step)
            for x in range(0, round(words.width()), step)
        ]
        on_it = [spot for spot in spots if self.ask(words, f"linkAt({spot.x()}, {spot.y()})") == wanted]
        return words.mapToScene(on_it[len(on_it) // 2]).toPoint()

    def _pair(self, middle: QPoint, apart: float) -> Mapping[int, QPoint]:
        half = QPoint(round(apart * self.unit / 2), 0)
        return {0: middle - half, 1: middle + half}

    def _fingers(self, act: str, spots: Mapping[int, Spot]) -> None:
        self._hand.touch(act, {finger: self.point(spot) for finger, spot in spots.items()})

    def _moment(self) -> None:
        """No finger moves in no time."""
        clock = QElapsedTimer()
        clock.start()
        self.wait(lambda: clock.elapsed() >= 3)
