"""Plays clips one after the other. Importing this loads Qt's multimedia."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QAudioSink, QMediaDevices, QMediaPlayer

NOWHERE = b"auto_null"
"""What a sound server offers when it has no device."""


class ClipPlayer(QObject):
    """Two players: one plays, the other has the next clip ready."""

    ended = Signal()
    failed = Signal(str)
    devices_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._follow_default)
        self._players = [self._make(), self._make()]
        self._awake: QAudioSink | None = None
        self._playing = False

    @property
    def has_device(self) -> bool:
        """Whether there is anything to hear it with."""
        return any(device.id().data() != NOWHERE for device in QMediaDevices.audioOutputs())

    def play(self, clip: Path) -> None:
        """Play a clip instead of what is playing."""
        self.stop()
        url = QUrl.fromLocalFile(str(clip))
        if self._players[0].source() != url:
            self._players.reverse()
        player = self._players[0]
        if player.source() != url:
            player.setSource(url)
        self._playing = True
        self._keep_awake()
        player.setPosition(0)
        player.play()

    def prepare(self, clip: Path) -> None:
        """Load the clip that will be next."""
        url = QUrl.fromLocalFile(str(clip))
        if self._players[1].source() != url:
            self._players[1].setSource(url)

    def stop(self) -> None:
        """Be silent now."""
        self._playing = False
        self._players[0].stop()

    def pause(self) -> None:
        """Be silent until `resume`."""
        self._players[0].pause()

    def resume(self) -> None:
        """Go on."""
        self._players[0].play()

    def set_volume(self, volume: float) -> None:
        """As a share of full amplitude."""
        for player in self._players:
            player.audioOutput().setVolume(volume)

    def set_speed(self, speed: float) -> None:
        """1 is as recorded; the pitch stays."""
        for player in self._players:
            player.setPlaybackRate(speed)

    def _make(self) -> QMediaPlayer:
        player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        player.setPitchCompensation(True)
        player.mediaStatusChanged.connect(self._told)
        player.errorOccurred.connect(self._broken)
        return player

    def _told(self, status: QMediaPlayer.MediaStatus) -> None:
        if (
            self._playing
            and self.sender() is self._players[0]
            and status == QMediaPlayer.MediaStatus.EndOfMedia
        ):
            self._playing = False
            self.ended.emit()

    def _broken(self, _error: QMediaPlayer.Error, why: str) -> None:
        if self._playing and self.sender() is self._players[0]:
            self._playing = False
            self.failed.emit(why)

    def _keep_awake(self) -> None:
        """Hold a stream without sound: a sound server that sleeps between two clips is up to two seconds late."""
        if self._awake is None and self.has_device:
            device = QMediaDevices.defaultAudioOutput()
            self._awake = QAudioSink(device, device.preferredFormat(), self)
            self._awake.start()

    def _follow_default(self) -> None:
        for player in self._players:
            player.audioOutput().setDevice(QMediaDevices.defaultAudioOutput())
        if self._awake:
            self._awake.deleteLater()
            self._awake = None
        self.devices_changed.emit()
