"""What a state does to a figure's groups."""

from __future__ import annotations

from math import cos, radians, sin

from kiosk.deck.figure import Change, Figure, Point


def changes_of(figure: Figure, state: str) -> dict[str, Change]:
    """The changes of a state by group; of the state that the figure starts with when none is named."""
    wanted = state or figure.start
    return {change.group: change for known in figure.states if known.id == wanted for change in known.changes}


def is_seen(figure: Figure, group: str, change: Change | None) -> bool:
    """Whether the group is seen at all after the change."""
    if change is not None and change.opacity is not None:
        return change.opacity > 0
    return all(drawn.opacity > 0 for drawn in figure.groups if drawn.id == group)


def moved(change: Change, point: Point) -> Point:
    """The point after the change: turned clockwise as in SVG, then shifted; SVG 1.1, 7.6."""
    if change.rotate is not None:
        angle, cx, cy = change.rotate
        dx, dy = point[0] - cx, point[1] - cy
        turn = radians(angle)
        point = cx + dx * cos(turn) - dy * sin(turn), cy + dx * sin(turn) + dy * cos(turn)
    shift = change.translate or (0.0, 0.0)
    return point[0] + shift[0], point[1] + shift[1]
