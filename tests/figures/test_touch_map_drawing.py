"""The touch map follows what is drawn: the paint order, the state, the view."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.deck.figure import Figure, Structure
from kiosk.deck.findings import Position
from kiosk.figures.request import FigureError, PictureRequest
from kiosk.figures.touch_map_drawing import draw_touch_map

NAMES = ("left", "middle", "right")


@pytest.fixture
def named(figures: dict[str, Figure]) -> dict[str, Figure]:
    """The figures of three squares, each with a name; those of masks have two."""
    return {name: replace(figure, structures=structures(figure)) for name, figure in figures.items()}


def structures(figure: Figure) -> tuple[Structure, ...]:
    names = [name for name in NAMES if name != "middle" or not figure.masks]
    anchor = ((0.0, 0.0),)
    return tuple(Structure(name, f"the-{name}", anchor, Position("figure.yaml")) for name in names)


def answers(figures: dict[str, Figure], name: str, state: str = "", view: int = 0) -> tuple[str, ...]:
    """What is meant in the middle of the three squares."""
    touches = draw_touch_map(figures, PictureRequest(name, state, view=view))
    return tuple(touches.at(x, 0.5, 0.02) for x in (1 / 6, 3 / 6, 5 / 6))


@pytest.mark.parametrize(
    ("name", "state", "view", "meant"),
    [
        ("drawing", "", 0, ("left", "middle", "")),
        ("drawing", "shifted", 0, ("", "middle", "")),
        ("drawing", "shown", 0, ("left", "", "right")),
        ("drawing", "turned", 0, ("", "middle", "left")),
        ("starts", "", 0, ("", "middle", "")),
        ("render", "", 0, ("left", "", "right")),
        ("turntable", "", 1, ("left", "", "right")),
        ("compare", "", 0, ("left", "middle", "")),
        ("compare", "shown", 0, ("left", "", "right")),
        ("compare", "", 1, ("left", "", "right")),
    ],
)
def test_a_touch_meets_what_is_seen(
    named: dict[str, Figure], name: str, state: str, view: int, meant: tuple[str, ...]
) -> None:
    assert answers(named, name, state, view) == meant


def test_what_has_nothing_to_tell_does_not_answer(named: dict[str, Figure]) -> None:
    for name in ("drawing", "render"):
        mute = tuple(replace(each, term="") if each.id == "left" else each for each in named[name].structures)
        named[name] = replace(named[name], structures=mute)
    assert answers(named, "drawing") == ("", "middle", "")
    assert answers(named, "render") == ("", "", "right")


@pytest.mark.parametrize(
    ("name", "state", "view"), [("none", "", 0), ("drawing", "no", 0), ("render", "", 3)]
)
def test_what_is_not_there_has_no_map(named: dict[str, Figure], name: str, state: str, view: int) -> None:
    with pytest.raises(FigureError):
        draw_touch_map(named, PictureRequest(name, state, view=view))
