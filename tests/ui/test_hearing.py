"""A page is read aloud to somebody who sees it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.spoken.manifest import Manifest
from tests.ui.conftest import LANDSCAPE, STILL, Arrive
from tests.ui.decks import FULL, in_languages
from tests.ui.visitor import Visitor, area, kind, spoken
from tests.ui.voice import FakeVoice

JOINT = [
    "The joint moves",
    "The ball turns in the socket.",
    "It moves.",
    "It can hurt.",
    "Picture | A joint with a needle.",
    "In the picture | Socket | Ball",
]


@pytest.fixture
def voice() -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def listener(arrive: Arrive, size: tuple[int, int], voice: FakeVoice) -> Visitor:
    """Has a page about the joint before them."""
    return arrive({**FULL, **in_languages("es")}, size, voice=voice).begin("parts/joint")


def to_the_end(voice: FakeVoice) -> list[str]:
    """All that is said until nothing more comes."""
    while voice.talking:
        voice.finish()
    return voice.said


def marked(visitor: Visitor) -> QQuickItem:
    """What the mark lies on."""
    item = visitor.one_of("ReadMark").parentItem()
    assert item is not None
    return item


def reading(visitor: Visitor) -> bool:
    return bool(visitor.kiosk.hearing.reader.property("reading"))


def test_a_page_is_read_from_its_title_and_nothing_else_is(listener: Visitor, voice: FakeVoice) -> None:
    listener.touch_button("Listen")
    assert to_the_end(voice) == JOINT
    assert not reading(listener)
    assert not listener.all_of("ReadMark")
    assert "Listen" in listener.names()


def test_what_is_read_is_marked_below_its_words_and_shown_in_the_figure(
    listener: Visitor, voice: FakeVoice
) -> None:
    listener.touch_button("Listen")
    assert spoken(marked(listener)) == "The joint moves"
    voice.finish()
    voice.finish()
    row = marked(listener)
    assert kind(row) == "BlockRow"
    assert row.property("active")
    mark = listener.one_of("ReadMark")
    assert mark.property("z") < 0
    assert area(mark).contains(area(row))
    voice.finish()
    assert not row.property("active")
    assert marked(listener).property("active")
    to_the_end(voice)
    assert not any(row.property("active") for row in listener.all_of("BlockRow"))


@pytest.mark.parametrize(
    "leave",
    [
        lambda visitor: visitor.navigation.next(),
        lambda visitor: visitor.navigation.home(),
        lambda visitor: visitor.navigation.openFocus(),
        lambda visitor: visitor.navigation.setLanguage("es"),
        lambda visitor: visitor.kiosk.preferences.chooseTextSize(150),
        lambda visitor: visitor.navigation.reset(),
    ],
    ids=["page", "home", "card", "language", "text size", "end"],
)
def test_whatever_changes_the_page_ends_the_reading_in_the_same_moment(
    arrive: Arrive, voice: FakeVoice, leave: object
) -> None:
    visitor = arrive({**FULL, **in_languages("es")}, LANDSCAPE, voice=voice).begin("parts/joint")
    visitor.touch_button("Listen")
    silenced = voice.silenced
    assert callable(leave)
    leave(visitor)
    assert not voice.talking
    assert voice.silenced > silenced
    assert not reading(visitor)


def test_reading_pauses_repeats_goes_on_and_stops(listener: Visitor, voice: FakeVoice) -> None:
    listener.touch_button("Listen", "Next line", "Repeat")
    assert voice.said == [*JOINT[:2], JOINT[1]]
    listener.touch_button("Pause")
    assert voice.paused
    assert reading(listener)
    listener.touch_button("Go on")
    assert not voice.paused
    listener.touch_button("Stop")
    assert not voice.talking
    assert "Pause" not in listener.names()


def test_speed_and_loudness_change_while_it_is_read(listener: Visitor, voice: FakeVoice) -> None:
    listener.touch_button("Listen", "Sound", "Faster", "Louder", "Louder")
    assert voice.talking
    assert voice.speed == 1.2
    assert voice.volume == 1
    assert "Louder" not in listener.names()
    listener.touch_button("Done")
    assert reading(listener)


def test_the_buttons_of_reading_cover_no_words(listener: Visitor, voice: FakeVoice) -> None:
    listener.touch_button("Listen")
    bar = area(listener.one_of("ListenBar"))
    (pane,) = listener.all_of("SlidePane")
    covered = [text for text in map(area, listener.texted(pane)) if text.intersects(bar)]
    others = [each for each in map(area, listener.all_of("KioskButton")) if each.intersects(bar)]
    assert not covered
    assert not others


def test_other_screens_are_read_too(arrive: Arrive, voice: FakeVoice) -> None:
    visitor = arrive(FULL, voice=voice)
    visitor.touch_button("Listen")
    assert to_the_end(voice)[:2] == ["A small deck", "Touch to begin."]
    visitor.begin()
    del voice.said[:]
    visitor.touch_button("Listen")
    assert [said.split(" | ")[0] for said in to_the_end(voice)][2:5] == [
        "The parts",
        "Your choices",
        "The way",
    ]
    visitor.begin("choices/compare")
    del voice.said[:]
    visitor.touch_button("Listen")
    assert to_the_end(voice)[-4:] == [
        "Effort | Rest | Little",
        "Exercise | More",
        "Time | Rest | Weeks",
        "Exercise | Months",
    ]


def test_without_a_voice_there_is_no_button(arrive: Arrive) -> None:
    silent = FakeVoice(mute=True)
    visitor = arrive(FULL, voice=silent)
    assert "Listen" not in visitor.names()
    silent.knows = lambda language: True
    visitor.navigation.setLanguage("en")
    visitor.touch(QPoint(600, 300))
    assert not silent.said
    assert visitor.navigation.screen == "home"


def test_keys_pause_and_repeat_what_is_read(listener: Visitor, voice: FakeVoice) -> None:
    listener.touch_button("Listen")
    listener.key(Qt.Key.Key_P)
    assert voice.paused
    listener.key(Qt.Key.Key_P, Qt.Key.Key_R)
    assert voice.said == [JOINT[0], JOINT[0]]
    listener.key(Qt.Key.Key_Plus)
    assert voice.talking
    assert listener.kiosk.preferences.property("soundLevel") == 4


def test_arrows_and_the_tab_key_do_what_they_did(listener: Visitor, voice: FakeVoice) -> None:
    listener.touch_button("Listen")
    listener.key(Qt.Key.Key_Tab)
    assert reading(listener)
    listener.key(Qt.Key.Key_Right)
    assert listener.navigation.question == 0
    assert not reading(listener)


def test_sources_are_read_in_the_language_that_they_are_written_in(arrive: Arrive, voice: FakeVoice) -> None:
    files = {**FULL, **in_languages("es")}
    page = "es/10-parts/20-joint.md"
    files[page] = f"---\nsources: [smith2020]\n---\n{files[page]!s}"
    visitor = arrive(files, LANDSCAPE, voice=voice).begin("parts/joint")
    visitor.navigation.setLanguage("es")
    visitor.navigation.openSources()
    visitor.settle()
    visitor.kiosk.hearing.reader.listen()
    to_the_end(voice)
    said = dict(zip(voice.said, voice.languages, strict=True))
    assert [text for text, language in said.items() if language == "en"] == [
        "About joints",
        "Smith AB, The Joint Group | Journal of Joints | 2020",
    ]
    assert len(said) > 2


def test_what_was_recorded_of_a_deck_can_be_listened_to(
    arrive: Arrive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    for there in (False, True):
        deck = tmp_path / str(int(there))
        if there:
            Manifest("en").write(deck / "assets" / "narration" / "en")
        visitor = arrive(options=replace(STILL, content=deck / "content"), voice=None)
        assert ("Listen" in visitor.names()) == there
