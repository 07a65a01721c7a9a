"""How many syllables words, numbers and letters have when they are read aloud."""

from __future__ import annotations

import pytest

from kiosk.check.syllables import can_count, syllables
from tests.check.syllable_words import ENGLISH, SPANISH


def wrong(by_number: dict[int, str], language: str) -> list[tuple[str, int]]:
    """The words that are counted wrongly, with what was counted."""
    return [
        (word, syllables(word, language))
        for number, words in by_number.items()
        for word in words.split()
        if syllables(word, language) != number
    ]


def test_english_words_of_the_list_are_all_counted_right() -> None:
    assert sum(len(words.split()) for words in ENGLISH.values()) > 400
    assert wrong(ENGLISH, "en") == []


def test_spanish_words_of_the_list_are_all_counted_right() -> None:
    assert sum(len(words.split()) for words in SPANISH.values()) > 200
    assert wrong(SPANISH, "es") == []


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("relived", 2), ("couple", 2), ("enriched", 2), ("us", 1), ("too", 1), ("monopoly", 4), ("him", 1), ("he", 1),
        ("without", 2), ("creative", 3), ("stimulating", 4), ("life", 1), ("cupboards", 2), ("day's", 1),
        ("forgotten", 3), ("through", 1), ("marriage", 2), ("hello", 2), ("the", 1), ("sentences", 3),
        ("songwriter", 3), ("removing", 3), ("interpersonal", 5),
    ],
)  # fmt: skip
def test_words_are_counted_as_in_the_tests_of_textstat(word: str, number: int) -> None:
    """From tests/backend/counts/test_count_syllables.py of textstat; without "every", which is 2 here and 3 there."""
    assert syllables(word, "en") == number


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("77", 5),  # seventy-seven
        ("100", 3),
        ("1,250", 8),  # one thousand two hundred fifty
        ("3.5", 3),
        ("1998", 5),  # nineteen ninety-eight
        ("1918", 4),  # as Flesch counts it: nineteen eighteen
        ("2000", 3),
        ("2005", 4),
        ("1st", 1),
        ("22nd", 4),
        ("20th", 3),
        ("50%", 4),
        ("50 %", 4),
        ("$20", 4),
        ("911", 3),  # as it is called: nine one one
        ("10:30", 3),
        ("0", 2),
        ("1000000", 3),
        ("0.05", 6),
    ],
)
def test_english_numbers_count_as_they_are_said(word: str, number: int) -> None:
    assert syllables(word, "en") == number


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("77", 6),  # setenta y siete
        ("100", 1),
        ("101", 4),  # ciento uno
        ("1.250", 7),  # mil doscientos cincuenta
        ("3,5", 5),  # tres coma cinco
        ("1998", 11),
        ("50%", 6),
        ("1º", 3),
        ("21", 3),  # vein-tiu-no
        ("2000000", 4),
        ("0", 2),
    ],
)
def test_spanish_numbers_count_as_they_are_said(word: str, number: int) -> None:
    assert syllables(word, "es") == number


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("MRI", "en", 3),
        ("MRIs", "en", 3),
        ("FAI", "en", 3),
        ("PRP", "en", 3),
        ("U.S.", "en", 2),
        ("X-ray", "en", 2),
        ("WHO", "en", 5),
        ("COVID-19", "en", 4),
        ("AIDS", "en", 1),
        ("mm", "en", 4),
        ("5mm", "en", 5),
        ("RM", "es", 4),
        ("ADN", "es", 4),
    ],
)
def test_letters_and_units_count_as_they_are_said(word: str, language: str, number: int) -> None:
    assert syllables(word, language) == number


@pytest.mark.parametrize(
    ("word", "number"), [("follow-up", 3), ("8-week", 2), ("well-known", 2), ("two-year-old", 3)]
)
def test_a_compound_with_hyphens_has_the_syllables_of_its_parts(word: str, number: int) -> None:
    assert syllables(word, "en") == number


def test_short_forms_count_with_either_apostrophe() -> None:
    assert syllables("don\u2019t", "en") == syllables("don't", "en") == 1
    assert syllables("doesn\u2019t", "en") == 2


@pytest.mark.parametrize(
    "word", ["", "-", "???", "zzz", "ééé", "\u0627\u0644", "9" * 40, "x" * 500, "1.2.3", "٣"]
)
@pytest.mark.parametrize("language", ["en", "es-MX"])
def test_whatever_is_counted_has_at_least_one_syllable(word: str, language: str) -> None:
    assert syllables(word, language) >= 1


def test_only_english_and_spanish_can_be_counted() -> None:
    assert can_count("en")
    assert can_count("es-419")
    assert not can_count("de")
    assert not can_count("ar")
