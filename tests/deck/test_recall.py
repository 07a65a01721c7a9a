"""A deck read again is the same as one read for the first time, and only what changed is read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.deck import reading, slide
from kiosk.deck.loader import load_deck
from kiosk.deck.recall import Recall
from tests.deck.decks import SMALL, small_deck, write_deck

JOINT = "en/10-parts/20-joint.md"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The slides that were read, by their files."""
    names: list[str] = []
    original = slide.read_slide

    def noting(text: str, file: str, **others: str) -> object:
        names.append(file)
        return original(text, file, **others)

    monkeypatch.setattr(reading, "read_slide", noting)
    return names


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {JOINT: SMALL[JOINT].replace("The joint moves", "The joint swings")},
        {JOINT: "No heading.\n"},
        {"references.yaml": "references: 3\n"},
        {"en/glossary.md": SMALL["en/glossary.md"] + "\nHurt\n:   To feel pain.\n"},
        {"assets/figures/joint/figure.yaml": "kind: nonsense\n"},
        {
            "en/30-more/index.md": SMALL["en/10-parts/index.md"],
            "en/30-more/10-new.md": "# New\n\nIt is new.\n",
        },
        {
            "en/index.md": "---\nlanguages: [es, en]\n---\n# Deck\n\nTouch.\n\nUs.\n",
            "es/index.md": "# Baraja\n\nToque.\n\nNosotros.\n",
        },
    ],
)
def test_a_changed_deck_is_read_as_if_for_the_first_time(changes: Mapping[str, str], tmp_path: Path) -> None:
    content, recall = small_deck(tmp_path), Recall()
    load_deck(content, recall=recall)
    write_deck(tmp_path, changes)
    assert load_deck(content, recall=recall) == load_deck(content)
    assert load_deck(content, recall=recall) == load_deck(content)


def test_a_slide_that_did_not_change_is_not_read_again(tmp_path: Path, read: list[str]) -> None:
    content, recall = small_deck(tmp_path), Recall()
    load_deck(content, recall=recall)
    assert len(read) == 5
    read.clear()
    write_deck(tmp_path, {JOINT: SMALL[JOINT] + "\n"})
    load_deck(content, recall=recall)
    assert read == [f"content/{JOINT}"]


def test_what_is_wrong_is_told_each_time(tmp_path: Path) -> None:
    content, recall = small_deck(tmp_path, {JOINT: "No heading.\n"}), Recall()
    first = load_deck(content, recall=recall).findings
    assert first
    assert load_deck(content, recall=recall).findings == first
