"""What is turned or compared: views that hide a structure, and words for the two sides."""

from __future__ import annotations

from pathlib import Path

from kiosk.deck.loader import load_deck
from tests.deck.decks import rows, small_deck
from tests.ui.lively import COMPARING, TURNING, VIEWS

PAIR = "assets/figures/pair/figure.yaml"


def test_a_view_whose_mask_is_empty_hides_the_structure(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, TURNING))
    assert rows(deck) == set()
    (ball,) = deck.figures["wheel"].structures
    assert ball.hidden == {3}
    assert len(ball.anchors) == VIEWS


def test_a_comparison_says_what_its_sides_show(tmp_path: Path) -> None:
    yaml = "kind: compare\nbefore: whole\nafter: torn\nbefore_term: ball\nafter_term: socket\n"
    deck = load_deck(small_deck(tmp_path, {**COMPARING, PAIR: yaml}))
    assert rows(deck) == set()
    pair = deck.figures["pair"]
    assert (pair.before_term, pair.after_term) == ("ball", "socket")


def test_an_unknown_word_for_a_side_is_an_error_and_is_left_out(tmp_path: Path) -> None:
    yaml = "kind: compare\nbefore: whole\nafter: torn\nafter_term: sokcet\n"
    deck = load_deck(small_deck(tmp_path, {**COMPARING, PAIR: yaml}))
    (finding,) = deck.findings
    assert finding.rule == "unknown-term"
    assert "socket" in finding.help
    assert deck.figures["pair"].after_term == ""


def test_an_item_may_show_one_side_of_a_comparison_but_no_third(tmp_path: Path) -> None:
    changes = {
        **COMPARING,
        "en/10-parts/30-pair.md": str(COMPARING["en/10-parts/30-pair.md"]).replace("at=1", "at=2"),
    }
    deck = load_deck(small_deck(tmp_path, changes))
    assert {rule for _, rule, _, _ in rows(deck)} == {"unknown-view"}


def test_a_comparison_has_the_structures_of_both_sides_and_knows_which_lacks_them(tmp_path: Path) -> None:
    pair = load_deck(small_deck(tmp_path, COMPARING)).figures["pair"]
    known = {each.id: (each.anchors, each.hidden) for each in pair.structures}
    assert known == {
        "ball": (((700, 500), (700, 500)), frozenset()),
        "tear": (((900, 450), (900, 450)), frozenset({0})),
    }
