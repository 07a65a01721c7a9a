"""How much room shapes take, roughly: the points of their paths, those that only bend a curve among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

Extent = tuple[float, float, float, float]
"""Left, top, right, bottom."""
PATH = re.compile(r'\s(?:d|points)="([^"]*)"')
SIZE = re.compile(r'\s(x|y|width|height|cx|cy|rx|ry|r)="([-+.\deE]+)"')
TOKEN = re.compile(r"([a-zA-Z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
NUMBERS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}


def extent_of(tag: str) -> Extent | None:
    """The extent of a shape by its tag, before it is moved, or None when it has none."""
    if path := PATH.search(tag):
        return around(_points(path[1] if " d=" in tag else f"M{path[1]}"))
    size = {name: float(number) for name, number in SIZE.findall(tag)}
    if "width" in size and "height" in size:
        left, top = size.get("x", 0), size.get("y", 0)
        return left, top, left + size["width"], top + size["height"]
    across, down = size.get("rx", size.get("r", 0)), size.get("ry", size.get("r", 0))
    left, top = size.get("cx", 0) - across, size.get("cy", 0) - down
    return (left, top, left + 2 * across, top + 2 * down) if across and down else None


def around(points: Iterable[tuple[float, float]]) -> Extent | None:
    """The extent of points, or None of none."""
    found = tuple(points)
    if not found:
        return None
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return min(xs), min(ys), max(xs), max(ys)


def room(extent: Extent) -> float:
    """Width times height."""
    return (extent[2] - extent[0]) * (extent[3] - extent[1])


def _points(path: str) -> Iterator[tuple[float, float]]:
    x = y = start_x = start_y = 0.0
    for command, numbers in _commands(path):
        kind, relative = command.lower(), command.islower()
        if kind == "z":
            x, y = start_x, start_y
            continue
        from_x, from_y = (x, y) if relative else (0.0, 0.0)
        if kind == "h":
            x = from_x + numbers[0]
        elif kind == "v":
            y = from_y + numbers[0]
        else:
            pairs = numbers[5:] if kind == "a" else numbers
            for x_, y_ in zip(pairs[::2], pairs[1::2], strict=True):
                x, y = from_x + x_, from_y + y_
                yield x, y
        yield x, y
        if kind == "m":
            start_x, start_y = x, y


def _commands(path: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers, also where the letter is not repeated; stops at what makes no sense."""
    command, numbers = "", list[float]()
    for letter, number in TOKEN.findall(path):
        if letter:
            command, numbers = letter, []
            if command in "zZ":
                yield command, []
        elif command.lower() not in NUMBERS:
            return
        else:
            numbers.append(float(number))
            if len(numbers) == NUMBERS[command.lower()]:
                yield command, numbers
                numbers = []
                command = {"m": "l", "M": "L"}.get(command, command)
