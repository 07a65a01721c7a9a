"""Which key asks for what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

Key = Qt.Key
ALWAYS: Mapping[str, tuple[Key, ...]] = {
    "next": (Key.Key_Down, Key.Key_Tab),
    "previous": (Key.Key_Up, Key.Key_Backtab),
    "ahead": (Key.Key_Right,),
    "behind": (Key.Key_Left,),
    "activate": (Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Select),
    "help": (Key.Key_F1, Key.Key_H, Key.Key_Help),
    "repeat": (Key.Key_R, Key.Key_F2),
    "pause": (Key.Key_P, Key.Key_Pause, Key.Key_MediaPlay, Key.Key_MediaTogglePlayPause),
    "page_next": (Key.Key_PageDown,),
    "page_back": (Key.Key_PageUp,),
    "home": (Key.Key_Home,),
    "louder": (Key.Key_Plus, Key.Key_Equal, Key.Key_VolumeUp),
    "quieter": (Key.Key_Minus, Key.Key_VolumeDown),
    "close": (Key.Key_Escape, Key.Key_Backspace, Key.Key_Back),
}
"""What keys do for somebody who does not look. `ahead` and `behind` are where the reading goes."""
STARTING = frozenset({Key.Key_F1.value, Key.Key_Help.value})
ON, OFF = frozenset({"speech", "help", "headset_in"}), frozenset({"speech", "headset_out"})


class KeyMap:
    """The keys of the settings, an action and names each, before those that always are.

    `problems` says which of them are no keys.
    """

    def __init__(self, named: Mapping[str, Iterable[str]]) -> None:
        self.problems: list[str] = []
        self._named: dict[int, str] = {}
        for action, names in named.items():
            for name in names:
                key = key_of(name)
                if key:
                    self._named[key] = action
                else:
                    self.problems.append(f"keys.{action}: no key is called {name!r}")
        self._always = {key.value: action for action, keys in ALWAYS.items() for key in keys}

    @property
    def keypad(self) -> bool:
        """Whether there is a keypad that has its own key for help."""
        return "help" in self._named.values()

    def starts(self, key: int) -> bool:
        """Whether a key starts the way without looking."""
        return self._named.get(key) in ON or (key in STARTING and key not in self._named)

    def leaves(self, key: int) -> bool:
        """Whether a key ends it."""
        return self._named.get(key) in OFF

    def action(self, key: int) -> str:
        """What a key asks for on that way; empty for nothing."""
        return self._named.get(key) or self._always.get(key, "")


def key_of(name: str) -> int:
    """Qt's number for a key by its name, such as "F13" or "Volume Up"; 0 where there is none, or more than one."""
    keys = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
    if keys.count() != 1:
        return 0
    pressed = keys[0]  # type: ignore[index]
    unknown = pressed.key() in {Key.Key_unknown, Key(0)}
    return (
        0 if unknown or pressed.keyboardModifiers() != Qt.KeyboardModifier.NoModifier else pressed.key().value
    )
