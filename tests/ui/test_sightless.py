"""The whole way through the kiosk without looking. Only what is said is known."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.visit.idle_timer import IdleTimer
from tests.clock import HeldClock
from tests.ui.conftest import STILL, Arrive
from tests.ui.decks import FULL, in_languages
from tests.ui.ear import Ear
from tests.ui.voice import FakeVoice

Key = Qt.Key


@pytest.fixture
def ear(arrive: Arrive) -> Ear:
    voice = FakeVoice(at_once=True)
    return Ear(arrive(FULL, voice=voice), voice)


def test_by_keys_alone_somebody_gets_everywhere(ear: Ear) -> None:
    ear.keys(Key.Key_F1)
    assert ear.voice.said[0].startswith("You can use this screen by listening")
    ear.hears("A small deck", "Touch to begin | button", "To begin, press Enter.")
    ear.keys(Key.Key_Return)
    ear.hears(
        "What would you like to see?", "The parts | One line", "The way", "The parts | button", "Find one"
    )
    ear.keys(Key.Key_Return)
    ear.hears("Your joint | Page 1 of 2", "A ball.", "Next | button", "For the next page, press Enter.")
    ear.keys(Key.Key_Return)
    ear.hears(
        "The joint moves | Page 2 of 2",
        "The ball turns in the socket.",
        "It moves.",
        "A joint with a needle.",
    )
    ear.hears("In the picture | Socket | Ball", "Next | button")
    ear.finds("socket | word explained", Key.Key_Up)
    ear.keys(Key.Key_Return)
    ear.hears("What this word means", "Socket", "The cup of the joint.", "Got it | button")
    ear.keys(Key.Key_Return)
    ear.hears("Back on the page.", "socket | word explained")
    ear.finds("Look closer | button")
    ear.keys(Key.Key_Return)
    ear.hears("Socket", "Done | button")
    ear.finds("Ball | not chosen", Key.Key_Up)
    ear.keys(Key.Key_Return)
    ear.hears("Ball | chosen")
    ear.keys(Key.Key_Escape)
    ear.hears("Back on the page.", "Look closer | button")


def test_a_question_is_answered_and_the_reply_heard(ear: Ear) -> None:
    ear.visitor.begin("parts/joint")
    ear.keys(Key.Key_F1)
    ear.hears("The joint moves | Page 2 of 2", "For the next page")
    ear.keys(Key.Key_PageDown)
    ear.hears("Question", "What turns?", "The ball", "The needle", "Find one")
    ear.keys(Key.Key_Down)
    ear.hears("The needle | not chosen")
    ear.keys(Key.Key_Return)
    ear.hears("The needle | chosen", "No. The needle is thin.")
    ear.keys(Key.Key_PageDown)
    ear.hears("You can choose | Page 1 of", "Rest", "Exercise", "Effort | Rest | Little", "Exercise | More")
    ear.keys(Key.Key_PageDown)
    ear.hears("It goes step by step", "Lie down.")
    ear.keys(Key.Key_PageDown)
    ear.hears("It goes step by step", "Breathe.", "For the next page")
    assert ear.voice.said.count("The visit is short.") == 1
    ear.keys(Key.Key_Home)
    ear.hears("What would you like to see?")


def test_preferences_are_chosen_by_ear(arrive: Arrive) -> None:
    voice = FakeVoice(at_once=True)
    ear = Ear(arrive({**FULL, **in_languages("es")}, voice=voice), voice)
    ear.visitor.begin("parts/joint")
    ear.keys(Key.Key_F1)
    ear.hears("For the next page")
    ear.finds("Text size | button")
    ear.keys(Key.Key_Return)
    ear.hears("Normal | chosen", "Find one")
    ear.keys(Key.Key_Down, Key.Key_Return)
    ear.hears("Larger | chosen")
    assert ear.visitor.kiosk.preferences.property("textSize") == 125
    ear.keys(Key.Key_Escape)
    ear.hears("Back on the page.", "Text size | button")
    ear.keys(Key.Key_Plus)
    ear.hears("Sound 5 of 6")
    ear.keys(Key.Key_Plus, Key.Key_Plus)
    ear.hears("This is the loudest.")
    assert voice.volume == 1
    ear.finds("Language | button")
    ear.keys(Key.Key_Return)
    ear.finds("not chosen")
    ear.keys(Key.Key_Return)
    ear.hears("Idioma | botón")
    assert voice.languages[-1] == "es"


def test_who_steps_on_breaks_off_what_is_said(arrive: Arrive) -> None:
    voice = FakeVoice()
    ear = Ear(arrive(FULL, voice=voice).begin("parts/joint"), voice)
    ear.keys(Key.Key_F1)
    voice.finish()
    ear.hears("The joint moves")
    silenced = voice.silenced
    ear.visitor.navigation.next()
    assert voice.silenced > silenced
    assert not voice.talking
    ear.hears("Question")


def test_lines_stay_where_they_are_when_arrows_are_mirrored(arrive: Arrive) -> None:
    voice = FakeVoice(at_once=True)
    ear = Ear(arrive({**FULL, **in_languages("ar")}, voice=voice), voice)
    ear.visitor.navigation.setLanguage("ar")
    ear.visitor.begin("parts/joint")
    ear.keys(Key.Key_F1)
    ear.hears("It turns, ar.", "For the next page")
    ear.keys(Key.Key_Right)
    ear.hears("Back")
    ear.keys(Key.Key_Left)
    ear.hears("Next")
    ear.holds_corner()
    ear.holds_corner()
    ear.hears("For the next page")
    ear.swipes(300)
    ear.hears("Question")


def test_a_keypad_has_its_own_keys(arrive: Arrive) -> None:
    voice = FakeVoice(at_once=True)
    keys = {
        "headset_in": ("F17",),
        "headset_out": ("F18",),
        "next": ("F13",),
        "activate": ("F14",),
        "help": ("F15",),
    }
    ear = Ear(arrive(FULL, options=replace(STILL, keys=keys), voice=voice), voice)
    ear.keys(Key.Key_F17)
    ear.hears("You can use this screen by listening", "To begin")
    ear.keys(Key.Key_F14)
    ear.hears("The parts", "Find one")
    ear.keys(Key.Key_F13)
    ear.hears("Your choices")
    ear.keys(Key.Key_F15)
    ear.hears("Press the down and up keys")
    ear.keys(Key.Key_F18)
    ear.hears("Speech is off.")


def test_the_end_of_a_visit_ends_it_without_a_word(ear: Ear) -> None:
    ear.keys(Key.Key_F1)
    ear.hears("To begin")
    said = len(ear.voice.said)
    ear.visitor.navigation.reset()
    ear.visitor.settle()
    assert not ear.sightless
    assert len(ear.voice.said) == said
    ear.visitor.touch(QPoint(ear.visitor.window.width() // 2, ear.visitor.window.height() // 3))
    assert ear.visitor.navigation.screen == "home"


def test_without_a_voice_nothing_changes(arrive: Arrive) -> None:
    voice = FakeVoice(mute=True)
    ear = Ear(arrive(FULL, voice=voice), voice)
    ear.keys(Key.Key_F1)
    assert not ear.sightless
    assert not voice.said


def test_the_countdown_is_told_and_any_key_answers(arrive: Arrive, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, voice = HeldClock(), FakeVoice(at_once=True)
    monkeypatch.setattr("kiosk.app.IdleTimer", partial(IdleTimer, alarm=clock.alarm))
    ear = Ear(arrive(FULL, voice=voice).begin("parts/joint"), voice)
    ear.keys(Key.Key_F1)
    ear.hears("For the next page")
    clock.wait(180)
    ear.hears("Are you still there?", "30 seconds left", "Tap, or press any key.")
    clock.wait(10)
    ear.hears("20 seconds left")
    clock.wait(10)
    ear.hears("10 seconds left")
    ear.keys(Key.Key_Right)
    assert not ear.visitor.navigation.idleWarning
    ear.hears("Back on the page.", "Next | button")
    clock.wait(180)
    ear.hears("Are you still there?")
    ear.taps()
    assert not ear.visitor.navigation.idleWarning
    assert ear.visitor.navigation.slideId == "parts/joint"


def test_starting_to_listen_answers_the_question(arrive: Arrive, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, voice = HeldClock(), FakeVoice(at_once=True)
    monkeypatch.setattr("kiosk.app.IdleTimer", partial(IdleTimer, alarm=clock.alarm))
    ear = Ear(arrive(FULL, voice=voice).begin("parts/joint"), voice)
    clock.wait(90)
    assert ear.visitor.navigation.idleWarning
    ear.keys(Key.Key_F1)
    assert not ear.visitor.navigation.idleWarning
    ear.hears("The joint moves", "For the next page")


def test_a_slide_that_is_not_translated_is_said_in_its_own_language(arrive: Arrive) -> None:
    voice = FakeVoice(at_once=True)
    ear = Ear(arrive({**FULL, **in_languages("es")}, voice=voice), voice)
    ear.visitor.navigation.setLanguage("es")
    ear.visitor.begin("choices/steps")
    ear.keys(Key.Key_F1)
    ear.hears("It goes step by step", "Página", "Lie down.", "Siguiente | botón")
    spoken = dict(zip(voice.said, voice.languages, strict=True))
    assert {spoken["It goes step by step"], spoken["The visit is short."]} == {"en"}
    assert spoken["Siguiente | botón"] == "es"


def test_before_a_language_is_chosen_each_says_how_in_its_own_voice(arrive: Arrive) -> None:
    voice = FakeVoice(at_once=True)
    ear = Ear(arrive({**FULL, **in_languages("es")}, voice=voice), voice)
    ear.keys(Key.Key_F1)
    ear.hears("You can use this screen", "Para español, busque el botón Español.", "A small deck")
    ear.finds("Español")
    assert voice.last == "Español"
    assert {text for text, language in zip(voice.said, voice.languages, strict=True) if language == "es"} == {
        "Para español, busque el botón Español.",
        "Español",
    }
    ear.keys(Key.Key_Return)
    ear.hears("The parts, es")


def test_who_does_not_look_stays_in_a_language_that_can_be_heard(arrive: Arrive) -> None:
    voice = FakeVoice(at_once=True)
    voice.knows = lambda language: language != "es"
    ear = Ear(arrive({**FULL, **in_languages("es")}, voice=voice).begin("parts/joint"), voice)
    ear.keys(Key.Key_F1)
    ear.hears("The joint moves")
    ear.visitor.navigation.setLanguage("es")
    ear.hears("That language can't be heard here.", "Next | button")
    assert ear.visitor.navigation.language == "en"
    assert set(voice.languages) == {"en"}
