"""What keys and swipes do to a visit."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt

from kiosk.visit.gestures import is_right_to_left
from kiosk.visit.navigation_controller import NavigationController
from tests.visit.navigation_decks import a_deck, a_slide

pytestmark = pytest.mark.usefixtures("qapp")

Key = Qt.Key


@pytest.fixture
def visit() -> NavigationController:
    """A visit on the second of three slides, with nothing behind it but home."""
    slides = [a_slide(f"hip/{name}", figure=True) for name in "abc"]
    controller = NavigationController(a_deck(slides, "ar"))
    controller.begin()
    controller.open("hip/a")
    controller.next()
    return controller


@pytest.mark.parametrize(
    ("language", "key", "slide"),
    [
        ("en", Key.Key_Right, "hip/c"),
        ("en", Key.Key_PageDown, "hip/c"),
        ("en", Key.Key_Left, "hip/a"),
        ("en", Key.Key_PageUp, "hip/a"),
        ("en", Key.Key_Backspace, "hip/a"),
        ("ar", Key.Key_Left, "hip/c"),
        ("ar", Key.Key_PageDown, "hip/c"),
        ("ar", Key.Key_Right, "hip/a"),
        ("ar", Key.Key_PageUp, "hip/a"),
    ],
)
def test_keys_turn_pages_in_the_reading_direction(
    visit: NavigationController, language: str, key: Key, slide: str
) -> None:
    visit.setLanguage(language)
    assert visit.pressKey(key.value)
    assert visit.slideId == slide


@pytest.mark.parametrize("key", [Key.Key_Home, Key.Key_Escape])
def test_home_and_escape_lead_home_from_a_slide(visit: NavigationController, key: Key) -> None:
    assert visit.pressKey(key.value)
    assert visit.screen == "home"


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Backspace])
def test_escape_and_backspace_close_a_card_first(visit: NavigationController, key: Key) -> None:
    visit.openFocus()
    assert visit.pressKey(key.value)
    assert (visit.slideId, visit.overlay) == ("hip/b", "")


def test_arrows_are_left_to_an_open_card(visit: NavigationController) -> None:
    visit.openFocus()
    assert not visit.pressKey(Key.Key_Right.value)
    assert (visit.slideId, visit.overlay) == ("hip/b", "focus")


def test_backspace_is_left_to_the_entry_of_the_pin(visit: NavigationController) -> None:
    visit.openStaffLock()
    assert not visit.pressKey(Key.Key_Backspace.value)
    assert visit.overlay == "staffLock"
    assert visit.pressKey(Key.Key_Escape.value)
    assert visit.overlay == ""


@pytest.mark.parametrize(
    "key", [Key.Key_Space.value, Key.Key_Return.value, Key.Key_A.value, 0, -1, 2**31 - 1]
)
def test_other_keys_are_left_to_others(visit: NavigationController, key: int) -> None:
    assert not visit.pressKey(key)
    assert (visit.screen, visit.slideId) == ("slide", "hip/b")


def test_keys_that_lead_nowhere_are_not_used(visit: NavigationController) -> None:
    visit.reset()
    keys = (Key.Key_Right, Key.Key_Left, Key.Key_Escape)
    assert [visit.pressKey(key.value) for key in keys] == [False, False, False]


def test_any_key_takes_the_warning_down(visit: NavigationController) -> None:
    visit.warnIdle()
    assert visit.pressKey(Key.Key_Right.value)
    assert (visit.idleWarning, visit.slideId) == (False, "hip/b")


@pytest.mark.parametrize(
    ("language", "dx", "slide"),
    [("en", -330, "hip/c"), ("en", 330, "hip/a"), ("ar", 330, "hip/c"), ("ar", -330, "hip/a")],
)
def test_a_swipe_pulls_the_next_page_in(
    visit: NavigationController, language: str, dx: float, slide: str
) -> None:
    visit.setLanguage(language)
    assert visit.swipe(dx, 20, 400, 2)
    assert visit.slideId == slide


@pytest.mark.parametrize(
    ("dx", "dy", "milliseconds", "unit"),
    [
        pytest.param(-159, 0, 100, 1, id="too short"),
        pytest.param(-160, 0, 100, 2, id="too short on a large screen"),
        pytest.param(-200, 116, 100, 1, id="too steep"),
        pytest.param(-200, -116, 100, 1, id="too steep upwards"),
        pytest.param(-200, 0, 801, 1, id="too slow"),
        pytest.param(-200, 0, 0, 1, id="no time"),
        pytest.param(-200, 0, -100, 1, id="time running backwards"),
        pytest.param(-200, 0, 100, 0, id="no unit"),
        pytest.param(math.nan, 0, 100, 1, id="no number"),
        pytest.param(-math.inf, 0, 100, 1, id="endless"),
        pytest.param(-200, 0, math.inf, 1, id="for ever"),
    ],
)
def test_other_strokes_are_no_swipe(
    visit: NavigationController, dx: float, dy: float, milliseconds: float, unit: float
) -> None:
    assert not visit.swipe(dx, dy, milliseconds, unit)
    assert visit.slideId == "hip/b"


@pytest.mark.parametrize(("dx", "dy", "milliseconds"), [(-160, 0, 100), (-200, 115, 100), (-200, 0, 800)])
def test_the_limits_of_a_swipe_are_included(
    visit: NavigationController, dx: float, dy: float, milliseconds: float
) -> None:
    assert visit.swipe(dx, dy, milliseconds, 1)


def test_a_swipe_does_nothing_under_a_card_and_takes_the_warning_down(visit: NavigationController) -> None:
    visit.openFocus()
    assert not visit.swipe(-300, 0, 100, 1)
    visit.warnIdle()
    assert visit.swipe(-300, 0, 100, 1)
    assert (visit.slideId, visit.overlay, visit.idleWarning) == ("hip/b", "focus", False)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        *((tag, True) for tag in ("ar", "he", "fa", "ur", "AR-eg", "ku-Arab")),
        *((tag, False) for tag in ("en", "es", "pt-BR", "az-Latn", "ar-Latn", "")),
    ],
)
def test_the_reading_direction_follows_the_tag(tag: str, expected: bool) -> None:
    assert is_right_to_left(tag) is expected
