"""Keys of keypads, by the names of the settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.reader.keymap import KeyMap, key_of

Key = Qt.Key


@pytest.mark.parametrize(
    ("name", "key"), [("F13", Key.Key_F13), ("Volume Up", Key.Key_VolumeUp), ("r", Key.Key_R)]
)
def test_a_key_is_known_by_the_name_that_qt_gives_it(name: str, key: Key) -> None:
    assert key_of(name) == key.value


@pytest.mark.parametrize("name", ["", "F99", "Nonsense", "Ctrl+H", "A, B"])
def test_what_is_no_single_key_is_a_problem_that_says_where(name: str) -> None:
    assert key_of(name) == 0
    (problem,) = KeyMap({"help": (name,)}).problems
    assert "keys.help" in problem
    assert repr(name) in problem


def test_the_settings_go_before_what_keys_do_by_themselves() -> None:
    keys = KeyMap({"next": ("F1",), "help": ("F13",), "speech": ("F14",), "headset_out": ("F16",)})
    assert keys.action(Key.Key_F1.value) == "next"
    assert not keys.starts(Key.Key_F1.value)
    assert keys.starts(Key.Key_F13.value)
    assert not keys.leaves(Key.Key_F13.value)
    assert keys.starts(Key.Key_F14.value)
    assert keys.leaves(Key.Key_F14.value)
    assert keys.leaves(Key.Key_F16.value)
    assert keys.keypad
    assert keys.action(Key.Key_Down.value) == "next"
    assert keys.action(Key.Key_Q.value) == ""
