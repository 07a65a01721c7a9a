"""A voice for where nobody listens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal


class SilentVoice(QObject):
    """Has all the words there are, and is never done with the first: so what is seen meanwhile stays."""

    finished = Signal()

    def can_speak(self, language: str) -> bool:
        """Every language."""
        return bool(language)

    def say(self, phrases: Sequence[str], language: str) -> bool:
        """Whether there is something to say."""
        return bool(phrases and language)

    def stop(self) -> None:
        """It is silent already."""

    def pause(self) -> None:
        """It is silent already."""

    def resume(self) -> None:
        """It stays silent."""

    def set_volume(self, volume: float) -> None:
        """It has none."""

    def set_speed(self, speed: float) -> None:
        """It has none."""
