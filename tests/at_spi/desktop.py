"""A screen and buses of a test's own, on which a kiosk runs as it does for patients, with assistive technology."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, TypeVar
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[2]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
NEEDED = {"Xvfb": "xvfb", "dbus-daemon": "dbus", "at-spi-bus-launcher": "at-spi2-core"}
"""The programs it takes, and the Debian package of each."""
PATIENCE = 20.0
"""Seconds after which what has not come never will."""
MARK = "KIOSK_TEST_DESKTOP"
FOREIGN = {"WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"}
Found = TypeVar("Found")


def until(found: Callable[[], Found | None], what: str) -> Found:
    """What `found` finds, as soon as it does."""
    end = time.monotonic() + PATIENCE
    while (it := found()) is None:
        assert time.monotonic() < end, f"waited for {what} in vain"
        time.sleep(0.01)
    return it


def program(name: str) -> str:
    """Where a program is; fails and says what to install where it is missing."""
    path = shutil.which(name) or next(
        (each for each in LAUNCHERS if each.endswith(name) and Path(each).exists()), ""
    )
    assert path, f"{name} is missing: please install it (Debian package {NEEDED[name]})"
    return path


class Desktop:
    """Xvfb, a session bus and the accessibility bus, from the start to `close`, which leaves no process behind."""

    def __init__(self, folder: Path) -> None:
        self._mark = uuid4().hex
        self._log = (folder / "log").open("wb")
        self._started: list[subprocess.Popen[bytes]] = []
        self._folder = folder
        self.environment = {
            **{
                name: value
                for name, value in os.environ.items()
                if name not in {"WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"}
            },
            **dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), str(folder)),
            MARK: self._mark,
        }
        folder.chmod(0o700)
        try:
            self._open()
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        self.environment["DISPLAY"] = ":" + self._told(
            program("Xvfb"), "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"
        )
        self.bus = self._told(
            program("dbus-daemon"),
            "--session",
            "--nofork",
            "--nosyslog",
            "--print-address=1",
            f"--address=unix:dir={self._folder}",
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus
        program("at-spi-bus-launcher")  # the session bus starts it

    def start(
        self, *command: str, output: int | IO[bytes] | None = None, **environment: str
    ) -> subprocess.Popen[bytes]:
        """Run a program here."""
        started = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            stdout=output or self._log,
            stderr=self._log,
        )
        self._started.append(started)
        return started

    def kiosk(self, *arguments: str) -> subprocess.Popen[bytes]:
        """A kiosk in a window of this screen."""
        return self.start(
            *(sys.executable, "-m", "kiosk", "--windowed", *arguments),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            QT_QUICK_BACKEND="software",
        )

    def said(self) -> str:
        """What the programs have written."""
        return (self._folder / "log").read_text(errors="replace")

    def close(self) -> None:
        """End all that was started here, by us or on our behalf."""
        for end in (signal.SIGTERM, signal.SIGKILL):
            started = time.monotonic()
            while (left := self.left()) and time.monotonic() < started + 2:
                for process in left:
                    _signal(process, end)
                time.sleep(0.02)
        for each in self._started:
            each.wait(timeout=5)
        self._log.close()

    def left(self) -> list[int]:
        """The processes of this desktop that still run."""
        return [
            int(each.name) for each in Path("/proc").iterdir() if each.name.isdigit() and self._is_ours(each)
        ]

    def _is_ours(self, process: Path) -> bool:
        try:
            return f"{MARK}={self._mark}".encode() in (process / "environ").read_bytes()
        except OSError:
            return False

    def _told(self, *command: str) -> str:
        """Run a program that first writes a line about itself."""
        read, write = os.pipe()
        self.start(*command, output=write)
        os.close(write)
        with os.fdopen(read) as lines:
            line = lines.readline().strip()
        assert line, f"{command[0]} did not start: {self.said()}"
        return line


def _signal(process: int, end: signal.Signals) -> None:
    try:
        os.kill(process, end)
    except ProcessLookupError:
        return
