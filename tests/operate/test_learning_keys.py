"""The keys of a keypad: pressed in the real window, and written into real files."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.cli import main
from kiosk.learn_keys_verb import write_keys
from kiosk.operate.lesson import Lesson
from kiosk.operate.lesson_window import LessonWindow
from kiosk.options import KEY_ACTIONS, read_config
from kiosk.reader.keymap import KeyMap

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
FILE = """# Waiting room, left
language = "es"  # most speak it

[keys]  # of the keypad
# the big round one
activate = "F20"
next = [
    "F13",
]

# the end
"""


def lesson_with(qtbot: QtBot, *keys: Qt.Key, before: dict[str, tuple[str, ...]] | None = None) -> Lesson:
    """A lesson in whose window these keys were pressed."""
    lesson = Lesson(before or {})
    window = LessonWindow(lesson, "")
    window.show()
    for key in keys:
        QTest.keyClick(window, key, NONE)
    window.close()
    return lesson


def test_keys_are_asked_for_one_after_the_other_and_written(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    functions = [Qt.Key(Key.Key_F13.value + number) for number in range(len(KEY_ACTIONS))]
    lesson = lesson_with(qtbot, *functions)
    assert lesson.action == ""
    assert write_keys(path, lesson) == 0
    keys = read_config(path).keys
    assert list(keys) == list(KEY_ACTIONS)
    assert (keys["next"], keys["headset_out"]) == (("F13",), ("F25",))
    assert KeyMap(keys).problems == []


def test_what_was_pressed_is_said_and_a_key_used_twice_is_named(qtbot: QtBot) -> None:
    said: list[str] = []
    lesson = Lesson({})
    window = LessonWindow(lesson, "", said.append)
    window.show()
    QTest.keyClick(window, Key.Key_F13, NONE)
    assert said[-1] == "F13: next thing on the screen\nPress the key for: the thing before it"
    QTest.keyClick(window, Key.Key_F13, NONE)
    assert said[-1].startswith("F13 is for next thing on the screen already.")
    QTest.keyClick(window, Key.Key_A, SHIFT)
    assert said[-1].startswith("That key has no name")
    assert lesson.action == "previous"
    window.close()


def test_escape_twice_skips_and_what_was_skipped_stays(qtbot: QtBot) -> None:
    before = {"next": ("F13", "F14"), "previous": ("F15",), "activate": ("F16",)}
    skip = (Key.Key_Escape, Key.Key_Escape)
    lesson = lesson_with(qtbot, *skip, Key.Key_F14, *skip, before=before)
    assert lesson.action == "help"
    assert lesson.keys == {"next": ("F13",), "previous": ("F14",), "activate": ("F16",)}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_only_the_table_changes(tmp_path: Path, end: str) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(FILE.replace("\n", end).encode())
    lesson = Lesson(read_config(path).keys)
    lesson.press("F17")
    while lesson.action:
        lesson.skip()
    assert write_keys(path, lesson) == 0
    text = path.read_bytes().decode()
    assert text.count(end) == text.count("\n")
    lines = text.replace(end, "\n").splitlines()
    kept = [line for line in FILE.splitlines() if "=" not in line and '"F13"' not in line and line != "]"]
    assert [line for line in lines if line in kept] == kept
    assert 'language = "es"  # most speak it' in lines
    assert read_config(path).keys == {"next": ("F17",), "activate": ("F20",)}
    assert [each.name for each in tmp_path.iterdir()] == ["kiosk.toml"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "text_size = 150",
        'keys.next = "F13"\n',
        'keys = { next = "F13" }\ntheme = "dark"\n',
        '[keys]\nnext = "F13"',
        "[ keys ]\n",
    ],
)
def test_every_way_of_writing_a_table_is_replaced(tmp_path: Path, text: str) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, "utf-8")
    rest = tomllib.loads(text)
    rest.pop("keys", None)
    lesson = Lesson({"home": ("Home",)})
    assert write_keys(path, lesson) == 0
    assert tomllib.loads(path.read_text("utf-8")) == {**rest, "keys": {"home": "Home"}}


def test_a_file_that_can_not_be_changed_safely_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "kiosk.toml"
    text = 'language = """\n[keys]\nes"""\n'
    path.write_text(text, "utf-8")
    assert write_keys(path, Lesson({"home": ("Home",)})) == 1
    assert path.read_text("utf-8") == text
    said = capsys.readouterr()
    assert said.out == '[keys]\nhome = "Home"\n'
    assert "by hand" in said.err


def test_without_a_display_no_keys_are_learned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["doctor", "--learn-keys", "--config", str(tmp_path / "kiosk.toml")]) == 1
    assert "there is no display here" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
