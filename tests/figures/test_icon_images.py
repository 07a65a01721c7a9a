from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.figures.icon_images import IconImages
from tests.figures.conftest import Screen, near

ICON = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor"
stroke-width="4"><path d="M0 12H24"/></svg>"""


@pytest.fixture
def icons(tmp_path: Path, qtbot: QtBot, problems: list[str]) -> Iterator[Screen]:
    (tmp_path / "bar-wide.svg").write_text(ICON)
    (tmp_path / "broken.svg").write_text("<svg")
    shown = Screen(qtbot)
    shown.engine.addImageProvider("icon", IconImages(tmp_path, problems.append))
    shown.begin()
    yield shown
    del shown.engine


@pytest.mark.parametrize(
    ("given", "seen"), [("13262D", "#102830"), ("ff0000", "#ff0000"), ("%2300ff00", "#00ff00")]
)
def test_an_icon_is_drawn_in_the_colour_asked_on_nothing(icons: Screen, given: str, seen: str) -> None:
    window = icons.show(f"image://icon/bar-wide/{given}", 96, 96)
    assert near(window.pixelColor(48, 48)) == seen
    assert near(window.pixelColor(48, 36)) == "#ffffff"


def test_an_icon_is_crisp_at_the_size_asked(icons: Screen) -> None:
    window = icons.show("image://icon/bar-wide/000000", 96, 96)
    assert icons.size == QSize(96, 96)
    assert [near(window.pixelColor(48, y)) for y in (39, 40, 55, 56)] == [
        "#ffffff",
        "#000000",
        "#000000",
        "#ffffff",
    ]


@pytest.mark.parametrize(("asked", "given"), [((0, 0), 24), ((48, 0), 48), ((0, 30), 30), ((9999, 1), 1024)])
def test_icons_are_square_and_bounded(icons: Screen, asked: tuple[int, int], given: int) -> None:
    icons.show("image://icon/bar-wide/000000", *asked)
    assert icons.size == QSize(given, given)


@pytest.mark.parametrize(
    "address", ["unknown/000000", "bar-wide", "bar-wide/red", "../bar-wide/000000", "bar-wide.svg/000000", ""]
)
def test_what_is_no_icon_is_transparent_and_told_once(
    icons: Screen, problems: list[str], address: str
) -> None:
    for size in (96, 48):
        window = icons.show("image://icon/" + address, size, size)
        assert near(window.pixelColor(24, 24)) == "#ffffff"
    assert len(problems) == 1
