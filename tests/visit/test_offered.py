"""What patients get of a deck on one day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck, Slide
from kiosk.deck.parts import KeyMessage
from kiosk.visit.offered import Offered, Withheld, offer
from tests.deck.decks import DECK_PAGE, chapter_page, small_deck

TODAY = date(2026, 6, 1)
NEW = """\
---
experimental: true
reviewed: {0}
---
# This one is new

We are still learning.
{1}"""
STANDING = """
Approval
:   Not approved, as of May 2026.

Unknown
:   How long it helps.

Harms
:   Infection.

Cost
:   You pay.

Ask
:   What if it fails?
"""
PLAIN = """\
---
reviewed: {0}
---
# Rest helps

See [the new one](slide:choices/new) and [the steps](slide:choices/steps).
"""


Files = Mapping[str, str | bytes | None]


def offered(root: Path, files: Files, today: date = TODAY) -> Offered:
    return offer(load_deck(small_deck(root, files)), today)


def slides(deck: Deck, language: str = "en") -> list[str]:
    return [slide.id for chapter in deck.by_language[language].chapters for slide in chapter.slides]


def slide(deck: Deck, wanted: str, language: str = "en") -> Slide:
    chapters = deck.by_language[language].chapters
    return next(each for chapter in chapters for each in chapter.slides if each.id == wanted)


def why(given: Offered) -> list[tuple[str, str, str]]:
    return [(each.id, each.language, each.reason) for each in given.withheld]


def test_a_deck_of_this_year_is_offered_as_it_is(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {"en/20-choices/40-new.md": NEW.format("2026-05-01", "")}))
    given = offer(deck, TODAY)
    assert given == Offered(deck)
    assert given.deck is deck


def test_an_experimental_slide_past_its_review_is_withheld(tmp_path: Path) -> None:
    given = offered(tmp_path, {"en/20-choices/40-new.md": NEW.format("2025-11-01", "")})
    assert "choices/new" not in slides(given.deck)
    assert len(slides(given.deck)) == 5
    assert given.withheld == (
        Withheld("choices/new", "This one is new", "en", "overdue", date(2026, 4, 30), "This one is new"),
    )
    assert "choices/new (en), 'This one is new': its review was due on 2026-04-30" in str(given.withheld[0])


@pytest.mark.parametrize(("today", "shown"), [(date(2026, 4, 30), True), (date(2026, 5, 1), False)])
def test_the_last_day_of_a_review_is_one_of_its_days(tmp_path: Path, today: date, shown: bool) -> None:
    given = offered(tmp_path, {"en/20-choices/40-new.md": NEW.format("2025-11-01", "")}, today)
    assert ("choices/new" in slides(given.deck)) == shown


def test_a_slide_that_is_not_experimental_stays_and_is_named(tmp_path: Path) -> None:
    given = offered(tmp_path, {"en/20-choices/40-rest.md": PLAIN.format("2020-01-01")})
    assert "choices/rest" in slides(given.deck)
    assert given.withheld == ()
    assert given.overdue == {("en", "choices/rest")}


def test_what_was_never_reviewed_has_no_day_to_pass(tmp_path: Path) -> None:
    new = NEW.format("2025-11-01", "").replace("reviewed: 2025-11-01\n", "")
    assert offered(tmp_path, {"en/20-choices/40-new.md": new}).withheld == ()


def test_a_date_at_the_end_of_the_calendar_is_borne(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {"en/20-choices/40-rest.md": PLAIN.format("2020-01-01")}))
    assert offer(replace(deck, review_days=10**9), date.max).overdue == frozenset()


def test_words_lose_their_links_to_what_is_withheld(tmp_path: Path) -> None:
    files = {
        "en/20-choices/40-new.md": NEW.format("2025-11-01", ""),
        "en/20-choices/50-rest.md": PLAIN.format("2026-05-01"),
    }
    given = offered(tmp_path, files)
    (key,) = slide(given.deck, "choices/rest").blocks
    assert isinstance(key, KeyMessage)
    texts = [(span.text, span.slide) for span in key.text]
    assert ("the new one", "") in texts
    assert ("the steps", "choices/steps") in texts


def test_a_chapter_left_empty_is_not_shown(tmp_path: Path) -> None:
    files = {
        "en/30-new/index.md": chapter_page("New things"),
        "en/30-new/10-one.md": NEW.format("2025-11-01", ""),
    }
    given = offered(tmp_path, files)
    assert [chapter.id for chapter in given.deck.by_language["en"].chapters] == ["parts", "choices"]


def test_a_deck_of_which_nothing_is_left_is_empty(tmp_path: Path) -> None:
    gone = ("10-compare", "20-steps", "30-people")
    files: dict[str, str | bytes | None] = {f"en/20-choices/{name}.md": None for name in gone}
    files |= {
        "en/10-parts/10-cover.md": None,
        "en/10-parts/20-joint.md": NEW.format("2025-11-01", ""),
        "paths.yaml": None,
    }
    given = offered(tmp_path, files)
    assert given.deck.is_empty
    assert [reason for *_, reason in why(given)] == ["overdue"]


# The page of a chapter that says where treatments stand.


def standing_pages(*reviewed: str, experimental: bool = True) -> dict[str, str]:
    pages = {
        f"en/20-choices/5{number}-standing{number}.md": NEW.format(day, STANDING)
        for number, day in enumerate(reviewed)
    }
    if not experimental:
        pages = {name: text.replace("experimental: true\n", "") for name, text in pages.items()}
    return {"en/20-choices/40-new.md": NEW.format("2026-05-01", ""), **pages}


def test_with_the_standing_page_go_the_slides_that_rely_on_it(tmp_path: Path) -> None:
    given = offered(tmp_path, standing_pages("2025-11-01"))
    assert why(given) == [
        ("choices/new", "en", "standing-page"),
        ("choices/standing0", "en", "overdue"),
    ]
    assert given.withheld[0].due == date(2026, 4, 30)
    assert "the review of 'This one is new' was due on 2026-04-30" in str(given.withheld[0])


def test_so_they_do_where_the_standing_page_itself_stays(tmp_path: Path) -> None:
    given = offered(tmp_path, standing_pages("2025-01-01", experimental=False))
    assert why(given) == [("choices/new", "en", "standing-page")]
    assert given.overdue == {("en", "choices/standing0")}


def test_they_stay_while_another_page_says_it(tmp_path: Path) -> None:
    given = offered(tmp_path, standing_pages("2025-11-01", "2026-05-01"))
    assert why(given) == [("choices/standing0", "en", "overdue")]


def test_they_stay_where_they_say_it_themselves(tmp_path: Path) -> None:
    files = standing_pages("2025-11-01")
    files["en/20-choices/40-new.md"] = NEW.format("2026-05-01", STANDING)
    assert why(offered(tmp_path, files)) == [("choices/standing0", "en", "overdue")]


def test_a_standing_page_of_another_chapter_does_not_count(tmp_path: Path) -> None:
    files = standing_pages("2025-11-01")
    page = files.pop("en/20-choices/50-standing0.md")
    given = offered(tmp_path, {**files, "en/10-parts/30-standing0.md": page})
    assert why(given) == [("parts/standing0", "en", "overdue")]


# Languages.


def in_two(spanish: str) -> dict[str, str]:
    return {
        "en/index.md": DECK_PAGE.replace("version:", "languages: [en, es]\nversion:"),
        "es/index.md": DECK_PAGE,
        "en/20-choices/40-new.md": NEW.format("2025-11-01", ""),
        "es/20-choices/40-new.md": spanish,
    }


def test_each_language_has_its_own_dates(tmp_path: Path) -> None:
    given = offered(tmp_path, in_two(NEW.format("2026-05-01", "")))
    assert why(given) == [("choices/new", "en", "overdue")]
    assert "choices/new" in slides(given.deck, "es")


@pytest.mark.parametrize("front", ["", "---\nexperimental: true\n---\n"])
def test_a_translation_without_dates_is_as_old_as_its_original(tmp_path: Path, front: str) -> None:
    given = offered(tmp_path, in_two(f"{front}# Esto es nuevo\n\nAún aprendemos.\n"))
    assert why(given) == [("choices/new", "en", "overdue"), ("choices/new", "es", "overdue")]


def test_what_stands_in_for_a_translation_is_told_once(tmp_path: Path) -> None:
    files = in_two("")
    del files["es/20-choices/40-new.md"]
    given = offered(tmp_path, files)
    assert why(given) == [("choices/new", "en", "overdue")]
    assert "choices/new" not in slides(given.deck, "es")
