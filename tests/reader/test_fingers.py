"""What fingers mean when nobody looks at the glass."""

from __future__ import annotations

import pytest

from kiosk.reader.fingers import Fingers

QUICKLY, SLOWLY = 120.0, 900.0


def moved(*ways: tuple[float, float], milliseconds: float = QUICKLY, mirrored: bool = False) -> str | None:
    """One finger a way, all down and up together."""
    fingers = Fingers()
    fingers.mirrored = mirrored
    for finger in range(len(ways)):
        fingers.press(finger, 500 + 90 * finger, 500, 0)
    asked: str | None = None
    for finger, (right, down) in enumerate(ways):
        asked = fingers.release(finger, 500 + 90 * finger + right, 500 + down, milliseconds)
    return asked


@pytest.mark.parametrize(
    ("way", "asked"),
    [
        ((0, 0), "tap"),
        ((15, -10), "tap"),
        ((200, 20), "ahead"),
        ((-200, 20), "behind"),
        ((10, 150), "repeat"),
        ((10, -150), "help"),
        ((40, 0), None),
    ],
)
def test_one_finger_taps_or_flicks(way: tuple[float, float], asked: str | None) -> None:
    assert moved(way) == asked


@pytest.mark.parametrize(
    ("way", "asked"),
    [
        ((0, 0), "pause"),
        ((-300, 10), "page_next"),
        ((300, 10), "page_back"),
        ((10, -300), "louder"),
        ((10, 300), "quieter"),
        ((70, 0), None),
    ],
)
def test_two_fingers_turn_pages_pause_and_change_the_sound(
    way: tuple[float, float], asked: str | None
) -> None:
    assert moved(way, way) == asked
    assert moved(way, way, milliseconds=SLOWLY) == asked


def test_pages_turn_the_other_way_where_one_reads_from_the_right() -> None:
    assert moved((300, 0), (300, 0), mirrored=True) == "page_next"


def test_a_finger_that_stays_explores_and_then_asks_for_nothing() -> None:
    fingers = Fingers()
    fingers.press(1, 10, 10, 0)
    assert fingers.move(1, 200, 10, 100) is None
    assert fingers.rest(SLOWLY) == "explore"
    assert fingers.move(1, 300, 40, SLOWLY + 10) == "explore"
    assert fingers.at == (300, 40)
    assert fingers.release(1, 300, 40, SLOWLY + 20) is None
    assert not fingers.down


def test_a_palm_and_fingers_nobody_knows_are_no_taps() -> None:
    fingers = Fingers()
    assert fingers.release(7, 0, 0, 10) is None
    assert fingers.move(7, 0, 0, 10) is None
    for finger in range(5):
        fingers.press(finger, 100 * finger, 0, 0)
    fingers.forget()
    assert fingers.release(0, 0, 0, 20) is None
