"""Where the visitor is, for QML to show and to change."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.model import Deck, Slide
from kiosk.visit import gestures
from kiosk.visit.visit import Visit
from kiosk.visit.visit_state import VisitState

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class NavigationController(VisitState):  # type: ignore[operator]
    """Moves a visit along. Every slot takes any value calmly: nonsense changes nothing.

    While `idleWarning` is up, anything a person does only takes it down, except `home()`, which also goes
    home, and `reset()`.
    """

    def __init__(self, deck: Deck, parent: QObject | None = None) -> None:
        self._visit = Visit(deck)
        super().__init__(self._visit.view(), parent)

    @Slot()
    def begin(self) -> None:
        """Leave the screen that invites."""
        self._act(self._visit.begin)

    @Slot()
    def next(self) -> None:
        """Turn the page; from the last one go home. Nothing while a card is open."""
        self._act(self._visit.next, 1)

    @Slot()
    def back(self) -> None:
        """Undo the last move. Nothing while a card is open."""
        self._act(self._visit.back, -1)

    @Slot(str)
    def open(self, slideId: str) -> None:
        """Go to a slide of the path."""
        self._act(lambda: self._visit.open(slideId))

    @Slot(int)
    def openChapter(self, index: int) -> None:
        """Go to the first slide of a chapter."""
        self._act(lambda: self._visit.open_chapter(index))

    @Slot()
    def home(self) -> None:
        """Go home from anywhere."""
        self._visit.idle_warning = False
        self._visit.home()
        self._publish()

    @Slot()
    def reset(self) -> None:
        """End the visit: nothing of it is left here, and `visitEnded` asks everybody else to forget it."""
        self._visit.reset()
        self._publish()
        self.visitEnded.emit()

    @Slot()
    def openFocus(self) -> None:
        """Look closer at the slide's figure."""
        self._act(self._visit.open_focus)

    @Slot(str)
    def chooseStructure(self, structure: str) -> None:
        """Choose a structure of the figure in the focus; "" chooses none."""
        self._act(lambda: self._visit.choose_structure(structure))

    @Slot()
    def closeOverlay(self) -> None:
        """Close the topmost card."""
        self._act(self._visit.close_overlay)

    @Slot(str)
    def openTerm(self, term: str) -> None:
        """Explain a word of the glossary."""
        self._act(lambda: self._visit.open_term(term))

    @Slot(str)
    def toggleMenu(self, menu: str) -> None:
        """Open a menu over whatever is shown, or close it: textSize, contrast, language, sound, reach."""
        self._act(lambda: self._visit.toggle_menu(menu))

    @Slot(str)
    def toggleMatter(self, matter: str) -> None:
        """Mark what matters most to somebody, or take the mark away."""
        self._act(lambda: self._visit.toggle_matter(matter), None)

    @Slot(str)
    def follow(self, link: str) -> None:
        """Go where a link in the words leads: `term:ID` or `slide:ID`."""
        kind, _, target = link.partition(":")
        if kind == "term":
            self.openTerm(target)
        elif kind == "slide":
            self.open(target)

    @Slot()
    def openSources(self) -> None:
        """List the sources of the slide."""
        self._act(self._visit.open_sources)

    @Slot()
    def openTakeHome(self) -> None:
        """Go to what can be taken home."""
        self._act(self._visit.open_take_home)

    @Slot()
    def openStaffLock(self) -> None:
        """Ask staff for the PIN."""
        self._act(self._visit.open_staff_lock)

    @Slot()
    def warnIdle(self) -> None:
        """Ask whether somebody is still there."""
        self._visit.warn_idle()
        self._publish()

    @Slot()
    def stay(self) -> None:
        """Somebody is still there."""
        self._act(lambda: None)

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        """Change the words in place. The layout has to tell its part counts again."""
        self._act(lambda: self._visit.set_language(tag), None)

    @Slot(str, int)
    @Slot(str, int, int)
    @Slot(str, int, int, int)
    def setPartCount(self, slideId: str, count: int, stepped: int = -1, shown: int = -1) -> None:
        """How many parts the slide's text needs, which holds the steps (-1: the last) and what is read now."""
        self._visit.set_part_count(slideId, count, stepped, shown)
        self._publish(None)

    @Slot(str, int, list)
    def setPieces(self, slideId: str, question: int, counts: list[int]) -> None:
        """How many pages a question needs or, where that is -1, each step."""
        self._visit.set_pieces(slideId, question, counts)
        self._publish(None)

    @Slot(int, result=bool)
    def pressKey(self, key: int) -> bool:
        """Do what the key asks for: arrows, page keys, Backspace and Home move.

        Escape and Backspace close a card; without one, Escape leads home. Returns whether the key was of use.
        """
        if self._view.idle_warning:
            self.stay()
            return True
        action = self._action_of(key)
        if action is not None:
            action()
        return action is not None

    @Slot(float, float, float, float, result=bool)
    def swipe(self, dx: float, dy: float, milliseconds: float, unit: float) -> bool:
        """Turn the page if the finger went far, level and fast enough: `dx`, `dy` pixels, `unit` pixels a u.

        Returns whether the page was turned (or the idle warning taken down).
        """
        if self._view.idle_warning:
            self.stay()
            return True
        mirrored = gestures.is_right_to_left(self._view.language)
        turn = self._turn(gestures.swipe_direction(dx, dy, milliseconds, unit, mirrored=mirrored))
        if turn is not None:
            turn()
        return turn is not None

    def unlock(self) -> None:
        """Let staff drive, once the PIN was right."""
        self._visit.unlock()
        self._publish()

    def lock(self) -> None:
        """Hand over to the patient, with the path that staff chose."""
        self._visit.lock()
        self._publish()

    def choose_path(self, slide_ids: Iterable[str]) -> None:
        """Show these slides in this order."""
        self._visit.choose_path(slide_ids)
        self._publish()

    def use_whole_deck(self) -> None:
        """Show every slide again."""
        self._visit.use_whole_deck()
        self._publish()

    def show_deck(self, deck: Deck) -> None:
        """Go on with a reloaded deck, as near as possible to where it was."""
        self._visit.show_deck(deck)
        self._publish(None)

    def slide_at(self, index: int) -> Slide:
        """The slide of the path, in the language that was chosen.

        Raises:
            IndexError: The path has no slide there.
        """
        if index < 0:
            raise IndexError(index)
        return self._view.path[index]

    def _action_of(self, key: int) -> Callable[[], None] | None:
        overlay, screen = self._view.cards.top, self._view.screen
        if key == gestures.HOME:
            return None if screen == "empty" else self.home
        if overlay:
            typing = overlay == "staffLock" and key != gestures.ESCAPE
            return self.closeOverlay if key in gestures.CLOSING and not typing else None
        if key == gestures.ESCAPE:
            return self.home if screen in {"slide", "takeHome"} else None
        return self._turn(
            gestures.key_direction(key, mirrored=gestures.is_right_to_left(self._view.language))
        )

    def _turn(self, direction: int) -> Callable[[], None] | None:
        ways = self._view.ways
        if self._view.cards.top or not direction:
            return None
        if direction > 0:
            return self.next if ways.next else None
        return self.back if ways.back else None

    def _act(self, action: Callable[[], None], direction: int | None = 0) -> None:
        """Do what a person asked for, or take the warning down."""
        if self._visit.idle_warning:
            self._visit.idle_warning = False
        else:
            action()
        self._publish(direction)

    def _publish(self, direction: int | None = 0) -> None:
        self._show(self._visit.view(), direction)
