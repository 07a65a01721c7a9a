"""How a figure gets from one state to the next: layers that move over, under and beside those that stand still."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.arranging import changes_of, moved
from kiosk.deck.figure import Change, Figure, Point
from kiosk.visit.rows import Rows

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 24
"""Layers: a picture each. A figure of more cross-fades."""


@dataclass(frozen=True, slots=True)
class LayerRow:
    """Groups that lie over each other and move as one, joined by commas, to be drawn as in the state `drawn`.

    `moves` tells for each state what is done to that picture, `STATE=X,Y,ANGLE,CX,CY,OPACITY` joined by
    semicolons: turned by degrees about a point, then shifted, in fractions of its width and height. Empty for
    what stands still.
    """

    groups: str
    drawn: str
    moves: str


@QmlElement
@QmlUncreatable("made by Python")
class LayerList(Rows):  # type: ignore[operator]
    """Layers in paint order."""

    row_type = LayerRow


@QmlElement
@QmlUncreatable("made by Python")
class FigureMotion(QObject):  # type: ignore[operator]
    """What moves between the states that a slide shows."""

    def __init__(self, rows: Sequence[LayerRow], lit: Collection[str], parent: QObject) -> None:
        super().__init__(parent)
        moving = tuple(row for row in rows if row.moves)
        self._layers = LayerList(rows, self)
        self._lit = LayerList(tuple(row for row in moving if row.groups.split(",")[0] in lit), self)
        self._movers = [group for row in moving for group in row.groups.split(",")]

    @Property(LayerList, constant=True)
    def layers(self) -> LayerList:
        return self._layers

    @Property(LayerList, constant=True)
    def lit(self) -> LayerList:
        """The moving layers that are highlighted at some time."""
        return self._lit

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def movers(self) -> list[str]:
        """All groups that move."""
        return self._movers


def figure_motion(
    figure: Figure, states: Sequence[str], highlights: Sequence[str], parent: QObject
) -> FigureMotion | None:
    """The motion of a figure between states; None where nothing moves, or too much."""
    rows = layer_rows(figure, tuple(dict.fromkeys(states)), highlights)
    if not any(row.moves for row in rows) or len(rows) > MOST:
        return None
    return FigureMotion(rows, {group for each in highlights for group in each.split(",")}, parent)


def layer_rows(figure: Figure, states: Sequence[str], highlights: Sequence[str] = ()) -> tuple[LayerRow, ...]:
    """The figure's groups in paint order, cut where one moves alone; without what none of the states shows.

    Groups that move alike stay one, unless a highlight has only some of them.
    """
    by_state = [changes_of(figure, state) for state in states]
    courses = []
    for group in figure.groups:
        changes = [changes.get(group.id, Change(group.id)) for changes in by_state]
        course = tuple(_pose(change, group.opacity) for change in changes)
        if any(pose.opacity > 0 for pose in course):
            lit = tuple(group.id in each.split(",") for each in highlights)
            still = len(set(course)) == 1
            courses.append((group.id, course, None if still else (course, lit)))
    return tuple(
        _row(figure, states, [group for group, _, _ in run], run[0][1], still=key is None)
        for key, run in ((key, list(found)) for key, found in groupby(courses, lambda entry: entry[2]))
    )


@dataclass(frozen=True, slots=True)
class _Pose:
    """Where a state puts a group, and how opaque it is."""

    change: Change
    opacity: float

    @property
    def pivot(self) -> Point | None:
        return self.change.rotate[1:] if self.change.rotate else None

    @property
    def angle(self) -> float:
        return self.change.rotate[0] if self.change.rotate else 0.0

    @property
    def plainness(self) -> tuple[float, bool, float]:
        """The higher, the less of the group is missing in a picture of this state."""
        x, y = self.change.translate or (0.0, 0.0)
        return self.opacity, not self.angle, -abs(x) - abs(y)


def _pose(change: Change, drawn: float) -> _Pose:
    """Of any group, so that those which move alike are equal."""
    x, y = change.translate or (0.0, 0.0)
    turn = change.rotate if change.rotate and change.rotate[0] else None
    opacity = drawn if change.opacity is None else change.opacity
    return _Pose(Change("", translate=(x, y) if x or y else None, rotate=turn), opacity)


def _row(
    figure: Figure, states: Sequence[str], groups: Sequence[str], course: Sequence[_Pose], *, still: bool
) -> LayerRow:
    drawn = max(range(len(course)), key=lambda index: course[index].plainness)
    moves = "" if still else ";".join(_moves(figure, states, course, course[drawn]))
    return LayerRow(",".join(groups), states[drawn], moves)


def _moves(figure: Figure, states: Sequence[str], course: Sequence[_Pose], drawn: _Pose) -> Iterator[str]:
    """What is done to the picture of a pose to get the others.

    Turning about P and shifting, after undoing the same of the drawn pose, is a turn by the difference about
    where the drawn pose has P, and a shift of that point to where the other pose has it.
    """
    left, top, width, height = figure.view_box
    pivots = (pose.pivot for pose in course)
    usual = next((pivot for pivot in pivots if pivot), (left, top))
    for state, pose in zip(states, course, strict=True):
        pivot = pose.pivot or drawn.pivot or usual
        start, end = moved(drawn.change, pivot), moved(pose.change, pivot)
        numbers = (
            (end[0] - start[0]) / width,
            (end[1] - start[1]) / height,
            pose.angle - drawn.angle,
            (start[0] - left) / width,
            (start[1] - top) / height,
            pose.opacity / drawn.opacity,
        )
        yield f"{state}=" + ",".join(f"{number:.5g}" for number in numbers)
