"""What patients get of what is made from the deck's options."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck, Option, Slide
from kiosk.deck.parts import Block, Facts, People, PeopleRow, Table
from kiosk.deck.text import Span
from kiosk.visit.offered import offer
from tests.deck.decks import small_deck
from tests.visit.test_offered import TODAY, slide, why


def text(words: str) -> tuple[Span, ...]:
    return (Span(words),)


@pytest.fixture
def choosing(tmp_path: Path) -> Deck:
    """Two options, the second of them experimental and overdue, and a slide to put blocks on."""
    deck = load_deck(small_deck(tmp_path))
    place = slide(deck, "choices/steps").position
    rest = Option("rest", "en", "Rest", place, reviewed=date(2026, 5, 1))
    cells = Option("cells", "en", "Cells", place, experimental=True, reviewed=date(2025, 11, 1))
    shown = replace(deck.by_language["en"], options=(rest, cells))
    return replace(deck, by_language={"en": shown})


def with_block(deck: Deck, block: Block) -> Deck:
    def changed(each: Slide) -> Slide:
        return replace(each, blocks=(*each.blocks, block)) if each.id == "choices/steps" else each

    shown = deck.by_language["en"]
    chapters = (replace(c, slides=tuple(changed(each) for each in c.slides)) for c in shown.chapters)
    return replace(deck, by_language={"en": replace(shown, chapters=tuple(chapters))})


def test_an_overdue_experimental_option_is_withheld(choosing: Deck) -> None:
    given = offer(choosing, TODAY)
    assert [option.id for option in given.deck.by_language["en"].options] == ["rest"]
    assert why(given) == [("cells", "en", "overdue")]


def test_tables_lose_its_column(choosing: Deck) -> None:
    place = slide(choosing, "choices/steps").position
    header = (text(""), text("Rest"), text("Cells"))
    row = (text("Cost"), text("None"), text("Much"))
    table = Table(header, (row,), place, options=("rest", "cells"), aspects=("cost",))
    given = offer(with_block(choosing, table), TODAY)
    assert slide(given.deck, "choices/steps").blocks[-1] == replace(
        table, header=header[:2], rows=(row[:2],), options=("rest",)
    )


def test_icon_arrays_lose_its_row(choosing: Deck) -> None:
    place = slide(choosing, "choices/steps").position
    rows = (PeopleRow(50, "Cells", place), PeopleRow(40, "Rest", place))
    people = People(100, rows, "8 weeks", "smith2020", place, options=("cells", "rest"))
    given = offer(with_block(choosing, people), TODAY)
    assert slide(given.deck, "choices/steps").blocks[-1] == replace(people, rows=rows[1:], options=("rest",))


def test_a_slide_with_facts_of_nothing_else_goes_too(choosing: Deck) -> None:
    place = slide(choosing, "choices/steps").position
    given = offer(with_block(choosing, Facts((), place, option="cells")), TODAY)
    assert why(given)[-1] == ("choices/steps", "en", "option")
    assert "the review of 'Cells' was due on 2026-04-30" in str(given.withheld[-1])


def test_a_slide_that_shows_an_overdue_option_is_overdue(choosing: Deck) -> None:
    place = slide(choosing, "choices/steps").position
    deck = with_block(choosing, Facts((), place, option="rest"))
    assert offer(deck, TODAY).overdue == frozenset()
    assert offer(deck, date(2027, 6, 1)).overdue == {("en", "choices/steps")}
