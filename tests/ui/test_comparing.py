"""Two drawings of one view, with a divider between them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Arrive
from tests.ui.lively import COMPARING
from tests.ui.visitor import Visitor, area, spoken, words

BLUE, RED = "#0000ff", "#ff0000"


@pytest.fixture
def pair(arrive: Arrive, size: tuple[int, int]) -> Visitor:
    yaml = "kind: compare\nbefore: whole\nafter: torn\nbefore_term: ball\nafter_term: socket\n"
    return arrive({**COMPARING, "assets/figures/pair/figure.yaml": yaml}, size).begin("parts/pair")


def comparison(visitor: Visitor) -> QQuickItem:
    return visitor.one_of("CompareFigure")


def share(visitor: Visitor) -> float:
    return float(comparison(visitor).property("share"))


def spot(visitor: Visitor, x: float, y: float) -> QPoint:
    """A point of the drawing, in its own units."""
    picture = area(visitor.one_of("ComparePictures"))
    return QPoint(
        round(picture.x() + x / 1600 * picture.width()), round(picture.y() + y / 1000 * picture.height())
    )


def colour(visitor: Visitor, x: float, y: float) -> str:
    point = spot(visitor, x, y)
    return QColor(visitor.window.grabWindow().pixel(point)).name()


def labels(visitor: Visitor) -> set[str]:
    return {spoken(pill) for pill in visitor.all_of("LabelPill")}


def shows(visitor: Visitor, x: float, y: float, wanted: str) -> None:
    visitor.wait(lambda: colour(visitor, x, y) == wanted)


def test_at_first_half_of_each_is_seen(pair: Visitor) -> None:
    assert share(pair) == 0.5
    shows(pair, 650, 350, BLUE)
    shows(pair, 980, 350, RED)
    assert labels(pair) == {"Ball", "Socket"}


def test_a_finger_moves_the_divider_and_turns_no_page(pair: Visitor) -> None:
    here = pair.navigation.slideId
    step = area(pair.one_of("Divider")).width() / pair.unit / 40
    pair.drag(pair.point(comparison(pair)), *((step * part, 0) for part in range(1, 17)))
    assert share(pair) == pytest.approx(0.9, abs=0.01)
    shows(pair, 980, 350, BLUE)
    assert pair.navigation.slideId == here
    assert "Socket" not in labels(pair), "the tear is covered by the whole one"


def test_the_button_shows_the_one_then_the_other(pair: Visitor) -> None:
    pair.touch_button("Switch")
    assert share(pair) == 0
    shows(pair, 650, 350, RED)
    pair.touch_button("Switch")
    assert share(pair) == 1
    shows(pair, 980, 350, BLUE)


def test_words_show_a_side(pair: Visitor) -> None:
    for said, shown in [("Torn.", RED), ("Whole.", BLUE)]:
        pair.touch(next(item for item in pair.texted() if words(item) == said))
        shows(pair, 800, 350, shown)


def test_a_tap_means_what_is_seen_on_that_side(pair: Visitor) -> None:
    pair.touch(spot(pair, 900, 450))
    assert pair.navigation.structure == "tear"
    pair.touch_button("Done", "Switch", "Switch")
    pair.touch(spot(pair, 900, 450))
    assert pair.navigation.structure == "ball"


def test_it_says_what_each_side_shows(pair: Visitor) -> None:
    assert [side.property("text") for side in pair.all_of("CompareSide")] == ["Ball", "Socket"]
