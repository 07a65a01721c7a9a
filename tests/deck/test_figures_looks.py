"""What a figure says of how it looks: textures, and colours for the dark theme."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.figure import Texture
from kiosk.deck.loader import load_deck
from kiosk.deck.structures import TEXTURES
from tests.deck.decks import JOINT_YAML, rows, small_deck

YAML = "assets/figures/joint/figure.yaml"


@pytest.mark.parametrize("texture", TEXTURES)
def test_a_structure_may_have_each_texture(tmp_path: Path, texture: Texture) -> None:
    text = JOINT_YAML.replace("side: left", f"texture: {texture}")
    deck = load_deck(small_deck(tmp_path, {YAML: text}))
    assert deck.findings == ()
    assert [s.texture for s in deck.figures["joint"].structures] == [texture, None, None]


def test_an_unknown_texture_is_an_error_that_names_the_nearest(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {YAML: JOINT_YAML.replace("side: left", "texture: brick")}))
    assert rows(deck) == {("error", "figure", YAML, 5)}
    assert deck.findings[0].help.startswith("Did you mean 'bricks'?")
    assert deck.figures["joint"].structures[0].texture is None


def test_a_drawing_may_exchange_colours_in_the_dark(tmp_path: Path) -> None:
    text = JOINT_YAML + "dark:\n  '#f0ddb6': '#0F1B20'\n  \"#A9D3EE\": '#abcdef'\n"
    deck = load_deck(small_deck(tmp_path, {YAML: text}))
    assert deck.findings == ()
    assert deck.figures["joint"].dark == (("#f0ddb6", "#0F1B20"), ("#A9D3EE", "#abcdef"))


@pytest.mark.parametrize("pair", ["'#F0DDB': '#0F1B20'", "'#F0DDB6': red", "'#F0DDB6': #0F1B20", "red: 3"])
def test_a_pair_with_a_wrong_colour_is_an_error_and_the_others_stay(tmp_path: Path, pair: str) -> None:
    text = JOINT_YAML + f"dark:\n  '#A9D3EE': '#ABCDEF'\n  {pair}\n"
    deck = load_deck(small_deck(tmp_path, {YAML: text}))
    assert rows(deck) == {("error", "figure", YAML, 16)}
    assert deck.figures["joint"].dark == (("#A9D3EE", "#ABCDEF"),)


def test_only_drawings_exchange_colours(tmp_path: Path) -> None:
    text = "kind: render\nviewBox: [0, 0, 160, 100]\nstructures: {}\ndark: {'#A9D3EE': '#ABCDEF'}\n"
    masks = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100"/>'
    folder = "assets/figures/extra"
    files: dict[str, str | bytes | None] = {f"{folder}/figure.webp": b"RIFF", f"{folder}/masks.svg": masks}
    deck = load_deck(small_deck(tmp_path, {**files, f"{folder}/figure.yaml": text}))
    assert rows(deck) == {("error", "figure", f"{folder}/figure.yaml", 4)}
    assert deck.figures["extra"].dark == ()


def test_a_label_may_lie_on_its_structure(tmp_path: Path) -> None:
    files = {"assets/figures/joint/figure.yaml": JOINT_YAML.replace("side: left", "side: over")}
    deck = load_deck(small_deck(tmp_path, files))
    assert deck.findings == ()
    assert "over" in {structure.side for structure in deck.figures["joint"].structures}
