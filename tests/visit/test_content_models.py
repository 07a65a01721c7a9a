"""What the models give QML of a real deck, watched by Qt's own tester."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.deck.loader import load_deck
from kiosk.visit.deck_content import DeckContent
from kiosk.visit.navigation_controller import NavigationController
from kiosk.visit.rows import Rows, camel
from kiosk.visit.slide_content import SlideContent
from tests.deck.decks import small_deck
from tests.ui.decks import FULL, in_languages

Content = tuple[NavigationController, Any]
"""The controller, and its `DeckContent`; type checkers don't know what a Qt property gives."""
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """The full deck in English and Spanish."""
    deck = load_deck(small_deck(tmp_path, {**FULL, **in_languages("es")}))
    navigation = NavigationController(deck)
    return navigation, DeckContent(deck, navigation)


def told(model: Rows) -> list[dict[str, Any]]:
    """All rows by the names that QML uses, read as QML does; the tester is watching."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    roles = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    indices = [model.index(row, 0) for row in range(model.rowCount())]
    assert model.size() == model.rowCount()
    return [{name: index.data(role) for role, name in roles.items()} for index in indices]


def slide(content: Content, slide_id: str) -> Any:
    """The content of a slide of the path."""
    navigation, deck = content
    index = next(i for i in range(navigation.slideCount) if navigation.slide_at(i).id == slide_id)
    found = deck.slideAt(index)
    assert isinstance(found, SlideContent)
    return found


MODELS: dict[str, Callable[[Content], Rows]] = {
    "chapters": lambda content: content[1].chapters,
    "languages": lambda content: content[1].languages,
    "progress": lambda content: content[1].progress,
    "blocks": lambda content: slide(content, "parts/joint").blocks,
    "sources": lambda content: slide(content, "parts/joint").sources,
    "labels": lambda content: slide(content, "parts/joint").figure.labels,
    "structures": lambda content: slide(content, "parts/joint").figure.structures,
    "answers": lambda content: slide(content, "parts/joint").question(0).answers,
    "people": lambda content: slide(content, "choices/people").people,
    "stations": lambda content: slide(content, "way/second").stations,
}


@pytest.mark.parametrize("name", sorted(MODELS))
def test_a_model_is_a_flat_list_with_a_role_a_field(content: Content, name: str) -> None:
    model = MODELS[name](content)
    rows = told(model)
    assert rows
    assert all(None not in row.values() for row in rows)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole + 1) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) is None


@pytest.mark.parametrize("name", sorted(MODELS))
def test_the_same_rows_again_tell_nobody(content: Content, name: str) -> None:
    model = MODELS[name](content)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    rows = [model._rows[i] for i in range(model.size())]
    model.show(rows)
    assert resets == []
    model.show(())
    assert (len(resets), model.size()) == (1, 0)


def test_as_many_other_rows_are_told_of_one_by_one(content: Content) -> None:
    model = MODELS["chapters"](content)
    told_of: list[int] = []
    model.dataChanged.connect(lambda first, last: told_of.extend(range(first.row(), last.row() + 1)))
    model.modelReset.connect(lambda: told_of.append(-1))
    rows = [model._rows[i] for i in range(model.size())]
    model.show([*rows[:-1], replace(rows[-1], title="Other")])
    assert told_of == [len(rows) - 1]
    assert told(model)[-1]["title"] == "Other"


def test_role_names_are_spelled_as_qml_does() -> None:
    assert [camel(name) for name in ("words", "review_by", "counted_path")] == [
        "words",
        "reviewBy",
        "countedPath",
    ]


def test_a_slide_is_a_list_of_its_words(content: Content) -> None:
    rows = told(slide(content, "parts/joint").blocks)
    assert [(row["kind"], row["spoken"]) for row in rows] == [
        ("key", "The ball turns in the socket."),
        ("point", "It moves."),
        ("point", "It can hurt."),
    ]
    assert 'href="term:ball"' in rows[0]["words"]
    assert [(row["highlight"], row["arrangement"], row["at"]) for row in rows] == [
        ("", "", -1),
        ("socket", "", -1),
        ("", "needle-out", -1),
    ]


def test_steps_count_from_one(content: Content) -> None:
    shown = slide(content, "choices/steps")
    rows = [row for row in told(shown.blocks) if row["kind"] == "step"]
    assert [(row["number"], row["spoken"]) for row in rows] == [
        (1, "Lie down."),
        (2, "Breathe."),
        (3, "Get up."),
    ]
    assert shown.stepCount == 3


def test_what_a_slide_lacks_is_null(content: Content) -> None:
    bare = slide(content, "way/second")
    assert (bare.figure, bare.table, bare.question(0), bare.hasPeople) == (None, None, None, False)
    assert (bare.people.size(), bare.sources.size(), bare.standingText) == (0, 0, "")


def test_the_first_warning_of_an_experimental_slide_stands_apart(content: Content) -> None:
    new = slide(content, "way/new")
    assert new.standingTitle == "Still new"
    assert "Nobody has" in new.standingText
    assert [row["kind"] for row in told(new.blocks)] == ["key"]


def test_a_figure_lists_its_labels_structures_and_pictures(content: Content) -> None:
    figure = slide(content, "parts/joint").figure
    assert figure is not None
    assert [row["name"] for row in told(figure.labels)] == ["Socket", "Ball"]
    assert [row["name"] for row in told(figure.structures)] == ["Socket", "Ball", "Needle"]
    assert (told(figure.labels)[0]["anchorX"], told(figure.labels)[0]["anchorY"]) == (0.25, 0.3)
    assert (figure.name, figure.state, figure.highlight, figure.aspect) == (
        "joint",
        "needle-in",
        "ball",
        1.6,
    )
    assert figure.pictures[:2] == ["joint|needle-in|", "joint|needle-in|ball"]
    assert {"joint|needle-in|socket", "joint|needle-out|ball"} <= set(figure.pictures)
    assert len(set(figure.pictures)) == len(figure.pictures)


def test_a_table_gives_its_cells_and_nothing_outside(content: Content) -> None:
    table = slide(content, "choices/compare").table
    assert table is not None
    assert (table.columns, table.rows, table.comparesOptions) == (3, 2, True)
    assert [table.name(column) for column in range(3)] == ["", "Rest", "Exercise"]
    assert [table.cell(1, column) for column in range(3)] == ["Time", "Weeks", "Months"]
    assert table.about(1) == "Little"
    outside = [table.cell(-1, 0), table.cell(2, 0), table.cell(0, 3), table.name(-1), table.about(9)]
    assert outside == [""] * 5


def test_a_question_keeps_its_answers_in_order(content: Content) -> None:
    question = slide(content, "parts/joint").question(0)
    assert question is not None
    answers = [(row["spoken"], row["correct"]) for row in told(question.answers)]
    assert answers == [("The ball", True), ("The needle", False)]
    assert slide(content, "parts/joint").question(-1) is None
    assert slide(content, "parts/joint").question(1) is None


def test_sources_are_ready_to_print(content: Content) -> None:
    (row,) = told(slide(content, "parts/joint").sources)
    assert row["title"] == "About joints"
    for part in ("Smith", "The Joint Group", "Journal of Joints", "2020", "doi:10.1000/joints.1"):
        assert part in row["details"]


def test_progress_follows_the_slide(content: Content) -> None:
    navigation, deck = content
    navigation.begin()
    assert (deck.pageInChapter, deck.pagesInChapter) == (0, 0)
    navigation.open("choices/steps")
    rows = told(deck.progress)
    assert [(row["count"], row["done"], row["here"]) for row in rows] == [(2, 2, -1), (4, 1, 1), (3, 0, -1)]
    assert (deck.chapterNumber, deck.chapterTitle) == (2, "Your choices")
    assert (deck.pageInChapter, deck.pagesInChapter) == (2, 4)
    assert (deck.progressGroup, deck.progressGroups) == (1, 3)


def test_stations_are_those_of_neighbouring_slides(content: Content) -> None:
    rows = told(slide(content, "way/second").stations)
    assert [(row["title"], row["done"], row["here"]) for row in rows] == [
        ("Lie down", True, False),
        ("Get up", False, True),
    ]
    assert slide(content, "way/new").stations.size() == 0


def test_a_chapter_begins_where_its_first_slide_is(content: Content) -> None:
    _, deck = content
    assert [deck.chapterStart(chapter) for chapter in (-1, 0, 1, 2, 3)] == [-1, 0, 2, 6, -1]
    assert [deck.chapterOf(index) for index in (0, 2, 8)] == [1, 2, 3]


def test_another_language_asks_for_slides_anew(content: Content) -> None:
    navigation, deck = content
    before, revision = slide(content, "parts/joint"), deck.revision
    assert slide(content, "parts/joint") is before
    navigation.setLanguage("es")
    assert deck.revision > revision
    assert deck.title == "A small deck, es"
    assert told(deck.chapters)[0]["title"] == "The parts, es"
    assert slide(content, "parts/joint").plainTitle == "The joint, es"
    assert [row["name"] for row in told(deck.languages)] == ["English", "Español"]


@pytest.mark.parametrize("index", [-1, 9, 10_000])
def test_outside_the_path_there_is_no_slide(content: Content, index: int) -> None:
    assert content[1].slideAt(index) is None


def test_a_term_is_explained_in_the_language(content: Content) -> None:
    navigation, deck = content
    term = deck.term("ball")
    assert term is not None
    assert (term.name, term.meaning) == ("Ball", "The round end of the&nbsp;bone.")
    assert deck.term("nothing") is None
    navigation.setLanguage("es")
    told_again = deck.term("ball")
    assert told_again is not None
    assert told_again.name == "Ball es"
