"""What `kiosk doctor` says of a machine, from the settings of a real file to the page for the file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.cli import main
from kiosk.operate.panel import Panel, panel_rows
from kiosk.operate.targets import Control, reach_rows, target_rows
from kiosk.options import Options
from tests.deck.decks import small_deck

Capture = pytest.CaptureFixture[str]
LARGE = """
panel_mm = [700, 394]
viewing_distance_mm = 500
screen_bottom_mm = 700
size = "1920x1080"
keys = { next = "F13", previous = "F13" }
"""


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure without a screen, as on a machine that is set up over the network."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def rows(text: str) -> dict[str, tuple[str, str]]:
    """State and the first line of what was measured, by what was measured."""
    found = (re.match(r"  (pass|FAIL|unknown|by hand) +(.+?)  +(.*)", line) for line in text.splitlines())
    return {match[2]: (match[1], match[3]) for match in found if match}


def test_a_machine_is_measured_and_the_page_says_so(qtbot: QtBot, tmp_path: Path, capsys: Capture) -> None:
    content = small_deck(tmp_path)
    config, report = tmp_path / "kiosk.toml", tmp_path / "report.html"
    config.write_text(LARGE, "utf-8")
    line = ["doctor", "--content", str(content), "--config", str(config), "--report", str(report)]
    assert main(line) == 1
    text = capsys.readouterr().out
    found = rows(text)
    assert found["Pixels a millimetre"][0] == "pass"
    assert found["Pixels a millimetre"][1].startswith("2.74 across, 2.74 down")
    assert found["Capital H: titles of slides"][0] == "pass"
    assert found["Main buttons (Next, Begin, …)"][0] == "pass"
    assert found["Controls, reach low"][0] == "pass"
    assert found["Words that are read, contrast"][0] == "pass"
    assert found["Extended"][0] == "pass"
    assert found["Level after a visit"][0] == "pass"
    assert found["Characters, en"][0] == "pass"
    assert found["Keys"][0] == "FAIL"
    assert "F13 is for next and previous" in text
    assert found["Loudest step, at the ear"][0] == "by hand"
    page = report.read_text("utf-8")
    assert "EN 301 549 5.1.4" in page
    assert "asks nothing of a network" in page
    assert not re.search(r"(?:src|href)=", page)
    assert str(tmp_path) not in page


def test_what_is_not_known_of_a_panel_is_asked_for() -> None:
    nobody_knows = Panel((1280, 720), (0, 0), "the system")
    button = Control("Next", "home", "primary", "normal", (300.0, 100.0), 600.0, 700.0)
    asked = [
        *panel_rows(nobody_knows),
        *target_rows([button], nobody_knows, 600),
        *reach_rows([button], nobody_knows, Options(screen_bottom_mm=700)),
    ]
    assert {row.state for row in asked} == {"unknown"}
    assert all("panel_mm" in row.how for row in asked)


@pytest.mark.parametrize(
    ("bottom", "state", "how"),
    [
        (900, "pass", ""),
        (1000, "FAIL", "mount the picture's lower edge at 960 mm"),
        (300, "FAIL", "mount the picture's lower edge at 340 mm"),
    ],
)
def test_how_high_to_hang_a_panel_is_said(bottom: int, state: str, how: str) -> None:
    panel = Panel((1920, 1080), (480, 270), "panel_mm")
    high = Control("Listen", "home", "", "normal", (100.0, 80.0), 40.0, 120.0)
    low = Control("Next", "home", "primary", "normal", (300.0, 100.0), 820.0, 920.0)
    controls, _ = reach_rows([high, low], panel, Options(screen_bottom_mm=bottom))
    assert (controls.state, controls.how) == (state, how)


def test_a_panel_that_can_not_be_true_is_named() -> None:
    fine = [row.state for row in panel_rows(Panel((1080, 1920), (268, 476), "panel_mm"))]
    stretched = [row.state for row in panel_rows(Panel((1920, 1080), (160, 160), "the system"))]
    tiny = [row.state for row in panel_rows(Panel((1920, 1080), (16, 9), "the system"))]
    assert (fine, stretched, tiny) == (["pass", "pass"], ["pass", "FAIL"], ["pass", "FAIL"])
