"""Lets the reader know the voice, the visit and the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk import log
from kiosk.narration.voice import Voice as OwnVoice
from kiosk.options import Options
from kiosk.reader.keymap import KeyMap
from kiosk.reader.lines import plain
from kiosk.reader.reader import Reader
from kiosk.reader.surroundings import Surroundings
from kiosk.reader.voice import Voice
from kiosk.spoken.folder import narration_folder
from kiosk.visit.deck_content import DeckContent
from kiosk.visit.navigation_controller import NavigationController
from kiosk.visit.preferences import Preferences
from kiosk.waiting import Waiting

if TYPE_CHECKING:
    from kiosk.operate.headphones import Headphones


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
        content = heard.content
        self._own: OwnVoice | None = None
        if voice is None:
            voice = self._own = _own_voice(options, self)
        self.voice: Voice = voice
        keys = KeyMap(options.keys)
        for problem in keys.problems:
            log.say("error", problem)
        self.reader = Reader(
            Surroundings(
                self._window,
                heard.navigation,
                heard.preferences,
                self._title,
                self._position,
                self._written,
                lambda: content.tags,
            ),
            self.voice,
            keys,
            self,
        )
        if self._own is not None:
            self._own.changed.connect(self.reader.availableChanged)
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
        if self._own is not None:
            self._own.close()

    def _watch_headphones(self) -> None:
        from kiosk.operate.headphones import Headphones  # noqa: PLC0415  # the first picture comes first

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
        page = ("page", int(content.property("pageInChapter")), int(content.property("pagesInChapter")))
        if visit.question >= 0:
            return [page, ("question", visit.question + 1, 0)]
        return [page, ("part", visit.part + 1, visit.partCount)] if visit.partCount > 1 else [page]


def _own_voice(options: Options, parent: QObject) -> OwnVoice:
    folder = narration_folder(options.content.parent, "")
    return OwnVoice(folder, lambda problem: log.say("warning", problem), parent=parent)
