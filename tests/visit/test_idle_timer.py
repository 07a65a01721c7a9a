"""Noticing that nobody is there, with seconds of a few milliseconds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.visit.idle_timer import IdleTimer

NEVER = 10_000_000
pytestmark = pytest.mark.usefixtures("qapp")


def a_timer(idle: int = 1, countdown: int = 3, second: int = 5) -> IdleTimer:
    timer = IdleTimer(second=second)
    timer.setIdleSeconds(idle)
    timer.setCountdownSeconds(countdown)
    return timer


def active_timers(timer: IdleTimer) -> list[QTimer]:
    return [each for each in timer.findChildren(QTimer) if each.isActive()]


def test_it_waits_ninety_seconds_and_counts_thirty_unless_told() -> None:
    timer = IdleTimer()
    assert (timer.idleSeconds, timer.countdownSeconds, timer.secondsLeft, timer.running) == (90, 30, 0, False)


def test_it_warns_counts_down_and_expires_once(qtbot: QtBot) -> None:
    timer = a_timer()
    told: list[object] = []
    timer.warning.connect(lambda: told.append("warning"))
    timer.expired.connect(lambda: told.append("expired"))
    timer.secondsLeftChanged.connect(lambda: told.append(timer.secondsLeft))
    with qtbot.waitSignal(timer.expired):
        timer.start()
    assert told == [3, "warning", 2, 1, 0, "expired"]
    assert not timer.running
    assert active_timers(timer) == []


def test_only_one_timer_waits_and_nothing_ticks_before_the_warning() -> None:
    timer = a_timer(second=NEVER)
    timer.start()
    (waiting,) = active_timers(timer)
    assert (waiting.isSingleShot(), waiting.interval()) == (True, NEVER)


def test_a_touch_ends_the_countdown_and_waits_anew(qtbot: QtBot) -> None:
    timer = a_timer(countdown=1000)
    timer.start()
    qtbot.waitUntil(lambda: 0 < timer.secondsLeft < 1000)
    timer.touched()
    assert (timer.secondsLeft, timer.running) == (0, True)
    assert [each.isSingleShot() for each in active_timers(timer)] == [True]
    with qtbot.waitSignal(timer.warning):
        pass


def test_a_touch_while_it_is_off_starts_nothing() -> None:
    timer = a_timer()
    timer.touched()
    assert (timer.running, active_timers(timer)) == (False, [])


def test_stopping_takes_the_countdown_away(qtbot: QtBot) -> None:
    timer = a_timer(countdown=1000)
    with qtbot.waitSignal(timer.warning):
        timer.start()
    timer.stop()
    assert (timer.secondsLeft, timer.running, active_timers(timer)) == (0, False, [])


def test_a_touch_by_somebody_who_hears_the_countdown_start_prevents_the_warning(qtbot: QtBot) -> None:
    timer = a_timer()
    told: list[str] = []
    timer.warning.connect(lambda: told.append("warning"))
    timer.secondsLeftChanged.connect(timer.stop)
    with qtbot.waitSignal(timer.runningChanged, check_params_cb=lambda: not timer.running):
        timer.start()
    assert told == []


def test_a_longer_wait_takes_effect_at_once() -> None:
    timer = a_timer(second=NEVER // 100)
    timer.start()
    timer.setIdleSeconds(180)
    (waiting,) = active_timers(timer)
    assert waiting.interval() == 180 * NEVER // 100


@pytest.mark.parametrize("seconds", [0, -1, -(2**31), 2**31 - 1, 86_401])
def test_nonsense_seconds_are_ignored(seconds: int) -> None:
    timer = IdleTimer()
    timer.setIdleSeconds(seconds)
    timer.setCountdownSeconds(seconds)
    assert (timer.idleSeconds, timer.countdownSeconds) == (90, 30)


def test_only_what_changed_is_told() -> None:
    timer = a_timer(second=NEVER)
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
