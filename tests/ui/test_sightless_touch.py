"""The way through the kiosk by touch without looking. Only what is said is known."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import PORTRAIT, Arrive
from tests.ui.decks import FULL
from tests.ui.ear import Ear
from tests.ui.visitor import area
from tests.ui.voice import FakeVoice

Key = Qt.Key


@pytest.fixture
def ear(arrive: Arrive) -> Ear:
    voice = FakeVoice(at_once=True)
    return Ear(arrive(FULL, voice=voice), voice)


def test_by_touch_alone_somebody_gets_everywhere(ear: Ear) -> None:
    ear.holds_corner()
    assert ear.visitor.navigation.screen == "attract"
    ear.hears("You can use this screen by listening", "To begin, tap.")
    ear.taps()
    ear.hears("What would you like to see?", "Find one with a finger, then tap.")
    ear.flicks(200)
    ear.hears("Your choices")
    ear.flicks(-200)
    ear.hears("The parts")
    ear.taps()
    ear.hears("Your joint | Page 1 of 2", "For the next page, tap.")
    ear.swipes(-300)
    ear.hears("The joint moves | Page 2 of 2")
    ear.swipes(300)
    ear.hears("Your joint | Page 1 of 2")
    ear.swipes(-300)
    ear.hears("For the next page, tap.")
    ear.flicks(0, 200)
    ear.hears("Next | button")
    ear.flicks(0, -200)
    ear.hears("Slide one finger to find out")
    ear.swipes(0, -300)
    ear.hears("Sound 5 of 6")
    ear.holds_corner(left=False)
    ear.hears("Speech is off.")
    assert not ear.sightless
    assert ear.visitor.navigation.slideId == "parts/joint"


def test_a_finger_that_moves_says_what_is_under_it_and_presses_nothing(ear: Ear) -> None:
    ear.visitor.begin()
    ear.holds_corner()
    ear.hears("Find one with a finger")
    first, second, _ = ear.visitor.all_of("ChapterCard")
    middles = [area(card).center().toPoint() for card in (second, first, second)]
    ear.explores(*middles)
    ear.hears("Your choices", "The parts", "Your choices")
    assert ear.visitor.navigation.screen == "home"
    ear.taps()
    ear.hears("You can choose")


def test_two_fingers_pause_what_is_read_and_go_on(arrive: Arrive) -> None:
    voice = FakeVoice()
    ear = Ear(arrive(FULL, PORTRAIT, voice=voice).begin("parts/joint"), voice)
    ear.holds_corner()
    ear.swipes(0)
    assert voice.paused
    ear.swipes(0)
    assert not voice.paused
    voice.finish()
    ear.hears("The joint moves")


def test_a_held_corner_is_no_tap_but_a_tap_there_is_one(ear: Ear) -> None:
    ear.visitor.touch(ear.corner())
    assert ear.visitor.navigation.screen == "home"
    assert not ear.sightless


@pytest.mark.parametrize("left", [True, False])
def test_a_finger_that_rests_on_a_button_beside_the_corner_means_the_button(ear: Ear, left: bool) -> None:
    visitor = ear.visitor.begin("parts/joint")
    layer = visitor.one_of("SightlessLayer")
    [button] = [
        each
        for each in visitor.all_of("KioskButton")
        if each.property("text") == ("Back" if left else "Next")
    ]
    assert layer.property("patience") == 3000
    layer.setProperty("patience", 1)
    visitor.press(area(button).center().toPoint())
    visitor.frame()
    assert not ear.sightless
    visitor.release(area(button).center().toPoint())
    visitor.settle()
    assert visitor.navigation.question == (-1 if left else 0)
