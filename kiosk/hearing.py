"""Lets the reader know the voice, the visit and the window."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk import log
from kiosk.operate.headphones import Headphones
from kiosk.options import Options
from kiosk.reader.keymap import KeyMap
from kiosk.reader.lines import plain
from kiosk.reader.reader import Reader
from kiosk.reader.surroundings import Surroundings
from kiosk.reader.voice import Voice
from kiosk.visit.deck_content import DeckContent
from kiosk.visit.navigation_controller import NavigationController
from kiosk.visit.preferences import Preferences
from kiosk.waiting import Waiting


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
        self._heard = heard
        self.voice = voice or _voice(self)
        keys = KeyMap(options.keys)
        for problem in keys.problems:
            log.say("error", problem)
        self.reader = Reader(
            Surroundings(
                self._window, heard.navigation, heard.preferences, self._title, self._position, self._written
            ),
            self.voice,
            keys,
            self,
        )
        self._headphones: Headphones | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._watch_headphones)
        if options.watch_headphones:
            self._soon.start()

    def keep_waiting(self, waiting: Waiting) -> None:
        """Have the voice ask whether somebody is there, and nobody be asked who is listening."""
        waiting.ask_by(self.voice)
        waiting.announced.connect(self.reader.remind)
        self.reader.changed.connect(
            lambda: waiting.hear(
                speaking=bool(self.reader.property("speaking")),
                reading=bool(self.reader.property("reading")),
                sightless=bool(self.reader.property("sightless")),
            )
        )

    def close(self) -> None:
        """Say nothing any more."""
        self._soon.stop()
        if self._headphones is not None:
            self._headphones.close()
        self.reader.close()
        self.voice.stop()

    def _watch_headphones(self) -> None:
        self._headphones = Headphones(parent=self)
        self._headphones.plugged.connect(self.reader.headphones)

    def _window(self) -> QQuickWindow | None:
        try:
            return self._heard.window
        except RuntimeError:
            return None  # not made yet, or gone

    def _slide(self, name: str) -> str:
        """A property of the slide shown; empty where there is none."""
        visit = self._heard.navigation
        slide = self._heard.content.slideAt(visit.slideIndex) if visit.screen == "slide" else None
        return str(slide.property(name)) if slide is not None else ""

    def _title(self) -> str:
        return plain(self._slide("title"))

    def _written(self) -> str:
        language = self._slide("language")
        return language if language != self._heard.navigation.language else ""

    def _position(self) -> list[tuple[str, int, int]]:
        visit, content = self._heard.navigation, self._heard.content
        if visit.screen != "slide":
            return []
        counted = [
            ("page", int(content.property("pageInChapter")), int(content.property("pagesInChapter"))),
            ("part", visit.part + 1, visit.partCount),
            ("question", 1 if visit.question >= 0 else 0, 1),
        ]
        return [
            each
            for each in counted
            if (each[0] in {"page", "question"} and each[1]) or (each[2] > 1 and each[1])
        ]


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
