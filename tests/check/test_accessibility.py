"""Alternative texts, links, and what a voice can't read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from tests.deck.decks import SMALL, small_deck

SLIDE = "content/en/20-choices/20-steps.md"
MINE = ("alt-", "link-text", "spoken-", "empty-cell")


def found(root: Path, slide: str, **more: str) -> list[tuple[str, int, int]]:
    """Rule, line and column of what this family finds in one slide."""
    deck = load_deck(small_deck(root, {"en/20-choices/20-steps.md": slide, **more}))
    assert not [one for one in deck.findings if one.position.file == SLIDE]
    return [
        (one.rule, one.position.line, one.position.column)
        for one in check_deck(Subject(deck)).findings
        if one.position.file == SLIDE and one.rule.startswith(MINE)
    ]


def rules(root: Path, text: str) -> set[str]:
    return {rule for rule, _, _ in found(root, f"# It moves\n\n{text}\n")}


def with_alt(alt: str, title: str = "It moves", attributes: str = "") -> str:
    return f"# {title}\n\n![{alt}](../../../assets/figures/joint/figure.svg){attributes}\n\nIt turns.\n"


@pytest.mark.parametrize(
    ("alt", "rule"),
    [
        ("A round ball sits in a deep socket.", ""),
        ("The ball turns in its socket", "alt-title"),
        ("The BALL: turns, in the socket!", "alt-title"),
        ("Joint", "alt-title"),
        ("A joint.", "alt-short"),
        ("Image of a ball that sits in a deep socket.", "alt-opening"),
        ("This picture shows a ball in a deep socket.", "alt-opening"),
        ("A ball. " * 31, "alt-long"),
    ],
)
def test_alternative_texts_say_what_is_seen(alt: str, rule: str, tmp_path: Path) -> None:
    slide = with_alt(alt, "The ball turns in the socket")
    assert found(tmp_path, slide) == ([(rule, 3, 1)] if rule else [])


def test_a_cover_needs_a_good_alternative_text_too(tmp_path: Path) -> None:
    page = SMALL["en/10-parts/index.md"].replace("A ball.", "Image of a big round ball.")
    deck = load_deck(small_deck(tmp_path, {"en/10-parts/index.md": page}))
    places = {
        (one.rule, one.position.file)
        for one in check_deck(Subject(deck)).findings
        if one.rule == "alt-opening"
    }
    assert places == {("alt-opening", "content/en/10-parts/index.md")}


def test_spanish_openings_are_known(tmp_path: Path) -> None:
    page = "---\nlanguages: [es]\n---\n# Un mazo\n\nToque.\n\nEl equipo.\n"
    small = {name.replace("en/", "es/", 1): text for name, text in SMALL.items() if name.startswith("en/")}
    gone: dict[str, str | bytes | None] = {name: None for name in SMALL if name.startswith("en/")}
    glossary = (
        "Bola { #ball }\n:   Redonda.\n\nCopa { #socket }\n:   Honda.\n\nAguja { #needle }\n:   Fina.\n"
    )
    slide = with_alt("Imagen de una bola redonda en su copa.")
    changes = {**gone, **small, "es/index.md": page, "es/glossary.md": glossary, "paths.yaml": None}
    deck = load_deck(small_deck(tmp_path, {**changes, "es/20-choices/20-steps.md": slide}))
    lines = {one.position.file for one in check_deck(Subject(deck)).findings if one.rule == "alt-opening"}
    assert lines == {"content/es/20-choices/20-steps.md"}


@pytest.mark.parametrize(
    ("alt", "fires"),
    [
        ("Something round in something deep.", True),
        ("Something round turns in the socket.", False),
        ("Two balls side by side.", False),
    ],
)
def test_an_alternative_text_names_something_that_is_labelled(alt: str, fires: bool, tmp_path: Path) -> None:
    slide = with_alt(alt, attributes='{ labels="ball socket" }')
    assert found(tmp_path, slide) == ([("alt-labels", 3, 1)] if fires else [])
    assert found(tmp_path, with_alt(alt)) == []


@pytest.mark.parametrize("text", ["here", "Read more", "**Click here**"])
def test_a_link_says_where_it_leads(text: str, tmp_path: Path) -> None:
    assert rules(tmp_path, f"See [{text}](slide:parts/joint).") == {"link-text"}
    assert rules(tmp_path, "See [how the joint moves](slide:parts/joint).") == set()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("It takes 6 ± 2 weeks.", "spoken-sign"),
        ("Rest → exercise.", "spoken-sign"),
        ("Rest and/or exercise.", "spoken-sign"),
        ("The nerve C7/8 hurts.", "spoken-sign"),
        ("You did it 🎉", "spoken-sign"),
        ("It takes 4-6 weeks.", "spoken-range"),
        ("It takes 4 \u2013 6 weeks.", "spoken-range"),
        ("Rest vs. exercise.", "spoken-short"),
        ("Do some sport, e.g. walking.", "spoken-short"),
        ("See www.example.org now.", "spoken-address"),
        ("This is IMPORTANT to you.", "spoken-capitals"),
        ("It takes 4 to 6 weeks, in 77 of 100 people.", ""),
        ("Have an MRI or a TENS at 10:30 on 2026-11-22, at 37.5 degrees.", ""),
        ("A well-known round-the-clock service (24 hours).", ""),
        ("50 % feel better; it costs about $20.", ""),
        ("Call 555-0100 or 555-1234, day or night.", ""),
    ],
)
def test_a_voice_can_read_it(text: str, rule: str, tmp_path: Path) -> None:
    assert rules(tmp_path, text) == ({rule} if rule else set())


def test_what_a_voice_can_not_read_is_shown_where_it_stands(tmp_path: Path) -> None:
    slide = "# It moves\n\nIt is easy and\nnot → IMPORTANT.\n"
    assert found(tmp_path, slide) == [("spoken-sign", 4, 5), ("spoken-capitals", 4, 7)]


def test_capitals_that_the_glossary_explains_are_fine(tmp_path: Path) -> None:
    glossary = SMALL["en/glossary.md"] + '\nHip score { also="WOMAC" }\n:   A list of questions.\n'
    slide = "# It moves\n\nThe WOMAC helps.\n"
    assert found(tmp_path, slide) == [("spoken-capitals", 3, 5)]
    assert found(tmp_path, slide, **{"en/glossary.md": glossary}) == []


@pytest.mark.parametrize(("cell", "fires"), [("", True), ("-", True), ("✓", True), ("None", False)])
def test_no_cell_of_a_table_is_empty(cell: str, fires: bool, tmp_path: Path) -> None:
    table = f"# It moves\n\n| | Rest | Exercise |\n|---|---|---|\n| Cost | Little | {cell} |\n"
    assert (("empty-cell", 5, 1) in found(tmp_path, table)) is fires
