"""Random walks through random decks: whatever is called, a visit keeps its promises."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt

from kiosk.deck.model import Deck, Slide
from kiosk.visit.navigation_controller import NavigationController
from tests.visit.navigation_decks import STRUCTURES, TERMS, a_deck, a_slide
from tests.visit.navigation_promises import check_cards, check_page, check_screen, check_slide
from tests.visit.navigation_random import IDS, decks, slide_ids
from tests.visit.navigation_spy import Spy, State, state_of

pytestmark = pytest.mark.usefixtures("qapp")

CARDS = ("openFocus", "openSources", "openStaffLock", "closeOverlay")
KEYS = (
    *(Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Home, Qt.Key.Key_Escape, Qt.Key.Key_Space, -7, 2**31 - 1),
)

any_ids = st.one_of(slide_ids, slide_ids, st.sampled_from(("", "no/such", "hip", "\0")))
any_numbers = st.one_of(st.integers(-2, 5), st.sampled_from((-(2**31), 2**31 - 1, 10**20)))
any_floats = st.one_of(st.floats(-600, 600), st.floats())


def far_enough(walk: Walk) -> bool:
    """Whether it is time for what ends most walks."""
    return walk.spy.calls % 5 == 4


class Walk(RuleBasedStateMachine):
    """A controller, and a plain account of what its path has to be."""

    def __init__(self) -> None:
        super().__init__()
        self.deck = a_deck(
            [a_slide(each, steps=index % 3, figure=True) for index, each in enumerate(IDS)], "ar"
        )
        self.chosen: list[str] = []
        self.visit = NavigationController(self.deck)
        self.spy = Spy(self.visit)
        self.visit.begin()

    def all_slides(self) -> list[Slide]:
        return [s for chapter in self.deck.by_language[self.visit.language].chapters for s in chapter.slides]

    def path(self) -> list[Slide]:
        by_id = {slide.id: slide for slide in self.all_slides()}
        chosen = [by_id[each] for each in dict.fromkeys(self.chosen) if each in by_id]
        return chosen or [s for s in by_id.values() if self.visit.staffMode or s.audience == "everyone"]

    @rule()
    def begin(self) -> None:
        before = self.spy.call(self.visit.begin)
        assert self.visit.screen == ("home" if before["screen"] == "attract" else before["screen"])

    @precondition(lambda self: self.visit.screen != "attract")
    @rule(index=st.integers(0, 2), pages=st.integers(1, 6))
    def read_on(self, index: int, pages: int) -> None:
        self.spy.call(lambda: self.visit.openChapter(index))
        for _ in range(pages):
            self.spy.call(self.visit.next)

    @rule()
    def next(self) -> None:
        before = self.spy.call(self.visit.next)
        free = before["canGoNext"] and not before["overlay"] and not before["idleWarning"]
        assert self.spy.moves == ([1] if free else [])
        if free and before["atEnd"]:
            assert self.visit.screen == "home"

    @rule()
    def back(self) -> None:
        before = self.spy.call(self.visit.back)
        free = before["canGoBack"] and not before["overlay"] and not before["idleWarning"]
        assert self.spy.moves == ([-1] if free else [])

    @precondition(lambda self: self.visit.canGoNext and not self.visit.overlay and not self.visit.idleWarning)
    @rule()
    def next_and_back(self) -> None:
        before = self.spy.call(self.visit.next)
        assert self.visit.canGoBack
        self.spy.call(self.visit.back)
        assert state_of(self.visit) == before

    @rule(slide_id=any_ids)
    def open(self, slide_id: str) -> None:
        before = self.spy.call(lambda: self.visit.open(slide_id))
        if slide_id in {slide.id for slide in self.path()} and not before["idleWarning"]:
            assert (self.visit.slideId, self.visit.page, self.visit.overlay) == (slide_id, 0, "")
        else:
            self.only_the_warning_is_gone(before)

    @rule(slide_id=slide_ids)
    def open_and_back(self, slide_id: str) -> None:
        before = self.spy.call(lambda: self.visit.open(slide_id))
        if self.spy.moves and before["screen"] != "attract":
            self.spy.call(self.visit.back)
            without_cards = dict.fromkeys(("overlay", "card", "menu", "term", "structure"), "")
            assert state_of(self.visit) == before | without_cards

    @rule(index=any_numbers)
    def open_chapter(self, index: int) -> None:
        before = self.spy.call(lambda: self.visit.openChapter(index))
        if not before["idleWarning"] and self.spy.moves:
            assert (self.visit.chapterIndex, self.visit.page) == (index, 0)

    @precondition(far_enough)
    @rule()
    def home(self) -> None:
        self.spy.call(self.visit.home)
        assert self.visit.screen == ("home" if self.path() else "empty")
        left = (self.visit.overlay, self.visit.idleWarning, self.visit.canGoBack)
        assert left == ("", False, False)

    @precondition(far_enough)
    @rule()
    def reset(self) -> None:
        self.chosen = []
        self.spy.call(self.visit.reset)
        assert self.spy.ended == 1
        fresh = NavigationController(self.deck)
        assert state_of(self.visit) == state_of(fresh)
        for step in IDS:
            for each in (fresh, self.visit):
                each.open(step)
            assert state_of(self.visit) == state_of(fresh), "something of the visit is left"
        self.visit.reset()

    @rule(name=st.sampled_from(CARDS))
    def open_or_close_a_card(self, name: str) -> None:
        before = self.spy.call(getattr(self.visit, name))
        assert not self.spy.moves
        if before["idleWarning"]:
            self.only_the_warning_is_gone(before)

    @rule(term=st.sampled_from((*TERMS, "", "no such word")))
    def open_a_term(self, term: str) -> None:
        before = self.spy.call(lambda: self.visit.openTerm(term))
        if self.visit.overlay == "term" and before["overlay"] != "term":
            self.spy.call(self.visit.closeOverlay)
            assert state_of(self.visit) == before

    @rule(structure=st.sampled_from((*STRUCTURES, "", "no such structure")))
    def choose_a_structure(self, structure: str) -> None:
        before = self.spy.call(lambda: self.visit.chooseStructure(structure))
        if before["overlay"] != "focus":
            self.only_the_warning_is_gone(before)

    @rule()
    def open_take_home(self) -> None:
        self.spy.call(self.visit.openTakeHome)

    @rule()
    def warn(self) -> None:
        before = self.spy.call(self.visit.warnIdle)
        assert state_of(self.visit) == {**before, "idleWarning": self.visit.idleWarning}

    @rule()
    def stay(self) -> None:
        self.only_the_warning_is_gone(self.spy.call(self.visit.stay))

    @rule(tag=st.sampled_from(("en", "es", "ar", "", "tlh")))
    def set_language(self, tag: str) -> None:
        before = self.spy.call(lambda: self.visit.setLanguage(tag))
        if before["slideId"] in {slide.id for slide in self.path()}:
            assert self.visit.slideId == before["slideId"]

    @rule(slide_id=any_ids, count=any_numbers)
    def set_part_count(self, slide_id: str, count: int) -> None:
        before = self.spy.call(lambda: self.visit.setPartCount(slide_id, count))
        assert (self.visit.slideId, self.spy.moves) == (before["slideId"], [])
        if slide_id == self.visit.slideId and 1 <= count < 99 and self.visit.partCount:
            assert self.visit.partCount == count

    @rule(key=st.sampled_from(KEYS))
    def press_a_key(self, key: int) -> None:
        used: list[bool] = []
        before = self.spy.call(lambda: used.append(self.visit.pressKey(key)))
        assert used[0] or state_of(self.visit) == before

    @rule(dx=any_floats, dy=any_floats, milliseconds=any_floats, unit=any_floats)
    def swipe(self, dx: float, dy: float, milliseconds: float, unit: float) -> None:
        used: list[bool] = []
        before = self.spy.call(lambda: used.append(self.visit.swipe(dx, dy, milliseconds, unit)))
        assert used[0] == (state_of(self.visit) != before)

    @rule(unlock=st.booleans())
    def lock_or_unlock(self, unlock: bool) -> None:
        self.spy.call(self.visit.unlock if unlock else self.visit.lock)
        assert self.visit.staffMode == unlock

    @rule(chosen=st.lists(any_ids, max_size=5))
    def choose_a_path(self, chosen: list[str]) -> None:
        if {slide.id for slide in self.all_slides()} & set(chosen):
            self.chosen = chosen
        self.spy.call(lambda: self.visit.choose_path(chosen))

    @rule()
    def use_the_whole_deck(self) -> None:
        self.chosen = []
        self.spy.call(self.visit.use_whole_deck)

    @precondition(far_enough)
    @rule(deck=decks)
    def show_another_deck(self, deck: Deck) -> None:
        self.deck = deck
        before = self.spy.call(lambda: self.visit.show_deck(deck))
        if before["slideId"] in {slide.id for slide in self.path()}:
            assert (self.visit.slideId, self.spy.moves) == (before["slideId"], [])

    def only_the_warning_is_gone(self, before: State) -> None:
        assert state_of(self.visit) == {**before, "idleWarning": False}

    @invariant()
    def the_path_is_the_one_that_was_asked_for(self) -> None:
        shown = [self.visit.slide_at(index) for index in range(self.visit.slideCount)]
        assert shown == self.path()

    @invariant()
    def all_that_qml_reads_agrees(self) -> None:
        check_screen(self.visit)
        check_slide(self.visit, self.deck)
        check_page(self.visit)
        check_cards(self.visit)


def test_a_visit_keeps_its_promises_whatever_is_called() -> None:
    run_state_machine_as_test(
        Walk, settings=settings(max_examples=120, stateful_step_count=60, deadline=None)
    )
