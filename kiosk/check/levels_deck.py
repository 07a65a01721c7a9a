"""How hard each part of a deck is to read, and all of it together."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.check.explained import Explained
from kiosk.check.levels import Level, body_words, level_of
from kiosk.check.passages import Passage, Said, own, passages
from kiosk.deck.model import LanguageDeck, Slide


@dataclass(frozen=True, slots=True)
class Measured:
    """A slide or an option, the level of its prose, and the words of its body (of an option: of its aspects)."""

    said: Said
    level: Level
    words: int

    @property
    def name(self) -> str:
        """The id of a slide, or `options/` and that of an option."""
        return self.said.id if isinstance(self.said, Slide) else f"options/{self.said.id}"


def measure(deck: LanguageDeck) -> tuple[Measured, ...]:
    """All that patients read in this language, in order; slides for staff and what the fallback lends are left out."""
    explained = Explained(deck.glossary, deck.tag)
    return tuple(_measured(said, list(passages(said)), explained, deck.tag) for said in _patients(deck))


def level_of_deck(deck: LanguageDeck) -> Level:
    """The level of all prose of a language together, as one long text."""
    told = [passage for said in _patients(deck) for passage in passages(said)]
    return level_of(told, deck.tag, deck.glossary)


def _measured(said: Said, told: list[Passage], explained: Explained, language: str) -> Measured:
    level = level_of(told, language, explained)
    return Measured(said, level, body_words(told, language) if isinstance(said, Slide) else level.words)


def _patients(deck: LanguageDeck) -> list[Said]:
    return [said for said in own(deck) if not (isinstance(said, Slide) and said.audience == "staff")]
