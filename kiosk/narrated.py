"""How much of what a deck's screens say was recorded. No Qt."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from kiosk.deck.model import Deck
from kiosk.spoken.folder import narration_folder
from kiosk.spoken.interface import UnknownRangeError
from kiosk.spoken.manifest import Manifest, ManifestError
from kiosk.spoken.phrases import phrases


def coverage(deck: Deck, language: str) -> tuple[int, int] | None:
    """How many of a language's sentences have a clip, and how many there are; None where that can't be read."""
    folder = narration_folder(deck.folder, language)
    try:
        clips = Manifest.read(folder).clips
        keys = phrases(deck, language)
    except (ManifestError, UnknownRangeError, OSError, ET.ParseError):
        return None
    return sum(key in clips and (folder / clips[key].file).is_file() for key in keys), len(keys)
