"""What QML can read of a visit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import gestures
from kiosk.visit.typed_property import Property
from kiosk.visit.view import View

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class VisitState(QObject):  # type: ignore[operator]
    """A visit's properties. Indices count from 0; -1, 0 and "" mean that there is none.

    All properties change at once, then `moved` tells that another place or page is shown (1 forward, -1 back,
    0 a jump), then each group of properties that changed has its signal.
    """

    moved = Signal(int)
    visitEnded = Signal()
    pathChanged = Signal()
    languageChanged = Signal()
    staffModeChanged = Signal()
    screenChanged = Signal()
    slideChanged = Signal()
    pageChanged = Signal()
    waysChanged = Signal()
    overlayChanged = Signal()
    mattersChanged = Signal()
    idleWarningChanged = Signal()

    def __init__(self, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """One of attract, home, slide, takeHome, empty."""
        return self._view.screen

    @Property(str, notify=overlayChanged)
    def overlay(self) -> str:
        """The topmost card: focus, term, sources, staffLock, menu or none."""
        return self._view.cards.top

    @Property(str, notify=overlayChanged)
    def card(self) -> str:
        """The topmost card but for a menu: focus, term, sources, staffLock or none."""
        return self._view.cards.overlay

    @Property(str, notify=overlayChanged)
    def menu(self) -> str:
        """The open menu: textSize, contrast, language, sound, reach or none."""
        return self._view.cards.menu

    @Property(str, notify=overlayChanged)
    def term(self) -> str:
        """The glossary id of the open card."""
        return self._view.cards.term

    @Property(str, notify=overlayChanged)
    def structure(self) -> str:
        """The structure chosen in the focus."""
        return self._view.cards.structure

    @Property("QStringList", notify=mattersChanged)
    def markedMatters(self) -> list[str]:
        """The ids of what matters most to somebody, in the order of marking."""
        return list(self._view.marks.matters)

    @Property("QStringList", notify=mattersChanged)
    def markedAspects(self) -> list[str]:
        """The aspects of options to look at first, then."""
        return list(self._view.marks.aspects)

    @Property(bool, notify=idleWarningChanged)
    def idleWarning(self) -> bool:
        """Whether somebody is asked if they are still there; it lies over any card."""
        return self._view.idle_warning

    @Property(int, notify=slideChanged)
    def slideIndex(self) -> int:
        """The slide's place in the path."""
        return self._view.slide.index

    @Property(str, notify=slideChanged)
    def slideId(self) -> str:
        """The slide on the screen."""
        return self._view.slide.id

    @Property(int, notify=slideChanged)
    def chapterIndex(self) -> int:
        """The slide's chapter among all chapters of the language."""
        return self._view.slide.chapter_index

    @Property(str, notify=slideChanged)
    def chapterId(self) -> str:
        """The slide's chapter."""
        return self._view.slide.chapter_id

    @Property(int, notify=pathChanged)
    def slideCount(self) -> int:
        """How many slides the path has. `pathChanged` also tells that their content changed."""
        return len(self._view.path)

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The page of the slide."""
        return self._view.page.index

    @Property(int, notify=pageChanged)
    def pageCount(self) -> int:
        """How many pages the slide has."""
        return self._view.page.count

    @Property(int, notify=pageChanged)
    def part(self) -> int:
        """The part of the text on this page; none on a question's page."""
        return self._view.page.part

    @Property(int, notify=pageChanged)
    def partCount(self) -> int:
        """How many parts the slide's text has."""
        return self._view.page.part_count

    @Property(int, notify=pageChanged)
    def step(self) -> int:
        """The numbered step on this page."""
        return self._view.page.step

    @Property(int, notify=pageChanged)
    def stepCount(self) -> int:
        """How many numbered steps the slide has."""
        return self._view.page.step_count

    @Property(int, notify=pageChanged)
    def question(self) -> int:
        """The question on this page."""
        return self._view.page.question

    @Property(int, notify=pageChanged)
    def piece(self) -> int:
        """The piece on this page of a step or question that needs several pages."""
        return self._view.page.piece

    @Property(int, notify=pageChanged)
    def pieceCount(self) -> int:
        """How many pages the step or question needs."""
        return self._view.page.piece_count

    @Property(bool, notify=pageChanged)
    def hasMore(self) -> bool:
        """Whether the next page goes on with the text, the step or the question of this one."""
        return self._view.page.more

    @Property(bool, notify=waysChanged)
    def canGoBack(self) -> bool:
        """Whether `back()` leads somewhere once no card is open."""
        return self._view.ways.back

    @Property(bool, notify=waysChanged)
    def canGoNext(self) -> bool:
        """Whether `next()` leads somewhere once no card is open."""
        return self._view.ways.next

    @Property(bool, notify=waysChanged)
    def atEnd(self) -> bool:
        """Whether this is the last page of the path, whose `next()` leads home."""
        return self._view.ways.at_end

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The tag of the language that was chosen."""
        return self._view.language

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        """Whether that language is read from the right."""
        return gestures.is_right_to_left(self._view.language)

    @Property(bool, notify=staffModeChanged)
    def staffMode(self) -> bool:
        """Whether staff are driving."""
        return self._view.staff_mode

    def _show(self, view: View, direction: int | None) -> None:
        """Tell what changed. A `direction` of None means that another page is no move."""
        before, self._view = self._view, view
        jumped = (before.screen, before.slide.id) != (view.screen, view.slide.id)
        if jumped or (direction is not None and before.page.index != view.page.index):
            self.moved.emit(direction or 0)
        groups = (
            (self.pathChanged, before.path, view.path),
            (self.languageChanged, before.language, view.language),
            (self.staffModeChanged, before.staff_mode, view.staff_mode),
            (self.screenChanged, before.screen, view.screen),
            (self.slideChanged, before.slide, view.slide),
            (self.pageChanged, before.page, view.page),
            (self.waysChanged, before.ways, view.ways),
            (self.overlayChanged, before.cards, view.cards),
            (self.mattersChanged, before.marks, view.marks),
            (self.idleWarningChanged, before.idle_warning, view.idle_warning),
        )
        for changed, old, new in groups:
            if old is not new and old != new:
                changed.emit()
