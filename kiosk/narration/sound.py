"""Speech as numbers: where it begins and ends, how loud it is, and all of it at one level."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from operator import mul

WINDOW = 0.01
"""Seconds over which loudness is measured."""
LEAD, TAIL, FADE = 0.05, 0.15, 0.005
"""Seconds kept before the first and after the last sound, and over which the ends fade."""
HEARD = 10 ** (-38 / 20)
"""What is this much softer than the loudest is silence."""
FAINT = 10 ** (-66 / 20)
"""What is softer than this is silence anyway."""
LEVEL, PEAK = 10 ** (-18 / 20), 10 ** (-3 / 20)
"""How loud all speech is, as an effective value while it lasts, and what no sample exceeds."""
SOFTER = 10 ** (-2 / 20)
FULL = 32768


class SoundError(Exception):
    """A sound that can't be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples of one channel, -32768 to 32767, so many a second."""

    samples: array[int]
    rate: int

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return len(self.samples) / self.rate

    @property
    def peak(self) -> float:
        """The largest sample, as a share of the largest possible."""
        highest, lowest = max(self.samples, default=0), min(self.samples, default=0)
        return max(highest, -lowest) / FULL

    @property
    def level(self) -> float:
        """The effective value while somebody speaks, as a share of the largest possible; pauses do not count."""
        powers = [power for power in self._powers() if power > FAINT**2]
        if not powers:
            return 0.0
        mean = sum(powers) / len(powers)
        spoken = [power for power in powers if power > mean / 10]
        return math.sqrt(sum(spoken) / len(spoken))

    def trimmed(self) -> Sound:
        """Without silence before and after, but for a short pause that is the same for all.

        Raises:
            SoundError: There is nothing but silence.
        """
        powers = list(self._powers())
        least = max(max(powers, default=0.0) * HEARD**2, FAINT**2)
        loud = [number for number, power in enumerate(powers) if power > least]
        if not loud:
            raise SoundError("it is silent")
        window = self._window
        first = loud[0] * window - round(LEAD * self.rate)
        last = min((loud[-1] + 1) * window, len(self.samples)) + round(TAIL * self.rate)
        kept = array("h", bytes(2 * max(0, -first)))
        kept += self.samples[max(0, first) : last]
        kept += array("h", bytes(2 * max(0, last - len(self.samples))))
        return Sound(kept, self.rate)

    def levelled(self) -> Sound:
        """As loud as all speech is, or a little less where a peak would be cut, with soft ends."""
        gain = min(LEVEL / (self.level or LEVEL), PEAK / (self.peak or PEAK))
        samples = array("h", [round(sample * gain) for sample in self.samples])
        length = min(round(FADE * self.rate), len(samples) // 2)
        for number in range(length):
            samples[number] = samples[number] * number // length
            samples[-1 - number] = samples[-1 - number] * number // length
        return Sound(samples, self.rate)

    def softer(self) -> Sound:
        """By two decibels."""
        return Sound(array("h", [round(sample * SOFTER) for sample in self.samples]), self.rate)

    @property
    def _window(self) -> int:
        return max(1, round(WINDOW * self.rate))

    def _powers(self) -> Iterator[float]:
        """The mean power of each window."""
        window = self._window
        for start in range(0, len(self.samples), window):
            part = self.samples[start : start + window]
            yield sum(map(mul, part, part)) / len(part) / FULL**2
