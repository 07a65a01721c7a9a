"""Values that the models are made of: styled words, people, preferences, languages."""

from __future__ import annotations

import re
from math import ceil, sqrt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from kiosk.deck.findings import Position
from kiosk.deck.parts import BulletList, Callout, Item, Paragraph, People, PeopleRow
from kiosk.deck.text import Span, plain
from kiosk.visit.chapters import language_name
from kiosk.visit.people import MOST_DRAWN, people_rows
from kiosk.visit.preferences import TEXT_SIZES, THEMES, Preferences, Wishes
from kiosk.visit.styled_text import styled, styled_callout

AT = Position("here.md")
A_PERSON = re.compile(r"M(\d+) (\d+) ")
pytestmark = pytest.mark.usefixtures("qapp")


def crowd(*counts: int, total: int) -> People:
    rows = tuple(PeopleRow(count, f"Group {n}", AT) for n, count in enumerate(counts))
    return People(total, rows, "8 weeks", "smith2020", AT)


@pytest.mark.parametrize(
    ("span", "marked"),
    [
        (Span("plain"), "plain"),
        (Span("a<b&c"), "a&lt;b&amp;c"),
        (Span("loud", strong=True), "<b>loud</b>"),
        (Span("soft", emphasis=True), "<i>soft</i>"),
        (Span("both", strong=True, emphasis=True), "<i><b>both</b></i>"),
        (Span("ring", term="labrum"), '<a href="term:labrum">ring</a>'),
        (Span("there", slide="hip/meet"), '<a href="slide:hip/meet">there</a>'),
    ],
)
def test_a_span_is_marked_as_it_is_meant(span: Span, marked: str) -> None:
    assert styled((span,)) == marked


def test_citations_are_not_read() -> None:
    assert styled((Span("It moves."), Span("", cites=("smith2020",)))) == "It&nbsp;moves."


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=30))
def test_no_markup_of_an_author_gets_through(words: str) -> None:
    document = QTextDocument()
    document.setHtml(styled((Span(words),)))
    assert document.toPlainText() == words


def test_a_short_last_word_is_not_left_alone() -> None:
    assert styled((Span("The ball turns in it."),)) == "The ball turns in&nbsp;it."
    assert styled((Span("The ball is complicated"),)) == "The ball is complicated"


def test_a_callout_is_a_line_a_point() -> None:
    points = BulletList((Item((Span("heat"),), AT), Item((Span("fever"),), AT)), AT)
    callout = Callout("warning", "Call us", (Paragraph((Span("If there is:"),), AT), points), AT)
    assert styled_callout(callout) == "If there&nbsp;is:<br/>•&nbsp;heat<br/>•&nbsp;fever"


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 400).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_every_person_is_drawn_once_in_a_cell_of_their_own(numbers: tuple[int, int]) -> None:
    count, total = numbers
    (row,) = people_rows(crowd(count, total=total))
    counted, others = A_PERSON.findall(row.counted_path), A_PERSON.findall(row.others_path)
    assert (len(counted), len(counted) + len(others)) == (count, total)
    assert len({*counted, *others}) == total
    assert row.columns == ceil(sqrt(total))
    assert all(int(x) < 10 * row.columns and int(y) < 10 * row.columns for x, y in counted + others)


def test_a_crowd_too_big_to_draw_is_only_counted() -> None:
    (row,) = people_rows(crowd(7, total=MOST_DRAWN + 1))
    assert (row.count, row.total, row.counted_path, row.others_path) == (7, MOST_DRAWN + 1, "", "")


def test_rows_keep_their_names_and_their_order() -> None:
    rows = people_rows(crowd(77, 58, total=100))
    assert [(row.label, row.count, row.total) for row in rows] == [("Group 0", 77, 100), ("Group 1", 58, 100)]


def test_preferences_take_what_is_offered_and_nothing_else() -> None:
    preferences: Any = Preferences()
    told: list[None] = []
    preferences.changed.connect(lambda: told.append(None))
    for theme in (*THEMES, "pink"):
        preferences.chooseTheme(theme)
    for size in (*TEXT_SIZES, 0, 110, -5):
        preferences.chooseTextSize(size)
    assert (preferences.theme, preferences.textSize) == ("contrast", 200)
    assert len(told) == len(THEMES) - 1 + len(TEXT_SIZES) - 1


def test_reset_goes_back_to_what_the_kiosk_was_started_with() -> None:
    preferences: Any = Preferences(Wishes("dark", 125, reduced_motion=True))
    preferences.chooseTheme("light")
    preferences.chooseTextSize(200)
    preferences.reset()
    assert (preferences.theme, preferences.textSize, preferences.reducedMotion) == ("dark", 125, True)


@pytest.mark.parametrize(
    ("tag", "name"), [("en", "English"), ("es", "Español"), ("ar", "العربية"), ("xx-nothing", "xx-nothing")]
)
def test_a_language_names_itself(tag: str, name: str) -> None:
    assert language_name(tag) == name


def test_plain_words_have_no_marks() -> None:
    assert plain((Span("The "), Span("ball", strong=True, term="ball"), Span(" turns."))) == "The ball turns."
