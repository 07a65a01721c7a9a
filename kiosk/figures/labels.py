"""Finds places for a figure's labels: pills at its sides, joined to their structures by straight lines.

For every label that it places: pills stay in the frame, `gap` apart, off the forbidden boxes and off every
anchor; lines neither meet each other nor run through a pill. A line passes another anchor closely, a hint is
set aside or a label left out only when no arrangement that was tried does better. The same input gives the
same places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from kiosk.deck.figure import Side
from kiosk.figures.label_geometry import Box, Point
from kiosk.figures.label_rules import SHORTEST, Frame, LabelBox, Rules, Spots, port
from kiosk.figures.label_stack import free_spans, stack

__all__ = ["Frame", "LabelBox", "Placed", "place_labels"]

COMFORT = 0.1  # a good run across, as a share of the frame's width
SPREAD = 0.05  # the distance between pills when there is room, as a share of the frame's height
OVERLAP = 0.05  # how far into the figure pills may be pulled, as a share of its width
TRIES = 12
EXCHANGES = 2


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a pill goes, and its line; without room for it `fits` is False and the rest is zero."""

    x: float
    y: float
    side: Side
    start: Point
    end: Point
    fits: bool = True


def place_labels(labels: Sequence[LabelBox], frame: Frame) -> tuple[Placed, ...]:
    """Where each label goes, in the order given."""
    return _Search(labels, frame).run()


class _Search:
    """Columns at both sides first; then what still is in the way is moved alone, or left out."""

    def __init__(self, labels: Sequence[LabelBox], frame: Frame) -> None:
        self.labels = labels
        self.frame = frame
        self.rules = Rules(labels, frame)
        self.middle = frame.figure[0] + frame.figure[2] / 2

    def run(self) -> tuple[Placed, ...]:
        spots = self._best_columns()
        self._remove_worst(spots)
        for index in range(len(self.labels)):
            if index not in spots:
                self._insert(index, spots)
        for index in range(len(self.labels)):
            if index not in spots:
                self._exchange(index, spots)
        return tuple(self._placed(index, spots) for index in range(len(self.labels)))

    def _placed(self, index: int, spots: Spots) -> Placed:
        if index not in spots:
            return Placed(0, 0, "", (0, 0), (0, 0), fits=False)
        box, side = spots[index]
        return Placed(box[0], box[1], side, port(box, side), self.labels[index].anchor)

    # Columns

    def _best_columns(self) -> Spots:
        """Try the sides wished for, then turn one label at a time while that helps."""
        sides = self._wished_sides()
        best = self._columns(sides)
        score = self.rules.score(best)
        tries = 0
        while score > (0, 0, 0) and tries < TRIES:
            better = None
            for index in self._to_turn(best):
                turned = [*sides]
                turned[index] = "left" if sides[index] == "right" else "right"
                spots = self._columns(turned)
                tries += 1
                if (found := self.rules.score(spots)) < score:
                    better, best, score = turned, spots, found
                if tries >= TRIES or score == (0, 0, 0):
                    break
            if better is None:
                break
            sides = better
        return best

    def _wished_sides(self) -> list[Side]:
        return [label.side or ("left" if label.anchor[0] < self.middle else "right") for label in self.labels]

    def _to_turn(self, spots: Spots) -> list[int]:
        """The labels in the way or without a place: free ones first, then the less important."""
        troubled = {index for index in range(len(self.labels)) if index not in spots}
        for pair in self.rules.conflicts(spots):
            troubled.update(pair)
        return sorted(troubled, key=lambda index: (bool(self.labels[index].side), -index))

    def _columns(self, sides: Sequence[Side]) -> Spots:
        """Both columns, the pills in line at their outer edges, or at their inner ones if better."""
        outer = self._both(sides, inner=False)
        score = self.rules.score(outer)
        if score == (0, 0, 0):
            return outer
        inner = self._both(sides, inner=True)
        return inner if self.rules.score(inner) < score else outer

    def _both(self, sides: Sequence[Side], *, inner: bool) -> Spots:
        spots: Spots = {}
        for side in ("left", "right"):
            members = [index for index, wish in enumerate(sides) if wish == side]
            spots |= self._column(members, side, inner=inner)
        return spots

    def _column(self, members: list[int], side: Side, *, inner: bool) -> Spots:
        """One column in the order of the anchors, then with the lines that meet exchanged."""
        order = sorted(members, key=lambda index: (self.labels[index].anchor[1], index))
        spots = self._stacked(order, side, inner=inner)
        while not spots and order:
            order.remove(max(order))
            spots = self._stacked(order, side, inner=inner)
        for _ in range(2 * len(order)):
            crossing = next((pair for pair in combinations(order, 2) if self.rules.cross(*pair, spots)), None)
            if crossing is None:
                break
            first, second = (order.index(index) for index in crossing)
            order[first], order[second] = order[second], order[first]
            spots = self._stacked(order, side, inner=inner) or spots
        return spots

    def _stacked(self, order: Sequence[int], side: Side, *, inner: bool) -> Spots:
        if not order:
            return {}
        frame, labels = self.frame, [self.labels[index] for index in order]
        xs = self._column_xs(labels, side, inner=inner)
        left, right = min(xs), max(x + label.width for x, label in zip(xs, labels, strict=True))
        blocked = [
            (y - frame.gap, y + height + frame.gap)
            for x, y, width, height in frame.forbidden
            if x < right + frame.gap and left < x + width + frame.gap
        ]
        spans = free_spans(frame.margin, frame.height - frame.margin, blocked)
        heights = [label.height for label in labels]
        wanted = [label.anchor[1] - label.height / 2 for label in labels]
        roomy = max(frame.gap, SPREAD * frame.height)
        tops = stack(heights, wanted, spans, roomy) or stack(heights, wanted, spans, frame.gap)
        return {
            index: ((x, top, label.width, label.height), side)
            for index, x, top, label in zip(order, xs, tops, labels, strict=False)
        }

    def _column_xs(self, labels: Sequence[LabelBox], side: Side, *, inner: bool) -> list[float]:
        """The left edges of a column's pills: at the frame's edge, or nearer when the lines would be long."""
        mirror = side == "right"
        width, margin = self.frame.width, self.frame.margin
        x, _, extent, _ = self.frame.figure
        edge = width - x - extent if mirror else x
        widest = max(label.width for label in labels)
        reach = min((width - at.anchor[0] if mirror else at.anchor[0]) - at.width for at in labels)
        outer = max(margin, min(reach - COMFORT * width, edge + OVERLAP * extent - widest))
        near = [outer + widest - label.width if inner else outer for label in labels]
        if mirror:
            return [width - start - label.width for start, label in zip(near, labels, strict=True)]
        return near

    # Labels one by one

    def _remove_worst(self, spots: Spots) -> None:
        """Take out labels, the most in the way first and of those the least important, until none clash."""
        while conflicts := self.rules.conflicts(spots):
            counts = dict.fromkeys(spots, 0)
            for pair in conflicts:
                for index in pair:
                    counts[index] += 2 if len(pair) == 1 else 1
            del spots[max(counts, key=lambda index: (counts[index], index))]

    def _insert(self, index: int, spots: Spots) -> None:
        """Put a label into the free place nearest to its anchor's height, best where no line passes a dot."""
        label = self.labels[index]
        wished: Side = label.side or ("left" if label.anchor[0] < self.middle else "right")
        other: Side = "left" if wished == "right" else "right"
        possible: tuple[Box, Side] | None = None
        for side in (wished, other):
            for box in self._places(label, side):
                spots[index] = box, side
                if not self.rules.may_stand(index, spots):
                    continue
                if any(self.rules.clash(index, placed, spots) for placed in spots if placed != index):
                    continue
                near = (
                    self.rules.passes(index, b, spots) or self.rules.passes(b, index, spots)
                    for b in spots
                    if b != index
                )
                if not any(near):
                    return
                possible = possible or (box, side)
        del spots[index]
        if possible:
            spots[index] = possible

    def _exchange(self, index: int, spots: Spots) -> None:
        """Give a label without a place that of a less important one, if it can stand there or nearby."""
        for other in sorted((placed for placed in spots if placed > index), reverse=True)[:EXCHANGES]:
            spot = spots.pop(other)
            self._insert(index, spots)
            if index in spots:
                self._insert(other, spots)
                return
            spots[other] = spot

    def _places(self, label: LabelBox, side: Side) -> list[Box]:
        frame = self.frame
        sign = -1 if side == "left" else 1
        edge = frame.margin if side == "left" else frame.width - frame.margin - label.width
        shift = label.width if side == "left" else 0.0
        runs = (COMFORT * frame.width, 2 * SHORTEST)
        xs = [edge, *(label.anchor[0] + sign * run - shift for run in runs)]
        bottom = frame.height - frame.margin - label.height
        step = max(8.0, (label.height + frame.gap) / 3)
        count = max(0, int((bottom - frame.margin) / step)) + 1
        ys = [min(bottom, frame.margin + step * n) for n in range(count)]
        ys.sort(key=lambda y: abs(y + label.height / 2 - label.anchor[1]))
        return [(x, y, label.width, label.height) for x in xs for y in ys]
