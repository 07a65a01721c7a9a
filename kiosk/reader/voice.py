"""What says something aloud."""

from __future__ import annotations

from typing import Any, Protocol


class Voice(Protocol):
    """What is needed of a voice: the narration's, or a test's. It never blocks and never raises."""

    finished: Any
    """Emitted when what was to be said has been said to its end."""

    def can_speak(self, language: str) -> bool:
        """Whether it has words in a language."""
        ...

    def say(self, phrases: list[str], language: str) -> bool:
        """Say this instead of what is being said. Returns whether something will be heard."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...

    def pause(self) -> None:
        """Be silent until `resume`."""
        ...

    def resume(self) -> None:
        """Go on."""
        ...

    def set_volume(self, volume: float) -> None:
        """As a share of full amplitude."""
        ...

    def set_speed(self, speed: float) -> None:
        """1 is as recorded."""
        ...
