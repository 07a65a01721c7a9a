"""Live speech, where the system has it. Importing this loads Qt's multimedia."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

State = QTextToSpeech.State
SPEED = 0.6
"""How much of the engine's range of speeds a doubling takes."""


class LiveSpeech(QObject):
    """Says texts for which there is no clip."""

    ended = Signal()
    failed = Signal(str)

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = QTextToSpeech(engine, self)
        self._speech.stateChanged.connect(self._told)
        self._speaking = False

    def speaks(self, language: str) -> bool:
        """Whether there is an engine, and a voice of the language. An engine may be listed and yet not work."""
        if self._speech.state() == State.Error:
            return False
        wanted = QLocale(language).language()
        return any(locale.language() == wanted for locale in self._speech.availableLocales())

    def say(self, text: str, language: str) -> None:
        """Say a text instead of what is being said."""
        self.stop()
        if self._speech.locale().language() != QLocale(language).language():
            self._speech.setLocale(QLocale(language))
        self._speaking = True
        self._speech.say(text)

    def stop(self) -> None:
        """Be silent now."""
        self._speaking = False
        self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)

    def pause(self) -> None:
        """Be silent until `resume`."""
        self._speech.pause(QTextToSpeech.BoundaryHint.Immediate)

    def resume(self) -> None:
        """Go on."""
        self._speech.resume()

    def set_volume(self, volume: float) -> None:
        """As a share of full amplitude."""
        self._speech.setVolume(volume)

    def set_speed(self, speed: float) -> None:
        """1 is as the engine speaks."""
        self._speech.setRate(max(-1.0, min((speed - 1) * SPEED, 1.0)))

    def _told(self, state: QTextToSpeech.State) -> None:
        if self._speaking and state in {State.Ready, State.Error}:
            self._speaking = False
            if state == State.Error:
                self.failed.emit(self._speech.errorString())
            else:
                self.ended.emit()
