"""Finding words and phrases in a text in any of their forms, above all those that the glossary explains."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from kiosk.check.sentences import words
from kiosk.check.telling import language_of
from kiosk.deck.model import Term

# What an inflected word may end in, and what its plain form ends in then.
_ENDINGS: Final = {
    "en": (
        ("'s", ""), ("s'", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"),
    ),
    "es": (
        ("s", ""), ("es", ""), ("ces", "z"), ("a", "o"), ("as", "o"), ("os", "o"), ("ones", "ón"), ("a", ""),
        ("as", ""),
    ),
}  # fmt: skip
_SHORTEST: Final = 3
"""A plain form has so many letters at least; `is` is no plural."""
Forms = frozenset[str]


class Phrases:
    """Words and phrases of one language, ready to be found in texts whatever their ending."""

    def __init__(self, names: Iterable[str], language: str) -> None:
        self._endings = _ENDINGS.get(language_of(language), ())
        # By each form of its first word: the forms of all words of a phrase, and the phrase.
        self._by_first: dict[str, list[tuple[tuple[Forms, ...], str]]] = {}
        for name in names:
            forms = tuple(self._forms(word) for word in words(name))
            for first in forms[0] if forms else ():
                self._by_first.setdefault(first, []).append((forms, name))

    def found(self, sentence: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Where a phrase begins and ends in the words of a sentence, and which; of several the longest."""
        forms = [self._forms(word) for word in sentence]
        start = 0
        while start < len(forms):
            end, name = self._longest(forms, start)
            if name:
                yield start, end, name
            start = max(end, start + 1)

    def _longest(self, found: list[Forms], start: int) -> tuple[int, str]:
        candidates = [entry for form in found[start] for entry in self._by_first.get(form, ())]
        fitting = [
            (start + len(forms), name)
            for forms, name in candidates
            if start + len(forms) <= len(found)
            and all(a & b for a, b in zip(forms, found[start : start + len(forms)], strict=True))
        ]
        return max(fitting, default=(start, ""))

    def _forms(self, word: str) -> Forms:
        lower = word.lower().replace("\u2019", "'")
        plain = (lower.removesuffix(end) + new for end, new in self._endings if lower.endswith(end))
        return frozenset((lower, *(form for form in plain if len(form) >= _SHORTEST)))


class Explained:
    """The words that a glossary explains to readers; those that only name parts of figures are not among them."""

    def __init__(self, terms: Mapping[str, Term], language: str) -> None:
        linked = [term for term in terms.values() if term.linked]
        self._phrases = Phrases((name for term in linked for name in (term.name, *term.also)), language)

    def marks(self, sentence: Sequence[str]) -> list[bool]:
        """For each word of a sentence, whether it belongs to an explained word or phrase."""
        marked = [False] * len(sentence)
        for start, end, _ in self._phrases.found(sentence):
            marked[start:end] = [True] * (end - start)
        return marked
