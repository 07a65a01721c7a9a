"""Where a structure's label points, in each state of its figure."""

from __future__ import annotations

from kiosk.deck.arranging import moved
from kiosk.deck.figure import Change, Figure, Point


def fraction(figure: Figure, point: Point) -> Point:
    """A point in viewBox units as fractions of the figure's width and height."""
    x, y, width, height = figure.view_box
    return (point[0] - x) / width, (point[1] - y) / height


def places(figure: Figure, structure: str, anchor: Point) -> str:
    """`STATE=X,Y` for each state that changes the structure, in fractions; `STATE=` where it can't be seen."""
    return ";".join(
        f"{state.id}={_place(figure, change, anchor)}"
        for state in figure.states
        for change in state.changes
        if change.group == structure
    )


def _place(figure: Figure, change: Change, anchor: Point) -> str:
    if change.opacity == 0:
        return ""
    x, y = fraction(figure, moved(change, anchor))
    return f"{x:.5f},{y:.5f}"
