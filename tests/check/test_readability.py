"""The formulas, against examples that others have published. Each test says whose, and how near we come."""

from __future__ import annotations

import pytest

from kiosk.check.levels import Level, level_of_texts
from kiosk.check.readability import (
    fernandez_huerta,
    flesch_ease,
    flesch_kincaid,
    inflesz_grade,
    smog,
    szigriszt,
)

GETTYSBURG = """Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in
Liberty, and dedicated to the proposition that all men are created equal.

Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can
long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a
final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper
that we should do this.

But, in a larger sense, we can not dedicate -- we can not consecrate -- we can not hallow -- this ground. The brave men,
living and dead, who struggled here, have consecrated it, far above our poor power to add or detract. The world will
little note, nor long remember what we say here, but it can never forget what they did here. It is for us the living,
rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced. It is
rather for us to be here dedicated to the great task remaining before us -- that from these honored dead we take
increased devotion to that cause for which they gave the last full measure of devotion -- that we here highly resolve
that these dead shall not have died in vain -- that this nation, under God, shall have a new birth of freedom -- and
that government of the people, by the people, for the people, shall not perish from the earth."""
PLATYPUS = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."
PUZZLES = (
    "Anna and her family love doing puzzles. Anna is best at little puzzles. Anna and her brother work on medium size "
    "puzzles together. Anna's Brother likes puzzles with cars in them. When the whole family does a puzzle, they do "
    "really big puzzles. It can take them a week to finish a really big puzzle. Last year they did a puzzle with 500 "
    "pieces! Anna tries to finish one small puzzle a day by her. Her puzzles have about 50 pieces. They all glue their "
    "favorite puzzles together and frame them. The puzzles look so nice on the wall."
)
THESAURI = (
    "Los tesauros son una clase especial de recursos lexicográficos que se caracterizan por los "
    "siguientes rasgos: la completitud de los significados del vocabulario de una lengua o de alguno de "
    "sus segmentos; la ordenación temática, o ideográfica, de los significados de las palabras. La "
    "diferencia entre los tesauros y las ontologías formales consiste en la salida hacia la esfera de los "
    "significados léxicos, en el establecimiento de relaciones no solo entre los significados y las "
    "palabras que los expresan, sino también entre los propios significados (el registro de diversas "
    "relaciones semánticas dentro del diccionario)."
)


def level(text: str, language: str = "en") -> Level:
    return level_of_texts([text], language, {})


@pytest.mark.parametrize(
    ("text", "words", "syllables", "ease"),
    [
        ("The cat sat on the mat.", 6, 6, 116),
        (
            "This sentence, taken as a reading passage unto itself, is being used to prove a point.",
            16,
            23,
            69,
        ),
        (PLATYPUS, 13, 24, 37.5),
    ],
)
def test_the_sentences_of_wikipedia(text: str, words: int, syllables: int, ease: float) -> None:
    """Wikipedia, "Flesch-Kincaid readability tests": words, syllables and reading ease."""
    found = level(text)
    assert (found.words, found.sentences, found.syllables_all) == (words, 1, syllables)
    assert found.ease_all == pytest.approx(ease, abs=0.6)


def test_the_grade_of_wikipedia() -> None:
    """Wikipedia, same page: "is an 11.3 as it has 24 syllables and 13 words"."""
    assert level(PLATYPUS).grade_all == pytest.approx(11.3, abs=0.05)


def test_the_platypus_has_the_smog_grade_of_its_readme() -> None:
    """The npm package smog-formula: one sentence with 4 words of three syllables or more has grade 14.554593."""
    found = level(PLATYPUS)
    assert found.polysyllables_all == 4
    assert found.smog_all == pytest.approx(14.554593, abs=1e-6)


def test_the_ends_of_the_scales() -> None:
    """Wikipedia, same page: sentences of one short word are the easiest, with ease 121.22 and grade -3.40."""
    assert flesch_ease(1, 1, 1) == pytest.approx(121.22)
    assert flesch_kincaid(1, 1, 1) == pytest.approx(-3.40)


def test_the_gettysburg_address() -> None:
    """Lincoln 1863, the Bliss copy.

    Microsoft Word: 271 words, 10 sentences, ease 65 (edbarr.blogspot.com, 10 November 2009). Grade 11 (Boston Globe, in
    October 2015). By hand some 20 words of three syllables or more (qammunity.org/11953585).
    """
    found = level(GETTYSBURG)
    assert (found.words, found.sentences, found.polysyllables_all) == (271, 10, 20)
    assert found.ease_all == pytest.approx(65, abs=0.5)
    assert found.grade_all == pytest.approx(11, abs=0.5)


def test_a_speech_of_which_all_counts_are_published() -> None:
    """State of the Union 2023 (flatheadmemo.com): 9,334 words, 754 sentences, 13,686 syllables, 1,154 polysyllables."""
    assert flesch_kincaid(9334, 754, 13686) == pytest.approx(6.5, abs=0.05)
    assert flesch_ease(9334, 754, 13686) == pytest.approx(70, abs=0.5)
    assert smog(1154, 754) == pytest.approx(10.2, abs=0.05)


def test_a_story_of_which_all_counts_are_published() -> None:
    """storytreasury.wordpress.com: 34 sentences, 432 words, 607 syllables; ease 75.1, grade 5.9."""
    assert flesch_ease(432, 34, 607) == pytest.approx(75.1, abs=0.05)
    assert flesch_kincaid(432, 34, 607) == pytest.approx(5.9, abs=0.05)


def test_an_easy_text_of_textstat() -> None:
    """The tests of textstat: 11 sentences, grade 4.488, ease 78.918, SMOG 7.348 by 6 polysyllables.

    It counts figures as one syllable and "favorite" as two. We say "five hundred" and "fifty", and count fa-vor-ite, so
    we are within half a grade.
    """
    found = level(PUZZLES)
    assert (found.words, found.sentences) == (99, 11)
    assert found.grade_all == pytest.approx(4.488, abs=0.5)
    assert found.ease_all == pytest.approx(78.918, abs=3)
    assert found.smog_all == pytest.approx(7.348, abs=0.5)
    assert smog(6, 11) == pytest.approx(7.348, abs=0.001)


@pytest.mark.parametrize(("polysyllables", "by_hand"), [(95, 13), (110, 13)])
def test_the_examples_of_mclaughlin(polysyllables: int, by_hand: int) -> None:
    """McLaughlin 1969, p. 639: by hand, with the nearest square, 95 words of 30 sentences give 10 + 3, and so do 110.

    His formula is exact where the hand rounds, by one grade and a little; he gives its error as 1.5 grades.
    """
    assert smog(polysyllables, 30) == pytest.approx(by_hand, abs=1.1)


@pytest.mark.parametrize(
    ("least", "most", "grade"),
    [
        (7, 12, 6),
        (13, 20, 7),
        (21, 30, 8),
        (31, 42, 9),
        (43, 56, 10),
        (57, 72, 11),
        (73, 90, 12),
        (91, 110, 13),
    ],
)
def test_the_conversion_table_of_smog(least: int, most: int, grade: int) -> None:
    """The table of McGraw (hunter.cuny.edu, SMOG Readability Formula), which McLaughlin calls slightly inaccurate."""
    assert smog(least, 30) == pytest.approx(grade, abs=1.1)
    assert smog(most, 30) == pytest.approx(grade, abs=1.1)


def test_smog_of_short_texts_is_scaled_to_thirty_sentences() -> None:
    """The tests of esTS: 30 polysyllables in 30 sentences have grade 8.8418, none have 3.1291."""
    assert smog(30, 30) == smog(10, 10) == pytest.approx(8.8418, abs=0.0001)
    assert smog(0, 1) == pytest.approx(3.1291)


def test_the_spanish_sentence_of_ests() -> None:
    """The manual of esTS (SergeyShk/esTS): 10 words, 23 syllables; 53.545, and 58.64 by Fernández Huerta."""
    found = level("Hay tres clases de mentiras: mentiras, malditas mentiras y estadísticas", "es")
    assert (found.words, found.sentences, found.syllables_all) == (10, 1, 23)
    assert found.ease_all == pytest.approx(53.545)
    assert found.huerta == pytest.approx(58.64)
    assert inflesz_grade(53.545) == "algo difícil"


def test_the_spanish_text_of_ests() -> None:
    """The tests of esTS: 94 words, 2 sentences, 213 syllables; 18.666, and 22.943 by Fernández Huerta."""
    found = level(THESAURI, "es")
    assert (found.words, found.sentences, found.syllables_all) == (94, 2, 213)
    assert found.ease_all == pytest.approx(18.66585106)
    assert found.huerta == pytest.approx(22.94255319)


def test_longer_sentences_are_harder_by_every_formula() -> None:
    """Law 2011 (LINGUIST List 22.2332): by the misprint of Fernández Huerta's formula they would be easier."""
    assert fernandez_huerta(100, 5, 180) < fernandez_huerta(100, 10, 180)
    assert szigriszt(100, 5, 180) < szigriszt(100, 10, 180)
    assert flesch_ease(100, 5, 150) < flesch_ease(100, 10, 150)
    assert flesch_kincaid(100, 5, 150) > flesch_kincaid(100, 10, 150)


@pytest.mark.parametrize(
    ("score", "name"),
    [
        (95, "muy fácil"),
        (80.1, "muy fácil"),
        (80, "bastante fácil"),
        (65, "bastante fácil"),
        (64.9, "normal"),
        (55, "normal"),
        (54.9, "algo difícil"),
        (40, "algo difícil"),
        (39.9, "muy difícil"),
        (-10, "muy difícil"),
    ],
)
def test_the_scale_inflesz(score: float, name: str) -> None:
    """Barrio-Cantalejo and others 2008."""
    assert inflesz_grade(score) == name
