"""The whole kiosk by keys or a switch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.visitor import Visitor, spoken

Key = Qt.Key


def tabbed(visitor: Visitor, most: int = 30) -> list[str]:
    """The names that Tab leads to, until it comes round."""
    items: list[QQuickItem | None] = []
    while len(items) < most:
        visitor.key(Key.Key_Tab)
        if visitor.window.activeFocusItem() in items:
            break
        items.append(visitor.window.activeFocusItem())
    return [spoken(item) if item else "" for item in items]


def from_first(names: list[str], first: str) -> list[str]:
    start = names.index(first)
    return names[start:] + names[:start]


def test_tab_goes_in_reading_order_and_then_to_back_next_and_what_every_page_has(wide: Visitor) -> None:
    wide.begin("parts/joint")
    assert from_first(tabbed(wide), "The ball turns in the socket.") == [
        "The ball turns in the socket.",
        "It moves.",
        "It can hurt.",
        "Socket",
        "Ball",
        "Look closer",
        "Back",
        "Next",
        "Home",
        "Sources",
        "Text size",
        "Colors",
        "Reach",
    ]


def test_tab_reaches_everything_that_can_be_touched(full: Visitor) -> None:
    full.begin("parts/joint")
    assert sorted(tabbed(full)) == sorted(full.names())


def test_shift_tab_goes_the_other_way(wide: Visitor) -> None:
    wide.begin("parts/joint")
    there = tabbed(wide)
    start = wide.focused()
    wide.key(Key.Key_Tab)
    wide.key(Key.Key_Backtab)
    assert wide.focused() == start
    assert start in there


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_and_space_activate(simple: Visitor, key: Key) -> None:
    simple.key(key)
    assert simple.navigation.screen == "home"
    simple.key(key)
    assert simple.navigation.slideId == "parts/cover"
    assert simple.focused() == "Next"
    simple.key(key)
    assert simple.navigation.slideId == "parts/joint"


@pytest.mark.parametrize(("on", "back"), [(Key.Key_Right, Key.Key_Left), (Key.Key_PageDown, Key.Key_PageUp)])
def test_arrows_and_page_keys_turn_pages(simple: Visitor, on: Key, back: Key) -> None:
    simple.begin("parts/joint")
    simple.key(on)
    assert simple.navigation.page == 1
    simple.key(on)
    assert simple.navigation.slideId == "choices/compare"
    simple.key(back, back)
    assert (simple.navigation.slideId, simple.navigation.page) == ("parts/joint", 0)


@pytest.mark.parametrize("key", [Key.Key_Home, Key.Key_Escape])
def test_home_and_escape_lead_home(simple: Visitor, key: Key) -> None:
    simple.begin("parts/joint")
    simple.key(key)
    assert simple.navigation.screen == "home"


def test_the_focus_is_ringed_for_keys_and_not_for_fingers(simple: Visitor) -> None:
    simple.begin("parts/joint")
    assert not simple.ringed()
    simple.key(Key.Key_Tab)
    assert simple.ringed()
    assert len(simple.all_of("FocusRing")) == 1
    simple.touch_button("Next")
    assert not simple.ringed()


def test_enter_on_a_point_shows_it_in_the_figure(simple: Visitor) -> None:
    simple.begin("parts/joint")
    view = simple.one_of("FigureView")
    while simple.focused() != "It moves.":
        simple.key(Key.Key_Tab)
    simple.key(Key.Key_Return)
    assert view.property("highlight") == "socket"
    simple.key(Key.Key_Return)
    assert view.property("highlight") == "ball"


@pytest.mark.parametrize("card", ["term", "sources", "focus", "idle"])
def test_an_open_card_keeps_tab_and_gives_the_focus_back(small: Visitor, card: str) -> None:
    small.begin("parts/joint")
    while small.focused() != "It can hurt.":
        small.key(Key.Key_Tab)
    it = small.navigation
    opening = {
        "term": lambda: it.openTerm("ball"),
        "sources": it.openSources,
        "focus": it.openFocus,
        "idle": it.warnIdle,
    }
    opening[card]()
    small.settle()
    assert sorted(tabbed(small)) == sorted(set(small.names()))
    assert "Home" not in small.names()
    small.key(Key.Key_Escape)
    assert it.overlay == ""
    assert not it.idleWarning
    assert small.focused() == "It can hurt."


def test_closing_the_term_above_the_focus_leaves_the_focus_open(simple: Visitor) -> None:
    simple.begin("parts/joint")
    simple.navigation.openFocus()
    simple.navigation.openTerm("ball")
    simple.settle()
    simple.key(Key.Key_Escape)
    assert simple.navigation.overlay == "focus"
    simple.key(Key.Key_Escape)
    assert simple.navigation.overlay == ""
