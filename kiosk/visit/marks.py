"""What somebody said matters most to them. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.deck.model import Deck

FIRST_ASPECT: Final = "what-it-is"
"""The aspect that stays on top, whatever was marked: before it nobody knows what is spoken of."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The matters marked, in the order of marking, and all aspects of options that these point to."""

    matters: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()

    def toggled(self, matter: str, deck: Deck, language: str) -> Marks:
        """With one more or one less; what the deck does not ask for changes nothing."""
        kept = tuple(each for each in self.matters if each != matter)
        added = (matter,) if len(kept) == len(self.matters) else ()
        return _marks((*kept, *added), _asked(deck, language))

    def kept_for(self, deck: Deck, language: str) -> Marks:
        """What is left of the marks in that deck and language."""
        return _marks(self.matters, _asked(deck, language))


NO_MARKS = Marks()


def row_order(aspects: Sequence[str], marked: Collection[str]) -> list[int]:
    """The rows of a comparison, those about marked aspects first; else as they were. All rows are kept."""
    first = [row for row, aspect in enumerate(aspects) if aspect == FIRST_ASPECT]
    chosen = [row for row, aspect in enumerate(aspects) if aspect in marked and row not in first]
    return [*first, *chosen, *(row for row in range(len(aspects)) if row not in {*first, *chosen})]


def _asked(deck: Deck, language: str) -> Mapping[str, tuple[str, ...]]:
    shown = deck.by_language.get(language)
    return {matter.id: matter.aspects for matter in shown.matters} if shown else {}


def _marks(matters: Sequence[str], asked: Mapping[str, tuple[str, ...]]) -> Marks:
    kept = tuple(matter for matter in matters if matter in asked)
    return Marks(kept, tuple(dict.fromkeys(aspect for matter in kept for aspect in asked[matter])))
