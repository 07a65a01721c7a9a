"""A figure is cut into layers where a state moves something."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QObject

from kiosk.deck.figure import Change, Figure, Group, State
from kiosk.deck.findings import Position
from kiosk.visit.figure_motion import LayerList, figure_motion, layer_rows
from kiosk.visit.rows import FIRST_ROLE

GROUPS = (Group("back"), Group("needle"), Group("syringe"), Group("front"), Group("fluid", 0.0))
OUT = State("out", (Change("needle", translate=(16, -10)), Change("syringe", translate=(16, -10))))
FULL = State("full", (Change("fluid", opacity=1),))
TURNED = State("turned", (Change("needle", rotate=(90, 80, 50)),))
ALL = (OUT, FULL, TURNED, State("plain", ()))


def figure(groups: Sequence[Group] = GROUPS, states: Sequence[State] = ALL) -> Figure:
    where = Position("figure.yaml")
    return Figure("f", "drawing", (0, 0, 160, 100), (), where, states=tuple(states), groups=tuple(groups))


def rows(*states: str, lit: Sequence[str] = ()) -> list[tuple[str, str, str]]:
    return [(row.groups, row.drawn, row.moves) for row in layer_rows(figure(), states, lit)]


def test_what_moves_alike_is_one_layer_between_what_stands_still() -> None:
    assert rows("plain", "out") == [
        ("back", "plain", ""),
        ("needle,syringe", "plain", "plain=0,0,0,0,0,1;out=0.1,-0.1,0,0,0,1"),
        ("front", "plain", ""),
    ]


def test_what_no_state_shows_is_left_out_and_what_appears_is_drawn_where_it_is_seen() -> None:
    assert rows("plain", "full") == [
        ("back,needle,syringe,front", "plain", ""),
        ("fluid", "full", "plain=0,0,0,0,0,0;full=0,0,0,0,0,1"),
    ]


def test_what_is_highlighted_alone_is_a_layer_of_its_own() -> None:
    assert [groups for groups, _, _ in rows("plain", "out", lit=("needle", "back,front"))] == [
        "back",
        "needle",
        "syringe",
        "front",
    ]


def test_a_turn_is_about_its_point() -> None:
    (_, _, moves) = rows("turned", "plain")[1]
    assert moves == "turned=0,0,90,0.5,0.5,1;plain=0,0,0,0.5,0.5,1"


def test_where_every_state_moves_it_the_picture_of_one_serves_the_others() -> None:
    (_, drawn, moves) = rows("turned", "out")[1]
    assert drawn == "out"
    assert moves == "turned=-0.1,0.1,90,0.6,0.4,1;out=0,0,0,0.6,0.4,1"


def test_nothing_moves_within_one_state_or_without_groups(qapp: QObject) -> None:
    parent = QObject()
    assert figure_motion(figure(), ["plain", "plain"], [], parent) is None
    assert figure_motion(figure(groups=()), ["plain", "out"], [], parent) is None
    assert layer_rows(figure(groups=()), ["plain", "out"]) == ()


def test_too_many_layers_are_not_made(qapp: QObject) -> None:
    many = [Group(f"g{n}") for n in range(60)]
    moves = State("moved", tuple(Change(f"g{n}", translate=(n, 0)) for n in range(1, 60)))
    assert figure_motion(figure(many, (moves, State("plain", ()))), ["plain", "moved"], [], QObject()) is None


@pytest.mark.parametrize(("lit", "shining"), [([], []), (["needle,back"], ["needle"])])
def test_the_layers_that_may_stand_out_are_told(qapp: QObject, lit: list[str], shining: list[str]) -> None:
    parent = QObject()
    motion = figure_motion(figure(), ["plain", "out"], lit, parent)
    assert motion is not None
    assert sorted(motion.property("movers")) == ["needle", "syringe"]
    _, lights = motion.findChildren(LayerList)
    assert [lights.data(lights.index(row), FIRST_ROLE) for row in range(lights.size())] == shining
