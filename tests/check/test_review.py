"""Dates of reviews, and who did them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from tests.deck.decks import small_deck

SLIDE = "content/en/20-choices/20-steps.md"
MINE = {"overdue", "due-soon", "not-reviewed", "reviewer-name"}


def found(root: Path, settings: str, today: str = "2026-03-01") -> list[Finding]:
    slide = f"---\n{settings}\n---\n# It moves\n\nIt turns.\n"
    deck = load_deck(small_deck(root, {"en/20-choices/20-steps.md": slide}))
    subject = Subject(deck, date.fromisoformat(today))
    return [one for one in check_deck(subject).findings if one.position.file == SLIDE and one.rule in MINE]


@pytest.mark.parametrize(
    ("settings", "today", "rule", "line"),
    [
        ("reviewed: 2026-01-01", "2026-03-01", "", 0),
        ("reviewed: 2026-01-01", "2026-11-01", "", 0),
        ("reviewed: 2026-01-01", "2026-11-02", "due-soon", 2),
        ("reviewed: 2026-01-01", "2027-01-01", "due-soon", 2),
        ("reviewed: 2026-01-01", "2027-01-02", "overdue", 2),
        ("reviewed: 2026-01-01\nreview_by: 2026-02-28", "2026-03-01", "overdue", 3),
        ("reviewed: 2026-01-01\nreview_by: 2026-03-01", "2026-03-01", "due-soon", 3),
        ("reviewed: 2026-01-01\nexperimental: true", "2026-06-30", "due-soon", 2),
        ("reviewed: 2026-01-01\nexperimental: true", "2026-07-01", "overdue", 2),
        ("step: One", "2026-03-01", "not-reviewed", 4),
    ],
)
def test_a_review_holds_for_its_time(settings: str, today: str, rule: str, line: int, tmp_path: Path) -> None:
    results = [(one.severity, one.rule, one.position.line) for one in found(tmp_path, settings, today)]
    assert results == ([("warning", rule, line)] if rule else [])


def test_what_is_overdue_says_since_when_and_what_patients_see(tmp_path: Path) -> None:
    [plain] = found(tmp_path, "reviewed: 2025-01-01")
    assert plain.message == (
        "its review was due on 2026-01-01, 59 days ago; until then patients see that it is being reviewed"
    )
    [experimental] = found(tmp_path, "reviewed: 2025-01-01\nexperimental: true")
    assert experimental.message.endswith("patients do not get it, because it is experimental")


def test_what_is_due_soon_is_called_a_notice(tmp_path: Path) -> None:
    [notice] = found(tmp_path, "reviewed: 2026-01-01\nreview_by: 2026-03-02")
    assert notice.message == "a notice: its review is due on 2026-03-02, in 1 day"


def test_a_cover_without_words_needs_no_review(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path))
    rules = {
        one.rule for one in check_deck(Subject(deck)).findings if one.position.file.endswith("10-cover.md")
    }
    assert not rules & MINE


@pytest.mark.parametrize(
    ("reviewer", "fires"),
    [
        ("Maria Garcia", True),
        ("Dr. Garcia", True),
        ("M. Garcia, MD", True),
        ("Ann van der Berg", True),
        ("evidence review", False),
        ("Education Team", False),
        ("Knee Surgeon", False),
        ("hip surgeon", False),
        ("physiotherapist, sports clinic", False),
        ("Equipo de Educación", False),
    ],
)
def test_a_reviewer_is_a_role(reviewer: str, fires: bool, tmp_path: Path) -> None:
    results = [
        (one.rule, one.position.line)
        for one in found(tmp_path, f"reviewed: 2026-01-01\nreviewer: {reviewer}")
    ]
    assert results == ([("reviewer-name", 3)] if fires else [])
