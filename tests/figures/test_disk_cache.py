"""Pictures that outlive a start of the kiosk."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import time

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.deck.figure import Figure
from kiosk.figures.disk_cache import UNUSED, DiskCache
from kiosk.figures.drawing import draw
from kiosk.figures.figure_images import FigureImages
from kiosk.figures.fingerprint import fingerprint
from kiosk.figures.request import PictureRequest, parse_request
from tests.figures.conftest import STATES

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(64, 40)
NAME, OTHER = "a" * 64, "b" * 64


def picture(alpha: int = 100) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(10, 200, 90, alpha))
    return image


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "figures"


def keep(folder: Path, *names: str, limit: int = 10**6) -> list[str]:
    told: list[str] = []
    kept = DiskCache(folder, told.append, limit)
    for name in names:
        kept.put(name, picture())
        kept.close()
        kept = DiskCache(folder, told.append, limit)
    return told


@pytest.mark.parametrize("alpha", [0, 1, 100, 255])
def test_a_picture_comes_back_the_same(folder: Path, alpha: int) -> None:
    first = DiskCache(folder)
    first.put(NAME, picture(alpha))
    first.close()
    found = DiskCache(folder).get(NAME, SIZE)
    assert found == picture(alpha)
    assert found is not None
    assert found.format() == QImage.Format.Format_ARGB32_Premultiplied


def test_what_was_never_kept_is_not_there(folder: Path) -> None:
    assert DiskCache(folder).get(NAME, SIZE) is None
    assert not folder.exists()


def test_only_whole_pictures_have_a_name(folder: Path) -> None:
    keep(folder, NAME)
    assert [path.name for path in folder.iterdir()] == [f"{NAME}.png"]


def cut_short(data: bytes) -> bytes:
    return data[: len(data) // 2]


def flipped(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 255]) + data[middle + 1 :]


@pytest.mark.parametrize("damage", [cut_short, flipped, lambda _: b"", lambda _: b"<svg/>"])
def test_a_damaged_file_is_thrown_away(folder: Path, damage: Callable[[bytes], bytes]) -> None:
    keep(folder, NAME)
    path = folder / f"{NAME}.png"
    path.write_bytes(damage(path.read_bytes()))
    assert DiskCache(folder).get(NAME, SIZE) is None
    assert not path.exists()


def test_a_picture_of_another_size_is_thrown_away(folder: Path) -> None:
    keep(folder, NAME)
    assert DiskCache(folder).get(NAME, SIZE + QSize(1, 0)) is None
    assert DiskCache(folder).get(NAME, SIZE) is None


def test_the_pictures_not_used_for_longest_make_room_and_nothing_else_does(folder: Path) -> None:
    keep(folder, NAME, OTHER)
    (folder / "letter.txt").write_text("not ours")
    size = (folder / f"{NAME}.png").stat().st_size
    for age, name in ((3, NAME), (2, OTHER)):
        os.utime(folder / f"{name}.png", (age, age))
    assert DiskCache(folder).get(NAME, SIZE) is not None
    keep(folder, "c" * 64, limit=2 * size)
    assert {path.name[0] for path in folder.iterdir()} == {"a", "c", "l"}


def test_a_disk_that_takes_nothing_is_told_and_harms_nobody(folder: Path) -> None:
    folder.parent.write_text("where the folder would be there is a file")
    assert keep(folder, NAME) == [f"pictures are not kept in {folder}: Not a directory"]
    assert DiskCache(folder).get(NAME, SIZE) is None


def test_a_picture_that_can_not_be_replaced_is_told_and_harms_nobody(folder: Path) -> None:
    (folder / f"{NAME}.png").mkdir(parents=True)
    (told,) = keep(folder, NAME)
    assert str(folder) in told
    assert DiskCache(folder).get(NAME, SIZE) is None


def traces(folder: Path) -> dict[str, tuple[int, int]]:
    return {path.name: (path.stat().st_mtime_ns, path.stat().st_size) for path in (folder, *folder.iterdir())}


def test_a_sealed_cache_gives_pictures_and_leaves_no_trace_of_it(folder: Path) -> None:
    keep(folder, NAME)
    (folder / f"{OTHER}.png").write_bytes(b"damaged")
    os.utime(folder / f"{NAME}.png", (time() - 1000, time() - 1000))
    before = traces(folder)
    cache = DiskCache(folder)
    cache.seal()
    assert cache.get(NAME, SIZE) == picture()
    assert cache.get(OTHER, SIZE) is None
    cache.put("c" * 64, picture())
    cache.close()
    assert traces(folder) == before


def test_what_no_start_has_used_for_long_goes_when_it_is_sealed(folder: Path, qtbot: QtBot) -> None:
    keep(folder, NAME, OTHER)
    os.utime(folder / f"{OTHER}.png", (time() - UNUSED - 60, time() - UNUSED - 60))
    DiskCache(folder).seal()
    qtbot.waitUntil(lambda: [path.name for path in folder.iterdir()] == [f"{NAME}.png"])


def test_a_closed_cache_takes_nothing(folder: Path) -> None:
    cache = DiskCache(folder)
    cache.close()
    cache.put(NAME, picture())
    cache.close()
    assert not folder.exists()


ASKED = parse_request("drawing?only=left")


@pytest.mark.parametrize(
    "other",
    [
        PictureRequest("drawing"),
        replace(ASKED, glow=True),
        replace(ASKED, theme="contrast"),
        replace(ASKED, state="shown"),
    ],
)
def test_pictures_that_differ_have_names_that_differ(drawing: Figure, other: PictureRequest) -> None:
    assert fingerprint(drawing, ASKED, SIZE) == fingerprint(drawing, ASKED, SIZE)
    assert fingerprint(drawing, ASKED, SIZE) != fingerprint(drawing, other, SIZE)


def test_a_change_of_anything_changes_the_name(drawing: Figure) -> None:
    name = fingerprint(drawing, ASKED, SIZE)
    assert fingerprint(replace(drawing, states=STATES[:1]), ASKED, SIZE) != name
    assert fingerprint(replace(drawing, dark=(("#000000", "#ffffff"),)), ASKED, SIZE) != name
    assert fingerprint(drawing, ASKED, SIZE * 2) != name
    drawing.pictures[0].write_text(drawing.pictures[0].read_text() + " ")
    assert fingerprint(drawing, ASKED, SIZE) != name


@pytest.fixture
def asking(
    figures: dict[str, Figure], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], tuple[QImage, int]]:
    """A kiosk's life: a picture is asked for; the picture, and how often one was drawn."""
    monkeypatch.setattr("kiosk.figures.figure_images.SLOW", -1)
    drawn: list[str] = []

    def counted(*given: object) -> QImage:
        drawn.append("once")
        return draw(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("kiosk.figures.figure_images.draw", counted)

    def ask(address: str) -> tuple[QImage, int]:
        drawn.clear()
        images = FigureImages(figures, kept=folder)
        image = images.requestImage(address, QSize(), QSize(300, 100))
        images.close()
        return image, len(drawn)

    return ask


@pytest.mark.parametrize(
    "address", ["drawing", "drawing?only=left&glow=1", "render?theme=contrast", "render?only=left", "compare"]
)
def test_a_picture_is_drawn_at_the_first_start_only(
    asking: Callable[[str], tuple[QImage, int]], address: str
) -> None:
    first, second = asking(address), asking(address)
    assert (first[1], second[1]) == (1, 0)
    assert first[0] == second[0]


@pytest.mark.parametrize("address", ["render", "turntable?view=1", "compare?view=1"])
def test_what_is_a_picture_already_is_not_kept(
    asking: Callable[[str], tuple[QImage, int]], folder: Path, address: str
) -> None:
    asking(address)
    assert not folder.exists()


def test_a_drawing_that_lacks_something_is_not_kept(
    asking: Callable[[str], tuple[QImage, int]], folder: Path
) -> None:
    asking("drawing?only=gone")
    assert not folder.exists()
