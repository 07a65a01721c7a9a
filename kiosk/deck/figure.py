"""A figure as its `figure.yaml` declares it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.deck.findings import Position

FigureKind = Literal["drawing", "render", "turntable", "compare"]
Side = Literal["", "left", "right", "over"]
Texture = Literal["plain", "dots", "lines", "cross", "waves", "bricks"]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Structure:
    """A named part. `anchors` are in viewBox units: one, or one a view of a turntable, or one a side of a comparison.

    `texture` tells it from its neighbours where colours don't; None leaves the choice to who paints it.
    `hidden` are the views or sides that do not show it.
    """

    id: str
    term: str
    anchors: tuple[Point, ...]
    position: Position
    side: Side = ""
    texture: Texture | None = None
    hidden: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Change:
    """How a state changes one top-level group; None leaves that property as drawn. `rotate` is degrees, x, y."""

    group: str
    translate: Point | None = None
    rotate: tuple[float, float, float] | None = None
    opacity: float | None = None


@dataclass(frozen=True, slots=True)
class State:
    """A named arrangement of the figure's groups, absolute: what it leaves out is as drawn."""

    id: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A top-level group of a drawing, and how opaque it is drawn."""

    id: str
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Layer:
    """What a turntable can show more: the turntable `name` has the same views with it; `term` is its word."""

    name: str
    term: str
    position: Position


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing and its structures in paint order. `view_box` is x, y, width, height.

    `picture` and `masks` are the files to draw, absolute: one each, or one a view for a turntable; a
    `drawing` has no masks; a `compare` has neither, and names the figures `before` and `after`, and perhaps the
    terms that say what each shows. `dark` are the colours, `#RRGGBB`, that the dark theme exchanges, each with
    the other one. `groups` are all that a drawing with states is made of, in paint order; none where
    something else is among them.
    """

    name: str
    kind: FigureKind
    view_box: tuple[float, float, float, float]
    structures: tuple[Structure, ...]
    position: Position
    pictures: tuple[Path, ...] = ()
    masks: tuple[Path, ...] = ()
    view: str = ""
    states: tuple[State, ...] = ()
    groups: tuple[Group, ...] = ()
    start: str = ""
    simulated: bool = False
    before: str = ""
    after: str = ""
    before_term: str = ""
    after_term: str = ""
    dark: tuple[tuple[str, str], ...] = ()
    layer: Layer | None = None
    waive: tuple[tuple[str, str], ...] = ()
