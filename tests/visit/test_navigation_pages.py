"""The pages of a slide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.pages import Measured, Page, page_index, pages_of, part_count
from tests.visit.navigation_decks import a_slide


def test_a_slide_of_words_is_one_page() -> None:
    assert pages_of(a_slide("c/a")) == (Page(part=0),)


def test_text_that_needs_more_room_has_a_page_for_each_part() -> None:
    assert pages_of(a_slide("c/a"), Measured(3)) == (Page(0), Page(1), Page(2))


def test_steps_are_told_one_by_one_on_the_last_part() -> None:
    pages = pages_of(a_slide("c/a", steps=2), Measured(2))
    assert pages == (Page(0), Page(1, step=0), Page(1, step=1))


def test_words_after_the_steps_may_have_parts_of_their_own() -> None:
    slide = a_slide("c/a", steps=2)
    assert pages_of(slide, Measured(3, 1)) == (Page(0), Page(1, step=0), Page(1, step=1), Page(2))
    assert pages_of(slide, Measured(2, 7)) == pages_of(slide, Measured(2))


def test_a_step_or_a_question_may_need_several_pages() -> None:
    slide = a_slide("c/a", steps=2, questions=2)
    pages = pages_of(slide, Measured(1, steps=(2, 1), questions=(1, 2)))
    assert pages == (
        Page(0, step=0),
        Page(0, step=0, piece=1),
        Page(0, step=1),
        Page(question=0),
        Page(question=1),
        Page(question=1, piece=1),
    )
    assert page_index(pages, Page(0, step=0, piece=7)) == 1
    assert page_index(pages, Page(question=0, piece=7)) == 3


def test_questions_follow_the_text() -> None:
    assert pages_of(a_slide("c/a", questions=2)) == (Page(0), Page(question=0), Page(question=1))


def test_a_slide_of_questions_alone_has_no_page_of_text() -> None:
    slide = a_slide("c/a", said=False, questions=1)
    assert (pages_of(slide), part_count(slide)) == ((Page(question=0),), 0)


def test_a_picture_before_a_question_has_its_own_page() -> None:
    slide = a_slide("c/a", said=False, figure=True, questions=1)
    assert pages_of(slide) == (Page(part=0), Page(question=0))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Page(part=0), 0),
        (Page(part=1), 1),
        (Page(part=5), 1),
        (Page(part=0, step=1), 2),
        (Page(part=4, step=7), 2),
        (Page(question=0), 3),
        (Page(question=9), 3),
        (Page(), 0),
    ],
)
def test_a_page_that_is_gone_gives_way_to_its_nearest_kin(wanted: Page, expected: int) -> None:
    pages = pages_of(a_slide("c/a", steps=2, questions=1), Measured(2))
    assert pages == (Page(0), Page(1, step=0), Page(1, step=1), Page(question=0))
    assert page_index(pages, wanted) == expected


numbers = st.integers(-1, 12)
counts = st.lists(numbers, max_size=6).map(tuple)


@given(
    steps=st.integers(0, 5),
    questions=st.integers(0, 3),
    said=st.booleans(),
    measured=st.builds(Measured, st.integers(-3, 200), st.integers(-2, 9), counts, counts),
    wanted=st.builds(Page, numbers, numbers, numbers, numbers),
)
def test_there_is_always_a_page_to_show(
    steps: int, questions: int, said: bool, measured: Measured, wanted: Page
) -> None:
    pages = pages_of(a_slide("c/a", steps=steps, questions=questions, said=said), measured)
    assert len(set(pages)) == len(pages) > 0
    assert 0 <= page_index(pages, wanted) < len(pages)
    assert [page_index(pages, page) for page in pages] == list(range(len(pages)))
