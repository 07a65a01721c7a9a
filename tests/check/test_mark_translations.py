"""The tool that marks translations."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from tests.deck.decks import small_deck
from tools.mark_translations import main, marked_text

PAGE = "---\nlanguages: [en, es]\n---\n# A deck\n\nTouch.\n\nThe team.\n"
CHANGES = {
    "en/index.md": PAGE,
    "es/index.md": "# Un mazo\n\nToque.\n\nEl equipo.\n",
    "es/20-choices/20-steps.md": "---\nreviewed: 2026-01-01\n---\n# Paso a paso\n\nEs corta.\n",
    "es/20-choices/10-compare.md": "---\ntranslates: 0123456789ab\n---\n# Puede elegir\n\nTodo vale.\n",
}


def marks(content: Path) -> list[tuple[str, str]]:
    findings = check_deck(Subject(load_deck(content))).findings
    return [
        (one.rule, one.position.file.removeprefix("content/es/"))
        for one in findings
        if one.rule in {"translation-older", "translation-unmarked"}
    ]


def test_all_files_of_a_language_are_marked(tmp_path: Path) -> None:
    content = small_deck(tmp_path, CHANGES)
    assert marks(content) == [
        ("translation-older", "20-choices/10-compare.md"),
        ("translation-unmarked", "20-choices/20-steps.md"),
        ("translation-unmarked", "index.md"),
    ]
    assert main(["es", "--content", str(content)]) == 0
    assert marks(content) == []


def test_only_the_files_named_are_marked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = small_deck(tmp_path, CHANGES)
    assert main(["es", str(content / "es/20-choices/20-steps.md"), "--content", str(content)]) == 0
    assert capsys.readouterr().out.startswith("content/es/20-choices/20-steps.md: ")
    assert [file for _, file in marks(content)] == ["20-choices/10-compare.md", "index.md"]


def test_what_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = small_deck(tmp_path, CHANGES)
    assert main(["fr", "--content", str(content)]) == 1
    assert main(["es", str(content / "es/nowhere.md"), "--content", str(content)]) == 1
    err = capsys.readouterr().err
    assert "fr is no translation here; there are: es" in err
    assert "no file of es that has an original" in err


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A\n", "---\ntranslates: 0a\n---\n\n# A\n"),
        ("---\nstep: B\n---\n# A\n", "---\nstep: B\ntranslates: 0a\n---\n# A\n"),
        ("---\ntranslates: 1b\nstep: B\n---\n# A\n", "---\ntranslates: 0a\nstep: B\n---\n# A\n"),
        (
            "\ufeff---\r\nstep: B\r\n---\r\n# A\r\n",
            "\ufeff---\r\nstep: B\r\ntranslates: 0a\r\n---\r\n# A\r\n",
        ),
    ],
)
def test_nothing_but_the_mark_changes(text: str, expected: str) -> None:
    assert marked_text(text, "0a") == expected


def test_a_mark_of_digits_only_is_no_number() -> None:
    assert marked_text("# A\n", "012345678901").splitlines()[1] == "translates: '012345678901'"
