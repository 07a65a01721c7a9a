"""Structures that touch are told apart by everybody: in colour, in grey, and by red-green blind people.

Measured in the picture that the kiosk draws, for the pairs in `pairs.yaml`, along the borders where they meet.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtGui import QGuiApplication

from kiosk.deck.figure import Figure
from kiosk.deck.figures import read_figures
from kiosk.deck.files import DeckFiles
from kiosk.figures.request import Theme
from tests.content.borders import GROUND, PAPER, Places, Seen, are_apart, places_of, seen
from tests.content.seeing import contrast, lights

ROOT = Path(__file__).parents[2]
PAIRS: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "pairs.yaml").read_text(encoding="utf-8"))
FIGURES = {
    name: figure
    for name, figure in read_figures(DeckFiles(ROOT)).items()
    if figure.kind in {"drawing", "render"}
}
SHOWN = [*FIGURES, *(name for name in PAIRS["meet"] if "?" in name)]
ENOUGH_OF_A_BORDER = 0.75
ENOUGH_OF_A_TEXTURE = 1.6
LEAST = 6
"""Of samples: what touches in fewer places hardly meets."""

Pair = tuple[str, str]


def is_named(part: str, name: str) -> bool:
    return part == name or part.startswith(name + "-")


def is_one_of(pair: Pair, kinds: list[list[str]]) -> bool:
    return any(
        all(is_named(part, name) for part, name in zip(pair, names, strict=True))
        for kind in kinds
        for names in (kind, kind[::-1])
    )


def meeting(places: Places, left_out: list[list[str]]) -> list[Pair]:
    """The pairs that carry meaning, and meet."""
    kinds = PAIRS["tones"] + PAIRS["textures"]
    named = [pair for pair in combinations(places.parts, 2) if is_one_of(pair, kinds)]
    kept = [pair for pair in named if not is_one_of(pair, left_out)]
    return [pair for pair in kept if len(places.border(*pair)) >= LEAST]


def merged(figure: Seen, pairs: list[Pair]) -> list[str]:
    """Pairs that somebody does not tell apart, and how much of their border is clear to whom."""
    found = []
    for pair in pairs:
        shares = figure.told_apart(*pair)
        if min(shares.values()) >= ENOUGH_OF_A_BORDER:
            continue
        if is_one_of(pair, PAIRS["textures"]) and min(figure.texture(*pair).values()) >= ENOUGH_OF_A_TEXTURE:
            continue
        told = ", ".join(f"{share:.0%} in {vision}" for vision, share in shares.items())
        found.append(f"{pair[0]} and {pair[1]}: {told}")
    return found


def looked_at(figure: Figure, pairs: list[Pair]) -> dict[Theme, list[Pair]]:
    """The pairs to measure by theme: of a picture that is the same in both, the dark one changes the ground alone."""
    if figure.kind == "drawing":
        return {"light": pairs, "dark": pairs}
    return {"light": pairs, "dark": [pair for pair in pairs if GROUND in pair]}


@pytest.mark.parametrize("shown", SHOWN)
def test_what_touches_is_told_apart(qapp: QGuiApplication, shown: str) -> None:
    name, _, state = shown.partition("?")
    places = places_of(FIGURES[name], state)
    pairs = meeting(places, PAIRS["left_out"].get(name, []))
    for pair in PAIRS["meet"].get(shown, []):
        assert tuple(pair) in pairs or tuple(pair[::-1]) in pairs, pair
    for theme, measured in looked_at(FIGURES[name], pairs).items():
        if measured:
            assert merged(seen(FIGURES[name], places, theme, state), measured) == [], theme


def test_pairs_name_parts_that_there_are() -> None:
    for names in (PAIRS["meet"], PAIRS["left_out"]):
        assert {name.partition("?")[0] for name in names} <= set(FIGURES)


def test_a_border_is_clear_by_tone_by_a_dark_line_or_by_a_light_casing() -> None:
    assert are_apart([0.8, 0.2], [0.8, 0.2])
    assert are_apart([0.8, 0.7], [0.8, 0.1, 0.7])
    assert are_apart([0.2, 0.15], [0.2, 0.9, 0.15])
    assert not are_apart([0.8, 0.7], [0.8, 0.75, 0.7])
    assert not are_apart([0.8, 0.1 + 0.2], [0.8, 0.95])


def test_red_green_blind_people_see_what_was_published() -> None:
    """Red is far darker to those without the cones for long waves, and white and grey stay as they are."""
    full, grey, protanopia, deuteranopia = lights(0xFF0000)
    assert protanopia < full / 1.7
    assert deuteranopia > full
    assert grey == pytest.approx(0.073, abs=0.002)
    assert lights(0xFFFFFF) == pytest.approx((1, 1, 1, 1), abs=0.001)
    assert contrast(*lights(0x767676)[:2]) == pytest.approx(1)
    assert contrast(1, lights(0x767676)[0]) == pytest.approx(4.54, abs=0.01)


def test_each_theme_has_its_paper() -> None:
    light, dark = (lights(int(PAPER[theme][1:], 16))[0] for theme in ("light", "dark"))
    assert light > 0.8
    assert dark < 0.02
