"""Whether a translation turns around what its original says: other units, opposites, a denial lost or added."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kiosk.check.meaning_words import DENIALS, DENIES, GRAVE, MEASURES, OPPOSITES, STOPS, TIMES, Pair
from kiosk.check.number_words import NUMBER_WORDS
from kiosk.check.numbers import numbers_in, spelled_in
from kiosk.check.passages import Passage
from kiosk.check.telling import error, warning
from kiosk.deck.findings import Finding

_TOLD: Final = 3
"""Smaller numbers in words may be articles or idioms."""
_LARGE: Final = 100
"""From here on a number has several words, each of which is one too."""
MEANING_RULES: Final = {
    "translation-unit": "another unit of time or measure than in the original",
    "translation-opposite": "the opposite of a word of the original",
    "translation-denial": "the translation denies what the original does not, or the other way round",
}


def compare_meaning(here: Passage, there: Passage, tags: tuple[str, str]) -> Iterator[Finding]:
    """A passage against that of the original; `tags` are their languages, without regions."""
    mine, theirs = _units(here.text, tags[0]), _units(there.text, tags[1])
    if mine - theirs and theirs - mine:
        message = f"the original says {_list(theirs - mine)}, here {_list(mine - theirs)}"
        yield error("translation-unit", here.position, message, "Write the unit of the original.")
    yield from _spelled(here, there, tags)
    if tags[0] == tags[1] or not {*tags} <= OPPOSITES.keys():
        return
    for name, words in OPPOSITES[tags[0]].items():
        says, said = (
            _side(text, pair) for text, pair in ((here.text, words), (there.text, OPPOSITES[tags[1]][name]))
        )
        if says and said and says != said:
            message = f"this may be the opposite of the original: '{_short(there.text)}'"
            yield warning("translation-opposite", here.position, message, "Compare the two, word by word.")
    yield from _denial(here, there, tags)


def _spelled(here: Passage, there: Passage, tags: tuple[str, str]) -> Iterator[Finding]:
    """Numbers in words that differ: "six weeks" and "dieciséis semanas"."""
    if not {*tags} <= NUMBER_WORDS.keys():
        return
    mine, theirs = (
        (spelled_in(text.text, tag), {value for number in numbers_in(text.text) for value in number.values})
        for text, tag in zip((here, there), tags, strict=True)
    )
    missing = {number for number in theirs[0] - mine[0] - mine[1] if number >= _TOLD}
    extra = {number for number in mine[0] - theirs[0] - theirs[1] if number >= _TOLD}
    if missing and extra and max(*mine[0], *theirs[0]) < _LARGE:
        message = f"the original says {_values(missing)}, in words; here {_values(extra)}"
        yield error("translation-number", here.position, message, "Write the number of the original.")


def _values(numbers: set[float]) -> str:
    return ", ".join(f"{number:g}" for number in sorted(numbers))


def _units(text: str, tag: str) -> frozenset[str]:
    times = (name for name, words in TIMES.get(tag, {}).items() if words.search(text))
    return frozenset((*times, *(unit.lower() for unit in MEASURES.findall(text))))


def _list(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))


def _side(text: str, pair: Pair) -> str:
    """Which side of a pair a text names; neither when it names both or none."""
    first, second = (words.search(text) is not None for words in pair)
    if first == second:
        return ""
    return "first" if first else "second"


def _denial(here: Passage, there: Passage, tags: tuple[str, str]) -> Iterator[Finding]:
    how = "Compare the two: a 'not' too few or too many turns the meaning around."
    if DENIES[tags[1]].search(there.text) and not _may_deny(here.text, there.text, tags):
        message = f"the original denies something, this does not: '{_short(there.text)}'"
        yield warning("translation-denial", here.position, message, how)
    elif _adds_denial(here.text, there.text, tags):
        message = f"this denies something, the original does not: '{_short(there.text)}'"
        yield warning("translation-denial", here.position, message, how)


def _may_deny(here: str, there: str, tags: tuple[str, str]) -> bool:
    """Whether the translation has words for the denial; where both say to stop, it has to deny as plainly."""
    both_stop = STOPS[tags[0]].search(here) and STOPS[tags[1]].search(there)
    denials = DENIES if both_stop else DENIALS
    return denials[tags[0]].search(here) is not None


def _adds_denial(here: str, there: str, tags: tuple[str, str]) -> bool:
    """Whether only the translation denies, where that matters: 'it is hard' and 'no es fácil' say the same."""
    grave = GRAVE[tags[0]].search(here) and GRAVE[tags[1]].search(there)
    return bool(grave and DENIES[tags[0]].search(here) and not DENIALS[tags[1]].search(there))


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")
