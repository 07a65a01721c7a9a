"""What the command line may say, and what is said where it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import main
from kiosk.command import parse
from kiosk.options import SIZES

NOT_THERE = "/there/is/no/such/folder"
Capture = pytest.CaptureFixture[str]


def test_help_names_every_verb_and_option(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    text = capsys.readouterr().out
    assert left.value.code == 0
    verbs = ["run", "tour", "check", "preview", "new", "narrate", "doctor"]
    settings = ["--content", "--config", "--language", "--size", "--theme", "--text-size", "--windowed"]
    others = [
        "--out",
        "--slides",
        "--format",
        "--strict",
        "--report",
        "--fit",
        "--today",
        "--engine",
        "--print",
    ]
    others.append("--learn-keys")
    assert [word for word in (*verbs, *settings, *others) if word not in text] == []


def test_the_version_is_told(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert (left.value.code, capsys.readouterr().out) == (0, f"kiosk {__version__}\n")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("chek", "did you mean check? The verbs are run, tour, check"),
        ("zzz", "The verbs are run, tour, check"),
        ("--size 12", "write WIDTHxHEIGHT in pixels, such as 1920x1080"),
        ("--size 1x1", "each side must be 320 to 16384 pixels"),
        ("--size 800x600 --size 900x600", "`kiosk tour` takes several"),
        ("--langauge en", "did you mean --language?"),
        ("--size", "expected one argument"),
        ("tour --theme pink", "choose from"),
        ("--theme all", "--theme: `kiosk` takes one, for its one window; `kiosk tour` takes several"),
        ("preview --text-size 100 --text-size 200", "`kiosk preview` takes one"),
        ("narrate --theme dark", "--theme is for `kiosk run`, not for `kiosk narrate`"),
        ("doctor --engine pico", "--engine is for `kiosk narrate`, not for `kiosk doctor`"),
        ("doctor --learn-keys", "--learn-keys: name the file to write the keys to with --config FILE"),
        ("check --out here", "--out is for `kiosk tour`, not for `kiosk check`"),
        ("--strict", "--strict is for `kiosk check`, not for `kiosk`"),
        ("check --today soon", "--today: 'soon' is no day; write it as 2026-11-22"),
        ("tour some/folder", "--content DIR"),
        (f"--content {NOT_THERE}", f"--content {NOT_THERE}: there is no such folder"),
        (f"check {NOT_THERE}", f"{NOT_THERE}: there is no such folder"),
        ("check one --content two", "--content two: the deck is named already: one"),
        ("new one --content two", "--content is for `kiosk run`, not for `kiosk new`"),
        ("--config no-such-file.toml", "no-such-file.toml: No such file or directory"),
    ],
)
def test_wrong_use_says_in_one_line_what_is_right(line: str, words: str, capsys: Capture) -> None:
    assert main(line.split()) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("kiosk: ")
    assert words in err


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ("content = 'nowhere'", "content"),
        ("langauge = 'en'", "langauge"),
        ("size = 'big'", "size 'big'"),
        ("idle_seconds = 0", "idle_seconds"),
        ("theme = pink", "line 1"),
    ],
)
def test_a_wrong_file_of_settings_is_named_with_the_setting(
    settings: str, words: str, tmp_path: Path, capsys: Capture
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(settings)
    assert main(["tour", "--config", str(config)]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"kiosk: {config}: ")
    assert words in err


def test_what_the_tour_takes_several_times_may_be_all_there_is() -> None:
    line = "tour --size 800x600 --size 800x600 --size 600x800 --text-size 200 --text-size 100 --language all"
    command = parse([*line.split(), "--theme", "all"])
    assert command.sizes == ((800, 600), (600, 800))
    assert (command.themes, command.text_sizes) == (("light", "dark", "contrast"), (200, 100))
    assert (command.languages, command.options.language) == (("all",), "")
    assert parse(["tour", "--size", "all"]).sizes == SIZES
