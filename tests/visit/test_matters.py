"""What matters most to somebody orders the rows of a comparison, until the visit ends; it recommends nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.deck.aspects import ASPECTS
from kiosk.deck.loader import load_deck
from kiosk.deck.parts import Matters, People, Table
from kiosk.visit.marks import row_order
from kiosk.visit.matters import matter_rows
from kiosk.visit.navigation_controller import NavigationController
from kiosk.visit.people import people_rows
from kiosk.visit.table_content import TableContent
from tests.deck.option_decks import FENCE, SLIDE, asking, in_spanish, slide_of, with_options

TEXT = asking("show: compare") + "".join(
    "\n" + FENCE.format(each) for each in ("show: people\nmeasure: pain-8-weeks", "show: matters")
)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def visit(tmp_path: Path) -> NavigationController:
    return NavigationController(load_deck(with_options(tmp_path, in_spanish())))


@pytest.fixture
def blocks(tmp_path: Path) -> dict[type, Any]:
    """What is made from the options, by its kind."""
    slide = slide_of(load_deck(with_options(tmp_path, {SLIDE: TEXT})), "en")
    return {type(block): block for block in slide.blocks}


def test_nothing_is_marked_at_first(visit: NavigationController) -> None:
    assert visit.markedMatters == []
    assert visit.markedAspects == []


def test_matters_are_marked_in_the_order_of_marking(visit: NavigationController) -> None:
    visit.begin()
    visit.toggleMatter("cheap")
    visit.toggleMatter("less-pain")
    assert visit.markedMatters == ["cheap", "less-pain"]
    assert visit.markedAspects == ["cost", "time-to-recover", "chance-of-help"]


def test_a_second_touch_takes_the_mark_away(visit: NavigationController) -> None:
    visit.begin()
    for matter in ("cheap", "less-pain", "cheap"):
        visit.toggleMatter(matter)
    assert visit.markedMatters == ["less-pain"]


def test_what_nobody_asks_for_can_not_be_marked(visit: NavigationController) -> None:
    told: list[bool] = []
    visit.mattersChanged.connect(lambda: told.append(True))
    for matter in ("nothing", "", "cost"):
        visit.toggleMatter(matter)
    assert visit.markedMatters == []
    assert told == []


def test_marking_is_told_and_moves_nobody(visit: NavigationController) -> None:
    told: list[str] = []
    visit.begin()
    visit.mattersChanged.connect(lambda: told.append("matters"))
    visit.moved.connect(lambda _: told.append("moved"))
    visit.toggleMatter("cheap")
    assert told == ["matters"]


def test_marks_stay_in_another_language_and_go_with_the_visit(visit: NavigationController) -> None:
    visit.begin()
    visit.toggleMatter("cheap")
    visit.setLanguage("es")
    assert visit.markedMatters == ["cheap"]
    visit.reset()
    assert visit.markedMatters == []
    assert visit.markedAspects == []


def test_a_reloaded_deck_keeps_the_marks_that_it_still_asks_for(
    visit: NavigationController, tmp_path: Path
) -> None:
    visit.begin()
    visit.toggleMatter("cheap")
    visit.toggleMatter("less-pain")
    page = '# What matters?\n\n- Less pain\n  { aspects="risks" }\n'
    changes = {"en/options/index.md": page}
    visit.show_deck(load_deck(with_options(tmp_path / "again", changes)))
    assert visit.markedMatters == ["less-pain"]
    assert visit.markedAspects == ["risks"]


def test_while_the_idle_warning_is_up_nothing_is_marked(visit: NavigationController) -> None:
    visit.begin()
    visit.warnIdle()
    visit.toggleMatter("cheap")
    assert visit.markedMatters == []


@pytest.mark.parametrize(
    ("marked", "first"),
    [
        ([], ["what-it-is", "what-it-takes", "chance-of-help"]),
        (["cost"], ["what-it-is", "cost", "what-it-takes"]),
        (["cost", "risks"], ["what-it-is", "risks", "cost", "what-it-takes"]),
        (["what-it-is", "unheard-of"], ["what-it-is", "what-it-takes"]),
    ],
)
def test_rows_that_matter_come_first_in_their_own_order(marked: list[str], first: list[str]) -> None:
    order = row_order(ASPECTS, marked)
    assert [ASPECTS[row] for row in order][: len(first)] == first
    assert sorted(order) == list(range(len(ASPECTS)))


@given(st.lists(st.sampled_from([*ASPECTS, ""]), max_size=9), st.lists(st.sampled_from(ASPECTS), max_size=4))
def test_every_row_is_shown_once_whatever_is_marked(aspects: list[str], marked: list[str]) -> None:
    assert sorted(row_order(aspects, marked)) == list(range(len(aspects)))


def test_a_comparison_knows_its_options_and_aspects(
    blocks: dict[type, Any], visit: NavigationController
) -> None:
    table = TableContent(blocks[Table], visit)
    assert [table.optionId(column) for column in range(-1, 5)] == ["", "", "rest", "exercise", "new-shot", ""]
    assert [table.aspectId(row) for row in (-1, 0, 7, 8)] == ["", "what-it-is", "what-we-do-not-know", ""]
    assert table.order(["cost"]) == [0, 5, 1, 2, 3, 4, 6, 7]


def test_a_table_written_by_hand_keeps_its_order(tmp_path: Path, visit: NavigationController) -> None:
    (table,) = (b for b in slide_of(load_deck(with_options(tmp_path)), "en").blocks if isinstance(b, Table))
    content = TableContent(table, visit)
    assert content.order(["cost"]) == [0, 1]
    assert (content.aspectId(0), content.optionId(1)) == ("", "")


def test_what_may_matter_has_a_row_each(blocks: dict[type, Any]) -> None:
    rows = matter_rows(blocks[Matters])
    assert [(row.matter_id, row.spoken, row.aspects) for row in rows] == [
        ("less-pain", "Less pain", "chance-of-help"),
        ("cheap", "Low cost", "cost,time-to-recover"),
    ]
    assert matter_rows(None) == ()


def test_people_are_told_both_ways(blocks: dict[type, Any]) -> None:
    rest, _ = people_rows(blocks[People])
    assert (rest.label, rest.count, rest.counted) == ("Rest", 29, "felt better")
    assert (rest.others_count, rest.others) == (71, "did not")
