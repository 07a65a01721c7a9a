"""A figure as a slide shows it: which pictures, which labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.figure import Figure, Structure
from kiosk.deck.model import Slide, Term
from kiosk.deck.parts import BulletList, Cue, FigureUse, Item, Steps
from kiosk.visit.anchors import fraction, places
from kiosk.visit.figure_motion import FigureMotion, figure_motion
from kiosk.visit.rows import Rows
from kiosk.visit.styled_text import styled
from kiosk.visit.views import view_count, view_places

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StructureRow:
    """A structure: anchors are fractions of the figure's width and height; `labelled` on this slide.

    `places` tells where the anchor is in states that move it, `STATE=X,Y` joined by semicolons; `STATE=` alone
    where the state hides the structure. What can be turned or compared has views, by number, in place of states.
    """

    structure: str
    name: str
    term: str
    meaning: str
    anchor_x: float
    anchor_y: float
    side: str
    labelled: bool
    places: str


@QmlElement
@QmlUncreatable("made by Python")
class StructureList(Rows):  # type: ignore[operator]
    """Structures of one figure."""

    row_type = StructureRow


@QmlElement
@QmlUncreatable("made by Python")
class FigureContent(QObject):  # type: ignore[operator]
    """A figure and how it is used. `pictures` are `figure|state|highlight`, worth preparing ahead.

    `layer` is the figure that shows more in the same views.
    """

    def __init__(  # noqa: PLR0913, PLR0917
        self,
        figure: Figure,
        use: FigureUse,
        slide: Slide | None,
        glossary: Mapping[str, Term],
        parent: QObject,
        layer: Figure | None = None,
    ) -> None:
        super().__init__(parent)
        self._figure = figure
        self._use = use
        self._pictures = _pictures(figure, use, slide)
        rows = tuple(_structure_rows(figure, use, glossary))
        zoomed = (row for row in rows if row.structure == use.zoom)
        self._zoom_point = next(((row.anchor_x, row.anchor_y) for row in zoomed), (0.5, 0.5))
        own = {structure.id for structure in figure.structures}
        more = (
            tuple(row for row in _structure_rows(layer, use, glossary) if row.structure not in own)
            if layer
            else ()
        )
        self._structures = StructureList(_one_a_term(rows + more), self)
        self._layer_structures = [row.structure for row in more]
        self._words = _Words(figure, glossary)
        self._labels = StructureList(tuple(row for row in rows if row.labelled), self)
        pictures = [picture.split("|") for picture in self._pictures]
        states, highlights = [state for _, state, _ in pictures], [lit for _, _, lit in pictures if lit]
        self._motion = figure_motion(figure, states, highlights, self)

    @Property(str, constant=True)
    def name(self) -> str:
        return self._figure.name

    @Property(str, constant=True)
    def kind(self) -> str:
        return self._figure.kind

    @Property(str, constant=True)
    def alt(self) -> str:
        return self._use.alt

    @Property(float, constant=True)
    def aspect(self) -> float:
        """Width over height."""
        return self._figure.view_box[2] / self._figure.view_box[3]

    @Property(str, constant=True)
    def state(self) -> str:
        return self._use.state or self._figure.start

    @Property(str, constant=True)
    def highlight(self) -> str:
        return ",".join(self._use.highlight)

    @Property(str, constant=True)
    def zoom(self) -> str:
        return self._use.zoom

    @Property(float, constant=True)
    def zoomX(self) -> float:
        """Where to look closer at first, as a fraction of the width; the middle where nothing is asked for."""
        return self._zoom_point[0]

    @Property(float, constant=True)
    def zoomY(self) -> float:
        return self._zoom_point[1]

    @Property(bool, constant=True)
    def simulated(self) -> bool:
        return self._figure.simulated

    @Property(int, constant=True)
    def at(self) -> int:
        """The view to begin with; of a comparison -1, which is both sides, unless one is asked for."""
        begin = -1 if self._figure.kind == "compare" else 0
        return begin if self._use.at is None else self._use.at

    @Property(int, constant=True)
    def views(self) -> int:
        return view_count(self._figure)

    @Property(str, constant=True)
    def layer(self) -> str:
        """The figure that shows more in the same views, or an empty text."""
        return self._figure.layer.name if self._figure.layer else ""

    @Property(str, constant=True)
    def layerName(self) -> str:
        return self._words.layer

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def layerStructures(self) -> list[str]:
        """What only the layer shows."""
        return self._layer_structures

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def sides(self) -> list[str]:
        """What the two sides of a comparison show, in words, as far as that is said."""
        return self._words.sides

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def pictures(self) -> list[str]:
        return self._pictures

    @Property(StructureList, constant=True)
    def structures(self) -> StructureList:
        """Every structure of the figure that has a name, one a term."""
        return self._structures

    @Property(StructureList, constant=True)
    def labels(self) -> StructureList:
        """The structures that the slide labels."""
        return self._labels

    @Property(FigureMotion, constant=True)
    def motion(self) -> FigureMotion | None:
        """What moves between the states that the slide shows, or null."""
        return self._motion


class _Words:
    """What the layer and the sides of a figure are called."""

    def __init__(self, figure: Figure, glossary: Mapping[str, Term]) -> None:
        def name(term: str) -> str:
            return glossary[term].name if term in glossary else ""

        self.layer = name(figure.layer.term) if figure.layer else ""
        self.sides = [name(figure.before_term), name(figure.after_term)] if figure.kind == "compare" else []


def _pictures(figure: Figure, use: FigureUse, slide: Slide | None) -> list[str]:
    first = use.state or figure.start
    wanted = [f"{first}|", f"{first}|{','.join(use.highlight)}"]
    for cue in _cues(slide):
        state, highlight = cue.state or first, ",".join(cue.highlight or use.highlight)
        wanted += [f"{state}|", f"{state}|{highlight}"]
    return [f"{figure.name}|{picture}" for picture in dict.fromkeys(wanted)]


def _cues(slide: Slide | None) -> Iterator[Cue]:
    for block in slide.blocks if slide else ():
        if isinstance(block, BulletList | Steps):
            yield from _item_cues(block.items)


def _item_cues(items: tuple[Item, ...]) -> Iterator[Cue]:
    for item in items:
        yield item.cue
        yield from _item_cues(item.children)


def _structure_rows(figure: Figure, use: FigureUse, glossary: Mapping[str, Term]) -> Iterator[StructureRow]:
    for structure in figure.structures:
        term = glossary.get(structure.term)
        if term:
            yield _structure_row(figure, use, structure, term)


def _structure_row(figure: Figure, use: FigureUse, structure: Structure, term: Term) -> StructureRow:
    anchor = structure.anchors[min(use.at or 0, len(structure.anchors) - 1)]
    x, y = fraction(figure, anchor)
    return StructureRow(
        structure=structure.id,
        name=term.name,
        term=term.id,
        meaning=styled(term.meaning),
        anchor_x=x,
        anchor_y=y,
        side=structure.side,
        labelled=structure.id in use.labels,
        places=view_places(figure, structure)
        if view_count(figure) > 1
        else places(figure, structure.id, anchor),
    )


def _one_a_term(rows: tuple[StructureRow, ...]) -> tuple[StructureRow, ...]:
    """Several structures may share a term; a person chooses among names."""
    merged: dict[str, StructureRow] = {}
    for row in rows:
        seen = merged.get(row.term)
        ids = f"{seen.structure},{row.structure}" if seen else row.structure
        first = row if seen is None else seen
        merged[row.term] = replace(first, structure=ids)
    return tuple(merged.values())
