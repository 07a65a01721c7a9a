"""The structures that a `figure.yaml` names: their words, anchors and textures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from kiosk.deck.fields import Fields, kebab, numbers_of
from kiosk.deck.figure import Point, Side, Structure, Texture
from kiosk.deck.nearest import did_you_mean
from kiosk.deck.yaml_source import Node

Box = tuple[float, float, float, float]
SIDES: tuple[Side, ...] = get_args(Side)
TEXTURES: tuple[Texture, ...] = get_args(Texture)


@dataclass(frozen=True, slots=True)
class StructureReader:
    """Reads `structures:` of a figure on a canvas, with so many views, and the ids drawn in those that are there."""

    figure: Fields
    box: Box
    views: int
    drawn: Mapping[int, frozenset[str]]

    def read(self) -> tuple[Structure, ...]:
        """The structures that are drawn in every view; what is wrong with the others is a finding."""
        entries = self.figure.map("structures", required=True)
        kept: list[Structure] = []
        for name, node in entries.entries.items() if entries else ():
            structure = self._structure(name, node)
            if entries and self._is_drawn(name, entries) and structure:
                kept.append(structure)
        return tuple(kept)

    def _is_drawn(self, name: str, entries: Fields) -> bool:
        lacking = next((view for view, ids in self.drawn.items() if name not in ids), None)
        if lacking is None:
            return True
        where = f" in view {lacking}" if self.views > 1 else ""
        how = "Give a top-level group of figure.svg, or a path of the masks, this id."
        entries.error(name, f"'{name}' is not drawn{where}", did_you_mean(name, self.drawn[lacking], how))
        return False

    def _structure(self, name: str, node: Node) -> Structure | None:
        fields = Fields.of(node, self.figure.rule, self.figure.findings, f"'{name}'")
        if not kebab(name):
            self.figure.error(node.position, f"'{name}' is no id", "Use lower case words joined by hyphens.")
        if fields is None:
            return None
        fields.only("term", "anchor", "side", "texture")
        term, anchors = fields.text("term", required=True), self._anchors(fields)
        side, texture = _side(fields), _texture(fields)
        if not term or not anchors:
            return None
        return Structure(name, term, anchors, fields.position, side, texture)

    def _anchors(self, fields: Fields) -> tuple[Point, ...]:
        node = fields.given("anchor", required=True)
        if node is None:
            return ()
        points = _points(fields, node, self.views)
        left, top, width, height = self.box
        for x, y in points:
            if not (left <= x <= left + width and top <= y <= top + height):
                fields.error("anchor", f"the anchor [{x:g}, {y:g}] is outside the viewBox", "Move it inside.")
        return points


def seen_in(structure: Structure, views: Sequence[int], blank: Sequence[frozenset[str]]) -> Structure:
    """The structure with the anchors that it has in these views, in this order; `blank` ids are hidden there."""
    hidden = (
        frozenset(at for at, ids in enumerate(blank) if structure.id in ids)
        if len(views) > 1
        else frozenset()
    )
    return replace(structure, anchors=tuple(structure.anchors[view] for view in views), hidden=hidden)


def _points(fields: Fields, node: Node, views: int) -> tuple[Point, ...]:
    if views == 1:
        numbers = fields.numbers(node, 2, "'anchor'")
        return ((numbers[0], numbers[1]),) if numbers else ()
    items = node.value if isinstance(node.value, tuple) else ()
    points = [(found[0], found[1]) for item in items if (found := numbers_of(item)) and len(found) == 2]
    if len(points) != views or len(items) != views:
        fields.error(node.position, f"'anchor' is no list of {views} points", "Give [x, y] for each view.")
        return ()
    return tuple(points)


def _side(fields: Fields) -> Side:
    name = fields.text("side")
    for side in SIDES:
        if side == name:
            return side
    fields.error("side", f"unknown side '{name}'", "Write left, right or over, or leave it out.")
    return ""


def _texture(fields: Fields) -> Texture | None:
    name = fields.text("texture")
    for texture in TEXTURES:
        if texture == name:
            return texture
    if name:
        how = did_you_mean(name, TEXTURES, f"Known: {', '.join(TEXTURES)}.")
        fields.error("texture", f"unknown texture '{name}'", how)
    return None
