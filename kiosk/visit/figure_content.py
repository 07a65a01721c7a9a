"""A figure as a slide shows it: which pictures, which labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.arranging import changes_of, is_seen
from kiosk.deck.figure import Figure
from kiosk.deck.model import Slide, Term
from kiosk.deck.parts import BulletList, Cue, FigureUse, Item, Steps
from kiosk.visit.figure_motion import FigureMotion, figure_motion
from kiosk.visit.structures import StructureList, one_a_term, structure_rows
from kiosk.visit.views import view_count

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class FigureContent(QObject):  # type: ignore[operator]
    """A figure and how it is used. `pictures` are `figure|state|highlight`, worth preparing ahead.

    `layer` is the figure that shows more in the same views.
    """

    arrangementChanged = Signal()

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
        rows = tuple(structure_rows(figure, use, glossary))
        zoomed = (row for row in rows if row.structure == use.zoom)
        self._zoom_point = next(((row.anchor_x, row.anchor_y) for row in zoomed), (0.5, 0.5))
        own = {structure.id for structure in figure.structures}
        more = (
            tuple(row for row in structure_rows(layer, use, glossary) if row.structure not in own)
            if layer
            else ()
        )
        self._terms = one_a_term(rows + more)
        self._structures = StructureList(self._terms, self)
        self._layer_structures = [row.structure for row in more]
        self._words = _Words(figure, glossary)
        self._labels = StructureList(tuple(row for row in rows if row.labelled), self)
        pictures = [picture.split("|") for picture in self._pictures]
        states, highlights = [state for _, state, _ in pictures], [lit for _, _, lit in pictures if lit]
        self._motion = figure_motion(figure, states, highlights, self)
        self._arrangement = ""

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

    def _arrange(self, state: str) -> None:
        if state != self._arrangement:
            self._arrangement = state
            self.arrangementChanged.emit()

    def _arranged(self) -> str:
        return self._arrangement or self._use.state or self._figure.start

    arrangement = Property(str, _arranged, _arrange, notify=arrangementChanged)
    """The state that the slide shows at the moment, for those who look closer; set by who shows it."""

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

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def states(self) -> list[str]:
        return [state.id for state in self._figure.states]

    @Property(bool, constant=True)
    def lively(self) -> bool:
        """Whether it can be turned or compared."""
        return view_count(self._figure) > 1

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

    @Slot(str, result=str)
    def alike(self, structure: str) -> str:
        """The structures of one still picture that share a term with this one, joined by commas."""
        if view_count(self._figure) > 1:
            return structure
        sharing = (row.structure for row in self._terms if structure in row.structure.split(","))
        return next(sharing, structure)

    @Slot(str, str, result=str)
    def stateShowing(self, state: str, structure: str) -> str:
        """The state, or where it hides the structure, the first one that shows it."""
        for wanted in (state, *(known.id for known in self._figure.states)):
            if is_seen(self._figure, structure, changes_of(self._figure, wanted).get(structure)):
                return wanted
        return state


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
