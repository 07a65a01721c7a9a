"""Telling QML what changed, as often as it takes."""

from __future__ import annotations

import sys

import pytest

from kiosk.visit.navigation_controller import NavigationController
from tests.visit.navigation_decks import a_deck, a_slide

pytestmark = pytest.mark.usefixtures("qapp")


def test_signals_do_not_use_up_true() -> None:
    visit = NavigationController(a_deck([a_slide("hip/a")]))
    for _ in range(5000):
        visit.moved.emit(1)
    assert sys.getrefcount(True) > 1 << 31
