"""Says one thing after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.reader.lines import Line
from kiosk.reader.voice import Voice


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is said at once, the line that says it, if one does, and its language, if it is not the visit's."""

    phrases: tuple[str, ...]
    line: Line | None = None
    language: str = ""


class Recital(QObject):
    """A voice and what it is still to say, without what is no more to be seen. `reached` tells the line being said."""

    reached = Signal(object)
    changed = Signal()
    ended = Signal()

    def __init__(self, voice: Voice, language: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._voice = voice
        self._language = language
        self._queue: deque[Utterance] = deque()
        self._said: Utterance | None = None
        self._awaited = False
        self._more = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._finish)
        self.paused = False
        voice.finished.connect(self._finish)

    @property
    def active(self) -> bool:
        """Whether something is being said, paused or not."""
        return self._awaited

    def can_speak(self, language: str) -> bool:
        """Whether the voice has words in a language."""
        return self._voice.can_speak(language)

    def add(self, utterances: Iterable[Utterance], *, more: bool = False) -> None:
        """Say this after what is still to be said. With `more` to come, silence is not the end."""
        self._queue.extend(utterances)
        self._more = more
        if not self._awaited:
            self._next()

    def say(self, *utterances: Utterance) -> None:
        """Say this instead."""
        self.halt()
        self.add(utterances)

    def halt(self) -> None:
        """Be silent at once, and forget what was to be said."""
        self._queue.clear()
        self._more, self._said = False, None
        was_active, self._awaited, self.paused = self._awaited, False, False
        if was_active:
            self._soon.stop()
            self._voice.stop()
            self.changed.emit()

    def pause(self) -> None:
        """Be silent for a while."""
        if self._awaited and not self.paused:
            self.paused = True
            self._voice.pause()
            self.changed.emit()

    def resume(self) -> None:
        """Go on."""
        if self.paused:
            self.paused = False
            self._voice.resume()
            self.changed.emit()

    def repeat(self) -> None:
        """Say the same once more, then go on."""
        if self._said is not None:
            self._queue.appendleft(self._said)
            self.skip()

    def skip(self) -> None:
        """Go on with the next."""
        self._voice.stop()
        self.paused = False
        self._next()

    def _next(self) -> None:
        while self._queue:
            said = self._queue.popleft()
            if said.phrases and (said.line is None or said.line.alive):
                self._begin(said)
                return
        was_active, self._awaited = self._awaited, False
        if was_active:
            self.changed.emit()
        if not self._more:
            self.ended.emit()

    def _begin(self, said: Utterance) -> None:
        was_active, self._awaited, self._said = self._awaited, True, said
        if said.line is not None:
            self.reached.emit(said.line)
        own = said.language and self._voice.can_speak(said.language)
        if not self._voice.say(list(said.phrases), said.language if own else self._language()):
            self._soon.start()
        if not was_active:
            self.changed.emit()

    def _finish(self) -> None:
        if self._awaited and not self.paused:
            self._next()
