"""One slide, ready for a screen to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.model import Deck, Slide, Term
from kiosk.deck.parts import KeyMessage, Matters, People, Steps, Table
from kiosk.deck.text import plain
from kiosk.visit.blocks import BlockList, block_rows, standing_line
from kiosk.visit.chapters import language_name
from kiosk.visit.figure_content import FigureContent
from kiosk.visit.matters import MatterList, matter_rows
from kiosk.visit.people import PeopleList, people_rows
from kiosk.visit.pieces import Prose
from kiosk.visit.progress import StationList, station_rows
from kiosk.visit.question_content import QuestionContent
from kiosk.visit.sources import SourceList, short_source, source_rows
from kiosk.visit.styled_text import styled, styled_callout
from kiosk.visit.table_content import TableContent

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1

NAMED_BY_QML = (Prose,)

T = TypeVar("T")


@QmlElement
@QmlUncreatable("made by Python")
class SlideContent(QObject):  # type: ignore[operator]
    """Everything a slide shows, unchanging. Objects that it lacks are null."""

    def __init__(  # noqa: PLR0913 - what a slide is made of
        self,
        deck: Deck,
        path: Sequence[Slide],
        index: int,
        glossary: Mapping[str, Term],
        *,
        parent: QObject,
        staff: bool,
        overdue: bool = False,
    ) -> None:
        super().__init__(parent)
        slide = path[index]
        self._slide = slide
        self._overdue = overdue
        self._standing = standing_line(slide)
        self._blocks = BlockList(block_rows(slide, staff=staff), self)
        key = _first(slide, KeyMessage)
        self._key_message = styled(key.text) if key else ""
        self._figure = _figure(deck, slide, glossary, self)
        self._people = _first(slide, People)
        self._people_source = short_source(deck.references, self._people.source) if self._people else ""
        self._people_list = PeopleList(people_rows(self._people) if self._people else (), self)
        table = _first(slide, Table)
        self._table = TableContent(table, self) if table else None
        self._matters = MatterList(matter_rows(_matters(deck, slide)), self)
        self._questions = tuple(QuestionContent(question, self) for question in slide.questions)
        self._sources = SourceList(source_rows(slide, deck), self)
        self._stations = StationList(station_rows(path, index), self)

    @Property(str, constant=True)
    def slideId(self) -> str:
        return self._slide.id

    @Property(str, constant=True)
    def title(self) -> str:
        return styled(self._slide.title)

    @Property(str, constant=True)
    def plainTitle(self) -> str:
        return plain(self._slide.title)

    @Property(str, constant=True)
    def keyMessage(self) -> str:
        return self._key_message

    @Property(str, constant=True)
    def language(self) -> str:
        """The language the slide is written in."""
        return self._slide.language

    @Property(str, constant=True)
    def languageName(self) -> str:
        return language_name(self._slide.language)

    @Property(str, constant=True)
    def layout(self) -> str:
        return self._slide.layout

    @Property(BlockList, constant=True)
    def blocks(self) -> BlockList:
        return self._blocks

    @Property(FigureContent, constant=True)
    def figure(self) -> FigureContent | None:
        return self._figure

    @Property(PeopleList, constant=True)
    def people(self) -> PeopleList:
        return self._people_list

    @Property(bool, constant=True)
    def hasPeople(self) -> bool:
        return self._people is not None

    @Property(str, constant=True)
    def peopleAbout(self) -> str:
        """Whose numbers the icon arrays of options show, such as "Outer knee pain"; else empty."""
        return self._people.about if self._people else ""

    @Property(str, constant=True)
    def peopleAfter(self) -> str:
        """The time span of the icon arrays."""
        return self._people.after if self._people else ""

    @Property(str, constant=True)
    def peopleSource(self) -> str:
        """Who counted the people, and when."""
        return self._people_source

    @Property(TableContent, constant=True)
    def table(self) -> TableContent | None:
        return self._table

    @Property(MatterList, constant=True)
    def matters(self) -> MatterList:
        """What may be marked as mattering most, here or where options are compared; empty on other slides."""
        return self._matters

    @Property(SourceList, constant=True)
    def sources(self) -> SourceList:
        return self._sources

    @Property(StationList, constant=True)
    def stations(self) -> StationList:
        return self._stations

    @Property(int, constant=True)
    def stepCount(self) -> int:
        steps = _first(self._slide, Steps)
        return len(steps.items) if steps else 0

    @Property(str, constant=True)
    def certainty(self) -> str:
        return self._slide.certainty

    @Property(str, constant=True)
    def reviewed(self) -> str:
        """ISO date of the last review; empty where the author gave none."""
        return self._slide.reviewed.isoformat() if self._slide.reviewed else ""

    @Property(str, constant=True)
    def reviewer(self) -> str:
        return self._slide.reviewer

    @Property(bool, constant=True)
    def overdue(self) -> bool:
        """Whether something on the slide should have been looked at again by now."""
        return self._overdue

    @Property(str, constant=True)
    def standingTitle(self) -> str:
        return self._standing.title if self._standing else ""

    @Property(str, constant=True)
    def standingText(self) -> str:
        return styled_callout(self._standing) if self._standing else ""

    @Slot(int, result="QVariant")
    def question(self, index: int) -> QuestionContent | None:
        """A question of the slide, counted from 0, or null."""
        return self._questions[index] if 0 <= index < len(self._questions) else None


def _first(slide: Slide, kind: type[T]) -> T | None:
    return next((block for block in slide.blocks if isinstance(block, kind)), None)


def _matters(deck: Deck, slide: Slide) -> Matters | None:
    asked, table = _first(slide, Matters), _first(slide, Table)
    if asked or not table or not table.aspects:
        return asked
    return Matters(deck.by_language[slide.language].matters, table.position)


def _figure(deck: Deck, slide: Slide, glossary: Mapping[str, Term], parent: QObject) -> FigureContent | None:
    figure = deck.figures.get(slide.figure.name) if slide.figure else None
    if figure is None or slide.figure is None:
        return None
    layer = deck.figures.get(figure.layer.name) if figure.layer else None
    return FigureContent(figure, slide.figure, slide, glossary, parent, layer)
