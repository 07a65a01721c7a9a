"""What fingers on the glass ask for when nobody looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Gesture = Literal[
    "explore",
    "tap",
    "ahead",
    "behind",
    "repeat",
    "help",
    "page_next",
    "page_back",
    "pause",
    "louder",
    "quieter",
]

SLOP = 24.0  # u
QUICK = 350.0
"""Milliseconds that a tap or a flick takes at most; a finger that stays longer explores."""
FLICK = 60.0  # u
SWIPE = 100.0  # u


@dataclass(slots=True)
class Finger:
    """Where a finger came down, when, and where it is; pixels and milliseconds."""

    start: tuple[float, float]
    at: tuple[float, float]
    since: float


class Fingers:
    """Tells taps, flicks and swipes from a finger that explores. `unit` is pixels a u."""

    def __init__(self) -> None:
        self.unit = 1.0
        self.mirrored = False
        self._down: dict[int, Finger] = {}
        self._lifted: list[Finger] = []
        self._exploring = False

    @property
    def at(self) -> tuple[float, float]:
        """Where the one finger is that explores."""
        return next((finger.at for finger in self._down.values()), (0.0, 0.0))

    @property
    def down(self) -> bool:
        """Whether any finger is on the glass."""
        return bool(self._down)

    def press(self, finger: int, x: float, y: float, now: float) -> None:
        """A finger comes down."""
        self._down[finger] = Finger((x, y), (x, y), now)
        self._exploring = False

    def move(self, finger: int, x: float, y: float, now: float) -> Gesture | None:
        """A finger is somewhere else."""
        if finger not in self._down:
            return None
        self._down[finger].at = (x, y)
        return self.rest(now)

    def rest(self, now: float) -> Gesture | None:
        """Time passes. One finger that is down long enough explores."""
        if len(self._down) != 1 or self._lifted:
            return None
        (only,) = self._down.values()
        self._exploring = self._exploring or now - only.since >= QUICK
        return "explore" if self._exploring else None

    def release(self, finger: int, x: float, y: float, now: float) -> Gesture | None:
        """A finger leaves; once all have, they may have meant something."""
        lifted = self._down.pop(finger, None)
        if lifted is None:
            return None
        lifted.at = (x, y)
        self._lifted.append(lifted)
        if self._down:
            return None
        fingers, self._lifted = self._lifted, []
        explored, self._exploring = self._exploring, False
        if len(fingers) > 1:
            return self._of_two(fingers)
        return None if explored else self._of_one(lifted, now)

    def forget(self) -> None:
        """No finger is down."""
        self._down.clear()
        self._lifted.clear()
        self._exploring = False

    def _of_one(self, finger: Finger, now: float) -> Gesture | None:
        right, down = self._way([finger])
        if max(abs(right), abs(down)) < SLOP:
            return "tap"
        if now - finger.since > QUICK or max(abs(right), abs(down)) < FLICK:
            return None
        if abs(right) > abs(down):
            return "ahead" if right > 0 else "behind"
        return "repeat" if down > 0 else "help"

    def _of_two(self, fingers: list[Finger]) -> Gesture | None:
        right, down = self._way(fingers)
        if max(abs(right), abs(down)) < SLOP * 2:
            return "pause"
        if max(abs(right), abs(down)) < SWIPE:
            return None
        if abs(right) > abs(down):
            return "page_next" if (right < 0) != self.mirrored else "page_back"
        return "quieter" if down > 0 else "louder"

    def _way(self, fingers: list[Finger]) -> tuple[float, float]:
        """How far they went on average, right and down, in u."""
        right = sum(finger.at[0] - finger.start[0] for finger in fingers)
        down = sum(finger.at[1] - finger.start[1] for finger in fingers)
        return right / len(fingers) / self.unit, down / len(fingers) / self.unit
