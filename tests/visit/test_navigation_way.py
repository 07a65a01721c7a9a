"""The way through a whole deck, and back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.model import Deck
from kiosk.visit.navigation_controller import NavigationController
from tests.visit.navigation_random import decks, slide_ids
from tests.visit.navigation_spy import state_of

pytestmark = pytest.mark.usefixtures("qapp")


@settings(max_examples=60, deadline=None)
@given(deck=decks, parts=st.dictionaries(slide_ids, st.integers(1, 4)))
def test_the_whole_way_there_is_the_whole_way_back(deck: Deck, parts: dict[str, int]) -> None:
    visit = NavigationController(deck)
    visit.begin()
    for slide_id, count in parts.items():
        visit.setPartCount(slide_id, count)
    path = [visit.slide_at(index).id for index in range(visit.slideCount)]
    home = state_of(visit)
    if path:
        visit.open(path[0])
    way = []
    while visit.screen == "slide":
        way.append(state_of(visit))
        visit.next()
    assert list(dict.fromkeys(state["slideId"] for state in way)) == path
    assert len({(state["slideId"], state["page"]) for state in way}) == len(way)
    for state in reversed(way):
        visit.back()
        assert state_of(visit) == state
    visit.back()
    assert state_of(visit) == home
