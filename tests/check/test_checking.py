"""The frame that runs families of rules, and what authors waive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.check import checking
from kiosk.check.checking import Checked, check_deck
from kiosk.check.passages import own_slides
from kiosk.check.subject import Subject
from kiosk.deck.findings import Finding, Position
from kiosk.deck.loader import load_deck
from tests.deck.decks import small_deck

STEPS = "content/en/20-choices/20-steps.md"
SLIDE = """\
---
waive:
  {waive}
---
# It goes step by step

The visit is short.
"""


def loud(subject: Subject) -> Iterator[Finding]:
    """A family that dislikes every slide."""
    for slide in own_slides(subject.deck.by_language[subject.deck.fallback]):
        yield Finding("warning", "loud", slide.position, "too loud", "Say it quietly.")


def broken(subject: Subject) -> Iterator[Finding]:
    yield Finding("warning", "loud", Position(STEPS), "from one that breaks off", "")
    raise KeyError("nothing")


@pytest.fixture(autouse=True)
def families(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "FAMILIES", (broken, loud))
    monkeypatch.setattr(checking, "RULES", {"loud": "too loud"})
    monkeypatch.setattr(checking, "FIT_RULES", {"narrow": "too narrow"})


def checked(root: Path, waive: str = "", fit: list[Finding] | None = None) -> Checked:
    changes = {"en/20-choices/20-steps.md": SLIDE.replace("{waive}", waive)} if waive else {}
    return check_deck(Subject(load_deck(small_deck(root, changes))), fit)


def found(result: Checked, file: str = STEPS) -> list[tuple[str, str, int]]:
    return [
        (one.severity, one.rule, one.position.line)
        for one in result.findings
        if one.position.file in {file, "content"}
    ]


def test_a_family_that_fails_is_one_finding_and_the_others_still_speak(tmp_path: Path) -> None:
    result = checked(tmp_path)
    assert found(result) == [("error", "internal-error", 1), ("warning", "loud", 1)]
    assert "test_checking: KeyError: 'nothing'" in result.findings[0].message


def test_a_waiver_takes_the_findings_of_its_rule_and_file_and_keeps_the_reason(tmp_path: Path) -> None:
    result = checked(tmp_path, "loud: It must be heard.")
    assert found(result) == [("error", "internal-error", 1)]
    assert found(result, "content/en/20-choices/10-compare.md")[-1] == ("warning", "loud", 1)
    assert [(one.finding.position.file, one.reason) for one in result.waived] == [
        (STEPS, "It must be heard.")
    ]


def test_a_waiver_of_an_unknown_rule_is_an_error_that_knows_better(tmp_path: Path) -> None:
    result = checked(tmp_path, "lout: It must be heard.")
    assert ("error", "waive-unknown", 3) in found(result)
    [finding] = [one for one in result.findings if one.rule == "waive-unknown"]
    assert finding.help.startswith("Did you mean 'loud'?")


def test_a_waiver_that_matches_nothing_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "FAMILIES", ())
    assert found(checked(tmp_path, "loud: It must be heard.")) == [("warning", "waive-unused", 3)]


def test_a_waiver_of_what_was_not_looked_for_is_not_called_unused(tmp_path: Path) -> None:
    assert found(checked(tmp_path, "narrow: It is a table.")) == [
        ("error", "internal-error", 1),
        ("warning", "loud", 5),
    ]
    assert ("warning", "waive-unused", 3) in found(checked(tmp_path, "narrow: It is a table.", []))
    narrow = Finding("warning", "narrow", Position(STEPS, 5), "too narrow", "")
    result = checked(tmp_path, "narrow: It is a table.", [narrow])
    assert [one.finding for one in result.waived] == [narrow]


def test_what_reading_the_deck_found_can_not_be_waived(tmp_path: Path) -> None:
    wrong = SLIDE.replace("{waive}", "unknown-term: Not needed.") + "\nA [word](glossary:nowhere).\n"
    deck = load_deck(small_deck(tmp_path, {"en/20-choices/20-steps.md": wrong}))
    rules = [rule for _, rule, _ in found(check_deck(Subject(deck)))]
    assert {"unknown-term", "waive-unknown"} <= set(rules)


def test_a_deck_that_is_not_there_is_one_finding(tmp_path: Path) -> None:
    result = check_deck(Subject(load_deck(tmp_path / "nowhere")))
    assert [one.rule for one in result.findings] == ["no-content"]
