"""Noticing that nobody is there."""

from __future__ import annotations

import pytest

from kiosk.visit.idle_timer import HELD, IdleTimer
from tests.clock import HeldClock

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def timer(clock: HeldClock) -> IdleTimer:
    return IdleTimer(alarm=clock.alarm)


@pytest.fixture
def told(timer: IdleTimer) -> list[object]:
    """What the timer tells."""
    heard: list[object] = []
    timer.warning.connect(lambda: heard.append("warning"))
    timer.expired.connect(lambda: heard.append("expired"))
    return heard


def test_it_waits_ninety_seconds_and_counts_thirty_unless_told(timer: IdleTimer) -> None:
    assert (timer.idleSeconds, timer.countdownSeconds, timer.secondsLeft, timer.running) == (90, 30, 0, False)


def test_it_warns_counts_down_and_expires_once(
    timer: IdleTimer, clock: HeldClock, told: list[object]
) -> None:
    timer.setCountdownSeconds(3)
    timer.secondsLeftChanged.connect(lambda: told.append(timer.secondsLeft))
    timer.start()
    clock.wait(89.9)
    assert told == []
    clock.wait(3)
    assert told == [3, "warning", 2, 1]
    clock.wait(1000)
    assert told == [3, "warning", 2, 1, 0, "expired"]
    assert not timer.running
    assert clock.waiting == []


def test_nothing_ticks_before_the_warning(timer: IdleTimer, clock: HeldClock) -> None:
    timer.start()
    assert clock.waiting == [90]


def test_a_touch_ends_the_countdown_and_waits_anew(timer: IdleTimer, clock: HeldClock) -> None:
    timer.start()
    clock.wait(95)
    assert timer.secondsLeft == 25
    timer.touched()
    assert (timer.secondsLeft, timer.running, clock.waiting) == (0, True, [90])


def test_a_touch_while_it_is_off_is_noticed_and_starts_nothing(timer: IdleTimer, clock: HeldClock) -> None:
    noticed: list[str] = []
    timer.noticed.connect(lambda: noticed.append("somebody"))
    timer.touched()
    assert (timer.running, clock.waiting, noticed) == (False, [], ["somebody"])


def test_stopping_takes_the_countdown_away(timer: IdleTimer, clock: HeldClock) -> None:
    timer.start()
    clock.wait(91)
    timer.stop()
    assert (timer.secondsLeft, timer.running, clock.waiting) == (0, False, [])


def test_a_touch_by_somebody_who_hears_the_countdown_start_prevents_the_warning(
    timer: IdleTimer, clock: HeldClock, told: list[object]
) -> None:
    timer.secondsLeftChanged.connect(timer.stop)
    timer.start()
    clock.wait(1000)
    assert told == []
    assert clock.waiting == []


def test_a_longer_wait_takes_effect_at_once(timer: IdleTimer, clock: HeldClock) -> None:
    timer.start()
    clock.wait(60)
    timer.setIdleSeconds(180)
    assert clock.waiting == [180]


def test_no_change_takes_away_time_that_was_promised(timer: IdleTimer, clock: HeldClock) -> None:
    timer.setIdleSeconds(180)
    timer.start()
    clock.wait(10)
    timer.setIdleSeconds(90)
    assert clock.waiting == [170]
    clock.wait(50)
    timer.touched()
    assert clock.waiting == [120]
    clock.wait(119)
    timer.touched()
    assert clock.waiting == [90]


def test_a_countdown_is_not_changed_by_another_wait(timer: IdleTimer, clock: HeldClock) -> None:
    timer.start()
    clock.wait(95)
    timer.setIdleSeconds(180)
    timer.setHeld(True)
    timer.setHeld(False)
    assert (timer.secondsLeft, clock.waiting) == (25, [1])


def test_what_goes_on_by_itself_is_waited_for(timer: IdleTimer, clock: HeldClock, told: list[object]) -> None:
    timer.start()
    clock.wait(10)
    timer.setHeld(True)
    clock.wait(400)
    assert told == []
    timer.setHeld(False)
    assert clock.waiting == [90]


def test_a_hold_that_nobody_lets_go_of_ends(timer: IdleTimer, clock: HeldClock, told: list[object]) -> None:
    timer.setHeld(True)
    timer.start()
    clock.wait(HELD + 31)
    assert told == ["warning", "expired"]


@pytest.mark.parametrize("seconds", [0, -1, -(2**31), 2**31 - 1, 86_401])
def test_nonsense_seconds_are_ignored(timer: IdleTimer, seconds: int) -> None:
    timer.setIdleSeconds(seconds)
    timer.setCountdownSeconds(seconds)
    assert (timer.idleSeconds, timer.countdownSeconds) == (90, 30)


def test_only_what_changed_is_told(timer: IdleTimer) -> None:
    told: list[str] = []
    for name in ("running", "secondsLeft", "idleSeconds", "countdownSeconds"):
        getattr(timer, f"{name}Changed").connect(lambda name=name: told.append(name))
    timer.start()
    timer.start()
    timer.setIdleSeconds(7)
    timer.setIdleSeconds(7)
    timer.setCountdownSeconds(8)
    timer.setCountdownSeconds(8)
    timer.stop()
    timer.stop()
    assert told == ["running", "idleSeconds", "countdownSeconds", "running"]
