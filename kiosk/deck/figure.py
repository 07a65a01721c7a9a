"""A figure as its `figure.yaml` declares it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.deck.findings import Position

FigureKind = Literal["drawing", "render", "turntable", "compare"]
Side = Literal["", "left", "right"]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Structure:
    """A named part. `anchors` are in viewBox units: one, or one a view for a turntable."""

    id: str
    term: str
    anchors: tuple[Point, ...]
    position: Position
    side: Side = ""


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
class Figure:
    """A drawing and its structures in paint order. `view_box` is x, y, width, height.

    `picture` and `masks` are the files to draw, absolute: one each, or one a view for a turntable; a
    `drawing` has no masks; a `compare` has neither, and names the figures `before` and `after`.
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
    start: str = ""
    simulated: bool = False
    before: str = ""
    after: str = ""
