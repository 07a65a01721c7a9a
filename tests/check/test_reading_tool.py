"""The table of how hard each slide is to read."""

from __future__ import annotations

from pathlib import Path

from kiosk.deck.loader import load_deck
from tests.deck.decks import small_deck
from tools.reading import table

HARD = "Multidisciplinary rehabilitation necessitates individualized physiotherapeutic recommendations. " * 8


def test_the_hardest_slide_comes_first_and_has_a_star(tmp_path: Path) -> None:
    slide = f"# It is hard\n\n{HARD}\n"
    deck = load_deck(small_deck(tmp_path, {"en/10-parts/30-hard.md": slide})).by_language["en"]
    head, first, *_, last = table(deck, ())
    assert head.split() == ["en", "words", "mean", "max", "FK", "FK", "all", "SMOG", "SMOG", "all"]
    assert first.startswith("parts/hard")
    assert first.count("*") == 1
    assert last.startswith("the whole deck")


def test_slides_can_be_chosen_by_the_beginning_of_their_names(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path)).by_language["en"]
    assert [line.split()[0] for line in table(deck, ["choices/"])][1:-1] == [
        "choices/people",
        "choices/steps",
        "choices/compare",
    ]
