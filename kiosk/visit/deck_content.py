"""What the deck shows in the language of the visit."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.model import Deck, LanguageDeck
from kiosk.deck.text import plain
from kiosk.visit.chapters import ChapterList, LanguageList, chapter_rows, language_rows
from kiosk.visit.navigation_controller import NavigationController
from kiosk.visit.offered import Offered
from kiosk.visit.progress import ProgressList, ProgressRow, progress_rows
from kiosk.visit.slide_content import SlideContent
from kiosk.visit.styled_text import styled
from kiosk.visit.term_content import TermContent
from kiosk.visit.withheld import WithheldList, withheld_rows

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1

KEPT = 8
"""Slides whose content is kept: the three that screens hold, and some that a person may go back to."""


@QmlElement
@QmlUncreatable("made by Python")
class DeckContent(QObject):  # type: ignore[operator]
    """Models of the deck, and the content of single slides and terms on demand.

    `contentChanged` asks screens to fetch slides anew: the language, the path or the deck changed.
    """

    contentChanged = Signal()
    progressChanged = Signal()

    def __init__(self, deck: Deck, navigation: NavigationController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._deck = deck
        self._overdue: frozenset[tuple[str, str]] = frozenset()
        self._revision = 0
        self._made_for: tuple[object, ...] = ()
        self._slides: OrderedDict[int, SlideContent] = OrderedDict()
        self._term: TermContent | None = None
        self._here: ProgressRow | None = None
        self._group = 0
        self._chapters = ChapterList((), self)
        self._languages = LanguageList((), self)
        self._progress = ProgressList((), self)
        self._withheld = WithheldList((), self)
        for changed in (navigation.pathChanged, navigation.languageChanged, navigation.staffModeChanged):
            changed.connect(self._follow)
        navigation.slideChanged.connect(self._progress_on)
        navigation.visitEnded.connect(self._forget)
        self._renew()

    @Property(int, notify=contentChanged)
    def revision(self) -> int:
        """Grows whenever slides have to be fetched anew."""
        return self._revision

    @Property(str, notify=contentChanged)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=contentChanged)
    def invitation(self) -> str:
        return styled(self._shown.invitation)

    @Property(str, notify=contentChanged)
    def responsible(self) -> str:
        """Who answers for the content."""
        return plain(self._shown.responsible)

    @Property(str, notify=contentChanged)
    def version(self) -> str:
        return self._deck.version

    @Property(ChapterList, constant=True)
    def chapters(self) -> ChapterList:
        return self._chapters

    @Property(LanguageList, constant=True)
    def languages(self) -> LanguageList:
        return self._languages

    @property
    def tags(self) -> tuple[str, ...]:
        """The languages of the deck."""
        return self._deck.languages

    @Property(WithheldList, constant=True)
    def withheld(self) -> WithheldList:
        """What patients do not get today, and why: for staff."""
        return self._withheld

    @Property(ProgressList, constant=True)
    def progress(self) -> ProgressList:
        return self._progress

    @Property(int, notify=progressChanged)
    def chapterNumber(self) -> int:
        """The number of the chapter that the slide belongs to, from 1; 1 where no slide is shown."""
        return self._here.number if self._here else 1

    @Property(str, notify=progressChanged)
    def chapterTitle(self) -> str:
        return self._here.title if self._here else ""

    @Property(int, notify=progressChanged)
    def pageInChapter(self) -> int:
        """The slide's number within its chapter, from 1; 0 where no slide is shown."""
        return self._here.here + 1 if self._here else 0

    @Property(int, notify=progressChanged)
    def pagesInChapter(self) -> int:
        return self._here.count if self._here else 0

    @Property(int, notify=progressChanged)
    def progressGroups(self) -> int:
        """How many runs of chapters the path has."""
        return self._progress.size()

    @Property(int, notify=progressChanged)
    def progressGroup(self) -> int:
        """Which of these runs the slide is in, from 0."""
        return self._group

    @Slot(int, result=int)
    def chapterOf(self, index: int) -> int:
        """The number of the chapter that a slide of the path belongs to, from 1; 1 outside the path."""
        if not 0 <= index < self._navigation.slideCount:
            return 1
        ids = [chapter.id for chapter in self._shown.chapters]
        chapter = self._navigation.slide_at(index).chapter
        return ids.index(chapter) + 1 if chapter in ids else 1

    @Slot(int, result="QVariant")
    def slideAt(self, index: int) -> SlideContent | None:
        """A slide of the path, made once and kept while it is near; null outside the path."""
        if not 0 <= index < self._navigation.slideCount:
            return None
        if index not in self._slides:
            self._slides[index] = self._make(index)
            while len(self._slides) > KEPT:
                self._slides.popitem(last=False)[1].deleteLater()
        self._slides.move_to_end(index)
        return self._slides[index]

    @Slot(int, result=int)
    def chapterStart(self, chapter: int) -> int:
        """Where in the path a chapter begins, -1 where the path leaves it out."""
        chapters = self._shown.chapters
        if not 0 <= chapter < len(chapters):
            return -1
        path = (self._navigation.slide_at(i).chapter for i in range(self._navigation.slideCount))
        return next((i for i, each in enumerate(path) if each == chapters[chapter].id), -1)

    @Slot(str, result="QVariant")
    def term(self, term_id: str) -> TermContent | None:
        """A glossary card, or null for an unknown term."""
        term = self._shown.glossary.get(term_id)
        if self._term is not None:
            self._term.deleteLater()
        self._term = TermContent(term, self) if term else None
        return self._term

    def show_offered(self, offered: Offered) -> None:
        """Show what is offered of a deck, here and in the controller; slides are made once for all that changes."""
        self._deck, self._overdue, before = offered.deck, offered.overdue, self._revision
        self._withheld.show(withheld_rows(offered.withheld))
        self._navigation.show_deck(offered.deck)
        if self._revision == before:
            self._renew()

    @property
    def _shown(self) -> LanguageDeck:
        nothing = LanguageDeck(self._navigation.language, "", (), (), ())
        return self._deck.by_language.get(self._navigation.language, nothing)

    def _make(self, index: int) -> SlideContent:
        path = [self._navigation.slide_at(i) for i in range(self._navigation.slideCount)]
        glossary, staff = self._shown.glossary, self._navigation.staffMode
        overdue = (self._navigation.language, path[index].id) in self._overdue
        return SlideContent(self._deck, path, index, glossary, staff=staff, overdue=overdue, parent=self)

    def _follow(self) -> None:
        """Another language is another path too, and both are told: make everything once."""
        if self._seen() != self._made_for:
            self._renew()

    def _seen(self) -> tuple[object, ...]:
        path = (self._navigation.slide_at(i) for i in range(self._navigation.slideCount))
        return (self._navigation.language, self._navigation.staffMode, *path)

    def _renew(self) -> None:
        self._made_for = self._seen()
        outdated = list(self._slides.values())
        self._slides.clear()
        self._chapters.show(chapter_rows(self._shown, self._deck.figures))
        self._languages.show(language_rows(self._deck.languages))
        self._progress_on()
        self._revision += 1
        self.contentChanged.emit()
        for slide in outdated:
            slide.deleteLater()

    def _forget(self) -> None:
        """What is kept would tell which slides were looked at."""
        kept = [*self._slides.values(), *([self._term] if self._term else [])]
        self._slides.clear()
        self._term = None
        self._revision += 1
        self.contentChanged.emit()
        for each in kept:
            each.deleteLater()

    def _progress_on(self) -> None:
        path = [self._navigation.slide_at(i) for i in range(self._navigation.slideCount)]
        chapters = [(chapter.id, chapter.title) for chapter in self._shown.chapters]
        rows = progress_rows(path, self._navigation.slideIndex, chapters)
        self._progress.show(rows)
        self._group = next((i for i, row in enumerate(rows) if row.here >= 0), 0)
        self._here = rows[self._group] if rows and rows[self._group].here >= 0 else None
        self.progressChanged.emit()
