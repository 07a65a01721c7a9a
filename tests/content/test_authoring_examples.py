"""The authors' manual tells the truth: its examples are a deck without errors, and its lists are complete."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck

ROOT = Path(__file__).parents[2]
MANUAL = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
ICONS = frozenset(path.stem for path in (ROOT / "assets" / "icons").glob("*.svg"))
EXAMPLE = re.compile(r"^\*\*`([^`]+)`\*\*\n\n(`{3,})\w+\n(.*?)^\2$", re.MULTILINE | re.DOTALL)
EXAMPLES = {name: text for name, _, text in EXAMPLE.findall(MANUAL)}
WRITTEN = date(2026, 11, 2)
"""The day after the examples were reviewed."""
SLIDES = {
    "your-knee": ["the-meniscus", "the-scan", "the-talk"],
    "your-choices": ["what-matters", "compare", "exercise", "cell-shots"],
}


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    for name, text in EXAMPLES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load_deck(tmp_path / "content", ICONS)


def test_every_named_example_is_found() -> None:
    named = re.findall(r"^\*\*`([^`]+)`\*\*$", MANUAL, re.MULTILINE)
    assert len(named) > 10
    assert sorted(named) == sorted(EXAMPLES)


def test_the_examples_are_a_deck_without_errors(deck: Deck) -> None:
    wrong = [finding for finding in deck.findings if finding.rule != "missing-translation"]
    assert wrong == []


def test_the_examples_break_no_rule_that_the_manual_teaches(deck: Deck) -> None:
    found = check_deck(Subject(deck, WRITTEN)).findings
    assert [finding for finding in found if finding.severity == "error"] == []


def test_the_deck_of_the_examples_shows_every_slide_in_both_languages(deck: Deck) -> None:
    wanted = [f"{chapter}/{slide}" for chapter, slides in SLIDES.items() for slide in slides]
    assert deck.languages == ("en", "es")
    for tag in deck.languages:
        assert [slide.id for chapter in deck.by_language[tag].chapters for slide in chapter.slides] == wanted


def test_the_example_of_a_message_is_what_the_program_says(deck: Deck, tmp_path: Path) -> None:
    slide = tmp_path / "content/en/10-your-knee/10-the-meniscus.md"
    text = slide.read_text(encoding="utf-8")
    slide.write_text(text.replace('labels="thigh-bone meniscus"', 'labels="thigh-bone menisk"'), "utf-8")
    findings = load_deck(tmp_path / "content", ICONS).findings
    found = next(finding for finding in findings if finding.rule == "unknown-structure")
    where = f"{found.position.file}:{found.position.line}:{found.position.column}"
    assert f"    {where}: error: {found.message} [{found.rule}]\n        {found.help}\n" in MANUAL


def test_the_manual_names_every_icon() -> None:
    listed = MANUAL.split("there are:", 1)[1].split(".\n", 1)[0]
    assert frozenset(re.findall(r"`([a-z-]+)`", listed)) == ICONS
