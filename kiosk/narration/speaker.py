"""The kiosk's end of the process that plays: starts it when something is to be said, and ends it when it rests."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

if TYPE_CHECKING:
    from kiosk.narration.clips import Piece

PROJECT = Path(__file__).resolve().parents[2]
REST = 20_000
"""Milliseconds of silence after which the process ends, and gives back its 35 MB."""
LATENCY = "150"
"""Milliseconds ahead that a sound server plays. It would take two seconds, and each clip would end so much later."""
A_MOMENT = 100
"""Milliseconds that a stop may take to get there, and the process to end."""


class Speaker(QObject):
    """Says one piece at a time."""

    ended = Signal()
    failed = Signal(str)
    voiceless = Signal()
    """Live speech has no voice of the language."""
    devices_changed = Signal()
    lost = Signal()
    """The process ended while it was to say something."""

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._process: QProcess | None = None
        self._number, self._busy = 0, False
        self._found: bool | None = None
        self._has_server = True
        self._settings = {"volume": 1.0, "speed": 1.0}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.close)

    @property
    def has_device(self) -> bool | None:
        """Whether there is something to hear it with; None while nobody looks."""
        return self._found

    @property
    def has_server(self) -> bool:
        """Whether the process reached the sound server when it first played something."""
        return self._has_server

    @property
    def process_id(self) -> int:
        """Of the process that plays; 0 while there is none."""
        return self._process.processId() if self._process else 0

    def say(self, piece: Piece, following: Piece | None, language: str) -> None:
        """Say a piece. `following` is likely to be next, and made ready."""
        self._rest.stop()
        self._number += 1
        self._busy = True
        if piece.clip:
            after = str(following.clip) if following and following.clip else ""
            self._send(do="play", number=self._number, clip=str(piece.clip), following=after)
        else:
            self._send(do="say", number=self._number, text=piece.text, language=language)

    def stop(self) -> None:
        """Be silent now."""
        self._tell_now("stop")
        self._quieten()

    def pause(self) -> None:
        """Be silent until `resume`."""
        self._tell_now("pause")

    def resume(self) -> None:
        """Go on."""
        self._tell_now("resume")

    def set(self, what: str, to: float) -> None:
        """Set `volume` or `speed`, now and for what is said later."""
        self._settings[what] = to
        if self._process:
            self._send(do=what, to=to)

    def close(self) -> None:
        """End the process; the next piece starts another."""
        process, self._process = self._process, None
        self._busy, self._found = False, None
        self._rest.stop()
        if not process:
            return
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        if process.state() != QProcess.ProcessState.NotRunning:
            process.closeWriteChannel()
            if not process.waitForFinished(A_MOMENT):
                process.kill()
                process.waitForFinished(A_MOMENT)
        process.deleteLater()

    def _quieten(self) -> None:
        """A process that has no device to play on stays, to notice when there is one."""
        self._busy = False
        if self._process and self._found is not False:
            self._rest.start()

    def _tell_now(self, do: str) -> None:
        if self._process and self._busy:
            self._send(do=do)
            self._process.waitForBytesWritten(A_MOMENT)

    def _send(self, **command: object) -> None:
        if self._process is None:
            self._process = self._start()
            for what, to in self._settings.items():
                self._send(do=what, to=to)
        self._process.write(json.dumps(command).encode() + b"\n")

    def _start(self) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(PROJECT))
        environment.insert("PULSE_LATENCY_MSEC", LATENCY)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._gone)
        process.errorOccurred.connect(self._gone)
        process.start(sys.executable, ["-P", "-m", "kiosk.narration.playing", self._engine])
        return process

    def _hear(self) -> None:
        while self._process and self._process.canReadLine():
            told = json.loads(bytes(self._process.readLine().data()))
            if told["tell"] == "devices":
                self._found, self._has_server = told["found"], told["server"]
                self.devices_changed.emit()
            elif self._busy and told["number"] == self._number:
                self._quieten()
                self._pass_on(told["tell"], told.get("why", ""))

    def _pass_on(self, tell: str, why: str) -> None:
        if tell == "failed":
            self.failed.emit(why)
        elif tell == "voiceless":
            self.voiceless.emit()
        else:
            self.ended.emit()

    def _gone(self) -> None:
        was_busy = self._busy
        self.close()
        if was_busy:
            self.lost.emit()
