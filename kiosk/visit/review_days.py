"""Which reviews are overdue on one day, translations and their originals together. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from kiosk.deck.model import Deck, Option, Slide
from kiosk.deck.review import is_overdue, review_due


@dataclass(frozen=True)
class ReviewDays:
    """Holds the reviews of a deck against a day.

    A translation without dates of its own is as old as its original, and it is experimental where that is:
    leaving a line out of a translation must not keep it on the screen.
    """

    deck: Deck
    today: date

    def is_experimental(self, said: Slide | Option) -> bool:
        """Whether it tells of a treatment that is not established."""
        return self._dated(said).experimental

    def passed(self, said: Slide | Option) -> date | None:
        """The day by which it had to be looked at again, if that day has passed."""
        dated = self._dated(said)
        days = self.deck.review_days
        return review_due(dated, days) if is_overdue(dated, days, self.today) else None

    def _dated(self, said: Slide | Option) -> Slide | Option:
        originals: Mapping[str, Slide | Option] = self._slides if isinstance(said, Slide) else self._options
        original = originals.get(said.id, said)
        if said.language == original.language:
            return said
        dates = said if said.reviewed or said.review_by else original
        experimental = said.experimental or original.experimental
        return replace(said, experimental=experimental, reviewed=dates.reviewed, review_by=dates.review_by)

    @cached_property
    def _slides(self) -> Mapping[str, Slide]:
        shown = self.deck.by_language.get(self.deck.fallback)
        return {slide.id: slide for chapter in shown.chapters for slide in chapter.slides} if shown else {}

    @cached_property
    def _options(self) -> Mapping[str, Option]:
        shown = self.deck.by_language.get(self.deck.fallback)
        return {option.id: option for option in shown.options} if shown else {}
