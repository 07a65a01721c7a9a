"""Keeps the interpreter alive through any number of signals.

In PySide6 6.12, `emit()` returns `True` without taking a reference to it. Before Python 3.12, which counts no
references to `True`, a few hundred signals use them up: "Fatal Python error: bool_dealloc".
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 60


def make_true_last() -> None:
    """Give `True` more references than signals can use up; harmless when repeated or not needed."""
    if sys.version_info >= (3, 12) or sys.getrefcount(True) > ENOUGH // 2:
        return
    before_type = object.__basicsize__ - 2 * ctypes.sizeof(ctypes.c_void_p)
    ctypes.c_ssize_t.from_address(id(True) + before_type).value += ENOUGH
