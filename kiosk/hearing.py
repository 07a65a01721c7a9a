"""Lets the reader know the voice, the visit and the window."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.options import Options
from kiosk.reader.reader import Reader
from kiosk.reader.voice import Voice
from kiosk.visit.deck_content import DeckContent
from kiosk.visit.navigation_controller import NavigationController
from kiosk.visit.preferences import Preferences


class Heard(Protocol):
    """What of a kiosk is heard."""

    navigation: NavigationController
    content: DeckContent
    preferences: Preferences

    @property
    def window(self) -> QQuickWindow:
        """The window that is seen."""
        ...


class Hearing(QObject):
    """The voice, and the reader that uses it."""

    def __init__(self, heard: Heard, voice: Voice | None, options: Options) -> None:
        super().__init__()
        self._options = options
        self._voice = voice or _voice(self)
        self.reader = Reader(lambda: heard.window, self._voice, self)

    def close(self) -> None:
        """Say nothing any more."""
        self._voice.stop()


class Mute(QObject):
    """Says nothing, where there is no voice."""

    finished = Signal()

    def can_speak(self, language: str) -> bool:  # noqa: ARG002
        """Whatever the language, it can't."""
        return False

    def say(self, phrases: list[str], language: str) -> bool:  # noqa: ARG002
        """Say nothing."""
        return False

    def stop(self) -> None:
        """Stay silent."""

    pause = resume = stop

    def set_volume(self, volume: float) -> None:
        """As loud as ever."""

    set_speed = set_volume


def _voice(parent: QObject) -> Voice:
    return Mute(parent)
