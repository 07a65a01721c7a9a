"""Which words of a text the glossary explains, in any of their forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from kiosk.check.sentences import base, words
from kiosk.deck.model import Term

# What an inflected word may end in, and what its plain form ends in then.
_ENDINGS: Final = {
    "en": (
        ("'s", ""),
        ("s", ""),
        ("es", ""),
        ("ies", "y"),
        ("ed", ""),
        ("d", ""),
        ("ing", ""),
        ("ing", "e"),
        ("al", ""),
    ),
    "es": (("s", ""), ("es", ""), ("ces", "z"), ("as", "o"), ("a", "o"), ("os", "o"), ("ones", "ón")),
}  # fmt: skip
Forms = frozenset[str]


class Explained:
    """The words of a glossary, ready to be found in texts of one language."""

    def __init__(self, terms: Iterable[Term], language: str) -> None:
        self._language = base(language)
        # By its first word's forms: the forms of each word of a term, longest terms first.
        self._by_first: dict[str, list[tuple[Forms, ...]]] = {}
        names = {name for term in terms if term.linked for name in (term.name, *term.also)}
        for name in sorted(names, key=lambda name: -len(words(name))):
            forms = tuple(self._forms(word) for word in words(name))
            for first in forms[0] if forms else ():
                self._by_first.setdefault(first, []).append(forms)

    def marks(self, sentence: Sequence[str]) -> list[bool]:
        """For each word of a sentence, whether it belongs to a term."""
        found = [self._forms(word) for word in sentence]
        marked = [False] * len(sentence)
        for start in range(len(found)):
            end = start + self._longest(found, start)
            marked[start:end] = [True] * (end - start)
        return marked

    def _longest(self, found: list[Forms], start: int) -> int:
        candidates = (terms for form in found[start] for terms in self._by_first.get(form, ()))
        fitting = [
            len(forms)
            for forms in candidates
            if all(a & b for a, b in zip(forms, found[start : start + len(forms)], strict=False))
            and start + len(forms) <= len(found)
        ]
        return max(fitting, default=0)

    def _forms(self, word: str) -> Forms:
        lower = re.sub("[’`]", "'", word.lower())  # noqa: RUF001
        endings = _ENDINGS.get(self._language, ())
        fitting = [(end, new) for end, new in endings if lower.endswith(end) and len(lower) > len(end) + 2]
        plain = {lower.removesuffix(end) + new for end, new in fitting}
        return frozenset({lower, *plain})
