"""What is past its review, on a kiosk that runs for months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.deck.loader import load_deck
from kiosk.options import Options
from tests.deck.decks import chapter_page, small_deck
from tests.ui.conftest import Arrive
from tests.ui.visitor import Visitor, area

LINE = "This page is being reviewed."
LAST_DAY, DAY_AFTER = date(2026, 4, 30), date(2026, 5, 1)
NEW = """\
---
experimental: true
reviewed: 2025-11-01
---
# This one is new

We are still learning. See [the steps](slide:choices/steps).
"""
REST = """\
---
reviewed: 2025-04-30
---
# Rest helps

Rest, or see [what is new](slide:new/one).

!!! warning "Careful"
    Not for long.
"""
EXPIRING = {
    "en/20-choices/50-rest.md": REST,
    "en/30-new/index.md": chapter_page("New things"),
    "en/30-new/10-one.md": NEW,
}


@dataclass
class Calendar:
    """Tells the day that the test is at."""

    day: date

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def calendar() -> Calendar:
    return Calendar(LAST_DAY)


@pytest.fixture
def kiosk(arrive: Arrive, calendar: Calendar) -> Visitor:
    """Before a deck of which something expires on the next day."""
    return arrive(EXPIRING, clock=calendar)


def withheld(it: Visitor) -> list[tuple[str, str, str]]:
    rows: Any = it.kiosk.content.withheld
    names = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}

    def said(row: int, name: str) -> str:
        return str(rows.data(rows.index(row), names[name]))

    return [(said(row, "title"), said(row, "reason"), said(row, "due")) for row in range(rows.size())]


def chapters(it: Visitor) -> list[str]:
    return [str(card.property("title")) for card in it.all_of("ChapterCard")]


def test_a_visit_goes_on_with_what_it_began_with(kiosk: Visitor, calendar: Calendar) -> None:
    kiosk.begin("new/one")
    calendar.day = DAY_AFTER
    kiosk.navigation.home()
    kiosk.settle()
    assert chapters(kiosk) == ["The parts", "Your choices", "New things"]


def test_the_next_visit_gets_what_is_left(
    kiosk: Visitor, calendar: Calendar, capsys: pytest.CaptureFixture[str]
) -> None:
    assert withheld(kiosk) == []
    kiosk.begin("new/one")
    calendar.day = DAY_AFTER
    kiosk.navigation.reset()
    kiosk.settle()
    kiosk.begin()
    assert chapters(kiosk) == ["The parts", "Your choices"]
    assert withheld(kiosk) == [("This one is new", "overdue", "2026-04-30")]
    assert "withheld from patients: new/one (en), 'This one is new'" in capsys.readouterr().err


def test_so_does_the_first_visit_of_the_morning(kiosk: Visitor, calendar: Calendar) -> None:
    """Nobody's visit ended at midnight."""
    calendar.day = DAY_AFTER
    kiosk.begin()
    assert chapters(kiosk) == ["The parts", "Your choices"]
    kiosk.navigation.open("new/one")
    assert kiosk.navigation.screen == "home"


def test_the_way_is_counted_without_it(kiosk: Visitor, calendar: Calendar) -> None:
    before = kiosk.navigation.slideCount
    calendar.day = DAY_AFTER
    kiosk.begin("choices/rest")
    assert kiosk.navigation.slideCount == before - 1
    assert kiosk.kiosk.content.property("progressGroups") == 2
    assert kiosk.navigation.atEnd
    kiosk.touch_button("Finish")
    assert kiosk.navigation.screen == "home"


def test_links_to_it_are_words_again(kiosk: Visitor, calendar: Calendar) -> None:
    kiosk.begin("choices/rest")
    assert any("slide:new/one" in str(text.property("text")) for text in kiosk.texted())
    kiosk.navigation.reset()
    calendar.day = DAY_AFTER
    kiosk.begin("choices/rest")
    assert not any("slide:new/one" in str(text.property("text")) for text in kiosk.texted())
    assert any("what is new" in text for text in kiosk.texts())


def test_a_page_past_its_review_says_so(kiosk: Visitor, calendar: Calendar) -> None:
    assert not kiosk.begin("choices/rest").sees(LINE)
    kiosk.navigation.reset()
    calendar.day = DAY_AFTER
    assert kiosk.begin("choices/rest").sees(LINE)
    assert not kiosk.begin("choices/steps").sees(LINE)


def test_it_says_so_in_the_language_of_the_screen(arrive: Arrive) -> None:
    files = {**EXPIRING, "en/index.md": "---\nlanguages: [en, es]\n---\n# A deck\n\nBegin.\n\nWe.\n"}
    files["es/index.md"] = "# Un mazo\n\nEmpiece.\n\nNosotros.\n"
    it = arrive(files, clock=lambda: DAY_AFTER, options=Options(reduced_motion=True, language="es"))
    assert it.begin("choices/rest").sees("Estamos revisando esta página.")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_it_stands_clear_of_all_else(
    arrive: Arrive, size: tuple[int, int], theme: str, text_size: int
) -> None:
    options = Options(reduced_motion=True, theme=theme, text_size=text_size)
    it = arrive(EXPIRING, size, clock=lambda: DAY_AFTER, options=options).begin("choices/rest")
    line = area(it.one_of("QuietLine"))
    others = [item for item in it.texted() if item.parentItem() is not it.one_of("QuietLine")]
    assert it.window.contentItem().boundingRect().contains(line)
    assert [text.property("text") for text in others if area(text).intersects(line)] == []


def test_authors_see_all_of_their_deck(arrive: Arrive) -> None:
    it = arrive(EXPIRING, clock=None).begin("new/one")
    assert it.sees("This one is new")
    assert withheld(it) == []


def test_another_deck_is_held_against_the_day_too(kiosk: Visitor, calendar: Calendar, tmp_path: Path) -> None:
    calendar.day = DAY_AFTER
    kiosk.kiosk.show_deck(load_deck(small_deck(tmp_path / "another", EXPIRING)))
    assert [title for title, *_ in withheld(kiosk)] == ["This one is new"]
