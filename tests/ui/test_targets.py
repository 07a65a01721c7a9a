"""What is touched is as large as a fingertip, by the true size of the panel."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QSizeF

from kiosk.tour.items import shown_items
from kiosk.tour.problems import find_problems
from tests.ui.conftest import STILL, Arrive
from tests.ui.decks import FULL, in_languages
from tests.ui.visitor import Visitor, spoken
from tests.ui.voice import FakeVoice

PANEL, MILLIMETRES = (1280, 800), (217, 136)
"""Ten inches: the smallest panel that a kiosk might have."""
DENSITY = PANEL[0] / MILLIMETRES[0]
LEAST, LEAST_OF_MAIN = 12, 20
MAIN = {"primary", "accent"}
ALL = {**FULL, **in_languages("es")}


@pytest.fixture(params=["normal", "low", "left"])
def ten_inches(request: pytest.FixtureRequest, arrive: Arrive) -> Visitor:
    options = replace(STILL, panel_mm=MILLIMETRES, reach=request.param)
    return arrive(ALL, PANEL, options=options, voice=FakeVoice())


def slight(visitor: Visitor) -> list[str]:
    """The buttons that a touch half the millimetres beside their middle misses."""
    bad = []
    for item in visitor.buttons():
        millimetres = LEAST_OF_MAIN if item.property("kind") in MAIN else LEAST
        half = millimetres * DENSITY / 2 - 1
        middle = item.boundingRect().center()
        ways = (QPointF(half, 0), QPointF(-half, 0), QPointF(0, half), QPointF(0, -half))
        if not item.property("inert") and not all(item.contains(middle + way) for way in ways):
            bad.append(spoken(item))
    return bad


def crossed(visitor: Visitor) -> list[str]:
    """What is cut off or lies over something else."""
    found = find_problems(shown_items(visitor.window.contentItem()), QSizeF(*PANEL))
    return [f"{each.item}: {each.detail}" for each in found]


def test_on_a_small_panel_everything_is_large_enough_and_nothing_is_crossed(ten_inches: Visitor) -> None:
    it = ten_inches
    bad = {"attract": slight(it)}
    it.begin()
    bad["home"] = slight(it) + crossed(it)
    for slide in ("parts/joint", "choices/steps", "choices/people"):
        it.begin(slide)
        bad[slide] = slight(it) + crossed(it)
        while it.navigation.page + 1 < it.navigation.pageCount:
            it.navigation.next()
            it.settle()
            bad[f"{slide} {it.navigation.page}"] = slight(it) + crossed(it)
    for menu in ("textSize", "contrast", "language", "reach"):
        it.navigation.toggleMenu(menu)
        it.settle()
        bad[menu] = slight(it)
    assert {place: found for place, found in bad.items() if found} == {}
