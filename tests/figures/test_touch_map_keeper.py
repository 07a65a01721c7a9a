"""QML asks for the structure under a finger, and gets an answer at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.deck.figure import Change, Figure, State, Structure
from kiosk.deck.findings import Position
from kiosk.figures.touch_map_keeper import TouchMaps

HERE = Position("figure.yaml")
LEFT = Structure("left", "the-left", ((50, 50),), HERE)
RIGHT = Structure("right", "the-right", ((280, 10),), HERE)


@pytest.fixture
def figures(drawing: Figure) -> dict[str, Figure]:
    gone = State("gone", (Change("left", opacity=0),))
    return {"drawing": replace(drawing, structures=(LEFT, RIGHT), states=(*drawing.states, gone))}


@pytest.fixture
def maps(figures: dict[str, Figure]) -> Iterator[TouchMaps]:
    made = TouchMaps()
    made.replace(figures)
    yield made
    made.close()


def made(maps: TouchMaps, state: str, qtbot: QtBot) -> None:
    """Wait for the map of a state."""
    maps.prepare("drawing", state, 0)
    qtbot.waitUntil(lambda: all(each.done() for each in maps._maps.values()))


def test_a_map_answers_for_the_whole_of_a_structure(maps: TouchMaps, qtbot: QtBot) -> None:
    made(maps, "", qtbot)
    assert maps.at("drawing", "", 0, 0.02, 0.05, 0.01) == "left"
    assert maps.at("drawing", "", 0, 0.6, 0.5, 0.01) == ""


@pytest.mark.parametrize(
    ("state", "x", "meant"),
    [("", 0.2, "left"), ("shifted", 0.5, "left"), ("shifted", 0.2, ""), ("gone", 0.2, "")],
)
def test_until_it_is_made_the_nearest_anchor_answers(
    maps: TouchMaps, figures: dict[str, Figure], state: str, x: float, meant: str
) -> None:
    figures["drawing"].pictures[0].unlink()
    assert maps.at("drawing", state, 0, x, 0.5, 0.1) == meant


def test_other_figures_are_drawn_anew(maps: TouchMaps, figures: dict[str, Figure], qtbot: QtBot) -> None:
    made(maps, "shown", qtbot)
    assert maps.at("drawing", "shown", 0, 0.8, 0.5, 0.01) == "right"
    maps.replace({"drawing": replace(figures["drawing"], structures=(LEFT,))})
    made(maps, "shown", qtbot)
    assert maps.at("drawing", "shown", 0, 0.8, 0.5, 0.01) == ""


def test_an_unknown_figure_has_nothing_to_touch(maps: TouchMaps) -> None:
    assert maps.at("no-such", "", 0, 0.5, 0.5, 0.1) == ""


def test_only_the_last_maps_are_kept(maps: TouchMaps) -> None:
    for view in range(40):
        maps.prepare("drawing", "", view)
    assert len(maps._maps) == 16
