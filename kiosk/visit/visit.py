"""One visit as a state machine: where somebody is, how they came there, which cards are open. No Qt."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kiosk.deck.model import Deck, Slide
from kiosk.visit.cards import MENUS, NO_CARDS, Cards, has_figure, has_sources, has_term, structures
from kiosk.visit.marks import NO_MARKS
from kiosk.visit.measures import Measures
from kiosk.visit.pages import Page, Place, page_index
from kiosk.visit.path import Path, path_of, start_language
from kiosk.visit.view import SlideView, View, Ways, page_view

HISTORY = 200
ATTRACT, HOME, TAKE_HOME, EMPTY = Place("attract"), Place("home"), Place("takeHome"), Place("empty")


class Visit:
    """Every method takes any value calmly: what is unknown or makes no sense here changes nothing."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.reset()

    def reset(self) -> None:
        """End the visit: nothing of it is left."""
        self.language = start_language(self.deck)
        self.staff_mode = self.idle_warning = False
        self._chosen: tuple[str, ...] = ()
        self._measures = Measures()
        self._history: deque[Place] = deque(maxlen=HISTORY)
        self._cards, self._marks = NO_CARDS, NO_MARKS
        self.path = self._path_in(self.language)
        self._place = ATTRACT if self.path.slides else EMPTY

    def view(self) -> View:
        """What there is to see now."""
        common = View(self.path.slides, self.language, self.staff_mode, self._place.screen)
        common = replace(common, cards=self._cards, marks=self._marks, idle_warning=self.idle_warning)
        slide = self.slide
        if slide is None:
            return replace(common, ways=Ways(back=self._can_go_back()))
        index, chapter = self.path.index(slide.id), self.path.chapter_index(slide.id)
        page = page_view(slide, self._measures.of(slide), self._place.page)
        at_end = index == len(self.path.slides) - 1 and page.index == page.count - 1
        shown = SlideView(index, slide.id, chapter, self.path.chapters[chapter].id)
        return replace(common, slide=shown, page=page, ways=Ways(back=True, next=True, at_end=at_end))

    @property
    def slide(self) -> Slide | None:
        """The slide on the screen."""
        return self.path.known[self._place.slide_id] if self._place.screen == "slide" else None

    def begin(self) -> None:
        """Leave the screen that invites."""
        if self._place == ATTRACT:
            self._place = HOME

    def home(self) -> None:
        """Go home from anywhere and start afresh there: cards and history are gone."""
        self._cards = NO_CARDS
        self._history.clear()
        if self._place != EMPTY:
            self._place = HOME

    def next(self) -> None:
        """The next page, the next slide, and home after the last one."""
        slide = self.slide
        if slide is None or self._cards.top:
            return
        pages, page = self._pages(slide.id), self._page_number(self._place)
        following = self.path.index(slide.id) + 1
        if page + 1 < len(pages):
            self._go(Place("slide", slide.id, pages[page + 1]))
        elif following < len(self.path.slides):
            self._go(self._start_of(self.path.slides[following].id))
        else:
            self._go(HOME)

    def back(self) -> None:
        """Undo the last move that can still be undone; a slide or the take-home without one leads home."""
        if self._cards.top:
            return
        while self._history:
            place = self._history.pop()
            if self._leads_elsewhere(place):
                self._place = place
                return
        if self._place.screen in {"slide", "takeHome"}:
            self._place = HOME

    def open(self, slide_id: str) -> None:
        """Go to the first page of a slide of the path; cards close."""
        if slide_id in self.path:
            self._go(self._start_of(slide_id))

    def open_chapter(self, index: int) -> None:
        """Go to the first slide of the path that belongs to that chapter; cards close."""
        self.open(self.path.first_of_chapter(index))

    def open_take_home(self) -> None:
        """Go to what can be taken home; cards close."""
        if self._place != EMPTY:
            self._go(TAKE_HOME)

    def open_focus(self) -> None:
        """Look closer at the slide's figure."""
        self._cards = Cards("focus") if not self._cards.top and has_figure(self.slide) else self._cards

    def choose_structure(self, structure: str) -> None:
        """Choose a structure of the figure that is looked at; an empty id chooses none."""
        if self._cards.top == "focus" and structure in structures(self.deck, self.slide) | {""}:
            self._cards = replace(self._cards, structure=structure)

    def open_term(self, term: str) -> None:
        """Explain a word of the glossary, also above the focus."""
        if self._place not in {ATTRACT, EMPTY} and has_term(self.deck, self.language, term):
            self._cards = self._cards.with_term(term)

    def open_sources(self) -> None:
        """List the sources of the slide."""
        self._cards = Cards("sources") if not self._cards.top and has_sources(self.slide) else self._cards

    def open_staff_lock(self) -> None:
        """Ask staff for the PIN."""
        if not self._cards.top and not self.staff_mode and self._place != ATTRACT:
            self._cards = Cards("staffLock")

    def toggle_menu(self, menu: str) -> None:
        """Offer what can be changed about the screens, over whatever is shown; the open menu closes."""
        if menu in MENUS and self._place != EMPTY:
            self._cards = replace(self._cards, menu="" if self._cards.menu == menu else menu)

    def toggle_matter(self, matter: str) -> None:
        """Mark one of the things that may matter most, or take its mark away."""
        self._marks = self._marks.toggled(matter, self.deck, self.language)

    def close_overlay(self) -> None:
        """Close the topmost card."""
        self._cards = self._cards.closed()

    def warn_idle(self) -> None:
        """Ask whether somebody is still there; never while nothing is under way, never in staff mode."""
        self.idle_warning = self.idle_warning or not (self._is_inviting() or self.staff_mode)

    def unlock(self) -> None:
        """Staff drive from now on, with the slides that are only for them."""
        self.staff_mode, self.idle_warning = True, False
        if self._cards.overlay == "staffLock":
            self._cards = NO_CARDS
        self._refresh()

    def lock(self) -> None:
        """Hand over to the patient, with the path that staff chose."""
        self.staff_mode = False
        self._refresh()

    def choose_path(self, slide_ids: Iterable[str]) -> None:
        """Show these slides in this order, staff's own included. Nothing changes if none of them is there."""
        chosen = tuple(slide_ids)
        if any(slide_id in self.path.known for slide_id in chosen):
            self._chosen = chosen
            self._refresh()

    def use_whole_deck(self) -> None:
        """Show every slide again."""
        self._chosen = ()
        self._refresh()

    def set_language(self, language: str) -> None:
        """Change the words, not the place. A language with nothing to show is no choice while another has."""
        if language == self.language or language not in self.deck.by_language:
            return
        if self._path_in(language).slides or not self.path.slides:
            self.language = language
            self._measures.clear()
            self._refresh()

    def show_deck(self, deck: Deck) -> None:
        """Go on with a reloaded deck, as near as possible to where it was."""
        self.deck = deck
        if not self._path_in(self.language).slides:
            self.language = start_language(deck)
        self._refresh()

    def set_part_count(self, slide_id: str, count: int, stepped: int = -1, shown: int = -1) -> None:
        """How many parts the slide's text needs, which holds the steps, and in which is now what was read."""
        if slide_id in self.path.known:
            slide = self.path.known[slide_id]
            self._place = self._measures.set_parts(slide, self._place, count, stepped, shown)

    def set_pieces(self, slide_id: str, question: int, counts: Sequence[int]) -> None:
        """How many pages a question of the slide needs or, where that is -1, each step."""
        if slide_id in self.path.known:
            self._measures.set_pieces(self.path.known[slide_id], question, counts)

    def _path_in(self, language: str) -> Path:
        return path_of(self.deck, language, chosen=self._chosen, staff=self.staff_mode)

    def _refresh(self) -> None:
        """Follow a change of the path: stay, or go to the nearest slide that is left, or home."""
        before, self.path = self.path, self._path_in(self.language)
        self._marks = self._marks.kept_for(self.deck, self.language)
        was = self._place
        if not self.path.slides:
            self._place = EMPTY
            self._history.clear()
        elif was == EMPTY:
            self._place = HOME if self.staff_mode else ATTRACT
        elif was.screen == "slide" and was.slide_id not in self.path:
            nearest = self.path.nearest(was.slide_id, before)
            self._place = self._start_of(nearest) if nearest else HOME
        stayed = (was.screen, was.slide_id) == (self._place.screen, self._place.slide_id)
        self._cards = self._cards.kept_for(self.deck, self.language, self.slide) if stayed else NO_CARDS
        if self._is_inviting():
            self.idle_warning = False

    def _is_inviting(self) -> bool:
        return self._place in {ATTRACT, EMPTY} and not self._cards.top

    def _go(self, place: Place) -> None:
        self._cards = NO_CARDS
        if not self._leads_elsewhere(place):
            return
        self._history.append(HOME if self._place == ATTRACT else self._place)
        self._place = place

    def _leads_elsewhere(self, place: Place) -> bool:
        """Whether the place is still there and looks different from where we are."""
        if place.screen == "slide" and place.slide_id not in self.path:
            return False
        here = self._place
        same = (place.screen, place.slide_id) == (here.screen, here.slide_id)
        return not same or self._page_number(place) != self._page_number(here)

    def _can_go_back(self) -> bool:
        inside = self._place.screen in {"slide", "takeHome"}
        return inside or any(self._leads_elsewhere(place) for place in self._history)

    def _pages(self, slide_id: str) -> tuple[Page, ...]:
        return self._measures.pages(self.path.known[slide_id])

    def _page_number(self, place: Place) -> int:
        return page_index(self._pages(place.slide_id), place.page) if place.screen == "slide" else -1

    def _start_of(self, slide_id: str) -> Place:
        return Place("slide", slide_id, self._pages(slide_id)[0])
