"""Whether all of a deck fits on the screens, told as findings."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.check.checking import FIT_RULES
from kiosk.cli import main
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from kiosk.options import Options
from kiosk.tour.fit import Matrix, fit_findings
from tests.deck.decks import DECK_PAGE, small_deck

TINY = Matrix(sizes=((800, 600),), text_sizes=(100, 200))
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung"
WORDY = "The ball sits in the socket and turns there whenever you walk, climb or sit down on a chair.\n\n"
ROW = "Rest, then walk a little more each day, then climb, then sit down on a chair and stand up"
CROWDED = (
    "# Many are counted\n\nIt is long.\n\n```people\n"
    + "".join(f"{count} of 100: {ROW}, and again: {ROW}\n" for count in range(10, 16))
    + "after: 8 weeks\nsource: smith2020\n```\n"
)
"""What an icon array counts is not cut, and so much finds no room on a small screen."""
Changes = dict[str, str | bytes | None]


def findings(root: Path, changes: Changes | None = None, matrix: Matrix = TINY) -> list[Finding]:
    found = fit_findings(Options(), load_deck(small_deck(root, changes)), matrix, lambda _: None)
    assert {finding.rule for finding in found} <= FIT_RULES.keys()
    return found


def test_an_ordinary_deck_fits(qtbot: QtBot, tmp_path: Path) -> None:
    wide = Matrix(sizes=((1024, 768), (1080, 1920)), text_sizes=(100, 200))
    assert findings(tmp_path, matrix=wide) == []


def test_words_that_find_no_room_are_found(qtbot: QtBot, tmp_path: Path) -> None:
    unfit = [f for f in findings(tmp_path, {"en/20-choices/40-long.md": CROWDED}) if f.rule == "fit"]
    assert {(f.severity, f.position.file) for f in unfit} == {("error", "content/en/20-choices/40-long.md")}
    assert any(ROW[:20] in f.message and "at 800x600 with 200 % text" in f.message for f in unfit)
    assert "shorter" in unfit[0].help


def test_a_word_longer_than_a_line_is_told_as_one_that_can_still_be_read(
    qtbot: QtBot, tmp_path: Path
) -> None:
    found = findings(tmp_path, {"en/20-choices/40-long.md": f"# The {LONG}\n\nIt is long.\n"})
    assert {each.severity for each in found} == {"warning"}
    assert f"is broken within a word: no line is wide enough for '{LONG}'" in found[0].message


def test_a_fault_in_several_settings_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    found = findings(tmp_path, {"en/20-choices/40-long.md": f"# The {LONG}\n\nIt is long.\n"})
    assert any("at 800x600 with 100 % text, and in 1 other setting:" in each.message for each in found)


def test_words_that_need_many_parts_are_counted(qtbot: QtBot, tmp_path: Path) -> None:
    found = findings(tmp_path, {"en/20-choices/40-wordy.md": "# Much is said\n\n" + WORDY * 14})
    assert [(f.severity, f.rule, f.position.file) for f in found] == [
        ("warning", "parts", "content/en/20-choices/40-wordy.md")
    ] * 2
    assert "with 100 % text: the words need" in found[0].message
    assert "with 200 % text: the words need" in found[1].message


def test_each_language_is_looked_at_where_it_has_words(qtbot: QtBot, tmp_path: Path) -> None:
    changes: Changes = {
        "en/index.md": DECK_PAGE.replace("version:", "languages: [en, es]\nversion:"),
        "es/index.md": DECK_PAGE,
        "es/20-choices/20-steps.md": CROWDED,
    }
    small = Matrix(sizes=((800, 600),), text_sizes=(200,))
    found = [each for each in findings(tmp_path, changes, small) if each.rule == "fit"]
    assert {each.position.file for each in found} == {"content/es/20-choices/20-steps.md"}


def test_one_can_look_at_some_slides_only(qtbot: QtBot, tmp_path: Path) -> None:
    changes: Changes = {"en/20-choices/40-long.md": CROWDED}
    some = Matrix(sizes=((800, 600),), text_sizes=(100,), slides=frozenset({"choices/steps"}))
    assert findings(tmp_path, changes, some) == []


def test_check_looks_when_it_is_asked_to(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = small_deck(tmp_path, {"en/20-choices/40-long.md": CROWDED})
    line = ["check", str(content), "--fit", "--size", "800x600", "--text-size", "200"]
    assert main([*line, "--slides", "choices/long", "--language", "en"]) == 1
    said = capsys.readouterr()
    assert "lies over or under" in said.out
    assert said.err == "fit: en, 800x600, 200 % text\n"
    assert main([*line, "--slides", "choices/log"]) == 2
    assert "did you mean choices/long?" in capsys.readouterr().err
    assert main([*line, "--language", "fr"]) == 2
    assert "the deck has en" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--size 800x600", "--text-size 200", "--language en", "--slides parts"])
def test_what_narrows_the_look_needs_it(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *option.split()]) == 2
    assert f"{option.split(maxsplit=1)[0]} is for `kiosk check --fit`" in capsys.readouterr().err
