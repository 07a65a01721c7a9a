"""Structures that stand out: a honey line and a brown one around them, and a little more light."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.deck.figure import Figure, Structure
from kiosk.deck.findings import Position
from kiosk.figures.drawing import draw, resolve
from kiosk.figures.request import parse_request
from tests.figures.conftest import near

pytestmark = pytest.mark.usefixtures("qapp")

HONEY, BROWN, NOTHING = "#ffc83d", "#4a2c00", ""
Draw = Callable[[str, int], QImage]


@pytest.fixture
def drawn(figures: dict[str, Figure]) -> Draw:
    left = Structure("left", "left", ((50, 50),), Position("figure.yaml"), texture="plain")

    def draw_address(address: str, width: int) -> QImage:
        figure, request = resolve(figures, parse_request(address))
        return draw(replace(figure, structures=(left,)), request, QSize(width, width // 3), pytest.fail)

    return draw_address


def seen(image: QImage, x: float) -> str:
    colour = image.pixelColor(int(x), image.height() // 2)
    return colour.name() if colour.alpha() == 255 else NOTHING


@pytest.mark.parametrize("name", ["drawing?only=left", "render?only=left", "turntable?only=left&view=1"])
@pytest.mark.parametrize(("width", "honey", "brown"), [(3840, 30, 10), (1920, 15, 5), (240, 3, 1.5)])
def test_the_lines_are_as_thick_as_the_screen_is_wide(
    drawn: Draw, name: str, width: int, honey: float, brown: float
) -> None:
    image, edge = drawn(name + "&glow=1", width), width / 3
    assert seen(image, edge + honey / 2) == HONEY
    assert seen(image, edge + honey + brown / 2 - 0.5) in {BROWN} | ({NOTHING} if width < 300 else set())
    assert seen(image, edge + honey + brown + 2) == NOTHING


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [("drawing?only=left", "#ff0000", "#ff1a1a"), ("render?only=left", "#804020", "#8d5437")],
)
def test_what_stands_out_is_a_tenth_brighter(drawn: Draw, name: str, before: str, after: str) -> None:
    middle = 100
    assert near(drawn(name, 600).pixelColor(middle, 100)) == near(QColor(before))
    assert near(drawn(name + "&glow=1", 600).pixelColor(middle, 100)) == near(QColor(after))


def test_structures_that_touch_have_one_line_around_both(drawn: Draw) -> None:
    image = drawn("drawing?only=left,middle&glow=1", 1200)
    assert {seen(image, x) for x in range(390, 410)} <= {"#ff1a1a", "#1aff1a"}


def test_the_glow_goes_where_a_state_moves_the_structure(drawn: Draw) -> None:
    image = drawn("drawing?only=left&state=shifted&glow=1", 1200)
    assert seen(image, 396) == HONEY
    assert seen(image, 804) == HONEY
    assert seen(image, 200) == NOTHING


def test_what_a_state_hides_does_not_glow(drawn: Draw) -> None:
    image = drawn("drawing?only=middle&state=shown&glow=1", 1200)
    assert {seen(image, x) for x in range(0, 1200, 7)} == {NOTHING}


@pytest.mark.parametrize("name", ["drawing", "render"])
def test_in_high_contrast_the_glow_is_around_the_casing(drawn: Draw, name: str) -> None:
    image = drawn(f"{name}?only=left&glow=1&theme=contrast", 3840)
    assert [seen(image, 1280 + x) for x in (4, 11, 30, 49)] == ["#000000", "#ffffff", HONEY, BROWN]


@pytest.mark.parametrize("name", ["drawing", "render"])
def test_without_structures_nothing_glows(drawn: Draw, name: str) -> None:
    assert drawn(name + "?glow=1", 300) == drawn(name, 300)


def test_glow_may_be_turned_off(drawn: Draw) -> None:
    assert drawn("drawing?only=left&glow=0", 300) == drawn("drawing?only=left", 300)
