"""Keeps Python 3.11 alive under PySide6 6.12.

From Python 3.12 on None, True and False are immortal, and PySide6 6.12 relies on it: each call that gives back
None drops a reference to None that it never took. Python 3.11 counts these, and ends with "Fatal Python error:
none_dealloc" after some thousand calls. See docs/decisions/0006-lasting-none.md.
"""

from __future__ import annotations

import ctypes

ENOUGH = 1 << 48
"""References to give: more than a kiosk can lose in centuries, and far from overflowing."""


def make_lasting(*objects: object) -> None:
    """Give each object so many references that it can't die. CPython keeps the count first in the object."""
    for each in objects:
        ctypes.c_ssize_t.from_address(id(each)).value += ENOUGH
