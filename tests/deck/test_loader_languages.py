from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.languages import is_language_tag
from kiosk.deck.loader import load_deck
from kiosk.deck.text import plain
from tests.deck.decks import DECK_PAGE, SMALL, rows, small_deck

PAGE = "# A deck\n\nTouch.\n\nThe team.\n"
BOTH = PAGE.replace("# A", "---\nlanguages: [en, es]\n---\n# A")
JOINT = SMALL["en/10-parts/20-joint.md"]
SPANISH = {
    name.replace("en/", "es/", 1): text
    for name, text in SMALL.items()
    if name.startswith("en/") and "glossary" not in name
}


def translated(tmp_path: Path, changes: dict[str, str | bytes | None]) -> Path:
    """The small deck in two languages, the same words in both, with changes."""
    return small_deck(tmp_path, {**SPANISH, "en/index.md": BOTH, "es/index.md": PAGE, **changes})


def listing(*tags: str) -> str:
    return BOTH.replace("en, es", ", ".join(tags))


def test_a_whole_translation_has_no_findings(tmp_path: Path) -> None:
    deck = load_deck(translated(tmp_path, {}))
    assert deck.findings == ()
    assert deck.languages == ("en", "es")
    assert {slide.language for chapter in deck.by_language["es"].chapters for slide in chapter.slides} == {
        "es"
    }


SPANISH_FIRST = {
    "en/index.md": PAGE,
    "en/glossary.md": None,
    "es/index.md": listing("en", "es"),
    "es/glossary.md": SMALL["en/glossary.md"],
    "paths.yaml": None,
}
PAGE_EN, PAGE_ES = "content/en/index.md", "content/es/index.md"


@pytest.mark.parametrize(
    ("changes", "row", "languages", "fallback"),
    [
        ({"en/index.md": listing("es", "en")}, None, ("es", "en"), "en"),
        ({"en/index.md": PAGE}, ("error", "languages", PAGE_EN, 1), ("en", "es"), "en"),
        ({"es/index.md": listing("es", "en")}, ("error", "languages", PAGE_ES, 2), ("en", "es"), "en"),
        (SPANISH_FIRST, None, ("en", "es"), "es"),
        ({"en/index.md": listing("en", "es", "fr")}, ("error", "languages", PAGE_EN, 2), ("en", "es"), "en"),
        ({"en/index.md": listing("es")}, ("error", "languages", PAGE_EN, 2), ("en", "es"), "en"),
        (
            {"en/index.md": listing("en", "es", "en")},
            ("error", "front-matter", PAGE_EN, 2),
            ("en", "es"),
            "en",
        ),
        ({"en/index.md": listing("en", "es", "x")}, ("error", "languages", PAGE_EN, 2), ("en", "es"), "en"),
        ({"en/index.md": listing("en")}, ("warning", "languages", "content/es", 1), ("en",), "en"),
        ({"images/a.md": "x"}, ("error", "languages", "content/images", 1), ("en", "es"), "en"),
        ({"es/index.md": None}, ("error", "missing-file", PAGE_ES, 1), ("en", "es"), "en"),
    ],
)
def test_one_deck_page_says_which_languages_there_are(
    tmp_path: Path,
    changes: dict[str, str | bytes | None],
    row: tuple[str, str, str, int] | None,
    languages: tuple[str, ...],
    fallback: str,
) -> None:
    deck = load_deck(translated(tmp_path, changes))
    assert rows(deck) == ({row} if row else set())
    assert (deck.languages, deck.fallback) == (languages, fallback)
    assert set(deck.by_language) == set(languages)


@pytest.mark.parametrize(
    "tag", ["en", "pt-BR", "zh-Hant-TW", "es-419", "sl-rozaj-biske", "ar", "yue", "de-x-kiosk"]
)
def test_a_bcp_47_tag_is_one(tag: str) -> None:
    assert is_language_tag(tag)


@pytest.mark.parametrize(
    "tag", ["", "e", "english", "en_US", "en-", "en-US-GB", "images", "12", "en--US", "é"]
)
def test_anything_else_is_no_language_tag(tag: str) -> None:
    assert not is_language_tag(tag)


def test_a_slide_that_is_not_translated_is_shown_in_the_fallback(tmp_path: Path) -> None:
    deck = load_deck(translated(tmp_path, {"es/10-parts/20-joint.md": None}))
    assert rows(deck) == {("warning", "missing-translation", "content/es/10-parts/20-joint.md", 1)}
    assert [slide.language for slide in deck.by_language["es"].chapters[0].slides] == ["es", "en"]


def test_a_chapter_that_is_not_translated_is_shown_in_the_fallback(tmp_path: Path) -> None:
    gone = [name for name in SPANISH if name.startswith("es/20-choices/")]
    deck = load_deck(translated(tmp_path, dict.fromkeys(gone)))
    assert rows(deck) == {("warning", "missing-translation", f"content/{name}", 1) for name in gone}
    assert deck.by_language["es"].chapters[1] == deck.by_language["en"].chapters[1]


def test_a_translation_that_cannot_be_read_is_shown_in_the_fallback(tmp_path: Path) -> None:
    deck = load_deck(translated(tmp_path, {"es/10-parts/20-joint.md": b"\xff"}))
    assert rows(deck) == {("error", "encoding", "content/es/10-parts/20-joint.md", 1)}
    assert deck.by_language["es"].chapters[0].slides[1].language == "en"


@pytest.mark.parametrize(
    ("extra", "file"),
    [
        ("es/10-parts/30-more.md", "content/es/10-parts/30-more.md"),
        ("es/30-new/10-a.md", "content/es/30-new/10-a.md"),
    ],
)
def test_a_slide_that_only_a_translation_has_is_an_error_and_not_shown(
    tmp_path: Path, extra: str, file: str
) -> None:
    deck = load_deck(translated(tmp_path, {extra: "# Mas\n\nTexto.\n"}))
    assert rows(deck) == {("error", "extra-translation", file, 1)}
    assert sum(len(chapter.slides) for chapter in deck.by_language["es"].chapters) == 5


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (JOINT.replace("[x]", "[-]").replace("[ ]", "[x]").replace("[-]", "[ ]"), 15),
        (JOINT + "\n- [ ] The bed\n\n    No. The bed is flat.\n", 15),
        (JOINT.partition("## What")[0], 4),
    ],
)
def test_questions_of_a_translation_keep_number_order_and_the_right_one(
    tmp_path: Path, text: str, line: int
) -> None:
    deck = load_deck(translated(tmp_path, {"es/10-parts/20-joint.md": text}))
    assert rows(deck) == {("error", "question-differs", "content/es/10-parts/20-joint.md", line)}


def test_the_glossary_of_a_translation_lends_what_it_lacks_and_invents_nothing(tmp_path: Path) -> None:
    words = "Bola { #ball }\n:   Redonda.\n\nCosa { #thing }\n:   Algo.\n"
    deck = load_deck(translated(tmp_path, {"es/glossary.md": words}))
    assert rows(deck) == {("error", "unknown-term", "content/es/glossary.md", 4)}
    names = {key: term.name for key, term in deck.by_language["es"].glossary.items()}
    assert names == {"socket": "Socket", "ball": "Bola", "needle": "Needle"}


def test_slides_link_only_words_of_their_own_language(tmp_path: Path) -> None:
    words = "Bola { #ball }\n:   Redonda.\n"
    spanish = "# Partes\n\nLa bola. The socket.\n"
    deck = load_deck(translated(tmp_path, {"es/glossary.md": words, "es/20-choices/20-steps.md": spanish}))
    slide = deck.by_language["es"].chapters[1].slides[1]
    (block,) = slide.blocks
    assert [(span.text, span.term) for span in getattr(block, "text") if span.term] == [("bola", "ball")]  # noqa: B009


def test_a_missing_deck_page_of_a_translation_is_lent_by_the_fallback(tmp_path: Path) -> None:
    deck = load_deck(translated(tmp_path, {"es/index.md": None}))
    assert deck.by_language["es"].title == "A deck"
    assert plain(deck.by_language["es"].invitation) == "Touch."


def test_a_deck_of_one_language_may_leave_out_the_list(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {"en/index.md": DECK_PAGE}))
    assert deck.languages == ("en",)
