"""A kiosk that is left alone asks, waits, and forgets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.visit.idle_timer import LONGEST, IdleTimer
from tests.ui.conftest import STILL, Arrive
from tests.ui.decks import FULL, in_languages
from tests.ui.test_choosing import choices, picked
from tests.ui.visitor import Visitor, spoken

SHORT = 20
"""Milliseconds that a second lasts."""
ANSWERS: dict[str, Callable[[Visitor], None]] = {
    "ground": lambda visitor: visitor.touch(QPoint(visitor.window.width() // 2, 60)),
    "button": lambda visitor: visitor.touch_button("Yes, keep going"),
    "key": lambda visitor: visitor.key(Qt.Key.Key_Right),
    "mouse": lambda visitor: visitor.click(QPoint(visitor.window.width() // 2, 60)),
}


def lit(visitor: Visitor) -> list[str]:
    """The structures chosen in the close-up."""
    return [spoken(chip) for chip in visitor.all_of("Chip") if chip.property("chosen")]


@pytest.fixture
def left(arrive: Arrive, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """Before a kiosk whose seconds are short; nobody is missed yet."""
    monkeypatch.setattr("kiosk.app.IdleTimer", partial(IdleTimer, second=SHORT))
    visitor = arrive({**FULL, **in_languages("es")}, size, options=STILL)
    visitor.kiosk.idle.setIdleSeconds(LONGEST)
    visitor.kiosk.idle.setCountdownSeconds(LONGEST)
    return visitor


def leave(visitor: Visitor) -> None:
    """Go away until the kiosk asks."""
    visitor.kiosk.idle.setIdleSeconds(1)
    visitor.wait(lambda: visitor.navigation.idleWarning)
    visitor.kiosk.idle.setIdleSeconds(LONGEST)
    visitor.settle()


@pytest.mark.parametrize("answer", sorted(ANSWERS))
def test_any_touch_answers_and_everything_stays(left: Visitor, answer: str) -> None:
    left.begin("parts/joint").touch_button("Next", "The needle")
    before = left.place()
    leave(left)
    assert left.sees("Are you still there?")
    ANSWERS[answer](left)
    assert not left.navigation.idleWarning
    assert left.kiosk.idle.running
    assert left.kiosk.idle.secondsLeft == 0
    assert left.place() == before


def test_a_card_that_was_open_is_open_again(left: Visitor) -> None:
    left.begin("parts/joint")
    left.navigation.openTerm("ball")
    left.settle()
    leave(left)
    left.touch_button("Yes, keep going")
    assert left.navigation.overlay == "term"
    assert left.one_of("TermCard")


def test_starting_over_is_one_touch(left: Visitor) -> None:
    left.begin("parts/joint")
    leave(left)
    left.touch_button("Start over")
    assert left.navigation.screen == "attract"


def test_touches_and_keys_put_the_question_off(left: Visitor) -> None:
    left.begin("parts/joint")
    timer = left.kiosk.idle._idle
    for act in (partial(left.touch, QPoint(300, 500)), partial(left.key, Qt.Key.Key_Tab)):
        timer.stop()
        act()
        assert timer.isActive()


def test_when_nobody_answers_nothing_of_the_visit_is_left(left: Visitor) -> None:
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
    left.kiosk.idle.setCountdownSeconds(2)
    left.kiosk.idle.setIdleSeconds(1)
    left.wait(lambda: left.navigation.screen == "attract")
    left.kiosk.idle.setIdleSeconds(LONGEST)
    left.settle()
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


def test_nobody_is_waited_for_while_the_kiosk_invites(left: Visitor) -> None:
    assert not left.kiosk.idle.running
    left.begin()
    assert left.kiosk.idle.running
