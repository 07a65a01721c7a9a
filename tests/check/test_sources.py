"""Claims need sources, and sources need readers."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from tests.deck.decks import SMALL, small_deck

SLIDE = "content/en/20-choices/20-steps.md"
LIST = "content/references.yaml"
MINE = {"claim-source", "unused-source", "unread-source", "source-reading"}
SOURCE = "  - id: {key}\n    title: T\n    {more}\n"
READ = "accessed: {date-parts: [[2026, 1, 22]]}\n    read: abstract"


def findings(root: Path, **changes: str) -> list[Finding]:
    deck = load_deck(small_deck(root, {**changes}))
    assert deck.findings == ()
    return [one for one in check_deck(Subject(deck)).findings if one.rule in MINE]


def of_slide(root: Path, text: str, setting: str = "") -> list[tuple[str, str, int, int]]:
    slide = f"---\n{setting or 'step: One'}\n---\n# It moves\n\n{text}\n"
    return [
        (one.severity, one.rule, one.position.line, one.position.column)
        for one in findings(root, **{"en/20-choices/20-steps.md": slide})
        if one.position.file == SLIDE
    ]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("In one study 77 of 100 felt better.", 14),
        ("Here 1 in 10 people had pain.", 6),
        ("Here two out of ten people had pain.", 6),
        ("Half of people feel better.", 1),
        ("So 50 % of them feel better.", 4),
        ("Some 50 per cent feel better.", 9),
        ("Most people feel better. It helps for 6 to 8 weeks.", 39),
        ("The pain is often gone within three months.", 31),
    ],
)
def test_a_claim_needs_a_source(text: str, column: int, tmp_path: Path) -> None:
    assert of_slide(tmp_path, text) == [("warning", "claim-source", 6, column)]
    assert of_slide(tmp_path, text, "sources: [smith2020]") == []
    assert of_slide(tmp_path, f"{text} [@smith2020]") == []


@pytest.mark.parametrize(
    "text",
    [
        "The visit takes about two hours.",
        "Call us if it is not better in 2 days.",
        "This is step 2 of 7.",
        "Exercise can help you.",
        '!!! warning "Call us"\n    if nothing helps for two days.',
    ],
)
def test_what_claims_nothing_needs_no_source(text: str, tmp_path: Path) -> None:
    assert of_slide(tmp_path, text) == []


def test_how_sure_we_are_is_a_claim(tmp_path: Path) -> None:
    assert of_slide(tmp_path, "It turns.", "certainty: high") == [("warning", "claim-source", 2, 1)]


def test_one_finding_a_slide_is_enough(tmp_path: Path) -> None:
    assert len(of_slide(tmp_path, "50 % got better.\n\n60 % were glad.")) == 1


def test_a_source_that_nothing_cites_is_told(tmp_path: Path) -> None:
    entry = SOURCE.format(key="unused", more=READ)
    found = findings(tmp_path, **{"references.yaml": SMALL["references.yaml"] + entry})
    assert {(one.rule, one.position.line) for one in found} == {("source-reading", 2), ("unused-source", 9)}


@pytest.mark.parametrize(
    "change",
    [
        {"en/20-choices/20-steps.md": "# It moves\n\nIt turns.\n\n!!! staff\n    Read this. [@other]\n"},
        {"en/glossary.md": SMALL["en/glossary.md"].replace("A thin tube.", "A thin tube. [@other]")},
        {"en/20-choices/20-steps.md": "---\nsources: [other]\n---\n# It moves\n\nIt turns.\n"},
    ],
)
def test_staff_notes_settings_and_words_use_sources_too(change: dict[str, str], tmp_path: Path) -> None:
    entry = SOURCE.format(key="other", more=READ)
    found = findings(tmp_path, **{"references.yaml": SMALL["references.yaml"] + entry, **change})
    assert [one.rule for one in found] == ["source-reading"]


@pytest.mark.parametrize(
    ("more", "open_end"),
    [
        ("URL: https://example.org", "when it was read and how much of it was read"),
        ("read: whole", "when it was read"),
        ("accessed: 2026-01-22", "how much of it was read"),
        ("accessed: 2026-01-22\n    read: second-hand", ""),
    ],
)
def test_a_cited_source_says_when_and_how_much_was_read(more: str, open_end: str, tmp_path: Path) -> None:
    entry = SOURCE.format(key="smith2020", more=more)
    found = findings(tmp_path, **{"references.yaml": f"references:\n{entry}"})
    assert [one.message for one in found] == ([f"'smith2020' does not say {open_end}"] if open_end else [])


def test_a_source_that_nobody_read_is_an_error_where_it_is_cited(tmp_path: Path) -> None:
    entry = SOURCE.format(key="smith2020", more="read: not-read")
    found = findings(tmp_path, **{"references.yaml": f"references:\n{entry}"})
    assert {(one.severity, one.rule, one.position.file, one.position.line) for one in found} == {
        ("error", "unread-source", "content/en/10-parts/20-joint.md", 2),
        ("error", "unread-source", "content/en/20-choices/30-people.md", 9),
    }


def test_spanish_claims_are_known(tmp_path: Path) -> None:
    page = "---\nlanguages: [en, es]\n---\n# A deck\n\nTouch.\n\nThe team.\n"
    slide = "# Se mueve\n\nPuede mejorar.\n\n- En 7 de cada 10 personas mejoró.\n"
    content = small_deck(tmp_path, {"en/index.md": page, "es/20-choices/20-steps.md": slide})
    found = [one for one in check_deck(Subject(load_deck(content))).findings if one.rule == "claim-source"]
    assert [(one.position.file, one.position.line) for one in found] == [
        ("content/es/20-choices/20-steps.md", 5)
    ]
