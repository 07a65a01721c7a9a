"""A deck is taken as it was read before, as long as nothing has changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.deck import kept_deck
from kiosk.deck.kept_deck import KeptDeck
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.deck.plain_values import from_row, to_row
from kiosk.deck.sealed import read_sealed, write_sealed
from tests.deck.decks import SMALL, small_deck
from tests.deck.option_decks import SLIDE, in_spanish, with_options

JOINT = "content/en/10-parts/20-joint.md"
SVG = "assets/figures/joint/figure.svg"
ICONS = frozenset({"clock"})
ROOT = Path(__file__).resolve().parents[2]
OPTIONS = in_spanish({SLIDE: "# Compare\n\nAll of them.\n\n```options\nshow: compare\n```\n"})


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "deck.json"


@pytest.fixture
def keep(tmp_path: Path, kept: Path) -> Callable[[], Deck | None]:
    """Ask for the deck of `tmp_path`, which is read and kept where there was none."""

    def ask() -> Deck | None:
        keeper = KeptDeck(kept, tmp_path / "content", ICONS)
        deck = keeper.read()
        if deck is None:
            keeper.keep(load_deck(tmp_path / "content", ICONS))
        return deck

    return ask


@pytest.mark.parametrize("changes", [{}, OPTIONS, {"en/glossary.md": "Socket\n:   [x](glossary:y) <b>\n"}])
def test_a_kept_deck_is_the_one_that_was_read(
    tmp_path: Path, keep: Callable[[], Deck | None], changes: Mapping[str, str]
) -> None:
    with_options(tmp_path, changes)
    assert keep() is None
    assert keep() == load_deck(tmp_path / "content", ICONS)


def test_nothing_of_a_whole_deck_is_lost() -> None:
    deck = load_deck(ROOT / "content")
    again = from_row(to_row(deck))
    assert again == deck
    assert repr(again) == repr(deck)


def test_what_is_no_part_of_a_deck_is_refused() -> None:
    with pytest.raises(TypeError, match="holds no object"):
        to_row((object(),))


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (JOINT, SMALL["en/10-parts/20-joint.md"].replace("joint", "jaunt")),
        (SVG, "<svg/>"),
        ("assets/figures/joint/figure.yaml", "kind: nonsense"),
        ("content/references.yaml", "references: []"),
        ("content/en/10-parts/90-new.md", "# New\n\nNew.\n"),
        ("content/fr/index.md", "# Neuf\n"),
        ("assets/figures/joint/photo.webp", "no picture"),
    ],
)
def test_a_change_makes_it_read_anew(
    tmp_path: Path, keep: Callable[[], Deck | None], file: str, text: str
) -> None:
    small_deck(tmp_path)
    keep()
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text)
    assert keep() is None
    assert keep() == load_deck(tmp_path / "content", ICONS)


def test_a_change_is_seen_though_size_and_time_are_the_same(
    tmp_path: Path, keep: Callable[[], Deck | None]
) -> None:
    path = small_deck(tmp_path) / "en" / "10-parts" / "20-joint.md"
    keep()
    before, text = path.stat(), path.read_text()
    path.write_text(text.replace("joint", "tnioj"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert keep() is None


def test_a_file_that_is_gone_or_moved_makes_it_read_anew(
    tmp_path: Path, keep: Callable[[], Deck | None]
) -> None:
    small_deck(tmp_path)
    keep()
    (tmp_path / JOINT).rename(tmp_path / JOINT.replace("20-", "30-"))
    assert keep() is None
    (tmp_path / JOINT.replace("20-", "30-")).unlink()
    assert keep() is None


def test_a_deck_elsewhere_or_with_other_icons_is_another(tmp_path: Path, kept: Path) -> None:
    content = small_deck(tmp_path)
    KeptDeck(kept, content, ICONS).keep(load_deck(content, ICONS))
    assert KeptDeck(kept, content, None).read() is None
    tmp_path.joinpath("other").mkdir()
    assert KeptDeck(kept, small_deck(tmp_path / "other"), ICONS).read() is None
    assert KeptDeck(kept, content, ICONS).read() is not None


def test_a_deck_that_changed_while_it_was_read_is_not_kept(tmp_path: Path, kept: Path) -> None:
    content = small_deck(tmp_path)
    keeper = KeptDeck(kept, content, ICONS)
    deck = load_deck(content, ICONS)
    (tmp_path / JOINT).write_text("# Other\n\nWords.\n")
    keeper.keep(deck)
    assert not kept.exists()


def test_a_deck_with_links_in_it_is_read_anew(tmp_path: Path, keep: Callable[[], Deck | None]) -> None:
    small_deck(tmp_path)
    moved = (tmp_path / JOINT).rename(tmp_path / "joint.md")
    (tmp_path / JOINT).symlink_to(moved)
    assert keep() is None
    assert keep() is None


def test_a_folder_without_end_or_that_is_not_there_is_read_anew(
    tmp_path: Path, keep: Callable[[], Deck | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert keep() is None
    assert keep() is None
    small_deck(tmp_path)
    monkeypatch.setattr(kept_deck, "_MAX_ENTRIES", 3)
    assert keep() is None
    assert keep() is None


@pytest.mark.parametrize(
    ("front", "days", "again"), [("", 1, True), ("", -1, False), ("sources: x", 1, False)]
)
def test_another_day_may_make_other_findings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, front: str, days: int, *, again: bool
) -> None:
    kept = tmp_path / "deck.json"
    text = (
        f"---\n{front}\n---\n{SMALL['en/10-parts/20-joint.md']}"
        if front
        else SMALL["en/10-parts/20-joint.md"]
    )
    content = small_deck(tmp_path, {"en/10-parts/20-joint.md": text})
    KeptDeck(kept, content, ICONS).keep(load_deck(content))
    assert KeptDeck(kept, content, ICONS).read() is not None
    day = date.today() + timedelta(days)

    class Later(date):
        @classmethod
        def today(cls) -> Later:
            return cls(day.year, day.month, day.day)

    monkeypatch.setattr(kept_deck, "date", Later)
    assert (KeptDeck(kept, content, ICONS).read() is not None) == again


def test_a_file_of_ours_that_makes_no_deck_is_not_believed(
    tmp_path: Path, kept: Path, keep: Callable[[], Deck | None]
) -> None:
    small_deck(tmp_path)
    keep()
    mark, day, row = read_sealed(kept)
    write_sealed(kept, (mark, day, row[:3]))
    assert keep() is None
    assert keep() is not None


def test_a_damaged_file_is_not_believed(tmp_path: Path, kept: Path, keep: Callable[[], Deck | None]) -> None:
    small_deck(tmp_path)
    keep()
    kept.write_bytes(kept.read_bytes().replace(b"joint", b"jaunt"))
    assert keep() is None
    assert keep() is not None
