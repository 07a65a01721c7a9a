"""Real touch, mouse and key events, sent from QML.

`PySide6.QtTest` sends them as well, but holds Python's lock while they are dealt with. The thread that loads
pictures needs that lock to ask a provider written in Python, and a page that loads two would wait for it for ever.
A signal lets go of the lock.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickWindow

SOURCE = b"""
import QtQuick
import QtTest

Item {
    id: root
    required property QtObject hand
    required property Item screen
    property var touching: null

    TestEvent { id: events }
    Connections {
        target: root.hand
        function onKeyed(key) { events.keyClick(key, Qt.NoModifier, -1) }
        function onClicked(x, y) { events.mouseClick(root.screen, x, y, Qt.LeftButton, Qt.NoModifier, -1) }
        function onPut(act, finger, x, y) {
            root.touching = root.touching ?? events.touchEvent(root.screen)
            root.touching[act](finger, root.screen, x, y)
        }
        function onCommitted() {
            const done = root.touching
            root.touching = null
            done.commit()
        }
    }
}
"""


class Hand(QObject):
    """Fingers on a window's panel."""

    keyed = Signal(int)
    clicked = Signal(float, float)
    put = Signal(str, int, float, float)
    committed = Signal()

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        engine = qmlEngine(window)
        assert engine is not None
        component = QQmlComponent(engine)
        component.setData(SOURCE, "")
        made = component.createWithInitialProperties({"hand": self, "screen": window.contentItem()})
        assert made is not None, component.errorString()
        made.setParent(self)

    def key(self, key: Qt.Key) -> None:
        self.keyed.emit(key.value)

    def click(self, point: QPoint) -> None:
        self.clicked.emit(point.x(), point.y())

    def touch(self, act: str, points: Mapping[int, QPoint]) -> None:
        """Each finger does the same: `press`, `move` or `release`."""
        for finger, point in points.items():
            self.put.emit(act, finger, point.x(), point.y())
        self.committed.emit()
