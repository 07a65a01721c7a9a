"""Turntables: their layers, and views that are missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from tests.deck.decks import rows, small_deck

FIGURES = "assets/figures"
TABLE = (
    "kind: turntable\nviewBox: [0, 0, 160, 100]\nviews: 3\n"
    "structures:\n  ball: {term: ball, anchor: [[80, 50], [70, 50], [60, 50]]}\n"
)
MASKS = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100"><path id="ball" d="M0 0h9v9z"/></svg>'
LAYER = "layer: {figure: muscles, term: socket}\n"


def turntable(name: str, text: str = TABLE, masks: str = MASKS) -> dict[str, str | bytes | None]:
    files: dict[str, str | bytes | None] = {f"{FIGURES}/{name}/figure.yaml": text}
    for view in range(3):
        files[f"{FIGURES}/{name}/view-{view:03}.webp"] = b"RIFF"
        files[f"{FIGURES}/{name}/masks-{view:03}.svg"] = masks
    return files


def layered(tmp_path: Path, layer: str, other: dict[str, str | bytes | None]) -> Deck:
    return load_deck(small_deck(tmp_path, turntable("bones", TABLE + layer) | other))


def test_a_turntable_may_have_another_as_a_layer(tmp_path: Path) -> None:
    deck = layered(tmp_path, LAYER, turntable("muscles"))
    assert deck.findings == ()
    layer = deck.figures["bones"].layer
    assert layer is not None
    assert (layer.name, layer.term) == ("muscles", "socket")
    assert deck.figures["muscles"].layer is None


@pytest.mark.parametrize(
    ("layer", "other", "rule"),
    [
        (LAYER, {}, "figure"),
        (LAYER, turntable("muscles", TABLE.replace("160", "150"), MASKS.replace("160", "150")), "figure"),
        (
            LAYER,
            turntable("muscles", TABLE.replace("views: 3", "views: 2").replace(", [60, 50]", "")),
            "figure",
        ),
        (LAYER.replace("muscles", "bones"), turntable("muscles"), "figure"),
        (LAYER.replace("muscles", "joint"), turntable("muscles"), "figure"),
        (LAYER.replace("socket", "sockets"), turntable("muscles"), "unknown-term"),
        (LAYER.replace(", term: socket", ""), turntable("muscles"), "figure"),
        (LAYER.replace("term", "word"), turntable("muscles"), "figure"),
        ("layer: muscles\n", turntable("muscles"), "figure"),
    ],
)
def test_a_layer_that_does_not_lie_on_it_is_an_error_and_left_out(
    tmp_path: Path, layer: str, other: dict[str, str | bytes | None], rule: str
) -> None:
    deck = layered(tmp_path, layer, other)
    assert ("error", rule, f"{FIGURES}/bones/figure.yaml", 6) in rows(deck)
    assert deck.figures["bones"].layer is None


def test_a_misspelled_layer_is_told_the_nearest_turntable(tmp_path: Path) -> None:
    deck = layered(tmp_path, LAYER.replace("muscles", "muscle"), turntable("muscles"))
    assert [finding.help.partition("?")[0] for finding in deck.findings] == ["Did you mean 'muscles'"]


@pytest.mark.parametrize("file", ["view-000.webp", "masks-000.svg"])
def test_where_a_view_is_missing_the_nearest_is_shown(tmp_path: Path, file: str) -> None:
    deck = load_deck(small_deck(tmp_path, turntable("bones") | {f"{FIGURES}/bones/{file}": None}))
    assert rows(deck) == {("error", "missing-file", f"{FIGURES}/bones/{file}", 1)}
    figure = deck.figures["bones"]
    assert [path.name[5:8] for path in figure.pictures] == ["001", "001", "002"]
    assert [path.name[6:9] for path in figure.masks] == ["001", "001", "002"]
    assert figure.structures[0].anchors == ((70, 50), (70, 50), (60, 50))


def test_without_any_view_there_is_no_figure(tmp_path: Path) -> None:
    missing = {f"{FIGURES}/bones/view-{view:03}.webp": None for view in range(3)}
    deck = load_deck(small_deck(tmp_path, turntable("bones") | missing))
    assert "bones" not in deck.figures
