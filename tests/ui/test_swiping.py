"""Turning pages with a flat hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from tests.ui.conftest import Arrive
from tests.ui.decks import ALL_SLIDES, in_languages
from tests.ui.visitor import Spot, Visitor, area


def swipe(visitor: Visitor, right: float, down: float = 0, start: Spot | None = None) -> None:
    """Move a finger so many u, from the middle unless told."""
    middle = QPoint(visitor.window.width() // 2, visitor.window.height() * 2 // 5)
    ways = [(right * part / 4, down * part / 4) for part in range(1, 5)]
    visitor.drag(middle if start is None else start, *ways)


def test_to_the_left_goes_on_and_to_the_right_goes_back(small: Visitor) -> None:
    small.begin("choices/steps")
    swipe(small, -300)
    assert small.navigation.step == 1
    swipe(small, 300)
    assert small.navigation.step == 0


@pytest.mark.parametrize(("right", "down"), [(-120, 0), (-300, 200), (0, -400), (-20, 0)])
def test_too_short_or_too_steep_is_no_swipe(simple: Visitor, right: float, down: float) -> None:
    simple.begin("choices/steps")
    swipe(simple, right, down)
    assert simple.navigation.step == 0


def test_a_swipe_from_the_edge_is_an_accident(simple: Visitor) -> None:
    simple.begin("choices/steps")
    middle = simple.window.height() * 2 // 5
    swipe(simple, -300, start=QPoint(simple.window.width() - 5, middle))
    swipe(simple, 300, start=QPoint(5, middle))
    assert simple.navigation.slideId == "choices/steps"
    assert simple.navigation.step == 0


def test_a_swipe_that_begins_on_a_button_turns_one_page(simple: Visitor) -> None:
    simple.begin("choices/steps")
    swipe(simple, -300, start=simple.button("Next"))
    assert simple.navigation.step == 1


def test_a_swipe_over_a_point_turns_one_page_and_shows_nothing(simple: Visitor) -> None:
    simple.begin("parts/joint")
    view = simple.one_of("FigureView")
    shown = view.property("highlight")
    swipe(simple, -200, start=simple.button("It moves."))
    assert simple.navigation.page == 1
    swipe(simple, 300)
    assert simple.navigation.page == 0
    assert view.property("highlight") == shown


def test_a_swipe_that_comes_back_is_none(simple: Visitor) -> None:
    simple.begin("choices/steps")
    middle = QPoint(simple.window.width() // 2, simple.window.height() * 2 // 5)
    simple.drag(middle, (-200, 0), (-300, 0), (-100, 0), (0, 0))
    assert simple.navigation.step == 0


def test_over_the_table_of_choices_no_swipe_turns_the_page(full: Visitor) -> None:
    full.begin("choices/options")
    swipe(full, -300, start=full.one_of("ChoiceGrid"))
    assert full.navigation.slideIndex == ALL_SLIDES.index("choices/options")


def test_nothing_is_swiped_under_a_card(simple: Visitor) -> None:
    simple.begin("parts/joint")
    simple.navigation.openTerm("ball")
    simple.settle()
    swipe(simple, -300, start=QPoint(simple.window.width() * 3 // 4, 100))
    assert simple.navigation.page == 0


def test_from_the_right_pages_turn_the_other_way(arrive: Arrive) -> None:
    visitor = arrive(in_languages("ar"))
    visitor.navigation.setLanguage("ar")
    visitor.begin("choices/steps")
    swipe(visitor, 300)
    assert visitor.navigation.step == 1
    assert area(visitor.button("Next")).center().x() < area(visitor.button("Back")).center().x()
