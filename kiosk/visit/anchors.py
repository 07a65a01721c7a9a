"""Where a structure's label points, in each state of its figure."""

from __future__ import annotations

from math import cos, radians, sin

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


def moved(change: Change, point: Point) -> Point:
    """The point after the change: turned clockwise as in SVG, then shifted; SVG 1.1, 7.6."""
    if change.rotate is not None:
        angle, cx, cy = change.rotate
        dx, dy = point[0] - cx, point[1] - cy
        turn = radians(angle)
        point = cx + dx * cos(turn) - dy * sin(turn), cy + dx * sin(turn) + dy * cos(turn)
    shift = change.translate or (0.0, 0.0)
    return point[0] + shift[0], point[1] + shift[1]
