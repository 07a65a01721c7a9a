"""The boxes, lines and distances that the placing of labels is judged by. Pixels, y downwards."""

from __future__ import annotations

from math import hypot

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # x, y, width, height


def boxes_closer_than(a: Box, b: Box, gap: float) -> bool:
    """Whether two boxes overlap, or come nearer than `gap` both across and down."""
    return (
        a[0] < b[0] + b[2] + gap
        and b[0] < a[0] + a[2] + gap
        and a[1] < b[1] + b[3] + gap
        and b[1] < a[1] + a[3] + gap
    )


def box_holds(box: Box, point: Point, around: float) -> bool:
    """Whether a point lies in the box or nearer to it than `around`, across and down."""
    x, y, width, height = box
    return x - around < point[0] < x + width + around and y - around < point[1] < y + height + around


def lines_meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the lines a-b and c-d have a point in common."""
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return False
    if max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1]):
        return False
    return _turn(a, b, c) * _turn(a, b, d) <= 0 and _turn(c, d, a) * _turn(c, d, b) <= 0


def line_meets_box(a: Point, b: Point, box: Box, around: float) -> bool:
    """Whether the line a-b comes into the box made larger by `around` (Liang and Barsky 1984)."""
    low, high = 0.0, 1.0
    for axis in (0, 1):
        start, step = a[axis], b[axis] - a[axis]
        first, last = box[axis] - around, box[axis] + box[axis + 2] + around
        if step == 0:
            if not first < start < last:
                return False
            continue
        enter, leave = (first - start) / step, (last - start) / step
        low, high = max(low, min(enter, leave)), min(high, max(enter, leave))
    return low < high


def distance_to_line(point: Point, a: Point, b: Point) -> float:
    """How far a point is from the line a-b."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(point[0] - a[0] - along * dx, point[1] - a[1] - along * dy)


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
