"""Stacks boxes in a column: each as near to where it wants to be as order, gaps and obstacles allow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

Span = tuple[float, float]


def free_spans(top: float, bottom: float, blocked: Iterable[Span]) -> list[Span]:
    """What is left of top..bottom without the blocked spans, from the top down."""
    spans, start = [], top
    for first, last in sorted(blocked):
        if first > start:
            spans.append((start, min(first, bottom)))
        start = max(start, last)
    spans.append((start, bottom))
    return [(first, last) for first, last in spans if last > first]


def stack(
    heights: Sequence[float], wanted: Sequence[float], spans: Sequence[Span], gap: float
) -> list[float]:
    """The tops of boxes in the order given, `gap` apart within the spans; empty when they don't fit.

    `wanted` are the tops that each would choose alone. The sum of squared moves is the smallest within a
    span; among the ways to divide the boxes over the spans the one with the least movement is taken.
    """
    best: list[float] = []
    least = float("inf")
    for counts in _divisions(len(heights), len(spans)):
        tops: list[float] = []
        for count, span in zip(counts, spans, strict=True):
            first = len(tops)
            part = _settle(heights[first : first + count], wanted[first : first + count], span, gap)
            if part is None:
                break
            tops += part
        else:
            moved = sum(abs(top - want) for top, want in zip(tops, wanted, strict=True))
            if moved < least:
                best, least = tops, moved
    return best


def _divisions(count: int, spans: int) -> Iterator[tuple[int, ...]]:
    if spans <= 1:
        if spans == 1 or count == 0:
            yield (count,) * spans
        return
    for first in range(count + 1):
        for rest in _divisions(count - first, spans - 1):
            yield (first, *rest)


def _settle(heights: Sequence[float], wanted: Sequence[float], span: Span, gap: float) -> list[float] | None:
    """Pool adjacent violators (Ayer et al. 1955) on the wishes less what lies above each box."""
    offsets = [0.0]
    for height in heights:
        offsets.append(offsets[-1] + height + gap)
    room = span[1] - span[0] - (offsets[-1] - gap) if heights else 0.0
    if room < 0:
        return None
    pools: list[tuple[float, int]] = []
    for want, offset in zip(wanted, offsets, strict=False):
        mean, size = want - offset, 1
        while pools and pools[-1][0] >= mean:
            other, others = pools.pop()
            mean, size = (mean * size + other * others) / (size + others), size + others
        pools.append((mean, size))
    starts = [min(max(mean, span[0]), span[0] + room) for mean, size in pools for _ in range(size)]
    return [start + offset for start, offset in zip(starts, offsets, strict=False)]
