"""Where a structure's label points, in each state of its figure."""

from __future__ import annotations

from kiosk.deck.arranging import is_seen, moved
from kiosk.deck.figure import Change, Figure, Point


def fraction(figure: Figure, point: Point) -> Point:
    """A point in viewBox units as fractions of the figure's width and height."""
    x, y, width, height = figure.view_box
    return (point[0] - x) / width, (point[1] - y) / height


def places(figure: Figure, structure: str, anchor: Point) -> str:
    """`STATE=X,Y` for each state that moves the structure, in fractions; `STATE=` where it can't be seen."""
    found = []
    for state in figure.states:
        change = next((each for each in state.changes if each.group == structure), None)
        if not is_seen(figure, structure, change):
            found.append(f"{state.id}=")
        elif change is not None:
            found.append(f"{state.id}={_place(figure, change, anchor)}")
    return ";".join(found)


def _place(figure: Figure, change: Change, anchor: Point) -> str:
    x, y = fraction(figure, moved(change, anchor))
    return f"{x:.5f},{y:.5f}"
