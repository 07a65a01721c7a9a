"""One line of what `kiosk doctor` found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

State = Literal["pass", "FAIL", "unknown", "by hand"]
MET: Final[State] = "pass"
FAIL: Final[State] = "FAIL"
UNKNOWN: Final[State] = "unknown"
BY_HAND: Final[State] = "by hand"


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured against what is needed. `part` is what the row is about, `how` what to do about it."""

    part: str
    what: str
    measured: str
    needed: str
    clause: str
    state: State
    how: str = ""


def judged(*, good: bool) -> State:
    """Pass or fail."""
    return MET if good else FAIL
