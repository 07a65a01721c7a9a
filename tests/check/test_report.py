from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.check.report import as_json, as_text, could_not_run, exit_code
from kiosk.check.waivers import Waived
from kiosk.deck.findings import Finding, Position, Severity
from kiosk.deck.loader import load_deck
from tests.deck.decks import small_deck


def finding(file: str, line: int, severity: Severity = "error", message: str = "wrong") -> Finding:
    return Finding(severity, "a-rule", Position(file, line, 2), message, "Mend it.\nSo.")


FOUND = [finding("b.md", 3), finding("a.md", 10, "warning"), finding("a.md", 9, message="señal")]


def test_people_read_one_paragraph_a_file_in_order() -> None:
    assert as_text(FOUND) == (
        "a.md:9:2: error: señal [a-rule]\n    Mend it.\n    So.\n"
        "a.md:10:2: warning: wrong [a-rule]\n    Mend it.\n    So.\n"
        "\n"
        "b.md:3:2: error: wrong [a-rule]\n    Mend it.\n    So.\n"
        "\n"
        "2 errors, 1 warning"
    )


def test_programs_read_a_list_in_the_same_order() -> None:
    records = json.loads(as_json(FOUND))
    assert [(record["file"], record["line"]) for record in records] == [
        ("a.md", 9),
        ("a.md", 10),
        ("b.md", 3),
    ]
    assert records[0] == {
        "severity": "error",
        "rule": "a-rule",
        "file": "a.md",
        "line": 9,
        "column": 2,
        "message": "señal",
        "help": "Mend it.\nSo.",
    }


def test_people_read_what_is_waived_and_why_before_the_count() -> None:
    waived = [Waived(found, "The table needs it.") for found in (FOUND[0], FOUND[0], FOUND[1])]
    assert as_text([], waived).split("\n") == [
        "Waived:",
        "  a.md: a-rule (1 finding): The table needs it.",
        "  b.md: a-rule (2 findings): The table needs it.",
        "",
        "All is well: 0 errors, 0 warnings",
    ]


def test_nothing_wrong_is_said_and_an_empty_list() -> None:
    assert (as_text([]), json.loads(as_json([]))) == ("All is well: 0 errors, 0 warnings", [])


@pytest.mark.parametrize(
    ("severities", "strict", "code"),
    [
        ([], False, 0),
        ([], True, 0),
        (["warning"], False, 0),
        (["warning"], True, 1),
        (["warning", "error"], False, 1),
        (["error"], True, 1),
    ],
)
def test_the_exit_code_counts_errors_and_strictly_warnings(
    severities: list[Severity],
    strict: bool,
    code: int,
) -> None:
    found = [finding("a.md", 1, severity) for severity in severities]
    assert exit_code(found, strict=strict) == code


def test_a_missing_folder_is_told_from_a_deck_with_errors(tmp_path: Path) -> None:
    missing = load_deck(tmp_path / "nowhere")
    wrong = load_deck(small_deck(tmp_path, {"en/index.md": None}))
    assert (could_not_run(missing), exit_code(missing.findings)) == (True, 2)
    assert (could_not_run(wrong), exit_code(wrong.findings)) == (False, 1)
