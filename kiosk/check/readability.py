"""Formulas of how hard a text is to read, from counts. None of them sees meaning.

English: Flesch (1948) and Kincaid and others (1975), McLaughlin (1969). Spanish: Fernández Huerta (1959), Szigriszt
Pazos (1993) with the scale INFLESZ of Barrio-Cantalejo and others (2008). A count of 0 sentences or words is an error
of the caller.
"""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import Final

Formula = Callable[[int, int, float], float]
"""A score from how many words, sentences and syllables there are."""
SMOG_SENTENCES: Final = 30
"""SMOG was fitted to samples of 30 sentences; for fewer it is an estimate that swings by a grade or more."""
INFLESZ: Final = ((80, "muy fácil"), (65, "bastante fácil"), (55, "normal"), (40, "algo difícil"))
"""The grades of the scale INFLESZ, by the score that has to be exceeded or, from 65 down, reached."""


def flesch_ease(words: int, sentences: int, syllables: float) -> float:
    """Flesch reading ease: 0 very hard to 100 very easy, 60 to 70 plain English."""
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words


def flesch_kincaid(words: int, sentences: int, syllables: float) -> float:
    """Flesch-Kincaid grade: the years at school in the USA after which somebody understands a text."""
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def smog(polysyllables: int, sentences: int) -> float:
    """SMOG grade, from words of three syllables or more; scaled to 30 sentences where there are others."""
    return 3.1291 + 1.0430 * sqrt(polysyllables * SMOG_SENTENCES / sentences)


def szigriszt(words: int, sentences: int, syllables: float) -> float:
    """Perspicuity of Szigriszt Pazos, which the scale INFLESZ grades: higher is easier."""
    return 206.835 - 62.3 * syllables / words - words / sentences


def fernandez_huerta(words: int, sentences: int, syllables: float) -> float:
    """Readability of Fernández Huerta: higher is easier.

    His F is often taken for the number of sentences, by which longer ones would be easier; it is their mean length in
    words, as in the formula of Flesch that he adapted (Law, LINGUIST List 22.2332, 2011). P is per 100 words.
    """
    return 206.84 - 60 * syllables / words - 1.02 * words / sentences


def inflesz_grade(score: float) -> str:
    """The name of a score on the scale INFLESZ; 80 is still 'bastante fácil'."""
    if score > INFLESZ[0][0]:
        return INFLESZ[0][1]
    return next((name for least, name in INFLESZ[1:] if score >= least), "muy difícil")
