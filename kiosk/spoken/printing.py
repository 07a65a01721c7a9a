"""What is said of a deck, in lines for people: to read over, or to record."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.deck.model import Deck
from kiosk.spoken.manifest import Manifest
from kiosk.spoken.phrases import phrases


def printed(deck: Deck, language: str, manifest: Manifest, *, only_new: bool = False) -> Iterator[str]:
    """What is said, text by text: `+` where it has no clip yet, its key, where it is, and below that the words.

    Where a voice is given other words than readers see, those follow. `only_new` leaves out what has a clip.
    """
    for phrase in phrases(deck, language).values():
        new = phrase.key not in manifest.clips
        if new or not only_new:
            yield f"{'+' if new else ' '} {phrase.key}  {phrase.first.where}"
            yield f"    {phrase.text}"
            if phrase.said != phrase.text:
                yield f"    say: {phrase.said}"
