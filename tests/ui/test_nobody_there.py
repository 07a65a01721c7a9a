"""A kiosk that is left alone asks, waits, and forgets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.visit.idle_timer import IdleTimer
from tests.clock import HeldClock
from tests.ui.conftest import STILL, Arrive
from tests.ui.decks import FULL, in_languages
from tests.ui.test_choosing import choices, picked
from tests.ui.visitor import Visitor, spoken

Leave = Callable[[], None]
ANSWERS: dict[str, Callable[[Visitor], None]] = {
    "card": lambda visitor: visitor.touch(visitor.one_of("CountdownRing")),
    "ground": lambda visitor: visitor.touch(QPoint(visitor.window.width() // 2, 60)),
    "button": lambda visitor: visitor.touch_button("Yes, keep going"),
    "key": lambda visitor: visitor.key(Qt.Key.Key_Right),
    "mouse": lambda visitor: visitor.click(QPoint(visitor.window.width() // 2, 60)),
}


def lit(visitor: Visitor) -> list[str]:
    """The structures chosen in the close-up."""
    return [spoken(chip) for chip in visitor.all_of("Chip") if chip.property("chosen")]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> HeldClock:
    """The clock of every kiosk to come."""
    clock = HeldClock()
    monkeypatch.setattr("kiosk.app.IdleTimer", partial(IdleTimer, alarm=clock.alarm))
    return clock


@pytest.fixture
def left(arrive: Arrive, size: tuple[int, int], clock: HeldClock) -> Visitor:
    """Before a kiosk where time stands still; nobody is missed yet."""
    return arrive({**FULL, **in_languages("es")}, size, options=STILL)


@pytest.fixture
def leave(left: Visitor, clock: HeldClock) -> Callable[[], None]:
    """Goes away until the kiosk asks."""

    def gone() -> None:
        clock.wait(90)
        assert left.navigation.idleWarning
        left.settle()

    return gone


@pytest.mark.parametrize("answer", sorted(ANSWERS))
def test_any_touch_answers_and_everything_stays(left: Visitor, leave: Leave, answer: str) -> None:
    left.begin("parts/joint").touch_button("Next", "The needle")
    before = left.place()
    leave()
    assert left.sees("Are you still there?")
    ANSWERS[answer](left)
    assert not left.navigation.idleWarning
    assert left.kiosk.idle.running
    assert left.kiosk.idle.secondsLeft == 0
    assert left.place() == before


def test_a_card_that_was_open_is_open_again(left: Visitor, leave: Leave) -> None:
    left.begin("parts/joint")
    left.navigation.openTerm("ball")
    left.settle()
    leave()
    left.touch_button("Yes, keep going")
    assert left.navigation.overlay == "term"
    assert left.one_of("TermCard")


def test_starting_over_is_one_touch(left: Visitor, leave: Leave) -> None:
    left.begin("parts/joint")
    leave()
    left.touch_button("Start over")
    assert left.navigation.screen == "attract"


def test_touches_and_keys_put_the_question_off(left: Visitor, clock: HeldClock) -> None:
    left.begin("parts/joint")
    for act in (partial(left.touch, QPoint(300, 500)), partial(left.key, Qt.Key.Key_Tab)):
        clock.wait(80)
        act()
        assert clock.waiting == [90]


def test_when_nobody_answers_nothing_of_the_visit_is_left(
    left: Visitor, leave: Leave, clock: HeldClock
) -> None:
    left.navigation.setLanguage("es")
    left.kiosk.preferences.chooseTheme("dark")
    left.begin("parts/joint").touch_button("Siguiente", "The needle, es")
    left.navigation.open("choices/options")
    left.settle()
    left.touch(choices(left)[1])
    assert picked(left)
    left.navigation.open("parts/joint")
    left.navigation.openFocus()
    left.settle()
    left.touch_button("Acercar")
    left.touch(left.all_of("Chip")[0])
    assert lit(left)
    leave()
    clock.wait(30)
    left.settle()
    assert left.navigation.screen == "attract"
    assert left.navigation.language == "en"
    assert left.kiosk.preferences.property("theme") == "light"
    assert not left.kiosk.idle.running
    left.begin()
    assert not left.navigation.canGoBack
    left.navigation.open("parts/joint")
    left.settle()
    left.touch_button("Look closer")
    assert left.sees("100%")
    assert lit(left) == []
    left.touch_button("Done", "Next")
    assert left.all_of("ReplyCard") == []
    left.navigation.open("choices/options")
    left.settle()
    assert picked(left) == []


def test_nobody_is_waited_for_until_the_first_touch(left: Visitor, clock: HeldClock) -> None:
    assert clock.waiting == []
    left.touch_button("Touch to begin")
    assert clock.waiting == [90]


def test_a_key_before_the_visit_is_forgotten_in_silence(left: Visitor, clock: HeldClock) -> None:
    left.key(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert left.ringed()
    left.kiosk.preferences.chooseTextSize(200)
    left.settle()
    clock.wait(179)
    assert left.ringed()
    clock.wait(1)
    left.settle()
    assert not left.ringed()
    assert not left.all_of("IdleCard")
    assert left.kiosk.preferences.property("textSize") == 100
    assert clock.waiting == []


def test_more_time_can_be_had_without_end(left: Visitor, leave: Leave, clock: HeldClock) -> None:
    left.begin("parts/joint")
    before = left.place()
    for _ in range(12):
        leave()
        clock.wait(29)
        assert left.ask(left.one_of("CountdownRing"), "seconds") == 1
        left.touch_button("Yes, keep going")
    assert left.place() == before


def test_the_countdown_is_seen_and_told_to_screen_readers(
    left: Visitor, leave: Leave, clock: HeldClock
) -> None:
    left.begin("parts/joint")
    leave()
    ring = left.one_of("CountdownRing")
    assert left.sees("30")
    assert spoken(ring) == "30 seconds left"
    clock.wait(29)
    left.settle()
    assert left.sees("1")
    assert spoken(ring) == "1 second left"
