"""`kiosk check` with its options: a day, waivers, a report."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.deck.decks import small_deck

SLIDE = "en/20-choices/20-steps.md"
REVIEWED = "---\nreviewed: 2026-01-01\n{more}---\n# It goes step by step\n\nThe visit is short.\n"
Capture = pytest.CaptureFixture[str]
Run = Callable[..., list[str]]


@pytest.fixture
def about(tmp_path: Path, capsys: Capture) -> Run:
    """The lines that a check prints about one slide."""

    def run(*options: str, more: str = "") -> list[str]:
        content = small_deck(tmp_path, {SLIDE: REVIEWED.format(more=more)})
        main(["check", str(content), *options])
        return [line for line in capsys.readouterr().out.splitlines() if SLIDE in line]

    return run


def test_a_deck_can_be_checked_as_of_another_day(about: Run) -> None:
    assert not any("review" in line for line in about("--today", "2026-01-02"))
    assert any("its review was due on 2027-01-01" in line for line in about("--today", "2027-01-02"))


def test_waivers_are_listed_at_the_end_and_not_for_programs(
    about: Run, tmp_path: Path, capsys: Capture
) -> None:
    more = "waive: {overdue: The committee meets in May.}\n"
    lines = about("--today", "2027-01-02", more=more)
    assert lines[-1] == f"  content/{SLIDE}: overdue (1 finding): The committee meets in May."
    assert not any("review was due" in line for line in lines)
    assert main(["check", str(tmp_path / "content"), "--today", "2027-01-02", "--format", "json"]) in {0, 1}
    listed = json.loads(capsys.readouterr().out)
    assert "overdue" not in {each["rule"] for each in listed if each["file"].endswith(SLIDE)}


def test_a_report_is_written_for_what_was_checked(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    content = small_deck(tmp_path, {SLIDE: REVIEWED.format(more="")})
    main(["check", str(content), "--report", str(path), "--today", "2027-01-02"])
    page = path.read_text(encoding="utf-8")
    assert "its review was due on 2027-01-01" in page
    assert SLIDE in page


def test_a_report_that_can_not_be_written_is_told(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "nowhere" / "report.html"
    assert main(["check", str(small_deck(tmp_path)), "--report", str(path)]) == 2
    assert capsys.readouterr().err == (
        f"kiosk: --report {path}: No such file or directory; name a file in a folder that can be written to\n"
    )
