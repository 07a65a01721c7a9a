"""What is known of drawings from one start to the next."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.deck.outlines import Outlines
from kiosk.deck.svg import SvgOutline, read_svg
from tests.deck.decks import JOINT_SVG, small_deck

SVG = "assets/figures/joint/figure.svg"
FAULTY = JOINT_SVG.replace("#f0ddb6", "rgba(0,0,0,1)").replace('<g id="ball">', '<g id="ball" opacity=".5">')
UNSAFE = JOINT_SVG.replace("<path", '<path onclick="x()"')
BROKEN = JOINT_SVG.replace("</svg>", "")
Start = Callable[[], tuple[Deck, list[str]]]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "outlines.json"


@pytest.fixture
def start(tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """A start of the kiosk: the deck, and which files were scanned for it."""
    scanned: list[str] = []

    def counted(data: bytes, file: str) -> SvgOutline:
        scanned.append(file)
        return read_svg(data, file)

    monkeypatch.setattr("kiosk.deck.outlines.read_svg", counted)
    small_deck(tmp_path)

    def load() -> tuple[Deck, list[str]]:
        scanned.clear()
        outlines = Outlines(kept)
        deck = load_deck(tmp_path / "content", outlines=outlines)
        if outlines.is_news:
            outlines.keep()
        return deck, sorted(scanned)

    return load


def test_a_drawing_is_scanned_at_the_first_start_only(start: Start) -> None:
    first, second = start(), start()
    assert first[1] == ["assets/figures/cover/figure.svg", SVG]
    assert second[1] == []
    assert second[0] == first[0]


@pytest.mark.parametrize("svg", [JOINT_SVG, FAULTY, UNSAFE, BROKEN])
def test_what_is_remembered_is_what_would_be_found(start: Start, tmp_path: Path, svg: str) -> None:
    (tmp_path / SVG).write_text(svg)
    start()
    remembered, scanned = start()
    assert scanned == []
    assert remembered == load_deck(tmp_path / "content")


def test_a_changed_drawing_is_scanned_though_size_and_time_are_the_same(start: Start, tmp_path: Path) -> None:
    path = tmp_path / SVG
    start()
    before = path.stat()
    path.write_text(JOINT_SVG.replace('id="socket"', 'id="pocket"'))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    deck, scanned = start()
    assert scanned == [SVG]
    assert deck == load_deck(tmp_path / "content")
    assert "socket" not in {structure.id for structure in deck.figures["joint"].structures}


def test_a_drawing_that_moved_is_known_and_its_faults_stand_where_it_is(start: Start, tmp_path: Path) -> None:
    figures = tmp_path / "assets" / "figures"
    (figures / "joint" / "figure.svg").write_text(FAULTY)
    start()
    (figures / "joint").rename(figures / "other")
    deck, scanned = start()
    assert scanned == []
    assert "assets/figures/other/figure.svg" in {finding.position.file for finding in deck.findings}


def test_what_is_gone_is_forgotten(start: Start, tmp_path: Path, kept: Path) -> None:
    start()
    (tmp_path / "assets" / "figures" / "cover" / "figure.svg").unlink()
    start()
    _, rows = kept.read_text().split("\n")
    assert len(json.loads(rows)) == 1


def cut_short(data: bytes) -> bytes:
    return data[: len(data) // 2]


def flipped(data: bytes) -> bytes:
    return data.replace(b"true", b"null", 1)


def of_another_version(data: bytes) -> bytes:
    return b"0" * 64 + data[64:]


@pytest.mark.parametrize(
    "damage",
    [cut_short, flipped, of_another_version, lambda _: b"", lambda _: b"\xff\n{", lambda data: data[65:]],
)
def test_a_damaged_file_is_not_believed_and_mended(
    start: Start, kept: Path, damage: Callable[[bytes], bytes]
) -> None:
    whole, _ = start()
    kept.write_bytes(damage(kept.read_bytes()))
    assert start() == (whole, ["assets/figures/cover/figure.svg", SVG])
    assert start() == (whole, [])


def test_a_file_that_others_can_write_is_not_believed(start: Start, kept: Path) -> None:
    start()
    kept.chmod(0o666)
    assert len(start()[1]) == 2
    assert kept.stat().st_mode & 0o777 == 0o600


def test_no_half_file_is_left(start: Start, kept: Path) -> None:
    start()
    assert list(kept.parent.iterdir()) == [kept]


def in_the_way(kept: Path) -> None:
    kept.parent.write_text("where the folder would be there is a file")


def a_folder(kept: Path) -> None:
    kept.mkdir(parents=True)


def a_pipe(kept: Path) -> None:
    kept.parent.mkdir()
    os.mkfifo(kept)


@pytest.mark.parametrize("hindrance", [in_the_way, a_folder, a_pipe])
def test_where_nothing_can_be_kept_the_deck_is_read_all_the_same(
    start: Start, kept: Path, hindrance: Callable[[Path], None]
) -> None:
    hindrance(kept)
    deck, scanned = start()
    assert (len(scanned), deck.findings) == (2, ())
    assert list(kept.parent.parent.rglob("*.part")) == []


def test_without_a_file_nothing_is_kept(tmp_path: Path) -> None:
    outlines = Outlines()
    load_deck(small_deck(tmp_path), outlines=outlines)
    assert not outlines.is_news
    outlines.keep()
    assert {path.name for path in tmp_path.iterdir()} == {"content", "assets"}
