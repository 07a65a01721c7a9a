"""Syllables of Spanish words: the spelling says them exactly.

By the rules of the Ortografía (RAE and ASALE, 2010): a closed vowel (i, u) without an accent joins its neighbors,
an accented one beside an open vowel (a, e, o) does not, two different closed vowels always join, and an h between
vowels changes nothing. So `guion` is one syllable and `prohibir` two.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_W: Final = re.compile(r"(?<=[aeiouáéíóú])hu(?=[aeiouáéíóú])")
"""An h with u before a vowel sounds like a consonant: chi-hua-hua, re-huir."""
_SILENT: Final = re.compile(r"(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])|(?<!c)h")
_Y: Final = re.compile(r"y(?![aeiouáéíóúü])")
_RUN: Final = re.compile(r"[aeiouáéíóúüàâêèëïîôöäœ]+")
_NUCLEUS: Final = re.compile(r"[aeoáéóíúàâêèëïîôöä]")


@cache
def syllables_es(word: str) -> int:
    """How many syllables a lower-case Spanish word has; at least 1."""
    spelled = _Y.sub("i", _SILENT.sub("", _W.sub("w", word)))
    return max(1, sum(_of_run(run[0]) for run in _RUN.finditer(spelled)))


def _of_run(vowels: str) -> int:
    nuclei = len(_NUCLEUS.findall(vowels))
    return nuclei or 1 + len(re.findall(r"ii|uu", vowels))
