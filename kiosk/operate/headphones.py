"""Notices headphones that are plugged in or pulled out, where Linux tells of them."""

from __future__ import annotations

import os
import re
import struct
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

DEVICES = Path("/proc/bus/input/devices")
EVENTS = Path("/dev/input")
EVENT = struct.Struct("llHHi")
"""`struct input_event`: seconds, microseconds, type, code, value."""
EV_SW, SW_HEADPHONE_INSERT = 5, 2


class Headphones(QObject):
    """Emits `plugged` with True or False when that changes, as far as the kernel tells and the account may read it.

    `devices` lists the machine's input devices, `events` is the folder of their event files.
    """

    plugged = Signal(bool)

    def __init__(self, devices: Path = DEVICES, events: Path = EVENTS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: dict[int, QSocketNotifier] = {}
        self._in: set[int] = set()
        for name in jacks(devices):
            with suppress(OSError):
                self._watch(os.open(events / name, os.O_RDONLY | os.O_NONBLOCK))

    @property
    def watching(self) -> bool:
        """Whether there is a jack that tells."""
        return bool(self._watched)

    def close(self) -> None:
        """Watch no more."""
        for descriptor, notifier in self._watched.items():
            notifier.setEnabled(False)
            os.close(descriptor)
        self._watched.clear()

    def _watch(self, descriptor: int) -> None:
        notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda: self._read(descriptor))
        self._watched[descriptor] = notifier
        if _is_in(descriptor):
            self._in.add(descriptor)

    def _read(self, descriptor: int) -> None:
        try:
            told = os.read(descriptor, EVENT.size * 64)
        except BlockingIOError:
            return
        except OSError:
            told = b""
        if not told:  # unplugged altogether
            self._watched.pop(descriptor).setEnabled(False)
            os.close(descriptor)
            return
        for _, _, kind, code, value in EVENT.iter_unpack(told[: len(told) // EVENT.size * EVENT.size]):
            if (kind, code) == (EV_SW, SW_HEADPHONE_INSERT):
                self._tell(descriptor, inserted=bool(value))

    def _tell(self, descriptor: int, *, inserted: bool) -> None:
        before = bool(self._in)
        if inserted:
            self._in.add(descriptor)
        else:
            self._in.discard(descriptor)
        if bool(self._in) != before:
            self.plugged.emit(bool(self._in))


def jacks(devices: Path) -> list[str]:
    """The event files, such as "event7", of the inputs that tell whether headphones are in."""
    try:
        listed = devices.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    found = []
    for device in re.split(r"\n\s*\n", listed):
        switches = re.search(r"^B: SW=([0-9a-fA-F ]+)", device, re.MULTILINE)
        event = re.search(r"^H: Handlers=.*?\b(event\d+)\b", device, re.MULTILINE)
        if switches and event and int(switches[1].split()[-1], 16) >> SW_HEADPHONE_INSERT & 1:
            found.append(event[1])
    return found


def _is_in(descriptor: int) -> bool:
    """Whether headphones are in already, which the kernel tells only when asked."""
    if not sys.platform.startswith("linux"):
        return False
    import fcntl  # noqa: PLC0415 - there is none on other systems

    size = 8
    switches = bytearray(size)
    ask = 2 << 30 | size << 16 | ord("E") << 8 | 0x1B  # EVIOCGSW
    with suppress(OSError):
        fcntl.ioctl(descriptor, ask, switches)
    return bool(switches[0] >> SW_HEADPHONE_INSERT & 1)
