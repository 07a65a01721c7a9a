from __future__ import annotations

import pytest

from kiosk.deck.page import read_chapter_page, read_deck_page
from kiosk.deck.text import plain
from tests.deck.markdown_samples import IMAGE, places

DECK = "content/en/index.md"
CHAPTER = "content/en/10-your-hip/index.md"


def test_a_deck_page_has_an_invitation_and_who_is_responsible() -> None:
    dated = "updates: twice a year\nreview_days: 90"
    front = f"---\nlanguages: [en, pt-BR]\nversion: 1.2\nfunding: none\n{dated}\n---\n"
    page, findings = read_deck_page(f"{front}# Your *hip*\n\nTouch to begin.\n\nThe clinic.\n", DECK)
    assert findings == []
    assert page is not None
    assert page.title == "Your hip"
    assert [plain(text) for text in page.paragraphs] == ["Touch to begin.", "The clinic."]
    assert (page.languages, page.version, page.funding) == (("en", "pt-BR"), "1.2", "none")
    assert (page.updates, page.review_days, page.position.line) == ("twice a year", 90, 8)


def test_a_deck_page_needs_no_front_matter() -> None:
    page, findings = read_deck_page("# Your hip\n", DECK)
    assert findings == []
    assert page is not None
    assert (page.languages, page.review_days, page.paragraphs) == ((), 365, ())


def test_a_chapter_page_has_a_cover_a_line_and_minutes() -> None:
    page, findings = read_chapter_page(f"---\nminutes: 3\n---\n# Your hip\n\n{IMAGE}\n\nOne line.\n", CHAPTER)
    assert findings == []
    assert page is not None
    assert page.cover is not None
    assert (page.title, page.minutes, page.cover.name) == ("Your hip", 3, "hip-joint")
    assert [plain(text) for text in page.paragraphs] == ["One line."]


DECK_ERRORS = [
    ("---\nminutes: 3\n---\n# T", "front-matter", 2, 1),
    ("---\nlanguages: en\n---\n# T", "front-matter", 2, 12),
    ("---\nlanguages: [en, en]\n---\n# T", "front-matter", 2, 17),
    ("---\nreview_days: 0\n---\n# T", "front-matter", 2, 14),
    ("---\nreview_days: soon\n---\n# T", "front-matter", 2, 14),
    ("# T\n\n- a", "page-content", 3, 1),
    ("Words", "title-missing", 1, 1),
    ("# T\n\n# U", "title-twice", 3, 1),
    ("# T\n\n" + "x" * 256 * 1024, "limit-size", 1, 1),
]


@pytest.mark.parametrize(("text", "rule", "line", "column"), DECK_ERRORS)
def test_an_error_on_a_deck_page_names_its_place(text: str, rule: str, line: int, column: int) -> None:
    page, findings = read_deck_page(text, DECK)
    assert places(findings) == [(rule, line, column)]
    assert (page is None) == (rule in {"title-missing", "limit-size"})


CHAPTER_ERRORS = [
    ("# T\n\nWords", "cover-missing", 1, 1),
    (f"---\nminutes: few\n---\n# T\n\n{IMAGE}", "front-matter", 2, 10),
    (f"---\nlanguages: [en]\n---\n# T\n\n{IMAGE}", "front-matter", 2, 1),
    (f"# T\n\n{IMAGE}\n\n1. a", "page-content", 5, 1),
]


@pytest.mark.parametrize(("text", "rule", "line", "column"), CHAPTER_ERRORS)
def test_an_error_on_a_chapter_page_names_its_place(text: str, rule: str, line: int, column: int) -> None:
    page, findings = read_chapter_page(text, CHAPTER)
    assert places(findings) == [(rule, line, column)]
    assert page is not None
