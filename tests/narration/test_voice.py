"""A voice says clips one after the other, and is silent as soon as it is told.

The clips are real, and so is the process that plays them; where nothing can be heard it plays all the same.
"""

from __future__ import annotations

import os
import signal
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.narration.opus import read_sound, write_opus
from kiosk.narration.voice import Voice
from kiosk.spoken.form import spoken_form
from kiosk.spoken.keys import phrase_key
from kiosk.spoken.manifest import Clip, Manifest, clip_file

TEXTS = ("The knee", "Button", "It bends. It turns.", "One more.", "Two more.")
LONG = "A long story."


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Beeps of a fifth of a second, and one of five."""
    folder = tmp_path_factory.mktemp("narration")
    found: dict[str, Clip] = {}
    for text in (*TEXTS, LONG):
        key, spoken = phrase_key(text, "en"), spoken_form(text, "en")
        file = clip_file(spoken, key)
        seconds = 5.0 if text == LONG else 0.2
        beep = folder / "beep.wav"
        with wave.open(str(beep), "wb") as out:
            out.setparams((1, 2, 16000, 0, "NONE", ""))
            out.writeframes(b"\x00\x20\x00\xe0" * round(8000 * seconds))
        (folder / "en").mkdir(exist_ok=True)
        found[key] = Clip(
            key, file, spoken, "beep", "", "", write_opus(read_sound(beep), folder / "en" / file)
        )
    Manifest("en", found).write(folder / "en")
    return folder


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def voice(qtbot: QtBot, clips: Path, complaints: list[str]) -> Iterator[Voice]:
    made = Voice(clips, complaints.append, audible=True, live="mock")
    yield made
    made.close()


def process_of(voice: Voice) -> int:
    return voice._speaker.process_id


def test_a_kiosk_that_says_nothing_has_no_process_for_it(voice: Voice) -> None:
    assert voice.can_speak("en")
    voice.set_volume(0.5)
    voice.set_speed(1.2)
    voice.stop()
    voice.pause()
    voice.resume()
    assert process_of(voice) == 0


def test_phrases_are_said_to_their_end(voice: Voice, qtbot: QtBot, complaints: list[str]) -> None:
    with qtbot.wait_signal(voice.finished, timeout=20_000):
        assert voice.say(["The knee", "Button"], "en")
    assert complaints == []
    first = process_of(voice)
    assert first
    with qtbot.wait_signal(voice.finished, timeout=20_000):
        assert voice.say(["One more. Two more."], "en")
    assert process_of(voice) == first


def test_what_is_stopped_is_over(voice: Voice, qtbot: QtBot) -> None:
    with qtbot.assert_not_emitted(voice.finished, wait=300):
        assert voice.say(["Button"], "en")
        voice.stop()
    with qtbot.wait_signal(voice.finished, timeout=20_000):
        assert voice.say([LONG], "en")
        assert voice.say(["Button"], "en")


def test_what_is_paused_goes_on(voice: Voice, qtbot: QtBot) -> None:
    assert voice.say(["Button", "The knee"], "en")
    with qtbot.assert_not_emitted(voice.finished, wait=1500):
        voice.pause()
    with qtbot.wait_signal(voice.finished, timeout=20_000):
        voice.resume()


def test_a_text_without_a_clip_is_said_live(voice: Voice, qtbot: QtBot, complaints: list[str]) -> None:
    with qtbot.wait_signal(voice.finished, timeout=20_000):
        assert voice.say(["Hi", "Button"], "en")
    assert complaints == []


def test_a_language_without_a_voice_is_told_once_and_then_not_promised(
    voice: Voice, qtbot: QtBot, complaints: list[str]
) -> None:
    assert voice.can_speak("sw")
    with qtbot.wait_signals([voice.changed, voice.finished], timeout=20_000):
        voice.say(["Habari", "Asante"], "sw")
    assert complaints == ["live speech has no voice of the language 'sw'"]
    assert not voice.can_speak("sw")
    assert voice.can_speak("en")


def test_where_there_is_neither_clip_nor_live_speech_nothing_is_promised(
    qtbot: QtBot, clips: Path, complaints: list[str]
) -> None:
    voice = Voice(clips, complaints.append, audible=True, live="")
    assert not voice.can_speak("fr")
    assert not voice.say(["Bonjour"], "fr")
    assert not voice.say(["Nothing says this"], "en")
    assert not voice.say([], "en")
    assert not Voice(clips, complaints.append, audible=False).can_speak("en")
    assert process_of(voice) == 0
    assert complaints == []


def test_without_a_sound_server_listening_is_not_offered(
    qtbot: QtBot, clips: Path, complaints: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    voice = Voice(clips, complaints.append)
    assert not voice.can_speak("en")
    (tmp_path / "pipewire-0").touch()
    assert voice.can_speak("en")


def test_a_player_that_dies_is_started_again(voice: Voice, qtbot: QtBot, complaints: list[str]) -> None:
    with qtbot.wait_signal(voice.changed, timeout=20_000):
        assert voice.say(["Button", "The knee"], "en")
    first = process_of(voice)
    with qtbot.wait_signal(voice.finished, timeout=20_000):
        os.kill(first, signal.SIGKILL)
    assert process_of(voice) not in {0, first}
    assert complaints == []


def test_a_clip_that_is_broken_is_told_and_the_next_one_said(
    voice: Voice, qtbot: QtBot, clips: Path, complaints: list[str]
) -> None:
    broken = clips / "en" / Manifest.read(clips / "en").clips[phrase_key("Button", "en")].file
    whole = broken.read_bytes()
    broken.write_bytes(b"no sound")
    with qtbot.wait_signal(voice.finished, timeout=20_000):
        assert voice.say(["Button", "The knee"], "en")
    broken.write_bytes(whole)
    assert len(complaints) == 1
    assert complaints[0].startswith("something could not be said aloud")


def test_a_broken_manifest_is_told_and_nothing_said(
    qtbot: QtBot, tmp_path: Path, complaints: list[str]
) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "manifest.json").write_text("{}")
    voice = Voice(tmp_path, complaints.append, audible=True, live="")
    assert not voice.say(["Button"], "en")
    assert not voice.say(["Button"], "en")
    assert len(complaints) == 1
    assert "manifest.json: it is no list of clips" in complaints[0]
