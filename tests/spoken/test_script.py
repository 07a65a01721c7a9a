"""Every text of a deck that a screen can say is in the script, as screens have it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.spoken.language_names import OWN_NAMES
from kiosk.spoken.manifest import Clip, Manifest
from kiosk.spoken.phrases import phrases
from kiosk.spoken.printing import printed
from kiosk.spoken.script import script
from kiosk.visit.blocks import block_rows
from kiosk.visit.chapters import language_name
from kiosk.visit.sources import source_rows
from tests.deck.decks import REFERENCES, small_deck
from tests.ui.decks import in_languages

SLIDE = """\
---
sources: [smith2020]
---
# All of it

The first line.

1. One step.

Cost
:   About $5.

!!! warning "Take care"
    It may hurt.

    - Call us.

!!! staff "For you"
    Nobody else hears this.

```people
77 of 100: Exercise
after: 8 weeks
source: smith2020
counted: felt better
others: did not
```
"""


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    deck = load_deck(small_deck(tmp_path, {"en/20-choices/20-steps.md": SLIDE}))
    assert deck.findings == ()
    return deck


def heard_on_screens(deck: Deck) -> Iterator[str]:
    for chapter in deck.by_language["en"].chapters:
        for slide in chapter.slides:
            for row in block_rows(slide):
                yield from row.spoken.splitlines()
            for source in source_rows(slide, deck):
                yield from (source.title, *source.spoken.splitlines())


def test_what_the_models_give_to_screens_is_there(deck: Deck) -> None:
    texts = [each.text for each in script(deck, "en")]
    assert [text for text in heard_on_screens(deck) if text and text not in texts] == []
    assert {"Take care", "Call us.", "Cost", "About $5.", "The Joint Group"} & set(texts) >= {
        "Take care",
        "Cost",
    }


def test_what_surrounds_the_slides_is_there_too_each_once(deck: Deck) -> None:
    texts = [each.text for each in script(deck, "en")]
    wanted = [
        "A small deck",
        "English",
        "Touch to begin.",
        "Made by the test team.",
        "The parts",
        "A ball.",
        "Needle",
    ]
    assert [texts.count(text) for text in wanted] == [1] * len(wanted)
    assert [texts.count(text) for text in ("Little", "Exercise", "The ball", "No. The needle is thin.")] == [
        1
    ] * 4


def test_staff_notes_and_other_languages_are_left_out(deck: Deck) -> None:
    assert not [each for each in script(deck, "en") if "Nobody else" in each.text or each.text == "For you"]
    assert script(deck, "fr") == ()


def test_a_text_says_where_it_is(deck: Deck) -> None:
    [found] = [each for each in script(deck, "en") if each.text == "The ball turns in the socket."]
    assert found.where == "parts/joint: key message"
    assert (found.position.file, found.position.line) == ("content/en/10-parts/20-joint.md", 8)


def test_a_source_is_said_in_the_language_that_it_is_written_in(tmp_path: Path) -> None:
    es = {name: text for name, text in in_languages("es").items() if isinstance(text, str)}
    es["es/10-parts/20-joint.md"] = "---\nsources: [smith2020, perez]\n---\n" + es["es/10-parts/20-joint.md"]
    es["references.yaml"] = f"{REFERENCES}  - id: perez\n    title: Las articulaciones\n    language: es-MX\n"
    deck = load_deck(small_deck(tmp_path, es))
    [english, spanish] = [{each.text for each in script(deck, tag)} for tag in ("en", "es")]
    assert "About joints" in english - spanish
    assert "Las articulaciones" in spanish - english


@pytest.mark.parametrize("tag", OWN_NAMES)
def test_languages_are_called_as_the_buttons_call_them(tag: str) -> None:
    assert OWN_NAMES[tag] == language_name(tag)


def test_phrases_are_single_sentences_and_the_print_says_which_are_new(deck: Deck) -> None:
    found = phrases(deck, "en")
    there = next(phrase for phrase in found.values() if phrase.text == "The needle is thin.")
    clip = Clip(there.key, "a.opus", there.said, "pico", "en-US", "CC0-1.0", 1.0)
    lines = list(printed(deck, "en", Manifest("en", {clip.key: clip})))
    at = lines.index(f"  {there.key}  {there.first.where}")
    assert lines[at + 1] == "    The needle is thin."
    at = lines.index("    About $5.")
    assert lines[at - 1].startswith("+ ")
    assert lines[at - 1].endswith("choices/steps: fact")
    assert lines[at + 1] == "    say: About five dollars."
    only_new = list(printed(deck, "en", Manifest("en", {clip.key: clip}), only_new=True))
    assert "    The needle is thin." not in only_new
    assert "    About $5." in only_new
