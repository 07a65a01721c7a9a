"""Figures from their folders: what `figure.yaml` declares, held against what is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.deck.exchanged import read_dark
from kiosk.deck.fields import Fields, kebab
from kiosk.deck.figure import Figure, FigureKind
from kiosk.deck.files import DeckFiles
from kiosk.deck.nearest import did_you_mean
from kiosk.deck.paired import compared, layered, read_layer
from kiosk.deck.states import read_start, read_states
from kiosk.deck.structures import Box, StructureReader, seen_in
from kiosk.deck.svg import MAX_BYTES, SvgOutline
from kiosk.deck.yaml_source import read_yaml

MAX_VIEWS = 360
_RULE = "figure"
_EVERY = ("kind", "view", "viewBox", "simulated", "waive")
_KEYS: dict[FigureKind, tuple[str, ...]] = {
    "drawing": (*_EVERY, "structures", "states", "start", "dark"),
    "render": (*_EVERY, "structures"),
    "turntable": (*_EVERY, "structures", "views", "layer"),
    "compare": (*_EVERY, "before", "after", "before_term", "after_term"),
}


def read_figures(files: DeckFiles) -> dict[str, Figure]:
    """Read every folder under `assets/figures`, by name. What is amiss goes to the findings of `files`.

    A figure is left out when its kind or size is unknown, its drawing is missing or not safe to draw; a
    structure that is not drawn is left out of its figure.
    """
    root = files.root / "assets" / "figures"
    found: dict[str, tuple[Figure, Fields]] = {}
    for folder in files.folder(root) if files.is_folder(root) else ():
        if not files.is_folder(folder):
            continue
        if not kebab(folder.name):
            files.report("name", folder, "the name of a figure", "Use lower case words joined by hyphens.")
            continue
        fields = _fields(files, folder)
        figure = _Reader(files, folder, fields).figure() if fields else None
        if figure and fields:
            found[figure.name] = figure, fields
    return _joined(found)


def _joined(found: Mapping[str, tuple[Figure, Fields]]) -> dict[str, Figure]:
    """The figures, those that name others held against them; comparisons come last."""
    alone = {name: figure for name, (figure, _) in found.items() if figure.kind != "compare"}
    figures = {name: layered(figure, found[name][1], alone) for name, figure in alone.items()}
    for name, (figure, fields) in found.items():
        if figure.kind == "compare" and (pair := compared(figure, fields, alone)):
            figures[name] = pair
    return figures


def _fields(files: DeckFiles, folder: Path) -> Fields | None:
    path = folder / "figure.yaml"
    text = files.text(path)
    if text is None:
        return None
    name = files.name(path)
    node, findings = files.recall.of((name, text), lambda: read_yaml(text, name))
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
            waive=fields.reasons("waive"),
        )
        if kind == "compare":
            return self.comparison(bare)
        if box is None:
            return None
        return self.drawing(bare) if kind == "drawing" else self.pictures(bare)

    def comparison(self, bare: Figure) -> Figure | None:
        fields = self.fields
        before, after = fields.text("before", required=True), fields.text("after", required=True)
        if not before or not after:
            return None
        terms = fields.text("before_term"), fields.text("after_term")
        return replace(bare, before=before, after=after, before_term=terms[0], after_term=terms[1])

    def kind(self) -> FigureKind | None:
        name = self.fields.text("kind", required=True)
        for kind in _KEYS:
            if kind == name:
                return kind
        if name:
            how = did_you_mean(name, _KEYS, f"Known: {', '.join(_KEYS)}.")
            self.fields.error("kind", f"unknown kind '{name}'", how)
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
        groups = frozenset(group.id for group in outline.groups)
        states = read_states(self.fields, groups)
        return replace(
            bare,
            structures=StructureReader(self.fields, bare.view_box, 1, {0: groups}).read(),
            pictures=(path,),
            states=states,
            groups=outline.groups if states and outline.only_groups else (),
            start=read_start(self.fields, states),
            dark=read_dark(self.fields),
        )

    def pictures(self, bare: Figure) -> Figure | None:
        """A render, or a turntable: a picture and its masks for each view, the nearest where one is missing."""
        is_render = bare.kind == "render"
        views = 1 if is_render else self.fields.integer("views", 2, MAX_VIEWS)
        if views is None:
            return None
        endings = [""] if is_render else [f"-{view:03}" for view in range(views)]
        pictures = [self.folder / f"{'figure' if is_render else 'view'}{ending}.webp" for ending in endings]
        masks = [self.folder / f"masks{ending}.svg" for ending in endings]
        found = [self.view(*files, bare.view_box) for files in zip(pictures, masks, strict=True)]
        drawn = {view: outline for view, outline in enumerate(found) if outline is not None}
        if not drawn:
            return None
        shown = [_nearest(view, drawn) for view in range(views)]
        ids = {view: frozenset(outline.paths) for view, outline in drawn.items()}
        structures = StructureReader(self.fields, bare.view_box, views, ids).read()
        blank = [drawn[view].blank for view in shown]
        return replace(
            bare,
            structures=tuple(seen_in(structure, shown, blank) for structure in structures),
            pictures=tuple(pictures[view] for view in shown),
            masks=tuple(masks[view] for view in shown),
            layer=None if is_render else read_layer(self.fields),
        )

    def view(self, picture: Path, masks: Path, box: Box) -> SvgOutline | None:
        """The masks of a view, or None when it can't be shown."""
        is_there = self.files.is_file(picture)
        if not is_there:
            self.files.report("missing-file", picture, "is missing", "Add the picture.")
        outline = self.outline(masks, box)
        return outline if is_there else None

    def outline(self, path: Path, box: Box) -> SvgOutline | None:
        """What the SVG holds, or None when it is not there or not safe to draw."""
        data = self.files.content(path, MAX_BYTES)
        if data is None:
            return None
        outline = self.files.outlines.read(data, self.files.name(path))
        self.files.findings.extend(outline.findings)
        if outline.is_safe and outline.view_box != box:
            shown = " ".join(f"{number:g}" for number in outline.view_box) or "none"
            self.fields.error("viewBox", f"'viewBox' differs from that of {path.name}: {shown}", "Copy it.")
        return outline if outline.is_safe else None


def _nearest(view: int, there: Iterable[int]) -> int:
    return min(there, key=lambda other: abs(other - view))
