"""Asks Qt about this machine in a process of its own, which may die of it: Qt ends a program that finds no display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

LONGEST = 20
"""Seconds that an answer may take."""
PROJECT = Path(__file__).resolve().parents[2]


def asked(what: str, environment: Mapping[str, str] = os.environ) -> dict[str, Any]:
    """What Qt says of the `screen`, the `sound` or the `speech`; `problem` where it can't be asked."""
    paths = [str(PROJECT), *filter(None, [environment.get("PYTHONPATH")])]
    try:
        done = subprocess.run(  # noqa: S603  # ourselves
            [sys.executable, "-m", __name__, what],
            check=False,
            env={**environment, "PYTHONPATH": os.pathsep.join(paths)},
            capture_output=True,
            text=True,
            timeout=LONGEST,
        )
        told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    except subprocess.TimeoutExpired:
        return {"problem": f"no answer within {LONGEST} seconds"}
    except (OSError, ValueError, IndexError):
        return {"problem": "Qt can't be started there"}
    return told


def _screen() -> dict[str, Any]:
    from PySide6.QtGui import QGuiApplication, QInputDevice  # noqa: PLC0415  # each answer loads only its own

    _application = QGuiApplication(["kiosk"])
    screen = QGuiApplication.primaryScreen()
    touch = [
        device.name()
        for device in QInputDevice.devices()
        if device.type() == QInputDevice.DeviceType.TouchScreen
    ]
    return {
        "size": screen.geometry().size().toTuple(),
        "mm": screen.physicalSize().toTuple(),
        "name": " ".join(filter(None, (screen.manufacturer(), screen.model(), screen.name()))),
        "touch": touch,
    }


def _sound() -> dict[str, Any]:
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415

    _application = QCoreApplication(["kiosk"])
    return {"outputs": [device.description() for device in QMediaDevices.audioOutputs()]}


def _speech() -> dict[str, Any]:
    from PySide6.QtCore import QCoreApplication, QTimer  # noqa: PLC0415
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415

    application = QCoreApplication(["kiosk"])
    speech = QTextToSpeech("speechd")
    state = QTextToSpeech.State
    speech.stateChanged.connect(application.quit)
    QTimer.singleShot(2000, application.quit)
    if speech.state() not in {state.Ready, state.Error}:
        application.exec()
    works = speech.state() != state.Error
    return {"languages": sorted({one.bcp47Name() for one in speech.availableLocales()}) if works else []}


_ANSWERS: dict[str, Callable[[], dict[str, Any]]] = {"screen": _screen, "sound": _sound, "speech": _speech}


def main(what: str) -> None:
    """Print the answer, and leave without what Qt does at its end; no core file if it dies."""
    import resource  # noqa: PLC0415  # only where there are such limits

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.stdout.write(json.dumps(_ANSWERS[what]()) + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
