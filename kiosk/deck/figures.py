"""Figures from their folders: what `figure.yaml` declares, held against what is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.deck.fields import Fields, kebab, numbers_of
from kiosk.deck.figure import Figure, FigureKind, Point, Side, Structure
from kiosk.deck.files import DeckFiles
from kiosk.deck.findings import Finding
from kiosk.deck.states import read_start, read_states
from kiosk.deck.svg import MAX_BYTES, SvgOutline, read_svg
from kiosk.deck.yaml_source import Node, read_yaml

Box = tuple[float, float, float, float]
MAX_VIEWS = 360
_RULE = "figure"
_KEYS: dict[FigureKind, tuple[str, ...]] = {
    "drawing": ("kind", "view", "viewBox", "structures", "simulated", "states", "start"),
    "render": ("kind", "view", "viewBox", "structures", "simulated"),
    "turntable": ("kind", "view", "viewBox", "structures", "simulated", "views"),
    "compare": ("kind", "view", "viewBox", "simulated", "before", "after"),
}


def read_figures(files: DeckFiles) -> dict[str, Figure]:
    """Read every folder under `assets/figures`, by name. What is amiss goes to the findings of `files`.

    A figure is left out when its kind or size is unknown, its drawing is missing or not safe to draw; a
    structure that is not drawn is left out of its figure.
    """
    root = files.root / "assets" / "figures"
    figures: dict[str, Figure] = {}
    compared: list[tuple[Figure, Fields]] = []
    for folder in files.folder(root) if files.is_folder(root) else ():
        if not files.is_folder(folder):
            continue
        if not kebab(folder.name):
            files.report("name", folder, "the name of a figure", "Use lower case words joined by hyphens.")
            continue
        fields = _fields(files, folder)
        figure = _Reader(files, folder, fields).figure() if fields else None
        if figure is None or fields is None:
            continue
        if figure.kind == "compare":
            compared.append((figure, fields))
        else:
            figures[figure.name] = figure
    pairs = {figure.name: pair for figure, fields in compared if (pair := _paired(figure, fields, figures))}
    return figures | pairs


def _fields(files: DeckFiles, folder: Path) -> Fields | None:
    path = folder / "figure.yaml"
    text = files.text(path)
    if text is None:
        return None
    node, findings = read_yaml(text, files.name(path))
    files.findings.extend(findings)
    if node is None:
        if not findings:
            files.report(_RULE, path, "is empty", "Write at least kind, viewBox and structures.")
        return None
    return Fields.of(node, _RULE, files.findings, "the file")


@dataclass(frozen=True, slots=True)
class _Reader:
    files: DeckFiles
    folder: Path
    fields: Fields

    def figure(self) -> Figure | None:
        fields = self.fields
        kind = self.kind()
        if kind is None:
            return None
        fields.only(*_KEYS[kind])
        box = self.view_box(required=kind != "compare")
        bare = Figure(
            name=self.folder.name,
            kind=kind,
            view_box=box or (0.0, 0.0, 0.0, 0.0),
            structures=(),
            position=fields.position,
            view=fields.text("view"),
            simulated=fields.flag("simulated"),
        )
        if kind == "compare":
            before, after = fields.text("before", required=True), fields.text("after", required=True)
            return replace(bare, before=before, after=after) if before and after else None
        if box is None:
            return None
        return self.drawing(bare) if kind == "drawing" else self.pictures(bare)

    def kind(self) -> FigureKind | None:
        name = self.fields.text("kind", required=True)
        for kind in _KEYS:
            if kind == name:
                return kind
        if name:
            self.fields.error("kind", f"unknown kind '{name}'", f"Known: {', '.join(_KEYS)}.")
        return None

    def view_box(self, *, required: bool) -> Box | None:
        node = self.fields.given("viewBox", required=required)
        numbers = self.fields.numbers(node, 4, "'viewBox'") if node else None
        if node is None or numbers is None:
            return None
        x, y, width, height = numbers
        if width <= 0 or height <= 0:
            self.fields.error(node.position, "'viewBox' has no size", "Give x, y, width and height.")
            return None
        return x, y, width, height

    def drawing(self, bare: Figure) -> Figure | None:
        path = self.folder / "figure.svg"
        outline = self.outline(path, bare.view_box)
        if outline is None:
            return None
        states = read_states(self.fields, frozenset(outline.groups))
        return replace(
            bare,
            structures=self.structures(bare.view_box, 1, [set(outline.groups)]),
            pictures=(path,),
            states=states,
            start=read_start(self.fields, states),
        )

    def pictures(self, bare: Figure) -> Figure | None:
        """A render, or a turntable: a picture and its masks for each view."""
        views = self.fields.integer("views", 2, MAX_VIEWS) if bare.kind == "turntable" else 1
        if views is None:
            return None
        endings = [""] if bare.kind == "render" else [f"-{view:03}" for view in range(views)]
        picture = "figure" if bare.kind == "render" else "view"
        pictures = tuple(self.folder / f"{picture}{ending}.webp" for ending in endings)
        masks = tuple(self.folder / f"masks{ending}.svg" for ending in endings)
        missing = [path for path in pictures if not self.files.is_file(path)]
        for path in missing:
            self.files.report("missing-file", path, "is missing", "Add the picture.")
        outlines = [self.outline(path, bare.view_box) for path in masks]
        drawn = [set(outline.paths) for outline in outlines if outline]
        if missing or len(drawn) < len(masks):
            return None
        structures = self.structures(bare.view_box, views, drawn)
        return replace(bare, structures=structures, pictures=pictures, masks=masks)

    def outline(self, path: Path, box: Box) -> SvgOutline | None:
        """What the SVG holds, or None when it is not there or not safe to draw."""
        data = self.files.content(path, MAX_BYTES)
        if data is None:
            return None
        outline = read_svg(data, self.files.name(path))
        self.files.findings.extend(outline.findings)
        if outline.is_safe and outline.view_box != box:
            shown = " ".join(f"{number:g}" for number in outline.view_box) or "none"
            self.fields.error("viewBox", f"'viewBox' differs from that of {path.name}: {shown}", "Copy it.")
        return outline if outline.is_safe else None

    def structures(self, box: Box, views: int, drawn: list[set[str]]) -> tuple[Structure, ...]:
        entries = self.fields.map("structures", required=True)
        kept: list[Structure] = []
        for name, node in entries.entries.items() if entries else ():
            structure = self.structure(name, node, box, views)
            lacking = [view for view, names in enumerate(drawn) if name not in names]
            if lacking and entries:
                where = f" in view {lacking[0]}" if len(drawn) > 1 else ""
                how = "Give a top-level group of figure.svg, or a path of the masks, this id."
                entries.error(name, f"'{name}' is not drawn{where}", how)
            elif structure:
                kept.append(structure)
        return tuple(kept)

    def structure(self, name: str, node: Node, box: Box, views: int) -> Structure | None:
        fields = Fields.of(node, _RULE, self.files.findings, f"'{name}'")
        if not kebab(name):
            how = "Use lower case words joined by hyphens."
            self.files.findings.append(Finding("error", _RULE, node.position, f"'{name}' is no id", how))
        if fields is None:
            return None
        fields.only("term", "anchor", "side")
        term = fields.text("term", required=True)
        anchors = _anchors(fields, views)
        for x, y in anchors:
            if not (box[0] <= x <= box[0] + box[2] and box[1] <= y <= box[1] + box[3]):
                fields.error("anchor", f"the anchor [{x:g}, {y:g}] is outside the viewBox", "Move it inside.")
        return Structure(name, term, anchors, fields.position, _side(fields)) if term and anchors else None


def _anchors(fields: Fields, views: int) -> tuple[Point, ...]:
    node = fields.given("anchor", required=True)
    if node is None:
        return ()
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
    side = fields.text("side")
    if side == "left":
        return "left"
    if side == "right":
        return "right"
    if side:
        fields.error("side", f"unknown side '{side}'", "Write left or right, or leave it out.")
    return ""


def _paired(figure: Figure, fields: Fields, figures: dict[str, Figure]) -> Figure | None:
    """A comparison with the structures of its two figures, first those of `before`."""
    found: list[Figure] = []
    for key, name in (("before", figure.before), ("after", figure.after)):
        other = figures.get(name)
        if other is None or other.kind == "turntable":
            fields.error(key, f"no drawing or render '{name}'", "Name another figure's folder.")
        else:
            found.append(other)
    if len(found) < 2:
        return None
    before, after = found
    if before.view_box != after.view_box or (
        "viewBox" in fields.entries and figure.view_box != before.view_box
    ):
        fields.error(
            "after", f"'{before.name}' and '{after.name}' differ in viewBox", "Draw both on one canvas."
        )
        return None
    known = {structure.id for structure in before.structures}
    more = tuple(structure for structure in after.structures if structure.id not in known)
    return replace(figure, view_box=before.view_box, structures=before.structures + more)
