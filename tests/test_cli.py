"""The command line, as real processes where what Qt and the system do matters."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.check import checking
from kiosk.cli import main
from tests.deck.decks import small_deck

ROOT = Path(__file__).resolve().parents[1]
NOT_THERE = "/there/is/no/such/folder"
Capture = pytest.CaptureFixture[str]


def environment(**changes: str) -> dict[str, str]:
    """This process's environment without a display, but for `changes`."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    return {**kept, "PYTHONPATH": str(ROOT), **changes}


def kiosk(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        check=False,
        env=environment(**changes),
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    "order", ["check --content {} --strict", "--content {} check --strict", "--strict check {}"]
)
def test_options_may_stand_before_or_after_the_verb(
    order: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "FAMILIES", ())
    assert main(order.format(small_deck(tmp_path)).split()) == 0
    assert capsys.readouterr().out == "All is well: 0 errors, 0 warnings\n"


def test_the_command_line_goes_before_the_file_of_settings(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "FAMILIES", ())
    config = tmp_path / "kiosk.toml"
    config.write_text("content = 'nowhere'")
    assert main(["check", "--config", str(config)]) == 2
    assert main(["check", "--config", str(config), "--content", str(small_deck(tmp_path))]) == 0
    assert "All is well" in capsys.readouterr().out


def test_check_tells_errors_and_counts_them(tmp_path: Path, capsys: Capture) -> None:
    content = small_deck(tmp_path, {"en/10-parts/20-joint.md": "No heading.\n"})
    assert main(["check", str(content)]) == 1
    out = capsys.readouterr().out
    errors, warnings = out.count(": error: "), out.count(": warning: ")
    assert "content/en/10-parts/20-joint.md:1:1: error: " in out
    assert re.fullmatch(rf"{errors} errors?, {warnings} warnings?", out.splitlines()[-1])


def test_check_takes_the_deck_s_folder_too(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", str(small_deck(tmp_path).parent)]) == 0
    assert "0 errors" in capsys.readouterr().out


def test_check_as_json_is_only_json(tmp_path: Path, capsys: Capture) -> None:
    content = small_deck(tmp_path, {"en/10-parts/20-joint.md": "No heading.\n"})
    assert main(["check", str(content), "--format", "json"]) == 1
    assert {"severity", "file", "line"} <= json.loads(capsys.readouterr().out)[0].keys()
    assert main(["check", NOT_THERE, "--format", "json"]) == 2
    assert json.loads(capsys.readouterr().out)[0]["rule"] == "no-content"


def test_strict_counts_warnings(tmp_path: Path) -> None:
    content = small_deck(
        tmp_path,
        {
            "en/30-empty/index.md": "# Empty\n\n![A ball.](../../../assets/figures/cover/figure.svg)\n\nA line.\n"
        },
    )
    assert main(["check", str(content)]) == 0
    assert main(["check", str(content), "--strict"]) == 1


def test_check_does_not_load_qt() -> None:
    code = "import sys; from kiosk.cli import main; main(['check']); sys.exit('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], check=False, env=environment(), capture_output=True, timeout=60
    )
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"DISPLAY": "nowhere:4711"}, "DISPLAY=nowhere:4711"),
        ({"WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": "/nowhere"}, "WAYLAND_DISPLAY=wayland-4711"),
        ({"QT_QPA_PLATFORM": "nonsense"}, 'Could not find the Qt platform plugin "nonsense"'),
        ({"QT_QPA_PLATFORM": "xcb"}, "QT_QPA_PLATFORM=xcb"),
    ],
)
def test_a_display_that_can_not_be_opened_is_reported(
    changes: dict[str, str], words: str, tmp_path: Path
) -> None:
    done = kiosk("--content", str(small_deck(tmp_path)), **changes)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 2
    assert words in done.stderr
    assert "kiosk tour" in done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_kiosk_calmly(number: signal.Signals, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "kiosk",
            "--content",
            str(small_deck(tmp_path, {"xx_/index.md": "# No tag\n"})),
        ],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert (
        "xx_" in process.stderr.readline()
    )  # the content's log: from before this on, signals are watched for
    process.send_signal(number)
    rest = process.communicate(timeout=60)[1]
    assert process.returncode == 0
    assert "Traceback" not in rest


def test_a_tour_that_is_broken_off_says_so_by_its_code(tmp_path: Path) -> None:
    content = small_deck(tmp_path)
    sizes = [word for side in range(400, 440) for word in ("--size", f"{side}x{side}")]
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "kiosk",
            "tour",
            "--content",
            str(content),
            "--out",
            str(tmp_path / "out"),
            *sizes,
        ],
        env=environment(),
        stderr=subprocess.PIPE,
        text=True,
    )
    while process.poll() is None and not list((tmp_path / "out").glob("001-*.png")):
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.05)  # between two looks; looking all the time would leave the tour no processor
    process.send_signal(signal.SIGINT)
    rest = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert "Traceback" not in rest
