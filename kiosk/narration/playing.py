"""The process that plays: `python -m kiosk.narration.playing ENGINE` does what lines of JSON on its input ask for.

Qt's multimedia does not outlive a sound server that ends: it never finds the new one, and may take its process along
(see docs/decisions/0018-sound.md). So it has one of its own, which nobody misses.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QtMsgType,
    qInstallMessageHandler,
)

if TYPE_CHECKING:
    from kiosk.narration.live import LiveSpeech
    from kiosk.narration.player import ClipPlayer

LOST = 3
"""The exit code when the sound server is gone."""
IN, OUT = 0, 1


class Playing(QObject):
    """One thing is said at a time. What it is has a number, by which its end is told."""

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._engine = engine
        self._player: ClipPlayer | None = None
        self._live: LiveSpeech | None = None
        self._speaking: ClipPlayer | LiveSpeech | None = None
        self._number, self._volume, self._speed = 0, 1.0, 1.0
        self._has_server = True
        self._unread = b""
        self._notifier = QSocketNotifier(IN, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def lose_server(self) -> None:
        """Qt can't reach the sound server, and won't try again: a new process may."""
        if self._player is not None:
            os._exit(LOST)
        self._has_server = False

    def _read(self) -> None:
        """Do what was asked for; an end of the input is the kiosk's end."""
        data = os.read(IN, 65536)
        if not data:
            os._exit(0)
        *lines, self._unread = (self._unread + data).split(b"\n")
        for line in lines:
            self._do(**json.loads(line))

    def _do(self, do: str, **how: Any) -> None:
        if do in {"play", "say"}:
            self._number = how.pop("number")
            try:
                self._play(**how) if do == "play" else self._say(**how)
            except ImportError as error:
                self._failed(f"a library is missing: {error}")
        elif do in {"volume", "speed"}:
            self._set(do, how["to"])
        elif self._speaking:
            getattr(self._speaking, do)()

    def _play(self, clip: str, following: str) -> None:
        if self._player is None:
            from kiosk.narration.player import ClipPlayer  # noqa: PLC0415  # loads multimedia

            player = ClipPlayer(self)
            player.devices_changed.connect(self._tell_devices)
            self._listen_to(player)
            self._player = player
            self._tell_devices()
        self._speaking = self._player
        self._player.play(Path(clip))
        if following:
            self._player.prepare(Path(following))

    def _say(self, text: str, language: str) -> None:
        if self._live is None:
            from kiosk.narration.live import LiveSpeech  # noqa: PLC0415  # loads multimedia

            self._live = LiveSpeech(self._engine, self)
            self._listen_to(self._live)
        if not self._live.speaks(language):
            _tell("voiceless", number=self._number)
            return
        self._speaking = self._live
        self._live.say(text, language)

    def _listen_to(self, speaker: ClipPlayer | LiveSpeech) -> None:
        speaker.set_volume(self._volume)
        speaker.set_speed(self._speed)
        speaker.ended.connect(self._ended)
        speaker.failed.connect(self._failed)

    def _set(self, what: str, to: float) -> None:
        self._volume, self._speed = (to, self._speed) if what == "volume" else (self._volume, to)
        for speaker in (self._player, self._live):
            if speaker:
                speaker.set_volume(self._volume)
                speaker.set_speed(self._speed)

    def _tell_devices(self) -> None:
        if self._player:
            _tell("devices", found=self._player.has_device, server=self._has_server)

    def _ended(self) -> None:
        _tell("ended", number=self._number)

    def _failed(self, why: str) -> None:
        _tell("failed", number=self._number, why=why)


def _tell(tell: str, **what: object) -> None:
    os.write(OUT, json.dumps({"tell": tell, **what}).encode() + b"\n")


def main() -> int:
    """Play until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # meant for the kiosk, which ends this
    application = QCoreApplication(sys.argv[:1])
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    playing = Playing(sys.argv[1])

    def judge(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if "PulseAudio" in message:
            playing.lose_server()

    qInstallMessageHandler(judge)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
