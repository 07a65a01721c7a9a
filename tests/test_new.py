"""A deck to start from is made, complete and without a fault."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.deck.loader import load_deck
from kiosk.new import NewDeckError, make_deck
from kiosk.paths import icon_names

Capture = pytest.CaptureFixture[str]


def everything(folder: Path) -> dict[Path, bytes | None]:
    return {path: path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


@pytest.fixture
def made(tmp_path: Path) -> Path:
    assert main(["new", str(tmp_path / "my deck")]) == 0
    return tmp_path / "my deck"


def test_it_passes_the_strict_check(made: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert main(["check", str(made / "content"), "--strict"]) == 0, capsys.readouterr().out
    assert "All is well" in capsys.readouterr().out


def test_it_is_told_in_two_languages(made: Path) -> None:
    deck = load_deck(made / "content", icon_names())
    assert deck.languages == ("en", "es")
    for language, shown in deck.by_language.items():
        slides = [slide for chapter in shown.chapters for slide in chapter.slides]
        assert {slide.language for slide in slides} == {language}
        assert [len(chapter.slides) for chapter in shown.chapters] == [5, 5]
        assert {option.language for option in shown.options} == {language}


def test_it_shows_what_a_deck_can_have(made: Path) -> None:
    deck = load_deck(made / "content", icon_names())
    english = deck.by_language["en"]
    slides = [slide for chapter in english.chapters for slide in chapter.slides]
    blocks = {type(block).__name__ for slide in slides for block in slide.blocks}
    assert {"BulletList", "Steps", "Table", "Facts", "People", "Callout"} <= blocks
    assert any(slide.experimental for slide in slides)
    assert sum(option.no_treatment for option in english.options) == 1
    assert all(len(figure.states) == 2 for figure in deck.figures.values())
    assert deck.paths


def test_it_is_reviewed_on_the_day_it_is_made(tmp_path: Path) -> None:
    day = date.today() - timedelta(days=3)
    make_deck(tmp_path / "deck", day)
    deck = load_deck(tmp_path / "deck/content")
    slides = [slide for chapter in deck.by_language["es"].chapters for slide in chapter.slides]
    assert {slide.reviewed for slide in slides} == {day}
    assert {reference.accessed for reference in deck.references.values()} == {day}


def test_it_says_what_was_made_and_how_to_go_on(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "deck"
    assert main(["new", str(folder)]) == 0
    out = capsys.readouterr().out
    for words in (f"kiosk preview {folder}", f"kiosk check {folder}", f"--content {folder}", "README.md"):
        assert words in out
    assert (folder / "README.md").is_file()


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path)]) == 0


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    before = everything(tmp_path)
    assert main(["new", str(tmp_path)]) == 1
    assert "holds files already; name a folder that is new or empty" in capsys.readouterr().err
    assert everything(tmp_path) == before


@pytest.mark.parametrize("link", [False, True])
def test_a_file_in_its_place_is_left_alone(tmp_path: Path, capsys: Capture, *, link: bool) -> None:
    place = tmp_path / "deck"
    if link:
        place.symlink_to(tmp_path / "nowhere")
    else:
        place.write_text("mine")
    assert main(["new", str(place)]) == 1
    assert "is no folder; name one that is new or empty" in capsys.readouterr().err
    assert place.is_symlink() == link
    assert not (tmp_path / "nowhere").exists()


def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(NewDeckError, match="name a folder that you may write"):
        make_deck(tmp_path / "file" / "deck")


def test_it_takes_one_folder(capsys: Capture) -> None:
    assert main(["new"]) == 2
    assert main(["new", "one", "two"]) == 2
    assert "takes one folder" in capsys.readouterr().err
