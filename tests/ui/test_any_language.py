"""Every screen in a language longer than most, and in one that is read from the right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck, Slide
from kiosk.deck.parts import Block, Facts, People, Steps, Table
from kiosk.options import Options
from kiosk.paths import CONTENT, icon_names
from kiosk.tour.layers import topmost
from kiosk.tour.opening import Size, opened
from kiosk.tour.problems import find_problems
from kiosk.tour.readiness import Readiness
from kiosk.tour.route import Route
from tests.pseudo import LONG, MIRRORED, in_pseudo_languages, longer, mirrored, write_interface

NARROW, WIDE, UPRIGHT = (1024, 768), (1920, 1080), (1080, 1920)
SCREENS = [(LONG, NARROW), (LONG, UPRIGHT), (MIRRORED, WIDE), (MIRRORED, UPRIGHT)]
"""Longer words fit on a wide screen where they fit on a narrow one of the same height."""
KINDS: tuple[type[Block], ...] = (Facts, People, Steps, Table)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The interface in both languages; and what was drawn once need not be drawn for each."""
    made = tmp_path_factory.mktemp("interface")
    return {"translations": write_interface(made), "pictures": tmp_path_factory.mktemp("pictures")}


@pytest.fixture(scope="module")
def deck() -> Deck:
    """The deck that comes with the kiosk, in both languages."""
    return in_pseudo_languages(load_deck(CONTENT, icon_names()))


def chosen(deck: Deck) -> frozenset[str]:
    """As few slides as show each layout, each kind of block and each kind of figure."""
    slides = [slide for chapter in deck.by_language[deck.fallback].chapters for slide in chapter.slides]
    # Icon arrays share the room of a figure: how many words fit there depends on the slide, and --fit tells.
    alone = [s for s in slides if not (s.figure and any(isinstance(block, People) for block in s.blocks))]
    shown = {slide.id: traits(slide, deck) for slide in alone}
    left, picked = set().union(*shown.values()), set()
    while left:
        best = max(shown, key=lambda slide: len(shown[slide] & left))
        picked.add(best)
        left -= shown[best]
    return frozenset(picked)


def traits(slide: Slide, deck: Deck) -> set[object]:
    kinds = {type(block) for block in slide.blocks} & set(KINDS)
    figure = {deck.figures[slide.figure.name].kind} if slide.figure else set[str]()
    return {slide.layout, *kinds, *figure, *(["question"] if slide.questions else [])}


@contextmanager
def walk(
    deck: Deck, tag: str, size: Size, folders: dict[str, Any]
) -> Iterator[tuple[Kiosk, Readiness, Route]]:
    """A kiosk in one of the languages, and the way through its screens."""
    with opened(deck, Options(language=tag), size, clock=None, **folders) as (kiosk, ready):
        yield kiosk, ready, Route(kiosk, deck, ready, chosen(deck), others=True)


def faults(ready: Readiness, route: Route, size: Size) -> Iterator[str]:
    for stop in route.stops():
        if stop.screen != "slide":  # there the route has waited
            ready.wait(stop.name)
        for problem in find_problems(topmost(ready.items(), QSizeF(*size)), QSizeF(*size)):
            yield f"{stop.name}: {problem.kind}: {problem.item}: {problem.detail}"


def test_the_deck_has_a_slide_of_every_kind(deck: Deck) -> None:
    slides = [slide for chapter in deck.by_language[LONG].chapters for slide in chapter.slides]
    shown = set().union(*(traits(slide, deck) for slide in slides))
    assert shown >= {*KINDS, "figure", "table", "steps", "text", "question", "turntable", "compare"}


@pytest.mark.parametrize(("tag", "size"), SCREENS)
def test_all_words_fit(qtbot: QtBot, deck: Deck, folders: dict[str, Any], tag: str, size: Size) -> None:
    with walk(deck, tag, size, folders) as (_, ready, route):
        assert list(faults(ready, route, size)) == []


def test_the_screen_is_mirrored_and_the_figure_is_not(
    qtbot: QtBot, deck: Deck, folders: dict[str, Any]
) -> None:
    with walk(deck, MIRRORED, WIDE, folders) as (kiosk, ready, _):
        kiosk.navigation.begin()
        kiosk.navigation.openChapter(0)
        ready.wait("a slide")
        items = ready.items()
        place = {shown.name: shown.box.center().x() for shown in items if "Button" in shown.kind}
        assert place[f'KioskButton "{mirrored("Next")}"'] < 960 < place[f'UtilityButton "{mirrored("Home")}"']
        assert place[f'MenuButton "{mirrored("Colors")}"'] < 960
        assert not any(shown.item.property("mirror") for shown in items if shown.kind == "FigurePicture")


def test_both_languages_keep_what_is_no_word() -> None:
    assert longer("Turn 45 of 100 (a little).") == "Tüürñ 45 õõf 100 (åå lîîttléé)."
    assert mirrored("77 of 100: Rest") == "77 ופ 100: רהסת"


def test_one_is_some_forty_per_cent_longer(deck: Deck) -> None:
    length = {
        tag: sum(len(term.name) for term in deck.by_language[tag].glossary.values())
        for tag in (deck.fallback, LONG)
    }
    assert 1.3 < length[LONG] / length[deck.fallback] < 1.5
