"""Reads the deck, or takes it as it was read at an earlier start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from kiosk.deck.kept_deck import KeptDeck
from kiosk.deck.model import Deck
from kiosk.memory import without_collecting
from kiosk.paths import icon_names

if TYPE_CHECKING:
    from kiosk.deck.recall import Recall

DECK, OUTLINES = "deck.json", "outlines.json"


def kept_or_read(content: Path, kept: Path | None) -> Deck:
    """The deck of a folder. What reading gave is kept in the folder `kept`, if there is one."""
    if kept is None:
        return load_again(content)
    keeper = KeptDeck(kept / DECK, content, icon_names())
    with without_collecting():
        deck = keeper.read()
    if deck is None:
        deck = read = load_again(content, kept)
        _write("deck", lambda: keeper.keep(read))
    return deck


def load_again(content: Path, kept: Path | None = None, recall: Recall | None = None) -> Deck:
    """The deck as its files are; what drawings hold is kept, and what `recall` has seen is not read again."""
    from kiosk.deck.loader import load_deck  # noqa: PLC0415  # most starts do without all that reads
    from kiosk.deck.outlines import Outlines  # noqa: PLC0415

    outlines = Outlines(kept / OUTLINES if kept else None)
    with without_collecting():
        deck = load_deck(content, icon_names(), outlines, recall)
    if outlines.is_news:
        _write("outlines", outlines.keep)
    return deck


def _write(name: str, write: Callable[[], None]) -> None:
    Thread(target=write, name=name, daemon=True).start()
