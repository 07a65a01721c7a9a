"""What the kiosk keeps from one start to the next, and where."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from threading import enumerate as threads

import pytest

from kiosk import app
from kiosk.cli import main
from kiosk.options import Options
from tests.deck.decks import small_deck


def wait_for_writers() -> None:
    for thread in threads():
        if thread.name in {"deck", "outlines"}:
            thread.join()


def test_what_was_read_is_kept_beside_the_pictures(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    first = app.read_deck(small_deck(tmp_path), folder)
    wait_for_writers()
    written = sorted((path.name, path.stat().st_mtime_ns) for path in folder.iterdir())
    assert [name for name, _ in written] == ["deck.json", "outlines.json"]
    assert app.read_deck(tmp_path / "content", folder) == first
    wait_for_writers()
    assert sorted((path.name, path.stat().st_mtime_ns) for path in folder.iterdir()) == written


def test_the_folder_is_the_users_unless_a_setting_says_otherwise(tmp_path: Path) -> None:
    assert app.picture_folder(Options()) == Path(os.environ["XDG_CACHE_HOME"], "kiosk", "figures")
    assert app.picture_folder(Options(picture_cache=str(tmp_path))) == tmp_path
    assert app.picture_folder(Options(picture_cache="off")) is None


def test_a_check_neither_keeps_nor_believes_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("kiosk.deck.outlines.Outlines.keep", lambda _: pytest.fail("kept"))
    monkeypatch.setattr("kiosk.deck.outlines.read_sealed", lambda _: pytest.fail("believed"))
    monkeypatch.setattr("kiosk.deck.kept_deck.read_sealed", lambda _: pytest.fail("believed"))
    assert main(["check", str(small_deck(tmp_path))]) == 0
    assert "0 errors" in capsys.readouterr().out
    assert not (tmp_path / "cache").exists()


def test_garbage_is_looked_for_again_when_the_deck_is_read(tmp_path: Path) -> None:
    app.read_deck(small_deck(tmp_path))
    assert gc.isenabled()
