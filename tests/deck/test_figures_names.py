"""Who names something that a figure lacks is told the nearest name, with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from tests.deck.decks import JOINT_YAML, SMALL, small_deck

YAML = "assets/figures/joint/figure.yaml"
SLIDE = "en/10-parts/20-joint.md"

NAMED = [
    (SLIDE, 'labels="socket ball"', 'labels="sockets ball"', 6, "socket"),
    (SLIDE, 'highlight="ball"', 'highlight="bal"', 6, "ball"),
    (SLIDE, 'state="needle-in"', 'zoom="nedle"', 6, "needle"),
    (SLIDE, 'state="needle-in"', 'state="needle-into"', 6, "needle-in"),
    (SLIDE, 'highlight="socket"', 'highlight="soket"', 10, "socket"),
    (SLIDE, 'state="needle-out"', 'state="needle-uot"', 12, "needle-out"),
    (SLIDE, "figures/joint/", "figures/joints/", 6, "joint"),
    (YAML, "term: socket", "term: sockets", 5, "socket"),
    (YAML, "  socket:", "  sockets:", 5, "socket"),
    (YAML, "    needle: {translate: [20", "    needles: {translate: [20", 10, "needle"),
    (YAML, "start: needle-out", "start: needle-outt", 13, "needle-out"),
    (YAML, "kind: drawing", "kind: drawn", 1, "drawing"),
    (YAML, "side: left", "sid: left", 5, "side"),
]


@pytest.mark.parametrize("named", NAMED)
def test_a_misspelled_name_is_told_the_nearest(tmp_path: Path, named: tuple[str, str, str, int, str]) -> None:
    file, old, new, line, meant = named
    text = {**SMALL, YAML: JOINT_YAML}[file]
    assert old in text
    deck = load_deck(small_deck(tmp_path, {file: text.replace(old, new)}))
    place = file if file == YAML else f"content/{file}"
    told = [found for found in deck.findings if (found.position.file, found.position.line) == (place, line)]
    assert f"Did you mean '{meant}'?" in {found.help.partition("?")[0] + "?" for found in told}


def test_a_name_that_is_like_no_other_is_told_those_that_are_there(tmp_path: Path) -> None:
    text = SMALL[SLIDE].replace('highlight="ball"', 'highlight="xyz"')
    (found,) = load_deck(small_deck(tmp_path, {SLIDE: text})).findings
    assert found.help == "There are: ball, needle, socket."


def test_an_anchor_outside_the_canvas_is_an_error_where_it_stands(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {YAML: JOINT_YAML.replace("[80, 60]", "[80, 160]")}))
    (found,) = deck.findings
    assert (found.position.file, found.position.line) == (YAML, 6)
    assert "[80, 160] is outside the viewBox" in found.message
