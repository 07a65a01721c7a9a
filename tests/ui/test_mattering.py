"""Options side by side, and what matters most to somebody: it moves rows up, and does nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import PORTRAIT, STILL, Arrive
from tests.ui.option_decks import NAMES, OPTIONS, PROOF, RISK, SLIDES, WITH_OPTIONS
from tests.ui.test_fitting import unfit
from tests.ui.visitor import Visitor, area, spoken

COMPARE, MATTERS, TOLD, COUNTED = SLIDES
SMALL, OPENER, SHOW = (1024, 768), "What matters most to you?", "Show the comparison"


@pytest.fixture
def chooser(arrive: Arrive) -> Visitor:
    """Before a deck with options, in landscape."""
    return arrive(WITH_OPTIONS)


def compare(visitor: Visitor, *names: str) -> Visitor:
    """Put options side by side by touching their cards."""
    visitor.begin(COMPARE)
    for name in names:
        visitor.touch(next(card for card in visitor.all_of("ChoiceCard") if card.property("name") == name))
    if visitor.all_of("ChoiceCard"):
        visitor.touch_button("Look closer" if len(names) == 1 else f"Compare these {len(names)}")
    return visitor


def rows(visitor: Visitor) -> list[QQuickItem]:
    return sorted(visitor.all_of("ComparePlace"), key=lambda row: area(row).y())


def told(visitor: Visitor) -> list[str]:
    """The names of the rows on this part, from the top."""
    return [visitor.texts(row)[0] for row in rows(visitor)]


def lit(visitor: Visitor) -> list[str]:
    return [spoken(chip) for chip in visitor.all_of("MatterChip") if chip.property("marked")]


def honeyed(visitor: Visitor) -> list[str]:
    return [visitor.texts(row)[0] for row in rows(visitor) if row.property("marked")]


def heads(visitor: Visitor) -> list[str]:
    return [str(head.property("text")) for head in visitor.all_of("CompareHead")]


def all_told(visitor: Visitor) -> list[str]:
    """The names of all rows, part by part."""
    found = told(visitor)
    while visitor.navigation.hasMore:
        visitor.touch_button("More")
        found += told(visitor)
    return found


def test_a_mark_moves_its_row_below_what_it_is(chooser: Visitor) -> None:
    compare(chooser, "Rest", "Exercise", "Surgery")
    before = told(chooser)
    assert before == list(NAMES[: len(before)])
    chooser.touch_button(RISK)
    assert told(chooser)[:3] == ["What it is", "Risks", "What it takes"]
    assert (lit(chooser), honeyed(chooser)) == ([RISK], ["Risks"])
    chooser.touch_button(RISK)
    assert (told(chooser), lit(chooser), honeyed(chooser)) == (before, [], [])


def test_a_mark_touches_no_column(chooser: Visitor) -> None:
    compare(chooser, "Surgery", "Rest", "Exercise")
    assert heads(chooser) == ["Rest", "Exercise", "Surgery"]
    before = [(area(head), head.property("color")) for head in chooser.all_of("CompareHead")]
    chooser.touch_button(RISK, PROOF)
    assert heads(chooser) == ["Rest", "Exercise", "Surgery"]
    assert [(area(head), head.property("color")) for head in chooser.all_of("CompareHead")] == before


def test_several_marks_bring_their_rows_in_the_order_of_the_table(chooser: Visitor) -> None:
    compare(chooser, "Rest", "Exercise").touch_button(PROOF, RISK)
    assert told(chooser)[:4] == ["What it is", "Risks", "How sure we are", "What we do not know"]
    assert sorted(all_told(chooser)) == sorted(NAMES)


def test_marking_on_a_later_part_leads_to_the_first(chooser: Visitor) -> None:
    compare(chooser, "Rest", "Exercise", "Surgery").touch_button("More")
    assert chooser.navigation.part == 1
    chooser.touch_button(RISK)
    assert chooser.navigation.part == 0
    assert honeyed(chooser) == ["Risks"]
    assert heads(chooser) == ["Rest", "Exercise", "Surgery"]


def test_marks_hold_from_slide_to_slide_and_go_with_the_visitor(chooser: Visitor) -> None:
    chooser.begin(MATTERS).touch_button(RISK)
    assert lit(chooser) == [RISK]
    compare(chooser, "Rest", "Exercise")
    assert (lit(chooser), honeyed(chooser)) == ([RISK], ["Risks"])
    chooser.navigation.reset()
    chooser.settle()
    chooser.begin(MATTERS)
    assert lit(chooser) == []
    compare(chooser, "Rest", "Exercise")
    assert (lit(chooser), honeyed(chooser), told(chooser)[1]) == ([], [], "What it takes")


def test_the_slide_that_asks_has_large_chips_and_says_what_they_do(chooser: Visitor) -> None:
    chooser.begin(MATTERS)
    chips = chooser.all_of("MatterChip")
    assert len(chips) == 5
    assert all(chip.height() >= 112 * chooser.unit for chip in chips)
    assert chooser.sees("When you compare, we show these lines first.")


def test_a_row_that_matters_is_said_to(chooser: Visitor) -> None:
    compare(chooser, "Rest", "Exercise").touch_button(RISK)
    names = [spoken(item) for item in chooser.all_of("LinkArea", rows(chooser)[1])]
    assert names[0] == "Risks\nThis matters to you."


def test_where_chips_find_no_room_a_button_opens_them(arrive: Arrive) -> None:
    it = compare(arrive(WITH_OPTIONS, SMALL), "Rest", "Exercise", "Surgery")
    assert it.all_of("MatterChip") == []
    it.touch_button(OPENER, RISK)
    assert (lit(it), it.all_of("ComparePlace")) == ([RISK], [])
    it.touch_button(SHOW)
    assert honeyed(it) == ["Risks"]
    assert it.sees(f"{OPENER} (1)")


def test_rows_glide_but_not_with_reduced_motion(arrive: Arrive) -> None:
    for reduced in (False, True):
        it = compare(arrive(WITH_OPTIONS, options=replace(STILL, reduced_motion=reduced)), "Rest", "Exercise")
        it.touch_button(RISK)
        assert it.one_of("CompareTable").property("gliding") is not reduced
        it.wait(lambda it=it: told(it)[1] == "Risks")  # type: ignore[misc]


def test_keys_go_on_where_the_comparison_appears(chooser: Visitor) -> None:
    chooser.begin(COMPARE)
    while not chooser.focused().startswith("Exercise"):
        chooser.key(Qt.Key.Key_Tab)
    chooser.key(Qt.Key.Key_Return)
    while chooser.focused() != "Look closer":
        chooser.key(Qt.Key.Key_Tab)
    chooser.key(Qt.Key.Key_Return)
    assert heads(chooser) == ["Exercise"]
    assert chooser.focused() == "Change choices"
    assert chooser.ringed()


def test_another_language_keeps_picks_and_marks(chooser: Visitor) -> None:
    compare(chooser, "Rest", "Exercise").touch_button(RISK)
    chooser.navigation.setLanguage("ar")
    chooser.settle()
    assert heads(chooser) == ["Rest", "Exercise"]
    assert honeyed(chooser) == ["المخاطر"]


def test_reading_from_the_right_puts_the_mark_at_the_right(chooser: Visitor) -> None:
    compare(chooser, "Rest", "Exercise").touch_button(RISK)
    chooser.navigation.setLanguage("ar")
    chooser.settle()
    row = rows(chooser)[1]
    (mark,) = [item for item in chooser.one_of("RowMark").childItems() if item.width() < row.width() / 20]
    assert area(mark).right() == pytest.approx(area(row).right(), abs=2)
    first, second = chooser.all_of("CompareHead")
    assert area(first).x() > area(second).x()


def test_facts_of_an_option_stand_on_one_page(chooser: Visitor) -> None:
    chooser.begin(TOLD)
    facts = [str(item.property("title")) for item in chooser.all_of("FactRow")]
    assert facts == list(NAMES)
    assert not chooser.navigation.hasMore


def test_both_sides_of_a_number_are_seen_and_said(arrive: Arrive, size: tuple[int, int]) -> None:
    it = arrive(WITH_OPTIONS, size).begin(COUNTED)
    said = [spoken(item) for item in it.all_of("PeopleArray")]
    assert said[1] == "77 of 100\nExercise\n77 felt much better\n23 did not"
    assert any("29 felt much better" in text and "71 did not" in text for text in it.texts())
    crowds = {
        (child.width(), child.height())
        for item in it.all_of("PeopleArray")
        for child in item.childItems()[:1]
    }
    assert len(crowds) == 1


def test_at_large_text_several_arrays_have_pages_of_their_own(arrive: Arrive, size: tuple[int, int]) -> None:
    it = arrive(WITH_OPTIONS, size, options=replace(STILL, text_size=200)).begin(COUNTED)
    arrays = 0
    while shown := len(it.all_of("PeopleArray")):
        assert it.all_of("KeyMessage") == []
        arrays += shown
        it.touch_button("More")
    assert (arrays, len(it.all_of("KeyMessage"))) == (4, 1)
    assert not it.navigation.hasMore


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("panel", [(1920, 1080), SMALL, PORTRAIT], ids=lambda panel: f"{panel[0]}x{panel[1]}")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_all_can_be_read_and_touched(
    arrive: Arrive, panel: tuple[int, int], text_size: int, language: str
) -> None:
    it = arrive(WITH_OPTIONS, panel, options=replace(STILL, text_size=text_size)).begin(COMPARE)
    it.navigation.setLanguage(language)
    it.settle()
    bad: dict[object, list[object]] = {"grid": unfit(it)}
    for name in OPTIONS[: 1 if text_size == 200 else 2]:
        it.touch(next(card for card in it.all_of("ChoiceCard") if card.property("name") == name))
    bad["picked"] = unfit(it)
    if it.all_of("ChoiceCard"):
        it.touch(it.all_of("KioskButton", it.one_of("ChoiceGrid"))[-1])
    for slide in SLIDES:
        if slide != COMPARE:
            it.begin(slide)
        bad[slide, 0] = unfit(it)
        while it.navigation.hasMore:
            it.navigation.next()
            it.settle()
            bad[slide, it.navigation.part] = unfit(it)
    assert {page: found for page, found in bad.items() if found} == {}


def test_another_text_size_stays_at_the_row_that_was_read(arrive: Arrive) -> None:
    it = compare(arrive(WITH_OPTIONS, SMALL, options=replace(STILL, text_size=150)), OPTIONS[0])
    it.touch_button("More")
    row = told(it)[0]
    for text_size in (200, 125, 200):
        it.kiosk.preferences.chooseTextSize(text_size)
        it.settle()
        assert row in told(it)
