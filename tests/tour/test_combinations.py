"""The shipped deck in every pair of size, text size, theme and language: nothing may be cut, covered or too small."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

import pytest
from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.options import CHOICES, SIZES, Options
from kiosk.paths import CONTENT, icon_names
from kiosk.tour.layers import topmost
from kiosk.tour.opening import Size, opened
from kiosk.tour.problems import find_problems
from kiosk.tour.readiness import Readiness
from kiosk.tour.route import Route
from kiosk.tour.sample import sample_of
from kiosk.tour.settings import Setting
from kiosk.tour.wishes import MENUS

PAGES = 2
TEXT_SIZES, THEMES = (100, 125, 150, 200), ("light", "dark", "contrast")


@pytest.fixture(scope="module")
def deck() -> Deck:
    """The deck that comes with the program."""
    return load_deck(CONTENT, icon_names())


def sample(size: Size, languages: tuple[str, ...]) -> list[tuple[int, Setting]]:
    """Numbered settings of one size. Over all sizes, every two values of two kinds come together."""
    first = SIZES.index(size)
    return [
        (
            number,
            Setting(size, text_size, THEMES[number % 3], languages[(number + number // 4) % len(languages)]),
        )
        for number, text_size in enumerate(TEXT_SIZES, start=first * len(TEXT_SIZES))
    ]


def test_the_sample_has_every_pair_of_settings() -> None:
    languages = ("en", "es")
    settings = [setting for size in SIZES for _, setting in sample(size, languages)]
    kinds: list[tuple[object, ...]] = [SIZES, TEXT_SIZES, THEMES, languages]
    assert (CHOICES["text_size"], CHOICES["theme"]) == (TEXT_SIZES, THEMES)
    rows = [(each.size, each.text_size, each.theme, each.language) for each in settings]
    for one, other in ((0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)):
        assert {(row[one], row[other]) for row in rows} == set(product(kinds[one], kinds[other]))


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_wrong_in_any_pair_of_settings(qtbot: QtBot, deck: Deck, size: Size) -> None:
    with opened(deck, Options(), size, clock=None) as (kiosk, ready):
        found = [
            f"{setting.title}: {fault}"
            for number, setting in sample(size, deck.languages)
            for fault in faults(kiosk, deck, ready, number, setting)
        ]
    assert not found, "\n".join(found)


def faults(kiosk: Kiosk, deck: Deck, ready: Readiness, number: int, setting: Setting) -> Iterator[str]:
    """What is wrong on the home screen or in a menu, and on the first pages of a slide: those whose turn it is."""
    setting.choose(kiosk)
    kiosk.navigation.begin()
    menu = ("", *MENUS)[number % (len(MENUS) + 1)]
    kiosk.navigation.toggleMenu(menu)
    place = f"home, menu {menu}" if menu else "home"
    ready.wait(place)
    yield from told(ready, setting, place)
    kiosk.navigation.closeOverlay()
    kinds = sample_of(deck, setting.language)
    kiosk.navigation.open(kinds[number % len(kinds)])
    slide = kiosk.navigation.slide_at(kiosk.navigation.slideIndex)
    for stop in islice(Route(kiosk, deck, ready).pages(slide), PAGES):
        yield from told(ready, setting, stop.name)


def told(ready: Readiness, setting: Setting, place: str) -> Iterator[str]:
    """The problems of the screen, which stands still."""
    window = QSizeF(*setting.size)
    for problem in find_problems(topmost(ready.items(), window), window):
        yield f"{place}: {problem.kind}: {problem.item}: {problem.detail}"
