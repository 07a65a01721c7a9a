"""A figure to turn: by a finger, by buttons, by what the words say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Arrive
from tests.ui.lively import TURNING, VIEWS
from tests.ui.visitor import Visitor, area, kind, spoken, words


@pytest.fixture
def wheel(arrive: Arrive, size: tuple[int, int]) -> Visitor:
    return arrive(TURNING, size).begin("parts/wheel")


def turntable(visitor: Visitor) -> QQuickItem:
    return visitor.one_of("TurntableFigure")


def view(visitor: Visitor) -> int:
    """The view that was asked for, once it is the one that is shown."""
    asked = turntable(visitor).property("showing")
    visitor.wait(lambda: visitor.one_of("TurntableFrame", turntable(visitor)).property("view") == asked)
    return int(asked)


def width(visitor: Visitor) -> float:
    """Of the turntable, in u."""
    return area(turntable(visitor)).width() / visitor.unit


def labels(visitor: Visitor) -> list[str]:
    return [spoken(pill) for pill in visitor.all_of("LabelPill")]


def test_a_finger_across_a_third_turns_by_a_sixth(wheel: Visitor) -> None:
    here = wheel.navigation.slideId
    step = width(wheel) / 30
    wheel.drag(wheel.point(turntable(wheel)), *((step * part, 0) for part in range(1, 11)))
    assert view(wheel) == VIEWS // 6
    assert wheel.navigation.slideId == here, "it is no swipe to the next page"


def test_a_finger_the_other_way_turns_past_the_first_view(wheel: Visitor) -> None:
    step = width(wheel) / 30
    wheel.drag(wheel.point(turntable(wheel)), *((-step * part, 0) for part in range(1, 11)))
    assert view(wheel) == VIEWS - VIEWS // 6


def test_the_buttons_go_once_around(wheel: Visitor) -> None:
    seen = [view(wheel)]
    for _ in range(12):
        wheel.touch_button("Turn right")
        seen.append(view(wheel))
    assert seen == [*range(VIEWS), 0]
    wheel.touch_button("Turn left")
    assert view(wheel) == VIEWS - 1


def test_words_turn_it_and_turn_it_back(wheel: Visitor) -> None:
    for said, shown in [("From the back.", 6), ("From the front.", 0)]:
        wheel.touch(next(item for item in wheel.texted() if words(item) == said))
        assert view(wheel) == shown


def test_a_structure_has_no_label_in_a_view_that_hides_it(wheel: Visitor) -> None:
    assert labels(wheel) == ["Ball"]
    for _ in range(3):
        wheel.touch_button("Turn right")
    assert view(wheel) == 3
    wheel.wait(lambda: labels(wheel) == [])
    wheel.touch_button("Turn right")
    wheel.wait(lambda: labels(wheel) == ["Ball"])


def test_a_tap_names_the_structure_in_any_view(wheel: Visitor) -> None:
    for _ in range(5):
        wheel.touch_button("Turn right")
    view(wheel)
    wheel.touch(wheel.point(turntable(wheel)))
    assert (wheel.navigation.overlay, wheel.navigation.structure) == ("focus", "ball")


def test_a_second_layer_goes_on_and_off(wheel: Visitor) -> None:
    assert turntable(wheel).property("shown") == "wheel"
    wheel.touch_button("Socket")
    assert turntable(wheel).property("shown") == "wheel-more"
    wheel.wait(lambda: wheel.one_of("TurntableFrame", turntable(wheel)).property("figure") == "wheel-more")
    wheel.touch_button("Socket")
    assert turntable(wheel).property("shown") == "wheel"


def test_no_more_than_two_views_are_ever_kept(wheel: Visitor) -> None:
    for _ in range(4):
        wheel.touch_button("Turn right")
        everything = wheel.window.findChildren(QQuickItem)
        frames = [
            item for item in everything if kind(item) == "TurntableFrame" and item.property("view") >= 0
        ]
        assert len(frames) <= 2


def test_a_finger_beside_the_thing_turns_it_too(wheel: Visitor) -> None:
    edge = area(turntable(wheel))
    start = QPoint(round(edge.x() + edge.width() * 0.1), round(edge.center().y()))
    step = width(wheel) / 24
    wheel.drag(start, *((step * part, 0) for part in range(1, 13)))
    assert view(wheel) == VIEWS // 4
