"""From the invitation to the last page, by touch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from tests.ui.conftest import Arrive
from tests.ui.decks import ALL_SLIDES
from tests.ui.visitor import Visitor

MOST = 60


def forward(visitor: Visitor) -> str:
    """The name of the button that goes on."""
    return next(name for name in visitor.names() if name in {"Next", "More", "Skip", "Finish"})


def test_touching_the_button_begins(small: Visitor) -> None:
    small.touch_button("Touch to begin")
    assert small.navigation.screen == "home"
    assert small.sees("What would you like to see?")


def test_touching_anywhere_begins(small: Visitor) -> None:
    small.touch(QPoint(small.window.width() // 2, 60))
    assert small.navigation.screen == "home"


def test_a_mouse_begins_too(small: Visitor) -> None:
    small.click(small.button("Touch to begin"))
    assert small.navigation.screen == "home"


@pytest.mark.parametrize(("card", "first"), [(0, "parts/cover"), (1, "choices/compare"), (2, "way/first")])
def test_a_card_opens_its_chapter(full: Visitor, card: int, first: str) -> None:
    full.begin()
    full.touch(full.all_of("ChapterCard")[card])
    assert full.navigation.slideId == first
    assert full.texts(full.one_of("SlidePane"))


def test_two_chapters_have_two_cards_and_both_open(small: Visitor) -> None:
    small.begin()
    cards = small.all_of("ChapterCard")
    assert len(cards) == 2
    small.touch(cards[1])
    assert small.navigation.slideId == "choices/compare"


def test_next_goes_through_all_pages_and_back_the_same_way(full: Visitor) -> None:
    full.begin(ALL_SLIDES[0])
    places = [full.place()]
    while forward(full) != "Finish" and len(places) < MOST:
        full.touch_button(forward(full))
        places.append(full.place())
    assert list(dict.fromkeys(place[1] for place in places)) == list(ALL_SLIDES)
    assert len(set(places)) == len(places)
    for place in reversed(places[:-1]):
        full.touch_button("Back")
        assert full.place() == place


def test_the_small_deck_is_walked_to_its_end_which_leads_home(small: Visitor) -> None:
    small.begin("parts/cover")
    pages = 1
    while forward(small) != "Finish" and pages < MOST:
        small.touch_button(forward(small))
        pages += 1
    assert pages == 5 + 2 + 1, "five slides, three steps in place of one page, one question"
    small.touch_button("Finish")
    assert small.navigation.screen == "home"


def test_home_is_one_touch_away_from_every_slide(full: Visitor) -> None:
    for slide in ALL_SLIDES:
        full.begin(slide)
        full.touch_button("Home")
        assert full.navigation.screen == "home"


def test_back_on_the_first_slide_leads_home(small: Visitor) -> None:
    small.begin()
    small.touch(small.all_of("ChapterCard")[0])
    small.touch_button("Back")
    assert small.navigation.screen == "home"


def test_a_deck_with_nothing_to_show_asks_to_ask(arrive: Arrive, size: tuple[int, int]) -> None:
    gone = {f"en/{name}": None for name in ("10-parts/10-cover.md", "10-parts/20-joint.md")}
    gone |= {f"en/20-choices/{name}.md": None for name in ("10-compare", "20-steps", "30-people")}
    visitor = arrive(gone | {"paths.yaml": None}, size)
    assert visitor.navigation.screen == "empty"
    assert visitor.sees("Please ask at the desk")
    assert visitor.buttons() == []


def test_steps_come_one_at_a_time_with_their_count(full: Visitor) -> None:
    full.begin("choices/steps")
    for number, words in enumerate(("Lie down.", "Breathe.", "Get up."), 1):
        assert full.sees(f"Step {number} of 3")
        shown = {"Lie down.", "Breathe.", "Get up."} & set(full.texts())
        assert shown == {words}
        full.touch_button("Next")
    assert full.navigation.slideId == "choices/people"


def test_a_procedure_shows_its_stations(full: Visitor) -> None:
    full.begin("way/second")
    rail = full.one_of("StationRail")
    assert {"Lie down", "Get up"} <= set(full.texts(rail))
    full.begin("choices/steps")
    assert full.all_of("StationRail") == []


def test_the_standing_line_of_an_experimental_slide_is_there(full: Visitor) -> None:
    full.begin("way/new")
    assert {"Still new", "Nobody has approved it."} <= set(full.texts())
