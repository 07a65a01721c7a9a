"""Hands that do not reach up, and people with one hand: every control comes to the lower third."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.tour.items import fingertip
from tests.ui.conftest import LANDSCAPE, PORTRAIT, STILL, Arrive
from tests.ui.decks import FULL, in_languages
from tests.ui.visitor import Visitor, area, kind, spoken
from tests.ui.voice import FakeVoice

ALL = {**FULL, **in_languages("es")}
BARS = {"UtilityButton", "MenuButton"}
TURNING = {"Back", "Next", "More", "Skip"}
SLIDES = ("parts/joint", "choices/options", "way/first")


@pytest.fixture
def low(arrive: Arrive, size: tuple[int, int]) -> Visitor:
    return arrive(ALL, size, options=replace(STILL, reach="low"), voice=FakeVoice())


def lower_third(visitor: Visitor) -> QRectF:
    width, height = visitor.window.width(), visitor.window.height()
    return QRectF(0, height * 2 / 3, width, height / 3)


def bars(visitor: Visitor) -> list[QQuickItem]:
    """What turns pages, and what every page has."""
    return [each for each in visitor.buttons() if kind(each) in BARS or spoken(each) in TURNING]


def high(visitor: Visitor, items: list[QQuickItem]) -> list[str]:
    third = lower_third(visitor)
    return [spoken(each) for each in items if not third.contains(area(each))]


@pytest.mark.parametrize("reach", ["low", "left", "right"])
def test_the_bars_are_in_the_lower_third(arrive: Arrive, size: tuple[int, int], reach: str) -> None:
    it = arrive(ALL, size, options=replace(STILL, reach=reach), voice=FakeVoice())
    found = high(it, bars(it))
    for slide in ("", *SLIDES):
        it.begin(slide)
        assert len(bars(it)) > 5
        found += high(it, bars(it))
    it.touch_button("Colors")
    assert found == []
    assert lower_third(it).contains(area(it.button("Done")).center())


def test_an_upright_panel_has_them_low_by_itself(arrive: Arrive) -> None:
    it = arrive(ALL, PORTRAIT, voice=FakeVoice())
    for slide in ("", *SLIDES):
        it.begin(slide)
        assert high(it, bars(it)) == []


def out_of_reach(visitor: Visitor) -> list[str]:
    """The controls of which a fingertip's breadth is never whole in the lower third, and free."""
    left = visitor.buttons()
    least = visitor.ask(visitor.one_of("PreferencesBar"), "Theme.touchLeast")
    way = ""
    while way != "Bring back":
        way = "Bring down" if "Bring down" in visitor.names() else "Bring back"
        button = visitor.button(way)
        tips = {item: fingertip(area(item), least) for item in left if item != button}
        left = [
            item
            for item, tip in tips.items()
            if not lower_third(visitor).contains(tip) or area(button).intersects(tip)
        ]
        visitor.touch(button)
    return [spoken(item) for item in left]


@pytest.mark.parametrize("slide", ["", *SLIDES])
def test_everything_can_be_brought_to_the_lower_third(low: Visitor, slide: str) -> None:
    low.begin(slide)
    assert out_of_reach(low) == []


def test_what_was_brought_down_can_be_touched(low: Visitor) -> None:
    low.begin("parts/joint")
    before = area(low.button("Look closer"))
    low.touch_button("Bring down")
    assert area(low.button("Look closer")).top() > before.top()
    low.touch_button("Look closer")
    assert low.navigation.overlay == "focus"
    assert area(low.one_of("FocusScreen")).top() == 0


def test_turning_the_page_brings_it_back(low: Visitor) -> None:
    low.begin("parts/joint")
    next_button = area(low.button("Next"))
    low.touch_button("Bring down")
    low.key(Qt.Key.Key_Right)
    assert area(low.button("Skip")).top() == next_button.top()


def test_touching_where_it_was_brings_it_back(low: Visitor) -> None:
    low.begin("parts/joint").touch_button("Bring down", "Bring down", "Bring down")
    assert "Bring back" in low.names()
    low.touch(QPoint(20, 20))
    assert area(low.button("Next")).bottom() < low.window.height()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("reach", ["left", "right"])
def test_one_hand_finds_all_at_its_side_in_reading_order(
    arrive: Arrive, size: tuple[int, int], reach: str, language: str
) -> None:
    options = replace(STILL, reach=reach, language=language)
    it = arrive(in_languages("ar"), size, options=options).begin("parts/joint")
    width = it.window.width()
    back, following = (area(it.one_of("NavBar").childItems()[n]) for n in (1, 2))
    for box in (back, following, *(area(each) for each in it.buttons() if kind(each) in BARS)):
        far = box.right() if reach == "left" else width - box.left()
        assert far < width * 0.62
    assert (back.left() < following.left()) == (language == "en")


def test_what_is_as_designed_has_no_button_to_bring_it_down(arrive: Arrive) -> None:
    assert "Bring down" not in arrive(size=LANDSCAPE).begin("parts/joint").names()
