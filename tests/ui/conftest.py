"""A kiosk on a screen of each test's own, and somebody before it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, read_deck
from kiosk.options import Options
from tests.deck.decks import small_deck
from tests.ui.decks import FULL
from tests.ui.visitor import Visitor
from tests.ui.voice import FakeVoice

# Frames follow each other at once; read when the first window is made.
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
STILL = Options(reduced_motion=True)
Arrive = Callable[..., Visitor]


@pytest.fixture
def arrive(qtbot: QtBot, tmp_path: Path) -> Iterator[Arrive]:
    """Makes a kiosk that shows the small deck with changes, and gives the visitor before it.

    `world` is what else a kiosk takes: its clock, its translations, its voice. Without one, nothing is heard.
    """
    kiosks: list[Kiosk] = []

    def made(
        changes: Mapping[str, str | bytes | None] | None = None,
        size: tuple[int, int] = LANDSCAPE,
        *,
        debounce: int = 0,
        options: Options = STILL,
        **world: Any,
    ) -> Visitor:
        deck = read_deck(small_deck(tmp_path / str(len(kiosks)), changes))
        world.setdefault("voice", FakeVoice(mute=True))
        kiosk = Kiosk(deck, replace(options, size=size), debounce=debounce, **world)
        kiosks.append(kiosk)
        kiosk.window.show()
        kiosk.window.requestActivate()
        visitor = Visitor(kiosk, qtbot)
        visitor.wait(lambda: kiosk.window.isExposed() and kiosk.window.isActive())
        visitor.settle()
        return visitor

    yield made
    for kiosk in kiosks:
        kiosk.close()


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Either way that a panel hangs."""
    held: tuple[int, int] = request.param
    return held


@pytest.fixture
def small(arrive: Arrive, size: tuple[int, int]) -> Visitor:
    """Before the small deck, on either screen."""
    return arrive(size=size)


@pytest.fixture
def simple(arrive: Arrive) -> Visitor:
    """Before the small deck, in landscape."""
    return arrive()


@pytest.fixture
def full(arrive: Arrive, size: tuple[int, int]) -> Visitor:
    """Before a deck with every kind of page, on either screen."""
    return arrive(FULL, size)


@pytest.fixture
def wide(arrive: Arrive) -> Visitor:
    """Before a deck with every kind of page, in landscape."""
    return arrive(FULL)
