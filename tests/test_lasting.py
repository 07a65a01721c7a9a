"""The kiosk outlives thousands of calls of Qt on every Python that it supports."""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
import kiosk
from PySide6.QtCore import QObject, QTimer, Signal

class Caller(QObject):
    called = Signal()

caller, timer = Caller(), QTimer()
for _ in range(100_000):
    timer.stop()
    caller.called.emit()
print("alive")
"""


def test_none_and_true_are_not_used_up() -> None:
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("alive", "", 0)
