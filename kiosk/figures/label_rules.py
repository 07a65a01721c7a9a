"""What is wrong with an arrangement of labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from kiosk.deck.figure import Side
from kiosk.figures.label_geometry import (
    Box,
    Point,
    box_holds,
    boxes_closer_than,
    distance_to_line,
    line_meets_box,
    lines_meet,
)

DOT = 10.0  # the radius round an anchor that pills and other labels' lines keep off
SHORTEST = 16.0  # a line's least run across


@dataclass(frozen=True, slots=True)
class LabelBox:
    """A pill's size, the point it names, and the side it would like. Earlier labels matter more."""

    width: float
    height: float
    anchor: Point
    side: Side = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where labels may go: the figure in it, boxes to keep off, distances between and to the edge."""

    width: float
    height: float
    figure: Box
    forbidden: tuple[Box, ...] = ()
    gap: float = 12.0
    margin: float = 12.0


Spots = dict[int, tuple[Box, Side]]


class Rules:
    """Judges where some of the labels stand."""

    def __init__(self, labels: Sequence[LabelBox], frame: Frame) -> None:
        self.labels = labels
        self.frame = frame

    def score(self, spots: Spots) -> tuple[int, int, int]:
        """How many labels have no place or are in the way, lines too near an anchor, hints set aside."""
        hard = len(self.conflicts(spots)) + len(self.labels) - len(spots)
        close = sum(self.passes(a, b, spots) for a in spots for b in spots if a != b)
        unwished = sum(self.labels[i].side not in {"", side} for i, (_, side) in spots.items())
        return hard, close, unwished

    def conflicts(self, spots: Spots) -> list[tuple[int, ...]]:
        """The labels that are wrong by themselves, alone, and those in each other's way, in pairs."""
        alone: list[tuple[int, ...]] = [(index,) for index in spots if not self.may_stand(index, spots)]
        return alone + [pair for pair in combinations(spots, 2) if self.clash(*pair, spots)]

    def may_stand(self, index: int, spots: Spots) -> bool:
        """Whether a label is right by itself: in the frame, off the forbidden boxes and off the anchors."""
        box, side = spots[index]
        frame = self.frame
        x, y, width, height = box
        inside = 0 <= x <= frame.width - width and 0 <= y <= frame.height - height
        run = self.labels[index].anchor[0] - port(box, side)[0]
        return (
            inside
            and (run if side == "left" else -run) >= SHORTEST
            and not any(boxes_closer_than(box, other, 0) for other in frame.forbidden)
            and not any(box_holds(box, label.anchor, DOT) for label in self.labels)
        )

    def clash(self, a: int, b: int, spots: Spots) -> bool:
        """Whether two pills are too near, or a line meets the other label's line or pill."""
        box_a, box_b = spots[a][0], spots[b][0]
        if boxes_closer_than(box_a, box_b, self.frame.gap - 1e-6) or self.cross(a, b, spots):
            return True
        line_a, line_b = self.line(a, spots), self.line(b, spots)
        return line_meets_box(*line_a, box_b, 1) or line_meets_box(*line_b, box_a, 1)

    def cross(self, a: int, b: int, spots: Spots) -> bool:
        """Whether two lines meet; two that name the same point may, there."""
        if self.labels[a].anchor == self.labels[b].anchor:
            return False
        return lines_meet(*self.line(a, spots), *self.line(b, spots))

    def passes(self, a: int, b: int, spots: Spots) -> bool:
        """Whether the line of `a` passes too near the anchor of `b`."""
        other = self.labels[b].anchor
        return distance_to_line(other, *self.line(a, spots)) < DOT

    def line(self, index: int, spots: Spots) -> tuple[Point, Point]:
        """A label's line, from its pill to its anchor."""
        return port(*spots[index]), self.labels[index].anchor


def port(box: Box, side: Side) -> Point:
    """Where a pill's line begins: the middle of the edge that faces the figure."""
    x, y, width, height = box
    return (x + width if side == "left" else x), y + height / 2
