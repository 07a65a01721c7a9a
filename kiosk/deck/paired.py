"""Figures that name other figures: comparisons, and turntables with a layer. Read when all others are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.deck.fields import Fields
from kiosk.deck.figure import Figure, Layer, Structure
from kiosk.deck.nearest import did_you_mean


def read_layer(figure: Fields) -> Layer | None:
    """What `layer:` of a turntable names, not yet held against what there is."""
    fields = figure.map("layer")
    if fields is None:
        return None
    fields.only("figure", "term")
    name, term = fields.text("figure", required=True), fields.text("term", required=True)
    return Layer(name, term, fields.position) if name and term else None


def layered(figure: Figure, fields: Fields, figures: Mapping[str, Figure]) -> Figure:
    """A turntable with its layer, or without one that does not lie on it."""
    if figure.layer is None:
        return figure
    turntables = {name: other for name, other in figures.items() if other.kind == "turntable"}
    turntables.pop(figure.name, None)
    name = figure.layer.name
    other = turntables.get(name)
    if other is None:
        how = did_you_mean(name, turntables, "Name another turntable's folder.")
        fields.error("layer", f"no turntable '{name}' to lay on this one", how)
    elif other.view_box != figure.view_box:
        fields.error("layer", f"'{name}' differs in viewBox", "Make both on one canvas.")
    elif len(other.pictures) != len(figure.pictures):
        fields.error("layer", f"'{name}' differs in its number of views", "Make as many of both.")
    else:
        return figure
    return replace(figure, layer=None)


def compared(figure: Figure, fields: Fields, figures: Mapping[str, Figure]) -> Figure | None:
    """A comparison with the structures of its two figures, as of two views; None without both."""
    possible = {name: other for name, other in figures.items() if other.kind in {"drawing", "render"}}
    found: list[Figure] = []
    for key, name in (("before", figure.before), ("after", figure.after)):
        if name in possible:
            found.append(possible[name])
        else:
            how = did_you_mean(name, possible, "Name another figure's folder.")
            fields.error(key, f"no drawing or render '{name}'", how)
    if len(found) < 2:
        return None
    before, after = found
    if before.view_box != after.view_box or (
        "viewBox" in fields.entries and figure.view_box != before.view_box
    ):
        message = f"'{before.name}' and '{after.name}' differ in viewBox"
        fields.error("after", message, "Draw both on one canvas.")
        return None
    return replace(figure, view_box=before.view_box, structures=_both_sides(before, after))


def _both_sides(before: Figure, after: Figure) -> tuple[Structure, ...]:
    """The structures as of two views, in paint order: with an anchor in each, hidden in that which lacks them."""
    first, second = ({each.id: each for each in figure.structures} for figure in (before, after))
    return tuple(
        replace(
            own,
            anchors=first.get(name, own).anchors + second.get(name, own).anchors,
            hidden=frozenset(view for view, side in enumerate((first, second)) if name not in side),
        )
        for name, own in (first | second | first).items()
    )
