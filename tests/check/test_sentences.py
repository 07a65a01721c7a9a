"""Where sentences end, and what counts as a word."""

from __future__ import annotations

import pytest

from kiosk.check.sentences import sentences, words


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("You rest. Then you walk.", 2),
        ("Does it hurt? Yes! Call us.", 3),
        ("Wait\u2026 then breathe.", 1),
        ("Dr. Smith and Mrs. Jones know it.", 1),
        ("It is 3.5 mm wide.", 1),
        ("The case of Smith v. Jones is old.", 1),
        ("We ask J. K. Rowling and George W. Bush.", 1),
        ("Take vitamin C. It helps.", 2),
        ("So do I. Then we go.", 2),
        ("It hurts at night, e.g. in bed. Call us.", 2),
        ("Come at 5 p.m. Then we talk.", 2),
        ("Come at 5 p.m. with a friend.", 1),
        ("Bring snacks, a book, etc. Stay near.", 2),
        ('She asked "Why?" and left.', 1),
        ('"Stop." Then we stop.', 2),
        ("(It is short.) It is new.", 2),
        ("Wait, it is 10:30! Go", 2),
        ("A point without a full stop", 1),
        ("\u2026 ?! -", 0),
        ("", 0),
    ],
)
def test_english_sentences_end_where_a_reader_would_stop(text: str, number: int) -> None:
    assert len(sentences(text, "en")) == number


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("¿Le duele? Sí. ¡Llame!", "es", 3),
        ("El Dr. Pérez y la Sra. Díaz lo saben.", "es", 1),
        ("Pregunte a Ud. mismo.", "es", 1),
        ("Mide 3,5 cm. Es poco.", "es", 2),
        ("Das dauert z.B. zwei Wochen. Dann ist es gut.", "de", 2),
        ("\u0647\u0644 \u062a\u0624\u0644\u0645\u0643\u061f \u0646\u0639\u0645. \u0644\u0627", "ar", 3),
    ],
)
def test_sentences_of_other_languages_end_by_their_own_signs(text: str, language: str, number: int) -> None:
    assert len(sentences(text, language)) == number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It's a well-known follow-up.", ["It's", "a", "well-known", "follow-up"]),
        ("77 of 100, or 1,250 (50 %)", ["77", "of", "100", "or", "1,250", "50 %"]),
        ("an 8-week plan in 3D on the 1st", ["an", "8-week", "plan", "in", "3D", "on", "the", "1st"]),
        ("a 50-year-old, 2-3 weeks, 1º", ["a", "50-year-old", "2", "3", "weeks", "1º"]),
        ("and/or", ["and", "or"]),
        ("It \u2014 the ball \u2013 turns", ["It", "the", "ball", "turns"]),
        ("the U.S. way, e.g. here", ["the", "U.S.", "way", "e.g.", "here"]),
        ("Die Hüftgelenkspfannenrandläsion heilt", ["Die", "Hüftgelenkspfannenrandläsion", "heilt"]),
        ("por\u00adque sí", ["porque", "sí"]),
    ],
)
def test_words_are_what_stands_between_spaces_and_signs(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_marks_above_letters_part_no_words() -> None:
    assert len(words("\u0645\u064f\u0641\u0652\u0635\u064e\u0644 \u0627\u0644\u0648\u0631\u0643")) == 2
    assert words("cafe\u0301 ole\u0301") == ["café", "olé"]
