"""The figure alone, as large as it goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from tests.ui.visitor import Visitor, kind, spoken


def closer(visitor: Visitor) -> Visitor:
    """At the joint, closer."""
    visitor.begin("parts/joint").touch_button("Look closer")
    assert visitor.navigation.overlay == "focus"
    return visitor


def figure(visitor: Visitor) -> QQuickItem:
    return visitor.one_of("FigureView", visitor.one_of("FocusFigure"))


def zoom(visitor: Visitor) -> int:
    """Per cent, as it is written."""
    return int(next(text for text in visitor.texts() if text.endswith("%"))[:-1])


def lit(visitor: Visitor) -> list[str]:
    return [spoken(chip) for chip in visitor.all_of("Chip") if chip.property("chosen")]


def middle(visitor: Visitor) -> QPoint:
    return visitor.point(visitor.one_of("FocusFigure")) + QPoint(0, round(150 * visitor.unit))


def test_the_buttons_go_closer_by_a_third_and_no_further_than_four(small: Visitor) -> None:
    closer(small)
    steps = [zoom(small)]
    for _ in range(7):
        small.touch_button("Zoom in")
        steps.append(zoom(small))
    assert steps == [100, 130, 169, 220, 286, 371, 400, 400]
    for _ in range(7):
        small.touch_button("Zoom out")
    assert zoom(small) == 100


@pytest.mark.parametrize(("before", "after", "low", "high"), [(200, 500, 180, 270), (60, 900, 400, 400)])
def test_two_fingers_go_closer(small: Visitor, before: float, after: float, low: int, high: int) -> None:
    closer(small).pinch(middle(small), before, after)
    assert low <= zoom(small) <= high


def test_two_fingers_never_make_it_smaller_than_it_fits(small: Visitor) -> None:
    closer(small).pinch(middle(small), 600, 100)
    assert zoom(small) == 100


def test_one_finger_moves_the_figure_only_once_it_is_close(small: Visitor) -> None:
    closer(small)
    before = figure(small).property("pictureX")
    small.drag(middle(small), (-40, 0), (-80, 0), (-120, 0))
    assert figure(small).property("pictureX") == before
    for _ in range(3):
        small.touch_button("Zoom in")
    near = figure(small).property("pictureX")
    small.drag(middle(small), (-40, 0), (-80, 0), (-120, 0))
    assert figure(small).property("pictureX") < near
    small.drag(middle(small), *((2000 * part / 5, 0) for part in range(1, 6)))
    assert figure(small).property("pictureX") == 0, "it stops at its edge"


def test_a_touch_moves_the_figure_too_once_it_is_close(small: Visitor) -> None:
    closer(small)
    aside = middle(small) + QPoint(round(150 * small.unit), 0)
    before = figure(small).property("pictureX")
    small.touch(aside)
    assert figure(small).property("pictureX") == before
    for _ in range(4):
        small.touch_button("Zoom in")
    near = figure(small).property("pictureX")
    small.touch(aside)
    assert figure(small).property("pictureX") == pytest.approx(near - 150 * small.unit, abs=2)


def test_done_leads_back_and_the_next_look_begins_anew(small: Visitor) -> None:
    closer(small).touch_button("Zoom in", "Done")
    assert small.navigation.overlay == ""
    small.touch_button("Look closer")
    assert zoom(small) == 100
    assert lit(small) == []


def test_every_structure_has_a_chip_that_shows_and_explains_it(small: Visitor) -> None:
    closer(small)
    chips = {spoken(chip): chip for chip in small.all_of("Chip")}
    assert set(chips) == {"Socket", "Ball", "Needle"}
    small.touch(chips["Needle"])
    assert small.sees("A thin tube.")
    assert figure(small).property("spot") == "needle"
    assert lit(small) == ["Needle"]
    small.touch(chips["Needle"])
    assert not small.sees("A thin tube.")
    assert lit(small) == []


def test_touching_a_label_looks_closer_at_what_it_names(small: Visitor) -> None:
    small.begin("parts/joint")
    small.touch(next(pill for pill in small.all_of("LabelPill") if spoken(pill) == "Socket"))
    assert small.navigation.overlay == "focus"
    assert small.navigation.structure == "socket"
    assert lit(small) == ["Socket"]


def test_a_label_in_the_focus_chooses_what_it_names(small: Visitor) -> None:
    closer(small)
    pills = small.all_of("LabelPill", small.one_of("FocusFigure"))
    small.touch(next(pill for pill in pills if spoken(pill) == "Ball"))
    assert small.navigation.structure == "ball"


def test_nothing_of_the_slide_is_seen_behind_it(small: Visitor) -> None:
    closer(small)
    top = [kind(item) for item in small.items() if kind(item) == "SlideScreen" and item.isEnabled()]
    assert top == []
