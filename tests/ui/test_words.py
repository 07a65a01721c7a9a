"""Words that explain themselves, lead elsewhere, or show something in the figure."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.visitor import Visitor, spoken, words

KEY_MESSAGE = "The ball turns in the socket."
CLOSINGS = {
    "ground": lambda visitor: visitor.touch(QPoint(visitor.window.width() // 2, 60)),
    "button": lambda visitor: visitor.touch_button("Got it"),
    "escape": lambda visitor: visitor.key(Qt.Key.Key_Escape),
}


def prose(visitor: Visitor, text: str) -> QQuickItem:
    """The words themselves."""
    return next(item for item in visitor.all_of("LinkedWords") if words(item) == text)


@pytest.mark.parametrize(("term", "name"), [("ball", "Ball"), ("socket", "Socket")])
@pytest.mark.parametrize("away", [0, 30])
def test_touching_a_word_or_near_it_explains_that_word(
    small: Visitor, term: str, name: str, away: float
) -> None:
    small.begin("parts/joint")
    spot = small.link(prose(small, KEY_MESSAGE), f"term:{term}")
    small.touch(spot + QPoint(0, round(away * small.unit)))
    assert small.navigation.overlay == "term"
    card = small.one_of("TermCard")
    assert spoken(card).startswith(name)
    assert name in small.texts(card)


def test_words_that_are_no_link_explain_nothing(small: Visitor) -> None:
    small.begin("parts/joint")
    row = small.button(KEY_MESSAGE)
    small.touch(row.mapToScene(row.boundingRect().topRight()).toPoint() + QPoint(-8, 8))
    assert small.navigation.overlay == ""


@pytest.mark.parametrize("way", sorted(CLOSINGS))
def test_the_card_is_closed(small: Visitor, way: str) -> None:
    small.begin("parts/joint")
    small.navigation.openTerm("ball")
    small.settle()
    CLOSINGS[way](small)
    assert small.navigation.overlay == ""
    assert small.navigation.slideId == "parts/joint"


def test_touching_the_card_itself_does_not_close_it(small: Visitor) -> None:
    small.begin("parts/joint")
    small.navigation.openTerm("ball")
    small.settle()
    name = next(item for item in small.texted(small.one_of("TermCard")) if spoken(item) == "Ball")
    small.touch(name)
    assert small.navigation.overlay == "term"


def test_what_lies_under_a_card_is_out_of_reach(small: Visitor) -> None:
    small.begin("parts/joint")
    home = small.point(small.button("Home"))
    small.navigation.openSources()
    small.settle()
    assert "Home" not in small.names()
    small.touch(home)
    assert small.navigation.screen == "slide"


def test_the_sources_are_listed_and_closed(small: Visitor) -> None:
    small.begin("parts/joint")
    small.touch_button("Sources")
    assert small.sees("About joints")
    small.touch_button("Got it")
    assert small.navigation.overlay == ""


def test_a_link_leads_to_a_slide_and_back_returns(full: Visitor) -> None:
    full.begin("way/first")
    words = prose(full, "You can see the choices again.")
    full.touch(full.link(words, "slide:choices/compare"))
    assert full.navigation.slideId == "choices/compare"
    full.touch_button("Back")
    assert full.navigation.slideId == "way/first"


def test_a_point_shows_in_the_figure_what_it_speaks_of_until_it_is_touched_again(small: Visitor) -> None:
    small.begin("parts/joint")
    view = small.one_of("FigureView")
    shown = [(view.property("highlight"), view.property("arrangement"))]
    for point in ("It moves.", "It can hurt.", "It can hurt."):
        small.touch_button(point)
        shown.append((view.property("highlight"), view.property("arrangement")))
    assert shown == [
        ("ball", "needle-in"),
        ("socket", "needle-in"),
        ("ball", "needle-out"),
        ("ball", "needle-in"),
    ]
