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


def test_nothing_happens_before_the_finger_leaves(simple: Visitor) -> None:
    simple.begin("parts/joint")
    simple.press(simple.button("Next"))
    simple.settle()
    assert simple.navigation.page == 0
    simple.release(simple.button("Next"))
    assert simple.navigation.page == 1


def test_a_finger_may_slip_a_little_off_the_target(simple: Visitor) -> None:
    simple.begin("parts/joint")
    simple.press(inside(simple, "Next", 4))
    simple.move(beside(simple, "Next", 12))
    simple.release(beside(simple, "Next", 12))
    assert simple.navigation.page == 1


def test_sliding_off_further_takes_the_touch_back(simple: Visitor) -> None:
    simple.begin("parts/joint")
    simple.press(inside(simple, "Next", 4))
    simple.move(beside(simple, "Next", 60))
    simple.release(beside(simple, "Next", 60))
    simple.settle()
    assert simple.navigation.page == 0


def test_a_finger_that_travels_within_a_wide_target_is_no_touch(simple: Visitor) -> None:
    simple.begin("parts/joint")
    simple.drag(simple.button("Next"), (30, 0), (60, 0), (20, 0))
    assert simple.navigation.page == 0


def test_a_trembling_finger_is_still_a_touch(simple: Visitor) -> None:
    simple.begin("parts/joint")
    simple.drag(simple.button("Next"), (8, 3), (-6, -5), (4, 6))
    assert simple.navigation.page == 1


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


def test_a_second_touch_right_after_the_first_is_a_trembling_hand(simple: Visitor) -> None:
    simple.begin("parts/joint")
    simple.touch_button("Look closer")
    simple.debounce(ENDLESS)
    simple.touch_button("Zoom in", "Zoom in")
    assert simple.sees("130%")
    simple.touch_button("Zoom out")
    assert simple.sees("100%"), "another button is another wish"


def test_two_quick_touches_turn_one_page(simple: Visitor) -> None:
    simple.begin("choices/steps")
    simple.debounce(ENDLESS)
    simple.touch(simple.button("Next"), settle=False)
    simple.touch(simple.button("Next"), settle=False)
    assert simple.navigation.step == 1


def test_what_is_touched_right_after_a_page_change_was_meant_for_the_page_before(simple: Visitor) -> None:
    simple.begin("choices/steps")
    simple.debounce(ENDLESS)
    simple.touch_button("Next", "Back")
    simple.key(Qt.Key.Key_Left)
    assert simple.navigation.step == 1


def test_a_moment_later_touches_count_again(simple: Visitor) -> None:
    simple.begin("choices/steps")
    simple.debounce(35)
    simple.touch_button("Next")
    simple.wait(lambda: not simple.one_of("InputGuard").property("waiting"))
    simple.touch_button("Back")
    assert simple.navigation.step == 0
