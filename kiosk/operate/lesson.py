"""Which key does what: one action after the other is asked for. No window, no file."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.options import KEY_ACTIONS

SAID = {
    "next": "next thing on the screen",
    "previous": "the thing before it",
    "activate": "choose",
    "help": "help",
    "repeat": "say it again",
    "page_next": "next page",
    "page_back": "page back",
    "home": "home",
    "louder": "louder",
    "quieter": "quieter",
    "speech": "speech on and off",
    "headset_in": "headphones plugged in",
    "headset_out": "headphones pulled out",
}
"""What a person is asked for. The last two are codes that a keypad sends by itself."""
ESCAPE = "Esc"


class Lesson:
    """Asks for the key of each action of `KEY_ACTIONS`. `before` are the keys that there were.

    An action that is skipped keeps the keys that it had, but for those that were given to another.
    """

    def __init__(self, before: Mapping[str, tuple[str, ...]]) -> None:
        self._before = dict(before)
        self._learned: dict[str, str] = {}
        self._at = 0
        self._escaped = False
        self.remark = ""
        """What to say of the last key."""

    @property
    def action(self) -> str:
        """The action that is asked for, or none at the end."""
        return KEY_ACTIONS[self._at] if self._at < len(KEY_ACTIONS) else ""

    @property
    def question(self) -> str:
        """What to ask."""
        return (
            f"Press the key for: {SAID[self.action]}"
            if self.action
            else "That was all. The keys are written."
        )

    @property
    def place(self) -> str:
        """How far it is, and what the action has now."""
        if not self.action:
            return ""
        kept = ", ".join(self._before.get(self.action, ())) or "none"
        return f"{self._at + 1} of {len(KEY_ACTIONS)}: {self.action} (now: {kept})"

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys of each action, as far as it has any."""
        taken = {name: action for action, name in self._learned.items()}
        kept = {
            action: tuple(name for name in names if taken.get(name, action) == action)
            for action, names in self._before.items()
            if action not in self._learned
        }
        found = {**kept, **{action: (name,) for action, name in self._learned.items()}}
        return {action: found[action] for action in KEY_ACTIONS if found.get(action)}

    def press(self, name: str) -> None:
        """A key was pressed; `name` is what the settings call it, empty where they can't."""
        if not self.action:
            return
        if name == ESCAPE:
            self._escape()
            return
        self._escaped = False
        used = next((action for action, known in self._learned.items() if known == name), "")
        if not name:
            self.remark = "That key has no name, or came with Shift, Ctrl or Alt. Press another."
        elif used:
            self.remark = f"{name} is for {SAID[used]} already. Press another, or Escape twice to skip this."
        else:
            self._learned[self.action] = name
            self._go_on(f"{name}: {SAID[self.action]}")

    def skip(self) -> None:
        """Nobody pressed anything, or somebody wants to leave it as it is."""
        if self.action:
            self._go_on(f"Skipped: {SAID[self.action]}")

    def _escape(self) -> None:
        if self._escaped:
            self.skip()
        else:
            self._escaped = True
            self.remark = "Press Escape again to skip this."

    def _go_on(self, remark: str) -> None:
        self._escaped = False
        self.remark = remark
        self._at += 1
