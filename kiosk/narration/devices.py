"""Whether a sound made here could be heard at all, told without loading what plays sounds."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

SERVERS = ("pulse/native", "pipewire-0")
"""Sockets of sound servers, below the folder of a user's session. Qt plays through these only."""
SYSTEM = Path("/run/pulse/native")


def has_sound_server(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether PulseAudio or PipeWire runs for this user, or is started when something wants to be heard."""
    if environment.get("PULSE_SERVER"):
        return True
    session = Path(environment.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    sockets = [*(session / name for name in SERVERS), SYSTEM]
    return any(socket.exists() for socket in sockets) or shutil.which("pulseaudio") is not None


def has_speech_server(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether live speech may be there: whether it has voices is known only when it is loaded."""
    return bool(environment.get("SPEECHD_ADDRESS")) or shutil.which("speech-dispatcher") is not None
