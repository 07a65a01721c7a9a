"""Whether there is a screen to show a window on. Qt itself ends the program where it finds none."""

from __future__ import annotations

import os
import re
import select
import signal
import sys
import time
from collections.abc import Callable, Mapping, MutableMapping

LONGEST = 10.0
"""Seconds that opening a display may take."""
VARIABLES = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
WITHOUT_SCREEN = ("offscreen", "minimal")
MOST_SAID = 64 * 1024


def is_missing(environment: Mapping[str, str]) -> bool:
    """Whether nothing names a display. Only Linux has to be told; other systems have one."""
    return sys.platform.startswith("linux") and not any(environment.get(name) for name in VARIABLES)


def named(environment: Mapping[str, str]) -> str:
    """What names the display, such as `DISPLAY=:0`."""
    return ", ".join(f"{name}={environment[name]}" for name in VARIABLES if environment.get(name))


def needs_trial(environment: Mapping[str, str]) -> bool:
    """Whether opening the display can fail: not where pictures go nowhere."""
    return sys.platform.startswith("linux") and not environment.get("QT_QPA_PLATFORM", "").startswith(
        WITHOUT_SCREEN
    )


def go_without(environment: MutableMapping[str, str]) -> None:
    """Have Qt draw into memory and measure the same everywhere. Call it before Qt's application is made."""
    environment.update({"QT_QUICK_BACKEND": "software", "QT_SCALE_FACTOR": "1", "QT_FONT_DPI": "96"})
    if not environment.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        environment["QT_QPA_PLATFORM"] = "offscreen"


class Trial:
    """Opens the display in a child process that may die of it, while this one goes on.

    A copy of this process, made before Qt has done anything, sees just what this one would: the same libraries,
    the same permissions. It costs some milliseconds of its own and hardly any of ours.
    """

    def __init__(self, open_display: Callable[[], object]) -> None:
        self._reader, writer = os.pipe()
        self._child = os.fork()
        if not self._child:
            _open_and_leave(open_display, writer)
        os.close(writer)

    def problem(self) -> str | None:
        """Wait for the child: None if it could open the display, else what it said about it."""
        deadline = time.monotonic() + LONGEST
        said = b""
        while select.select([self._reader], [], [], max(0, deadline - time.monotonic()))[0]:
            chunk = os.read(self._reader, 4096)
            if not chunk:
                return None if self._code() == 0 else _told(said)
            said = (said + chunk)[:MOST_SAID]
        self.give_up()
        return f"no answer within {LONGEST:.0f} seconds"

    def give_up(self) -> None:
        """End the child, if it is still there."""
        if self._child:
            os.kill(self._child, signal.SIGKILL)
            self._code()

    def _code(self) -> int:
        _, status = os.waitpid(self._child, 0)
        self._child = 0
        os.close(self._reader)
        return os.waitstatus_to_exitcode(status)


def _open_and_leave(open_display: Callable[[], object], writer: int) -> None:
    """Leave no core file, say everything into the pipe, and run none of what this process would run at its end."""
    import resource  # noqa: PLC0415  # only where os.fork is

    code = 1
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        for each in (signal.SIGINT, signal.SIGTERM):
            signal.signal(each, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        os.dup2(writer, 1)
        os.dup2(writer, 2)
        open_display()
        code = 0
    finally:
        os._exit(code)


def _told(said: bytes) -> str:
    """The first line that names a fault, else the first of all, without our own prefix."""
    lines = [line.strip() for line in said.decode(errors="replace").splitlines()]
    lines = [re.sub(r"^kiosk: \w+: ", "", line) for line in lines if line]
    faults = [line for line in lines if re.search(r"could not|failed|can't|cannot", line, re.IGNORECASE)]
    return (faults or lines or ["it ended without a word"])[0]
