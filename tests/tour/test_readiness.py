"""A picture is taken when all is at rest, and not before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.tour import readiness
from kiosk.tour.readiness import Readiness, Stopped, TourError

MOVING = b"""
import QtQuick
Window {
    id: root
    width: 400; height: 300; visible: true; color: "white"
    property bool settled: false
    Rectangle {
        width: 50; height: 50; color: "black"
        NumberAnimation on x { from: 0; to: 200; duration: 300 }
    }
    Timer { interval: 100; running: true; onTriggered: root.settled = true }
}
"""


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    """A window with a square that moves to the right and then stands still."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(MOVING, "")
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    yield window
    window.hide()


def test_what_moves_has_come_to_rest_on_the_picture(window: QQuickWindow) -> None:
    ready = Readiness(window, lambda: "")
    image, items = ready.picture("here")
    ready.stop()
    assert items[-1].box.x() == 200
    assert (image.pixelColor(225, 25).lightness(), image.pixelColor(190, 25).lightness()) == (0, 255)


def test_what_others_wait_for_is_waited_for(window: QQuickWindow) -> None:
    ready = Readiness(window, lambda: "" if window.property("settled") else "not settled")
    ready.wait("here")
    ready.stop()
    assert window.property("settled")


def test_what_never_gets_ready_is_given_up_with_place_and_reason(
    window: QQuickWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "LONGEST", 0.1)
    ready = Readiness(window, lambda: "the moon is not up")
    with pytest.raises(TourError, match=r"slide 7 was not ready .*: the moon is not up"):
        ready.picture("slide 7")
    ready.stop()


def test_waiting_ends_when_the_tour_is_stopped(window: QQuickWindow) -> None:
    ready = Readiness(window, lambda: "never", stopped=lambda: True)
    with pytest.raises(Stopped):
        ready.wait("here")
    ready.stop()
