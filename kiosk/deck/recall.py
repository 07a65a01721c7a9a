"""Remembers what files gave when a deck was last read, so that reading it again only reads what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date
from typing import Any, TypeVar

T = TypeVar("T")


class Recall:
    """What was made from texts, by all that it was made from. For one reading of a deck at a time.

    What is remembered is handed out again and again, so nobody may change it. What a day can make wrong is made
    anew on another day.
    """

    def __init__(self) -> None:
        self._before: dict[Hashable, Any] = {}
        self._now: dict[Hashable, Any] = {}
        self._day = date.today()

    def begin(self) -> None:
        """A deck is read once more: what the last reading did not ask for is forgotten."""
        today = date.today()
        self._before, self._now = (self._now if self._day == today else {}), {}
        self._day = today

    def of(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, or gave for the same key when the deck was last read."""
        if key not in self._now:
            self._now[key] = self._before[key] if key in self._before else make()
        value: T = self._now[key]
        return value
