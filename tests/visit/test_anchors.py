"""Labels follow what a state moves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.deck.arranging import moved
from kiosk.deck.figure import Change, Figure, Group, State
from kiosk.deck.findings import Position
from kiosk.visit.anchors import fraction, places


def a_figure(*states: State) -> Figure:
    where = Position("figure.yaml")
    return Figure("f", "drawing", (0, -80, 1600, 1000), (), where, (Path("f.svg"),), states=states)


def test_fractions_count_from_the_corner_of_the_view_box() -> None:
    assert fraction(a_figure(), (800, 420)) == (0.5, 0.5)


def test_a_turn_is_clockwise_as_on_the_screen_and_comes_before_the_shift() -> None:
    turned = moved(Change("needle", translate=(5, 0), rotate=(90, 10, 10)), (20, 10))
    assert turned == pytest.approx((15, 20))


def test_a_state_tells_where_the_label_points() -> None:
    shifted = State("out", (Change("needle", translate=(160, -100)), Change("probe", opacity=0)))
    figure = a_figure(shifted, State("in", (Change("probe", opacity=0),)))
    assert places(figure, "needle", (800, 420)) == "out=0.60000,0.40000"


def test_what_a_state_hides_has_no_place() -> None:
    figure = a_figure(
        State("gone", (Change("needle", opacity=0),)), State("faint", (Change("needle", opacity=0.5),))
    )
    assert places(figure, "needle", (0, -80)) == "gone=;faint=0.00000,0.00000"


def test_what_is_drawn_unseen_has_a_place_only_where_a_state_shows_it() -> None:
    shown = State("shown", (Change("fluid", opacity=1),))
    figure = replace(a_figure(shown, State("plain", ())), groups=(Group("fluid", 0.0), Group("needle")))
    assert places(figure, "fluid", (0, -80)) == "shown=0.00000,0.00000;plain="
    assert places(figure, "needle", (0, -80)) == ""
