"""Sentences that do not say who does something, found by their words: a form of "be" and a participle."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from kiosk.check import language_passive_en as en
from kiosk.check import language_passive_es as es
from kiosk.check.sentences import words
from kiosk.check.telling import language_of

BETWEEN: Final = 3
"""Words that may stand between the verb and the participle: "is not always given"."""
AGENT: Final = 3
"""Words after a participle among which "by" shows that somebody does it."""


@dataclass(frozen=True, slots=True)
class _Voice:
    """How a language makes its passive; `states` are participles that mostly say how something is."""

    verbs: frozenset[str]
    between: re.Pattern[str]
    participle: re.Pattern[str]
    irregular: frozenset[str]
    never: frozenset[str]
    states: frozenset[str]
    by: frozenset[str]
    example: str


_VOICES: Final = {
    "en": _Voice(en.VERBS, en.BETWEEN, en.PARTICIPLE, en.IRREGULAR, en.NEVER, en.STATES, en.BY, en.EXAMPLE),
    "es": _Voice(es.VERBS, es.BETWEEN, es.PARTICIPLE, es.IRREGULAR, es.NEVER, es.STATES, es.BY, es.EXAMPLE),
}


@cache
def passives(sentence: str, language: str) -> tuple[str, ...]:
    """The passive phrases of a sentence, as "was given"; empty in languages without a word list."""
    voice = _VOICES.get(language_of(language))
    if not voice:
        return ()
    said = words(sentence)
    lower = [word.lower().replace("\u2019", "'") for word in said]
    ends = {start: _end(lower, start, voice) for start, word in enumerate(lower) if word in voice.verbs}
    return tuple(" ".join(said[start:end]) for start, end in ends.items() if end)


def active_example(language: str) -> str:
    """How to say it better, for a language in which passives are found."""
    return _VOICES[language_of(language)].example


def _end(said: Sequence[str], start: int, voice: _Voice) -> int:
    """Where the participle that belongs to the verb at `start` ends, or 0."""
    for place in range(start + 1, min(start + 2 + BETWEEN, len(said))):
        word = said[place]
        if word not in voice.never and (word in voice.irregular or voice.participle.search(word)):
            by_somebody = voice.by & set(said[place + 1 : place + 1 + AGENT])
            return place + 1 if word not in voice.states or by_somebody else 0
        if not voice.between.search(word):
            return 0
    return 0
