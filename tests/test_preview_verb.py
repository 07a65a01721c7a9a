"""`kiosk preview` from the command line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.paths import content_of
from tests.deck.decks import small_deck
from tests.test_cli import ROOT, environment, kiosk

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("preview /there/is/no/such/folder", "kiosk: /there/is/no/such/folder: there is no such folder"),
        ("preview one two", "takes one folder"),
        ("preview --windowed", "--windowed is for `kiosk run`"),
        ("preview --size 800x600 --size 900x600", "`kiosk tour` takes several"),
    ],
)
def test_wrong_use_is_told(line: str, words: str, capsys: Capture) -> None:
    assert main(line.split()) == 2
    assert words in capsys.readouterr().err


def test_a_deck_is_meant_by_its_folder_or_its_content(tmp_path: Path) -> None:
    content = small_deck(tmp_path)
    assert content_of(tmp_path) == content
    assert content_of(content) == content


def test_a_slide_that_is_not_there_is_told(tmp_path: Path) -> None:
    content = small_deck(tmp_path)
    done = kiosk("preview", str(content), "--slides", "parts/joynt", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert "did you mean parts/joint?" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    done = kiosk("preview", str(small_deck(tmp_path)))
    assert done.returncode == 1
    assert "there is no display here" in done.stderr


@pytest.mark.parametrize("broken", [False, True])
def test_it_shows_a_deck_until_it_is_told_to_end(tmp_path: Path, *, broken: bool) -> None:
    small_deck(tmp_path, {"xx_/index.md": "# No tag\n"} | ({"en/index.md": b"\xff"} if broken else {}))
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "preview", str(tmp_path), "--slides", "parts", "--size", "800x600"],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND=os.environ["QT_QUICK_BACKEND"]),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline()  # the content's log: from before this on, signals are watched for
    process.send_signal(signal.SIGTERM)
    rest = process.communicate(timeout=60)[1]
    assert process.returncode == 0
    assert "Traceback" not in rest
