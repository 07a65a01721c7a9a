"""Where the structures of a picture are, and which of them a finger means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from math import pi

MOST = 255
"""Structures that a map can tell apart: a byte a pixel."""
SEEN, SOLID = 40, 128
"""Of 255: from which opacity on something is seen at all, and from which on it hides what is below."""
BROAD = 3
"""A structure as large as so many fingertips can be hit anywhere, so what is small beside or in it goes first: ..."""
SMALL = 1 / 8
"""... what has less than this share of its area, ..."""
NEAR = 1 / 2
"""... and is nearer than this share of the reach."""

Pixel = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TouchMap:
    """Structures by pixel, row by row, `stride` bytes each: 0 for none, else one more than the index in `names`.

    `top` has the topmost structure of each pixel. `finest` has the smallest that can be seen there, which may
    lie below a see-through one. `areas` counts the pixels in which each structure is seen.
    """

    names: tuple[str, ...]
    areas: tuple[int, ...]
    width: int
    height: int
    stride: int
    top: bytes
    finest: bytes

    def at(self, x: float, y: float, reach: float) -> str:
        """The id of the structure that a finger means, or "": `x` and `reach` of the width, `y` of the height.

        It is the topmost under the finger, or the nearest within reach; but if that is broad, a much smaller one
        close by wins, because nobody hits a thin line.
        """
        spot = int(x * self.width), int(y * self.height)
        pixels = reach * self.width
        first = self._nearest(self.top, spot, pixels, lambda _: True)
        if not first:
            return ""
        area = self.areas[first - 1]
        if area < BROAD * pi * pixels**2:
            return self.names[first - 1]
        small = self._nearest(
            self.finest, spot, pixels * NEAR, lambda label: self.areas[label - 1] < area * SMALL
        )
        return self.names[(small or first) - 1]

    def _nearest(self, labels: bytes, spot: Pixel, reach: float, wanted: Callable[[int], bool]) -> int:
        for dx, dy in _around(int(reach)):
            x, y = spot[0] + dx, spot[1] + dy
            if 0 <= x < self.width and 0 <= y < self.height:
                label = labels[y * self.stride + x]
                if label and wanted(label):
                    return label
        return 0


@dataclass(slots=True)
class MapPainter:
    """Makes a map of the pictures' opacities, `stride` x `height` bytes each, told in paint order.

    A picture is one whole number with a byte a pixel, 255 where something is: that is quick without libraries.
    """

    width: int
    height: int
    stride: int
    _names: list[str] = field(default_factory=list)
    _seen: list[int] = field(default_factory=list)
    _top: int = 0

    def paint(self, name: str, opacity: bytes) -> None:
        """Put the structure `name` on top; what has no name only hides what is below."""
        hidden = self._all ^ _from(opacity, SOLID)
        self._top &= hidden
        self._seen = [seen & hidden for seen in self._seen]
        seen = _from(opacity, SEEN)
        if not name or not seen or len(self._names) >= MOST:
            return
        self._names.append(name)
        self._seen.append(seen)
        self._top = self._labelled(self._top, seen, len(self._names))

    def finished(self) -> TouchMap:
        """The map of all that was painted."""
        areas = tuple(seen.bit_count() // 8 for seen in self._seen)
        finest = 0
        for index in sorted(range(len(areas)), key=lambda index: -areas[index]):
            finest = self._labelled(finest, self._seen[index], index + 1)
        return TouchMap(
            names=tuple(self._names),
            areas=areas,
            width=self.width,
            height=self.height,
            stride=self.stride,
            top=self._bytes(self._top),
            finest=self._bytes(finest),
        )

    @property
    def _all(self) -> int:
        return (1 << 8 * self.stride * self.height) - 1

    def _labelled(self, labels: int, where: int, label: int) -> int:
        return labels & (self._all ^ where) | where & self._all // 255 * label

    def _bytes(self, labels: int) -> bytes:
        return labels.to_bytes(self.stride * self.height, "little")


def _from(opacity: bytes, least: int) -> int:
    """255 for each pixel that is at least so opaque."""
    return int.from_bytes(opacity.translate(bytes(least) + b"\xff" * (256 - least)), "little")


@lru_cache(maxsize=32)
def _around(reach: int) -> tuple[Pixel, ...]:
    """Steps to all pixels within reach, the nearest first."""
    span = range(-reach, reach + 1)
    steps = [(dx, dy) for dx, dy in product(span, span) if dx * dx + dy * dy <= reach * reach]
    return tuple(sorted(steps, key=lambda step: step[0] ** 2 + step[1] ** 2))
