"""`kiosk narrate` makes what is missing and nothing else, and spoils nothing when an engine does."""

from __future__ import annotations

import json
import wave
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.narration.opus import read_sound
from kiosk.spoken.keys import phrase_key
from kiosk.spoken.manifest import Manifest
from tests.narration.speech import FakeEngine

SLIDE = "# The knee\n\n- It bends 135°.\n- First point\n"


class Author:
    """Somebody with a small deck, who records it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.content = folder / "content"
        self.engine = FakeEngine(folder)
        self.clips = folder / "assets" / "narration" / "en"
        self._capsys = capsys
        chapter = self.content / "en" / "10-your-knee"
        chapter.mkdir(parents=True)
        (self.content / "en" / "index.md").write_text("# Knees\n")
        (chapter / "index.md").write_text("# Your knee\n")
        self.slide = chapter / "10-knee.md"
        self.slide.write_text(SLIDE)

    def narrate(self, *options: str, engine: str | None = None) -> tuple[int, str, str]:
        words = [
            "narrate",
            "--content",
            str(self.content),
            "--engine",
            engine or self.engine.command,
            *options,
        ]
        code = main(words)
        said = self._capsys.readouterr()
        return code, said.out, said.err

    @property
    def manifest(self) -> dict[str, Any]:
        return {clip.text: clip for clip in Manifest.read(self.clips).clips.values()}

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.clips.iterdir() if path.is_file()}


@pytest.fixture
def author(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Author:
    """The screens' own words would make a hundred clips more; here they are none."""
    monkeypatch.setattr("kiosk.spoken.phrases.interface_script", lambda *_: ())
    return Author(tmp_path, capsys)


def test_each_text_gets_a_clip_in_its_spoken_form_once(author: Author) -> None:
    code, out, err = author.narrate()
    assert (code, err) == (0, "")
    assert out.startswith("en: 6 made, 0 recorded, 0 removed; now 6 clips")
    asked = author.engine.asked()
    assert "en It bends one hundred thirty-five degrees." in asked
    clip = author.manifest["It bends one hundred thirty-five degrees."]
    assert clip.engine.startswith("python")
    assert clip.voice == "en robot.py"
    assert clip.key == phrase_key("It bends 135°.", "en")
    assert set(author.files()) == {"manifest.json", *(each.file for each in author.manifest.values())}
    before = author.files()
    assert author.narrate()[0] == 0
    assert author.engine.asked() == []
    assert author.files() == before


def test_all_clips_are_as_loud_and_begin_and_end_alike(author: Author) -> None:
    author.narrate()
    for text, clip in author.manifest.items():
        sound = read_sound(author.clips / clip.file)
        assert sound.level == pytest.approx(10 ** (-18 / 20), rel=0.1), text
        assert sound.peak < 1
        assert sound.seconds == pytest.approx(clip.seconds, abs=0.01)
        assert sound.seconds == pytest.approx(0.02 * len(text) + 0.2, abs=0.08)


def test_only_what_changed_is_made_again_and_what_nobody_says_goes(author: Author) -> None:
    author.narrate()
    before = author.files()
    author.slide.write_text(SLIDE.replace("First point", "Another point"))
    _, out, _ = author.narrate()
    assert author.engine.asked()[-1] == "en Another point"
    assert "1 made, 0 recorded, 1 removed" in out
    after = author.files()
    assert not [name for name in after if name.startswith("first-point")]
    assert all(after[name] == before[name] for name in after.keys() & before.keys() - {"manifest.json"})


def test_a_clip_whose_file_is_gone_is_made_again(author: Author) -> None:
    author.narrate()
    before = author.files()
    (author.clips / author.manifest["First point"].file).unlink()
    assert "1 made" in author.narrate()[1]
    assert author.files() == before


def record(path: Path, seconds: float = 0.5) -> None:
    path.parent.mkdir(exist_ok=True)
    with wave.open(str(path), "wb") as out:
        out.setparams((1, 2, 44100, 0, "NONE", ""))
        out.writeframes(
            b"".join(
                (9000, -9000)[i // 50 % 2].to_bytes(2, "little", signed=True)
                for i in range(round(44100 * seconds))
            )
        )


def test_what_a_person_recorded_takes_the_place_of_the_engine_s_and_stays(author: Author) -> None:
    author.narrate()
    clip = author.manifest["First point"]
    record(author.clips / "recorded" / clip.file.replace(".opus", ".wav"), seconds=1.5)
    _, out, _ = author.narrate()
    assert "0 made, 1 recorded" in out
    taken = author.manifest["First point"]
    assert (taken.engine, taken.voice, taken.file) == ("recorded", "a person", clip.file)
    assert taken.seconds == pytest.approx(1.7, abs=0.08)
    assert "0 made, 0 recorded" in author.narrate()[1]
    author.slide.write_text(SLIDE.replace("First point", "Another point"))
    _, out, err = author.narrate()
    assert "0 removed" in out
    assert f"{clip.file} was recorded, and nothing says it any more" in err
    assert (author.clips / clip.file).exists()


def test_a_recording_that_nothing_says_is_named(author: Author) -> None:
    author.narrate()
    record(author.clips / "recorded" / "hello-0123456789abcdef.wav")
    code, _, err = author.narrate()
    assert code == 1
    assert "recorded/hello-0123456789abcdef.wav: nothing is said that has this key" in err


def test_an_engine_may_write_to_a_file(author: Author) -> None:
    assert author.narrate(engine=f"{author.engine.command} {{out}}")[0] == 0
    assert len(author.manifest) == 6


def test_an_engine_that_fails_at_a_text_leaves_the_others(author: Author) -> None:
    author.engine.write(fail="First point")
    code, out, err = author.narrate()
    assert code == 1
    assert "failed with code 1: the model is broken" in err
    assert "'First point'" in err
    assert "5 made" in out
    author.engine.write()
    assert "1 made" in author.narrate()[1]


TRUNCATED = """\
import sys
sys.stdout.buffer.write(b"RIFF\\xff\\x00\\x00\\x00WAVEfmt \\x10\\x00\\x00\\x00\\x01\\x00\\x01\\x00"
    b"\\x80\\x3e\\x00\\x00\\x00\\x7d\\x00\\x00\\x02\\x00\\x10\\x00data\\xff\\xff\\x00\\x00" + bytes(100))
"""


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ("print('no sound')", "can't be read as sound"),
        ("", "there is nothing in it"),
        (TRUNCATED, "it ends too soon"),
        (TRUNCATED.replace("data\\xff\\xff", "data\\x64\\x00"), "it is silent"),
    ],
)
def test_broken_sound_is_refused_and_what_was_there_stays(author: Author, program: str, why: str) -> None:
    author.narrate()
    before = author.files()
    author.slide.write_text(SLIDE.replace("First point", "Another point"))
    author.engine.write(program=program)
    code, _, err = author.narrate()
    assert code == 1
    assert why in err
    kept = {name: data for name, data in before.items() if not name.startswith(("first", "manifest"))}
    assert kept.items() <= author.files().items()


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ("no-such-program", "no-such-program can't be run"),
        ("'open", "No closing quotation"),
        ("false", "false failed with code 1"),
    ],
)
def test_an_engine_that_is_none_is_given_up_soon(author: Author, command: str, why: str) -> None:
    code, _, err = author.narrate(engine=command)
    assert code == 1
    assert why in err
    assert author.manifest == {}


def test_a_broken_manifest_is_not_written_over(author: Author) -> None:
    author.clips.mkdir(parents=True)
    (author.clips / "manifest.json").write_text(json.dumps({"format": 9}))
    code, _, err = author.narrate()
    assert code == 1
    assert "manifest.json: it is no list of clips in format 1" in err
    assert author.engine.asked() == []
    assert author.files() == {"manifest.json": b'{"format": 9}'}


def test_what_would_be_said_is_printed_and_nothing_made(author: Author) -> None:
    code, out, _ = author.narrate("--print")
    assert code == 0
    assert "It bends one hundred thirty-five degrees." in out
    assert phrase_key("First point", "en") in out
    assert not author.clips.exists()


def test_without_what_records_the_command_that_brings_it_is_said(
    author: Author, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "ttspico", None)
    code = main(["narrate", "--content", str(author.content)])
    assert code == 1
    assert "Run `./run narrate` instead" in author._capsys.readouterr().err


def test_a_language_that_the_deck_lacks_is_named(author: Author) -> None:
    code, _, err = author.narrate("--language", "fr")
    assert code == 2
    assert "the deck has en" in err
