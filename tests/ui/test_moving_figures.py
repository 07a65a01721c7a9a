"""A change of state moves the parts of a figure, and leaves nothing behind."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.options import Options
from tests.ui.conftest import Arrive
from tests.ui.test_prepared import everything
from tests.ui.visitor import Visitor, kind

POINT, OTHER = "It can hurt.", "It moves."


def layers(visitor: Visitor) -> list[QQuickItem]:
    """Every layer that there is, seen or not."""
    return [item for item in everything(visitor.window.contentItem()) if kind(item) == "FigureLayer"]


def moving(visitor: Visitor) -> bool:
    return bool(visitor.all_of("FigureLayer"))


def pictures(visitor: Visitor) -> list[QQuickItem]:
    """Those that are seen."""
    found = visitor.all_of("FigurePicture", visitor.one_of("FigurePictures"))
    return [item for item in found if item.property("figure") and item.opacity() > 0]


def states(visitor: Visitor) -> list[str]:
    """The states of which the whole picture is seen."""
    return [item.property("arrangement") for item in pictures(visitor) if not item.property("only")]


def lit(visitor: Visitor) -> list[str]:
    """What stands out."""
    return [item.property("only") for item in pictures(visitor) if item.property("glow")]


def across(visitor: Visitor) -> float:
    """How far the needle is from where the first state has it, as a share of its way."""
    (needle,) = (
        layer
        for layer in layers(visitor)
        if layer.property("groups") == "needle" and not layer.property("glow")
    )
    return float(visitor.ask(needle, "now[0]")) / 0.125


@pytest.fixture
def joint(arrive: Arrive) -> Visitor:
    """Before the joint of the small deck, whose second point draws the needle out; all is prepared."""
    visitor = arrive(options=Options()).begin("parts/joint")
    visitor.wait(lambda: bool(layers(visitor)) and all(layer.property("ready") for layer in layers(visitor)))
    return visitor


def test_a_point_moves_what_its_state_moves(joint: Visitor) -> None:
    assert [layer.property("groups") for layer in layers(joint)] == ["socket,ball", "needle"]
    assert (states(joint), moving(joint)) == (["needle-in"], False)
    joint.touch(joint.button(POINT), settle=False)
    assert moving(joint)
    assert states(joint) == []
    joint.wait(lambda: not moving(joint))
    assert states(joint) == ["needle-out"]
    assert across(joint) == pytest.approx(1)


def test_labels_go_with_their_structures(joint: Visitor) -> None:
    joint.touch(joint.button(POINT))
    joint.wait(lambda: not moving(joint))
    joint.settle()
    for label in joint.all_of("FigureLabel"):
        assert joint.ask(label, "tip.x === target.x && tip.y === target.y")


@pytest.mark.parametrize("touches", [2, 3, 4])
def test_whoever_changes_their_mind_half_way_gets_what_was_asked_for_last(
    joint: Visitor, touches: int
) -> None:
    for out in [True, False, True, False][:touches]:
        joint.touch(joint.button(POINT), settle=False)
        joint.wait(lambda out=out: (across(joint) > 0.3) is out)  # type: ignore[misc]
        assert moving(joint)
        assert 0 < across(joint) < 1
    joint.wait(lambda: not moving(joint))
    last = "needle-in" if touches % 2 == 0 else "needle-out"
    joint.wait(lambda: states(joint) == [last])
    assert across(joint) == pytest.approx(touches % 2)


def test_it_sets_out_from_where_it_was_stopped(joint: Visitor) -> None:
    joint.touch(joint.button(POINT), settle=False)
    joint.wait(lambda: across(joint) > 0.2)
    joint.press(joint.button(POINT))
    before = across(joint)
    joint.release(joint.button(POINT))
    assert across(joint) == pytest.approx(before, abs=0.01)
    joint.wait(lambda: not moving(joint))
    assert across(joint) == 0


def test_what_only_stands_out_moves_nothing(joint: Visitor) -> None:
    joint.touch(joint.button(OTHER), settle=False)
    assert not moving(joint)
    joint.wait(lambda: lit(joint) == ["socket"])
    assert states(joint) == ["needle-in"]


def test_layers_are_gone_when_the_slide_is(joint: Visitor) -> None:
    joint.touch(joint.button(POINT), settle=False)
    joint.navigation.open("parts/cover")
    joint.settle()
    joint.wait(lambda: not layers(joint))
    joint.navigation.open("parts/joint")
    joint.settle()
    joint.wait(lambda: states(joint) == ["needle-out"] and not moving(joint))


def test_before_the_layers_are_drawn_pictures_cross_fade(arrive: Arrive) -> None:
    visitor = arrive(options=Options()).begin("parts/joint")
    (view,) = visitor.all_of("FigureView")
    view.setProperty("motion", None)
    visitor.touch(visitor.button(POINT), settle=False)
    assert not moving(visitor)
    visitor.wait(lambda: states(visitor) == ["needle-out"])


def test_with_reduced_motion_the_new_state_is_there_at_once(simple: Visitor) -> None:
    simple.begin("parts/joint").touch(simple.button(POINT), settle=False)
    assert layers(simple) == []
    assert states(simple) == ["needle-out"]
    simple.touch(simple.button(POINT), settle=False)
    assert states(simple) == ["needle-in"]
