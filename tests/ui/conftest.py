"""A kiosk on a screen of each test's own, and somebody before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, read_deck
from kiosk.options import Options
from tests.deck.decks import small_deck
from tests.ui.decks import FULL
from tests.ui.visitor import Visitor

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
Arrive = Callable[..., Visitor]


@pytest.fixture(scope="session")
def panel(qapp: object) -> QPointingDevice:
    """The touch panel."""
    return QTest.createTouchDevice()


@pytest.fixture
def arrive(qtbot: QtBot, panel: QPointingDevice, tmp_path: Path) -> Iterator[Arrive]:
    """Makes a kiosk that shows the small deck with changes, and gives the visitor before it."""
    kiosks: list[Kiosk] = []

    def made(
        changes: Mapping[str, str | bytes | None] | None = None,
        size: tuple[int, int] = LANDSCAPE,
        *,
        debounce: int = 0,
        options: Options | None = None,
    ) -> Visitor:
        deck = read_deck(small_deck(tmp_path / str(len(kiosks)), changes))
        kiosk = Kiosk(deck, options or Options(reduced_motion=True), debounce=debounce)
        kiosks.append(kiosk)
        kiosk.window.resize(QSize(*size))
        with qtbot.waitExposed(kiosk.window):
            kiosk.window.show()
        kiosk.window.requestActivate()
        visitor = Visitor(kiosk, panel, qtbot)
        visitor.wait(kiosk.window.isActive)
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
def full(arrive: Arrive, size: tuple[int, int]) -> Visitor:
    """Before a deck with every kind of page, on either screen."""
    return arrive(FULL, size)


@pytest.fixture
def wide(arrive: Arrive) -> Visitor:
    """Before a deck with every kind of page, in landscape."""
    return arrive(FULL)
