"""What counts as a touch: on release, near enough, however long, once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.visitor import Visitor, area

ENDLESS = 60_000
"""Milliseconds of debounce that no test outlasts."""


def beside(visitor: Visitor, name: str, units: float) -> QPoint:
    """A point so far above a button."""
    box = area(visitor.button(name))
    return QPoint(round(box.center().x()), round(box.top() - units * visitor.unit))


def inside(visitor: Visitor, name: str, units: float) -> QPoint:
    """A point so far below a button's upper edge."""
    return beside(visitor, name, -units)


def test_nothing_happens_before_the_finger_leaves(small: Visitor) -> None:
    small.begin("parts/joint")
    small.press(small.button("Next"))
    small.settle()
    assert small.navigation.page == 0
    small.release(small.button("Next"))
    assert small.navigation.page == 1


def test_a_finger_may_slip_a_little_off_the_target(small: Visitor) -> None:
    small.begin("parts/joint")
    small.press(inside(small, "Next", 4))
    small.move(beside(small, "Next", 12))
    small.release(beside(small, "Next", 12))
    assert small.navigation.page == 1


def test_sliding_off_further_takes_the_touch_back(small: Visitor) -> None:
    small.begin("parts/joint")
    small.press(inside(small, "Next", 4))
    small.move(beside(small, "Next", 60))
    small.release(beside(small, "Next", 60))
    small.settle()
    assert small.navigation.page == 0


def test_a_finger_that_travels_within_a_wide_target_is_no_touch(small: Visitor) -> None:
    small.begin("parts/joint")
    small.drag(small.button("Next"), (30, 0), (60, 0), (20, 0))
    assert small.navigation.page == 0


def test_a_trembling_finger_is_still_a_touch(small: Visitor) -> None:
    small.begin("parts/joint")
    small.drag(small.button("Next"), (8, 3), (-6, -5), (4, 6))
    assert small.navigation.page == 1


@pytest.fixture
def short_hold() -> Iterator[None]:
    """Qt takes a touch of a millisecond for a press and hold."""
    hints = QGuiApplication.styleHints()
    usual = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(1)
    yield
    hints.setMousePressAndHoldInterval(usual)


@pytest.mark.usefixtures("short_hold")
def test_a_long_hold_is_a_touch_wherever_it_is(small: Visitor) -> None:
    small.hold(QPoint(small.window.width() // 2, 60))
    assert small.navigation.screen == "home"
    small.hold(small.all_of("ChapterCard")[0])
    assert small.navigation.slideId == "parts/cover"
    small.navigation.openTerm("ball")
    small.settle()
    small.hold(QPoint(small.window.width() // 2, 60))
    assert small.navigation.overlay == ""
    small.hold(small.button("Next"))
    assert small.navigation.slideId == "parts/joint"


def test_a_second_touch_right_after_the_first_is_a_trembling_hand(small: Visitor) -> None:
    small.begin("parts/joint")
    small.touch_button("Look closer")
    small.debounce(ENDLESS)
    small.touch_button("Zoom in", "Zoom in")
    assert small.sees("130%")
    small.touch_button("Zoom out")
    assert small.sees("100%"), "another button is another wish"


def test_two_quick_touches_turn_one_page(small: Visitor) -> None:
    small.begin("choices/steps")
    small.debounce(ENDLESS)
    small.touch(small.button("Next"), settle=False)
    small.touch(small.button("Next"), settle=False)
    assert small.navigation.step == 1


def test_what_is_touched_right_after_a_page_change_was_meant_for_the_page_before(small: Visitor) -> None:
    small.begin("choices/steps")
    small.debounce(ENDLESS)
    small.touch_button("Next", "Back")
    small.key(Qt.Key.Key_Left)
    assert small.navigation.step == 1


def test_a_moment_later_touches_count_again(small: Visitor) -> None:
    small.begin("choices/steps")
    small.debounce(35)
    small.touch_button("Next")
    small.wait(lambda: not small.one_of("InputGuard").property("waiting"))
    small.touch_button("Back")
    assert small.navigation.step == 0
