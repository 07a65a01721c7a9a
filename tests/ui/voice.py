"""A voice that says nothing, but remembers what it was to say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal


class FakeVoice(QObject):
    """Speaks as long as `speaks` says, by itself or when told to."""

    finished = Signal()

    def __init__(self, *, at_once: bool = False, mute: bool = False) -> None:
        super().__init__()
        self.said: list[str] = []
        self.languages: list[str] = []
        self.talking = False
        self.paused = False
        self.volume = self.speed = 0.0
        self.silenced = 0
        self.knows: Callable[[str], bool] = lambda language: not mute
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.finish)
        self.at_once = at_once

    def can_speak(self, language: str) -> bool:
        return self.knows(language)

    def say(self, phrases: list[str], language: str) -> bool:
        self.said.append(" | ".join(phrases))
        self.languages.append(language)
        self.talking, self.paused = True, False
        if self.at_once:
            self._soon.start()
        return True

    def finish(self) -> None:
        """Come to the end of what is being said."""
        if self.talking:
            self.talking = False
            self.finished.emit()

    def stop(self) -> None:
        self._soon.stop()
        self.talking = self.paused = False
        self.silenced += 1

    def pause(self) -> None:
        self._soon.stop()
        self.paused = True

    def resume(self) -> None:
        self.paused = False
        if self.at_once:
            self._soon.start()

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def set_speed(self, speed: float) -> None:
        self.speed = speed

    @property
    def last(self) -> str:
        return self.said[-1] if self.said else ""
