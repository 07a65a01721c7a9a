"""A tour of the small deck, picture by picture, as a process without a display makes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.deck.decks import DECK_PAGE, small_deck

ROOT = Path(__file__).resolve().parents[2]
SIZES = ("1280x720", "540x960")
NAMES = [
    "attract",
    "home",
    "parts.cover-p1",
    "parts.cover-focus",
    "parts.cover-focus-ball",
    "parts.joint-p1",
    "parts.joint-p2",
    "parts.joint-p2-wrong",
    "parts.joint-p2-right",
    "parts.joint-focus",
    "parts.joint-focus-ball",
    "parts.joint-sources-1",
    "choices.compare-p1",
    "choices.steps-p1",
    "choices.steps-p2",
    "choices.steps-p3",
    "choices.people-p1",
    "term-ball",
    "menu-textSize",
    "menu-contrast",
    "menu-language",
    "menu-sound",
    "menu-reach",
    *(
        f"{name}-{reach}{state}"
        for reach in ("low", "left", "right")
        for name, state in (
            ("reach", ""),
            ("parts.cover-reach", ""),
            ("parts.joint-reach", ""),
            ("reach", "-down"),
        )
    ),
    "menu-reach-right",
    "parts.cover-listen",
    "parts.cover-listen-sound",
    "idle",
    "empty",
]
KINDS = {"clipped", "overlap", "off-screen", "too-small"}


def kiosk(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a folder, with no display at all."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        check=False,
        cwd=folder,
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, list[dict[str, Any]]]:
    """The folder of a tour at two sizes, what it printed, and the pictures of its report."""
    root = tmp_path_factory.mktemp("tour")
    content = small_deck(root)
    (root / "out").mkdir()
    (root / "out" / "099-old-1920x1080.png").touch()
    (root / "out" / "mine.png").touch()
    sizes = [word for size in SIZES for word in ("--size", size)]
    done = kiosk(root, "tour", "--content", str(content), *sizes)
    assert done.returncode == 0, done.stderr
    report = json.loads((root / "out" / "report.json").read_text("utf-8"))
    assert list(report) == ["pictures"]
    return root / "out", done.stdout, report["pictures"]


def test_every_screen_has_its_picture_at_every_size(toured: tuple[Path, str, list[dict[str, Any]]]) -> None:
    files = [picture["file"] for picture in toured[2]]
    expected = [(name, size) for size in SIZES for name in NAMES]
    assert files == [
        f"{number:03}-{name}-{size}-100-light-en.png" for number, (name, size) in enumerate(expected, start=1)
    ]


def test_each_picture_is_as_large_as_the_report_says(toured: tuple[Path, str, list[dict[str, Any]]]) -> None:
    out, _, pictures = toured
    for picture in pictures:
        image = QImage(str(out / picture["file"]))
        assert [image.width(), image.height()] == picture["size"]
        assert f"{image.width()}x{image.height()}" in picture["file"]


def test_pictures_of_different_screens_differ(toured: tuple[Path, str, list[dict[str, Any]]]) -> None:
    out, _, pictures = toured
    assert len({(out / picture["file"]).read_bytes() for picture in pictures}) == len(pictures)


def test_the_report_says_what_each_picture_shows(toured: tuple[Path, str, list[dict[str, Any]]]) -> None:
    for picture in toured[2]:
        assert list(picture)[:5] == ["file", "screen", "slide", "part", "size"]
        assert (picture["language"], picture["theme"], picture["text_size"]) == ("en", "light", 100)
        for problem in picture["problems"]:
            assert list(problem) == ["kind", "item", "detail"]
            assert problem["kind"] in KINDS
    shown = {(picture["screen"], picture["slide"], picture["page"], picture["part"]) for picture in toured[2]}
    assert {
        ("attract", None, None, None),
        ("slide", "parts/joint", 1, 1),
        ("slide", "parts/joint", 2, None),
    } <= shown


def test_only_our_own_old_pictures_are_removed(toured: tuple[Path, str, list[dict[str, Any]]]) -> None:
    left = {path.name for path in toured[0].iterdir()}
    assert left == {picture["file"] for picture in toured[2]} | {"contact.png", "report.json", "mine.png"}


def test_the_contact_sheet_holds_all_pictures(toured: tuple[Path, str, list[dict[str, Any]]]) -> None:
    sheet = QImage(str(toured[0] / "contact.png"))
    assert 2000 < sheet.width() <= 12000
    assert 2000 < sheet.height() <= 12000


def test_one_line_sums_it_up(toured: tuple[Path, str, list[dict[str, Any]]]) -> None:
    problems = sum(len(picture["problems"]) for picture in toured[2])
    plural = "" if problems == 1 else "s"
    assert toured[1] == f"{2 * len(NAMES)} pictures, {problems} problem{plural}, ./out/contact.png\n"


def test_without_any_display_the_kiosk_makes_the_tour(tmp_path: Path) -> None:
    done = kiosk(tmp_path, "--content", str(small_deck(tmp_path)), "--size", "960x540")
    lines = done.stdout.splitlines()
    assert (done.returncode, len(lines)) == (0, 3)
    assert "no display" in lines[0]
    assert lines[2].endswith("./out/contact.png")
    assert (tmp_path / "out" / "001-attract-960x540-100-light-en.png").is_file()


def test_a_tour_of_some_slides_shows_only_these(tmp_path: Path) -> None:
    content = small_deck(tmp_path)
    wanted = ("--slides", "choices,parts/cover", "--size", "640x360", "--out", "p")
    done = kiosk(tmp_path, *wanted, "tour", "--content", str(content))
    pictures = json.loads((tmp_path / "p" / "report.json").read_text("utf-8"))["pictures"]
    assert done.returncode == 0
    assert {picture["slide"] for picture in pictures} == {
        "parts/cover",
        "choices/compare",
        "choices/steps",
        "choices/people",
    }


def test_a_tour_shows_every_combination_of_what_it_is_told(tmp_path: Path) -> None:
    content = small_deck(
        tmp_path,
        {
            "en/index.md": DECK_PAGE.replace("version:", "languages: [en, es]\nversion:"),
            "es/index.md": DECK_PAGE,
            "es/10-parts/10-cover.md": "# Una articulación\n\nEs redonda.\n",
        },
    )
    wanted = "--slides parts/cover --size 640x360 --theme dark --theme light --text-size 100 --text-size 150"
    done = kiosk(tmp_path, "tour", "--content", str(content), *wanted.split(), "--language", "all")
    assert done.returncode == 0, done.stderr
    pictures = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))["pictures"]
    first_pages = [picture for picture in pictures if picture["page"] == 1]
    told = {(each["language"], each["theme"], each["text_size"]): each["file"] for each in first_pages}
    assert len(told) == len(first_pages) == 2 * 2 * 2
    for (language, theme, text_size), file in told.items():
        assert file.endswith(f"-640x360-{text_size}-{theme}-{language}.png")
    shown = {(tmp_path / "out" / file).read_bytes() for file in told.values()}
    assert len(shown) == len(told)


def test_a_table_is_shown_with_no_one_and_the_most_choices(tmp_path: Path) -> None:
    names = ("Rest", "Pills", "Shots", "Gel", "Heat", "Cold", "Exercise")
    table = [
        f"| | {' | '.join(names)} |",
        f"|{'---|' * 8}",
        f"| Effort |{' Some |' * 7}",
        f"| Time |{' Weeks |' * 7}",
    ]
    page = "# You can choose\n\nEach choice is fine.\n\n" + "\n".join(table) + "\n"
    content = small_deck(tmp_path, {"en/20-choices/10-compare.md": page})
    done = kiosk(
        tmp_path, "tour", "--content", str(content), "--slides", "choices/compare", "--size", "960x540"
    )
    assert done.returncode == 0, done.stderr
    found = sorted(
        path.name.removesuffix("-960x540-100-light-en.png") for path in (tmp_path / "out").glob("0*")
    )
    assert [name[4:] for name in found] == [
        "choices.compare-p1",
        "choices.compare-p1-one",
        "choices.compare-p1-picked",
        "choices.compare-p1-most",
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--slides", "parts/jiont"), 2, "did you mean parts/joint?"),
        (("--language", "xx"), 2, "the deck has en"),
        (("--out", "file/below"), 1, "file"),
    ],
)
def test_what_can_not_be_toured_is_said(
    tmp_path: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    content = small_deck(tmp_path)
    (tmp_path / "file").touch()
    done = kiosk(tmp_path, "tour", "--content", str(content), *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_deck_with_nothing_to_show_makes_no_tour(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    done = kiosk(tmp_path, "tour", "--content", "content")
    assert (done.returncode, done.stdout) == (1, "")
    assert "nothing to show" in done.stderr
