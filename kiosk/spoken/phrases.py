"""All that is worth a clip: what a deck's screens say in a language, by key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.deck.model import Deck
from kiosk.spoken.form import spoken_form
from kiosk.spoken.interface import interface_script
from kiosk.spoken.keys import phrase_key
from kiosk.spoken.manifest import Manifest
from kiosk.spoken.script import Utterance, script
from kiosk.spoken.sentences import sentences

TRANSLATIONS: Final = Path(__file__).resolve().parents[1] / "translations"
"""Where the words of the screens are."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence as it stands, what is said of it, and the first of the texts that it is in."""

    key: str
    text: str
    said: str
    first: Utterance


def phrases(deck: Deck, language: str, translations: Path = TRANSLATIONS) -> dict[str, Phrase]:
    """What is said in a language, each sound once, by key: first the deck in its order, then the screens' own words.

    Texts are cut into sentences, because that is how large letters distribute them over pages.

    Raises:
        UnknownRangeError, OSError, xml.etree.ElementTree.ParseError: As `interface_script` does.
    """
    found: dict[str, Phrase] = {}
    for each in (*script(deck, language), *interface_script(translations, language, deck)):
        for sentence in sentences(each.text):
            if said := spoken_form(sentence, language):
                key = phrase_key(sentence, language)
                found.setdefault(key, Phrase(key, sentence, said, each))
    return found


def unsaid(found: Mapping[str, Phrase], manifest: Manifest) -> tuple[str, ...]:
    """The keys of clips that nothing says: neither a sentence nor a text of several."""
    rest = dict.fromkeys(key for key in manifest.clips if key not in found)
    if rest:
        for text in {phrase.first.text for phrase in found.values()}:
            rest.pop(phrase_key(text, manifest.language), None)
    return tuple(rest)
