"""Keeps what patients get up to the day: reviews expire while a kiosk runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kiosk import log
from kiosk.deck.model import Deck
from kiosk.visit.deck_content import DeckContent
from kiosk.visit.offered import Offered, offer

Clock = Callable[[], date]


class DailyOffer:
    """Hands the `content` what the deck offers on the day that `clock` tells.

    Without a clock that is all of the deck, as its authors want to see it.
    """

    def __init__(self, deck: Deck, content: DeckContent, clock: Clock | None) -> None:
        self._deck = deck
        self._content = content
        self._clock = clock
        self._day: date | None = None
        self._offered = Offered(deck)
        self.renew()

    def show(self, deck: Deck) -> None:
        """Offer another deck."""
        self._deck = deck
        self._look_again()
        self._content.show_offered(self._offered)

    def renew(self) -> None:
        """Offer what is left of the deck on another day, once that has come."""
        before = self._offered
        if self._clock and self._clock() != self._day:
            self._look_again()
        if self._offered != before:
            self._content.show_offered(self._offered)

    def _look_again(self) -> None:
        before = self._offered.withheld
        self._day = self._clock() if self._clock else None
        self._offered = offer(self._deck, self._day) if self._day else Offered(self._deck)
        if self._offered.withheld != before:
            for each in self._offered.withheld:
                log.say("warning", f"withheld from patients: {each}")
