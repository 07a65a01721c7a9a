"""Says things aloud, by clips or by live speech."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.narration.devices import has_sound_server, has_speech_server
from kiosk.narration.speaker import Speaker
from kiosk.spoken.folder import MANIFEST

if TYPE_CHECKING:
    from kiosk.narration.clips import Clips, Piece

SPEECHD = "speechd"
"""Qt's name of the engine that Linux has for live speech."""
BETWEEN = 120
"""Milliseconds from one piece to the next, besides the pauses that clips have at their ends."""
PATIENCE = 10.0
"""Seconds after which something should have been said, and was not, and it is given up."""
RETRIES = (1000, 3000)
"""Milliseconds after which what was being said is begun again, when the sound server has ended and may be back."""
DEAF = 60.0
"""Seconds after which a sound server that was gone is tried again, if somebody wants to listen."""


class Voice(QObject):
    """Never blocks and never raises; `finished` always comes, unless `stop` or another `say` does.

    `audible` says whether a sound made here is heard; None has the voice find out: until it has played something, by
    whether there is a sound server, and then by whether that has a device. `live` is an engine of Qt's, or none.
    Call `close` when done.
    """

    finished = Signal()
    """All has been said, or can't be."""
    changed = Signal()
    """`can_speak` may answer something else now."""

    def __init__(
        self,
        folder: Path,
        complain: Callable[[str], None],
        *,
        audible: bool | None = None,
        live: str = SPEECHD,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._complain, self._complaints = complain, set[str]()
        self._audible, self._engine = audible, live
        self._voiceless: set[str] = set()
        self._speaker = Speaker(live, self)
        self._queue: deque[Piece] = deque()
        self._piece: Piece | None = None
        self._language, self._paused, self._tries = "", False, 0
        self._deaf_until = 0.0
        self._speed = 1.0
        self._soon = self._timer(self._go_on)
        self._patience = self._timer(self._give_up)
        self._speaker.ended.connect(self._said)
        self._speaker.failed.connect(self._failed)
        self._speaker.voiceless.connect(self._without_voice)
        self._speaker.lost.connect(self._begin_again)
        self._speaker.devices_changed.connect(self._look_for_device)

    def can_speak(self, language: str) -> bool:
        """Whether something can be heard in a language. Loads nothing."""
        return self._is_heard() and (self._has_clips(language) or self._may_live(language))

    def say(self, phrases: Sequence[str], language: str) -> bool:
        """Say this instead of what is being said. Returns whether something will be heard."""
        self.stop()
        if not self._is_heard():
            return False
        self._language = language
        self._queue.extend(self._clips.pieces(phrases, language, live=self._may_live(language)))
        if self._queue:
            self._go_on()
        return self._piece is not None

    def stop(self) -> None:
        """Be silent at once, and forget what was to be said."""
        self._queue.clear()
        self._soon.stop()
        self._patience.stop()
        self._paused, self._tries = False, 0
        if self._piece:
            self._piece = None
            self._speaker.stop()

    def close(self) -> None:
        """Be silent, and end what plays."""
        self.stop()
        self._speaker.close()

    def pause(self) -> None:
        """Be silent until `resume`."""
        if self._piece or self._queue:
            self._paused = True
            self._soon.stop()
            self._patience.stop()
        if self._piece:
            self._speaker.pause()

    def resume(self) -> None:
        """Go on where `pause` broke off."""
        if not self._paused:
            return
        self._paused = False
        if self._piece:
            self._speaker.resume()
            self._wait()
        else:
            self._soon.start(0)

    def set_volume(self, volume: float) -> None:
        """As a share of full amplitude, 0 to 1."""
        self._speaker.set("volume", volume)

    def set_speed(self, speed: float) -> None:
        """1 is as recorded; the pitch stays."""
        self._speed = speed
        self._speaker.set("speed", speed)
        if self._patience.isActive():
            self._wait()

    def _is_heard(self) -> bool:
        if self._audible is not None:
            return self._audible
        found = self._speaker.has_device
        return has_sound_server() and time.monotonic() > self._deaf_until if found is None else found

    @cached_property
    def _clips(self) -> Clips:
        from kiosk.narration.clips import Clips  # noqa: PLC0415  # reads how texts are said

        return Clips(self._folder, self._complain_once)

    def _has_clips(self, language: str) -> bool:
        return (self._folder / language / MANIFEST).is_file()

    def _may_live(self, language: str) -> bool:
        """Whether live speech has the language; until it was asked, whether that may be."""
        may = self._engine not in {"", SPEECHD} or (self._engine == SPEECHD and has_speech_server())
        return may and language not in self._voiceless

    def _go_on(self) -> None:
        """Say the next piece, or tell that there is none."""
        if not self._queue:
            self.finished.emit()
            return
        self._piece = self._queue.popleft()
        self._speak(self._piece)

    def _speak(self, piece: Piece) -> None:
        self._speaker.say(piece, self._queue[0] if self._queue else None, self._language)
        self._wait()

    def _wait(self) -> None:
        seconds = self._piece.seconds if self._piece else 0
        self._patience.start(round(1000 * (seconds / self._speed + PATIENCE)))

    def _said(self) -> None:
        self._patience.stop()
        self._piece, self._tries = None, 0
        self._soon.start(BETWEEN if self._queue else 0)

    def _failed(self, why: str) -> None:
        self._complain_once(f"something could not be said aloud ({why})")
        self._said()

    def _without_voice(self) -> None:
        self._voiceless.add(self._language)
        self._complain_once(f"live speech has no voice of the language {self._language!r}")
        self.changed.emit()
        self._said()

    def _begin_again(self) -> None:
        """What plays has ended, as it does when the sound server ends: another process may find the server again."""
        if self._piece:
            self._queue.appendleft(self._piece)
            self._piece = None
        self._patience.stop()
        self._speaker.close()
        if self._tries == len(RETRIES):
            self._deaf_until = time.monotonic() + DEAF
            self._end("the sound server is gone: nothing can be read aloud until it is back")
        elif not self._paused:
            self._soon.start(RETRIES[self._tries])
            self._tries += 1

    def _look_for_device(self) -> None:
        if self._is_heard():
            self.changed.emit()
        elif not self._speaker.has_server:
            self._begin_again()
        else:
            self._end("no sound device: nothing can be read aloud until there is one")

    def _give_up(self) -> None:
        self._speaker.close()
        self._end("the sound device does not answer, so nothing more was said")

    def _end(self, why: str) -> None:
        was_speaking = self._piece is not None or len(self._queue) > 0
        self._complain_once(why)
        self.stop()
        self.changed.emit()
        if was_speaking:
            self.finished.emit()

    def _complain_once(self, what: str) -> None:
        if what not in self._complaints:
            self._complaints.add(what)
            self._complain(what)

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
