"""What is counted of a text, and what is forgiven because the glossary explains it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.check.explained import Explained
from kiosk.check.levels import Level, body_words, level_of, level_of_texts
from kiosk.check.levels_deck import level_of_deck, measure
from kiosk.check.passages import Passage
from kiosk.check.sentences import words
from kiosk.deck.findings import Position
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Term
from kiosk.deck.text import Span
from tests.deck.decks import small_deck

HERE = Position("content/en/a.md")


def term(name: str, *also: str, linked: bool = True) -> Term:
    return Term(name.lower(), name, (Span("What it is."),), HERE, also, linked=linked)


def terms(*every: Term) -> dict[str, Term]:
    return {one.id: one for one in every}


TEXT = "Osteoarthritis hurts. It comes with age. You can live well with osteoarthritis."


def test_an_explained_word_counts_as_an_average_one_of_the_rest() -> None:
    found = level_of_texts([TEXT], "en", terms(term("Osteoarthritis")))
    assert (found.words, found.sentences, found.explained) == (12, 3, 2)
    assert found.syllables_all == 10 + 2 * 6
    assert found.syllables == 10 + 2
    assert found.grade is not None
    assert found.grade_all is not None
    assert found.grade < found.grade_all
    assert (found.polysyllables, found.polysyllables_all) == (0, 2)


def test_an_explained_word_that_is_shorter_than_the_average_counts_as_it_is() -> None:
    found = level_of_texts(["Deteriorating cartilage necessitates a cup."], "en", terms(term("Cup")))
    assert found.syllables == found.syllables_all


def test_without_a_glossary_both_numbers_are_the_same() -> None:
    found = level_of_texts([TEXT], "en", {})
    assert found.grade == found.grade_all
    assert found.smog == found.smog_all


@pytest.mark.parametrize(
    "said", ["tendon tear", "Tendon tears", "tendon\u2019s", "torn tendons", "TENDON TEAR"]
)
def test_a_term_is_known_by_all_its_forms(said: str) -> None:
    explained = Explained(terms(term("Tendon tear", "torn tendon"), term("Tendon")), "en")
    assert all(explained.marks(words(said)))


@pytest.mark.parametrize("said", ["tear", "attendance", "a ten"])
def test_a_part_of_a_term_or_of_a_word_is_not_the_term(said: str) -> None:
    explained = Explained(terms(term("Tendon tear"), term("Tend", linked=False)), "en")
    assert not any(explained.marks(words(said)))


@pytest.mark.parametrize("said", ["inyección", "inyecciones", "Células", "célula", "luces"])
def test_spanish_plurals_are_forms_of_a_term(said: str) -> None:
    explained = Explained(terms(term("Inyección"), term("Célula"), term("Luz")), "es")
    assert all(explained.marks(words(said)))


def test_only_prose_is_measured_and_the_body_has_more_words() -> None:
    told = [
        Passage("title", "One two", HERE),
        Passage("key", "One two three.", HERE),
        Passage("fact-name", "One", HERE),
        Passage("fact", "One two", HERE),
        Passage("cell", "One two three four", HERE),
        Passage("question", "One?", HERE),
        Passage("staff", "One two three four five", HERE),
    ]
    found = level_of(told, "en", {})
    assert (found.words, found.sentences, found.longest, found.mean_sentence) == (5, 2, 3, 2.5)
    assert body_words(told, "en") == 6


def test_a_text_without_words_has_no_level() -> None:
    found = level_of_texts(["", "\u2026"], "en", {})
    assert (found.words, found.mean_sentence, found.is_enough, found.is_hard) == (0, 0.0, False, False)
    assert found.grade is found.smog is found.ease is found.huerta is None


def test_each_language_has_its_own_formulas() -> None:
    english, spanish, german = (
        level_of_texts(["Es ist gut. Alles ist gut."], tag, {}) for tag in ("en", "es-MX", "de")
    )
    assert english.grade is not None
    assert english.smog is not None
    assert english.huerta is None
    assert spanish.grade is spanish.smog is None
    assert spanish.huerta is not None
    assert german.words == 6
    assert german.grade is german.ease is german.smog is None


def test_languages_without_spaces_have_no_words() -> None:
    assert level_of_texts(["\u9ad6\u95a2\u7bc0\u3002"], "ja", {}) == Level("ja")


def test_a_deck_is_measured_slide_by_slide_and_as_a_whole(tmp_path: Path) -> None:
    staff = "---\naudience: staff\n---\n# For you\n\nOnly staff may read this.\n"
    deck = load_deck(small_deck(tmp_path, {"en/10-parts/30-staff.md": staff})).by_language["en"]
    found = {one.name: one.words for one in measure(deck)}
    assert found["parts/joint"] == 11
    assert found["choices/compare"] == 4
    assert "parts/staff" not in found
    assert level_of_deck(deck).words == sum(one.level.words for one in measure(deck))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["en", "es", "de", "ar", "zh", ""]))
def test_whatever_is_written_can_be_measured(text: str, language: str) -> None:
    found = level_of_texts([text], language, {})
    assert found.words >= found.sentences >= 0
    assert (found.grade is None) == (language != "en" or not found.words)
