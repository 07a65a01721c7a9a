"""The states of a drawing: which of its groups are moved, turned or faded."""

from __future__ import annotations

from collections.abc import Collection

from kiosk.deck.fields import Fields, kebab
from kiosk.deck.figure import Change, State
from kiosk.deck.nearest import did_you_mean
from kiosk.deck.yaml_source import Node


def read_states(figure: Fields, groups: Collection[str]) -> tuple[State, ...]:
    """Read `states:` of a `figure.yaml` whose drawing has these top-level groups."""
    states = figure.map("states")
    found: list[State] = []
    for name, node in states.entries.items() if states else ():
        if states and not kebab(name):
            states.error(name, f"'{name}' is no id", "Use lower case words joined by hyphens.")
        found.append(State(name, _changes(figure, name, node, groups)))
    return tuple(found)


def read_start(figure: Fields, states: Collection[State]) -> str:
    """The state when none is asked for, or an empty text."""
    start = figure.text("start")
    if not start or any(state.id == start for state in states):
        return start
    how = did_you_mean(start, (state.id for state in states), "Name one of the states.")
    figure.error("start", f"no state '{start}'", how)
    return ""


def _changes(figure: Fields, name: str, node: Node, groups: Collection[str]) -> tuple[Change, ...]:
    if node.value is None:
        return ()
    state = Fields.of(node, figure.rule, figure.findings, f"the state '{name}'")
    kept: list[Change] = []
    for group, entry in state.entries.items() if state else ():
        fields = Fields.of(entry, figure.rule, figure.findings, f"'{group}'")
        if state and group not in groups:
            how = did_you_mean(group, groups, "Name a top-level group of figure.svg.")
            state.error(group, f"'{group}' is not drawn", how)
        elif fields:
            kept.append(_change(group, fields))
    return tuple(kept)


def _change(group: str, fields: Fields) -> Change:
    fields.only("translate", "rotate", "opacity")
    move, turn = fields.given("translate"), fields.given("rotate")
    moved = fields.numbers(move, 2, "'translate'") if move else None
    turned = fields.numbers(turn, 3, "'rotate' (degrees, x, y)") if turn else None
    return Change(
        group,
        translate=(moved[0], moved[1]) if moved else None,
        rotate=(turned[0], turned[1], turned[2]) if turned else None,
        opacity=_opacity(fields),
    )


def _opacity(fields: Fields) -> float | None:
    node = fields.given("opacity")
    if node is None:
        return None
    if isinstance(node.value, bool) or not isinstance(node.value, int | float) or not 0 <= node.value <= 1:
        fields.error(node.position, "'opacity' is no number from 0 to 1", "0 hides, 1 shows.")
        return None
    return float(node.value)
