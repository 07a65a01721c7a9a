"""The screens' own words are in the script, with the numbers that can stand in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.spoken.interface import UnknownRangeError, interface_script
from kiosk.spoken.phrases import TRANSLATIONS
from tests.deck.decks import small_deck

TS = '<TS language="{tag}"><context><name>Bar</name>{messages}</context></TS>'
MESSAGE = "<message><source>{source}</source><translation>{said}</translation></message>"
PLURAL = (
    '<message numerus="yes"><source>%n minute(s)</source>'
    "<translation><numerusform>{one}</numerusform><numerusform>{many}</numerusform></translation></message>"
)


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    return load_deck(small_deck(tmp_path))


def translations(folder: Path, *messages: tuple[str, str]) -> Path:
    said = "".join(MESSAGE.format(source=source, said=text) for source, text in messages)
    said += PLURAL.format(one="%n minuto", many="%n minutos")
    english = PLURAL.format(one="%n minute", many="%n minutes")
    (folder / "es.ts").write_text(TS.format(tag="es", messages=said), encoding="utf-8")
    (folder / "en.ts").write_text(TS.format(tag="en", messages=english), encoding="utf-8")
    return folder


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_text_of_the_screens_says_what_can_stand_in_it(language: str, deck: Deck) -> None:
    texts = [each.text for each in interface_script(TRANSLATIONS, language, deck)]
    assert [text for text in texts if "%1" in text or "%2" in text or "%n" in text] == []
    assert len(texts) > 100


def test_pages_are_counted_as_far_as_chapters_go(deck: Deck, tmp_path: Path) -> None:
    folder = translations(tmp_path, ("Page %1 of %2", "Página %1 de %2"))
    texts = [each.text for each in interface_script(folder, "en", deck)]
    assert [text for text in texts if text.startswith("Page")] == [
        *("Page 1 of 1", "Page 1 of 2", "Page 2 of 2"),
        *("Page 1 of 3", "Page 2 of 3", "Page 3 of 3"),
    ]


def test_english_is_what_the_screens_are_written_in(deck: Deck, tmp_path: Path) -> None:
    folder = translations(tmp_path, ("Next", "Siguiente"))
    english = [each.text for each in interface_script(folder, "en", deck)]
    assert english[:2] == ["1 minute", "2 minutes"]
    assert "Next" in english
    assert "Siguiente" in [each.text for each in interface_script(folder, "es-MX", deck)]


def test_a_text_that_nobody_gave_a_range_is_named(deck: Deck, tmp_path: Path) -> None:
    folder = translations(tmp_path, ("Door %1", "Puerta %1"))
    with pytest.raises(UnknownRangeError, match=r"Bar\.qml: “Door %1”: say in RANGES"):
        interface_script(folder, "es", deck)
