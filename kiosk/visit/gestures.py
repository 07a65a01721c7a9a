"""What a swipe or a key asks for."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt

SWIPE_TRAVEL = 160.0  # u
SWIPE_SPEED = 250.0  # u a second
SWIPE_SLOPE = math.tan(math.radians(30))
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "thaa", "syrc", "nkoo"})

FORWARD = frozenset({Qt.Key.Key_PageDown.value})
BACKWARD = frozenset({Qt.Key.Key_PageUp.value, Qt.Key.Key_Backspace.value, Qt.Key.Key_Back.value})
HOME = Qt.Key.Key_Home.value
ESCAPE = Qt.Key.Key_Escape.value
CLOSING = frozenset({ESCAPE, Qt.Key.Key_Backspace.value, Qt.Key.Key_Back.value})


def is_right_to_left(language: str) -> bool:
    """Whether the language, a BCP 47 tag, is read from the right: by its script if it names one."""
    primary, *others = language.lower().replace("_", "-").split("-")
    script = next((part for part in others if len(part) == 4 and part.isalpha()), "")
    return script in RIGHT_TO_LEFT_SCRIPTS if script else primary in RIGHT_TO_LEFT


def swipe_direction(dx: float, dy: float, milliseconds: float, unit: float, *, mirrored: bool) -> int:
    """1 for forward, -1 for backward, 0 for no swipe. `dx` and `dy` are in pixels, `unit` in pixels a u."""
    if not (all(map(math.isfinite, (dx, dy, milliseconds, unit))) and milliseconds > 0 and unit > 0):
        return 0
    travel = abs(dx) / unit
    level = abs(dy) <= abs(dx) * SWIPE_SLOPE
    if travel < SWIPE_TRAVEL or not level or travel * 1000 / milliseconds < SWIPE_SPEED:
        return 0
    return 1 if (dx < 0) != mirrored else -1


def key_direction(key: int, *, mirrored: bool) -> int:
    """1 for a key that goes forward, -1 for one that goes back, 0 for any other. Only arrows are mirrored."""
    ahead, behind = Qt.Key.Key_Right.value, Qt.Key.Key_Left.value
    if mirrored:
        ahead, behind = behind, ahead
    return (key == ahead or key in FORWARD) - (key == behind or key in BACKWARD)
