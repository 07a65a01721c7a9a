"""What a visit does when the content changes under it: more parts, another language, path or deck."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit.navigation_controller import NavigationController
from tests.visit.navigation_decks import SLIDES, a_deck, a_slide
from tests.visit.navigation_spy import where

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def visit() -> NavigationController:
    """A visit that has begun."""
    controller = NavigationController(a_deck(SLIDES, "es", "ar"))
    controller.begin()
    return controller


def test_the_layout_adds_parts_without_losing_the_place(visit: NavigationController) -> None:
    visit.open("hip/labrum")
    visit.next()
    visit.setPartCount("hip/labrum", 3)
    assert (visit.page, visit.pageCount, visit.part, visit.step) == (3, 5, 2, 1)
    visit.back()
    assert (visit.part, visit.step, visit.hasMore) == (2, 0, False)


def test_more_of_the_text_is_announced_until_its_last_part(visit: NavigationController) -> None:
    visit.setPartCount("hip/meet", 2)
    visit.open("hip/meet")
    assert (visit.part, visit.partCount, visit.hasMore) == (0, 2, True)
    visit.next()
    assert (visit.part, visit.partCount, visit.hasMore) == (1, 2, False)


def test_back_skips_a_part_that_is_no_more(visit: NavigationController) -> None:
    visit.setPartCount("hip/meet", 2)
    visit.open("hip/meet")
    visit.next()
    visit.setPartCount("hip/meet", 1)
    visit.back()
    assert visit.screen == "home"


def test_another_language_keeps_the_slide_and_finds_the_part_again(visit: NavigationController) -> None:
    visit.setPartCount("hip/meet", 3)
    visit.open("hip/meet")
    visit.next()
    visit.setLanguage("es")
    assert (visit.language, *where(visit), visit.partCount) == ("es", "slide", "hip/meet", 0, 1)
    assert visit.slide_at(visit.slideIndex).language == "es"
    visit.setPartCount("hip/meet", 4)
    assert visit.part == 1


def test_whoever_reads_on_follows_the_words_to_the_part_that_has_them_now(
    visit: NavigationController,
) -> None:
    visit.setPartCount("hip/meet", 3)
    visit.open("hip/meet")
    visit.setPartCount("hip/meet", 5, -1, 0)
    assert visit.part == 0
    visit.next()
    visit.setPartCount("hip/meet", 9, -1, 4)
    assert (visit.part, visit.pageCount) == (4, 9)
    visit.setPartCount("hip/cartilage", 9, -1, 7)
    assert (visit.slideId, visit.part) == ("hip/meet", 4)


def test_a_step_of_several_pages_is_more_to_read_not_another_step(visit: NavigationController) -> None:
    visit.setPieces("hip/labrum", -1, [2, 1])
    visit.open("hip/labrum")
    assert (visit.step, visit.piece, visit.pieceCount, visit.hasMore) == (0, 0, 2, True)
    visit.next()
    assert (visit.step, visit.piece, visit.hasMore) == (0, 1, False)


def test_slides_for_staff_are_in_the_path_of_staff_only(visit: NavigationController) -> None:
    visit.open("care/ask")
    assert (visit.screen, visit.slideCount) == ("home", 3)
    visit.openStaffLock()
    visit.unlock()
    assert (visit.overlay, visit.staffMode, visit.slideCount) == ("", True, 4)
    visit.open("care/ask")
    visit.lock()
    assert (visit.staffMode, visit.slideId) == (False, "care/rest")


def test_a_chosen_path_survives_the_lock_with_its_order_and_staff_slides(visit: NavigationController) -> None:
    visit.choose_path(["care/rest", "no such slide", "care/ask", "care/rest"])
    visit.lock()
    assert [visit.slide_at(index).id for index in range(visit.slideCount)] == ["care/rest", "care/ask"]
    visit.openChapter(0)
    assert visit.screen == "home"
    visit.openChapter(1)
    assert (visit.slideId, visit.slideIndex, visit.chapterIndex, visit.chapterId) == (
        "care/rest",
        0,
        1,
        "care",
    )
    visit.choose_path(["no such slide"])
    assert visit.slideCount == 2
    visit.use_whole_deck()
    assert (visit.slideCount, visit.slideId) == (3, "care/rest")


def test_a_reloaded_deck_stays_on_its_slide(visit: NavigationController) -> None:
    visit.open("hip/labrum")
    visit.next()
    visit.next()
    visit.show_deck(a_deck([SLIDES[3], a_slide("hip/labrum")]))
    assert (*where(visit), visit.slideIndex) == ("slide", "hip/labrum", 0, 1)


def test_a_slide_that_is_gone_gives_way_to_the_next_one_left(visit: NavigationController) -> None:
    visit.open("hip/meet")
    visit.openFocus()
    visit.show_deck(a_deck([SLIDES[3]]))
    assert (*where(visit), visit.overlay) == ("slide", "care/rest", 0, "")
    visit.show_deck(a_deck([SLIDES[0]]))
    assert visit.screen == "home"


def test_new_content_of_the_same_slides_is_told(visit: NavigationController) -> None:
    told: list[int] = []
    visit.pathChanged.connect(lambda: told.append(visit.slideCount))
    visit.show_deck(a_deck(SLIDES, "es", "ar"))
    visit.show_deck(a_deck([*SLIDES[:3], a_slide("care/rest", steps=1)]))
    assert told == [3]


def test_without_slides_there_is_only_the_calm_screen() -> None:
    visit = NavigationController(a_deck([]))
    visit.begin()
    visit.home()
    visit.openTakeHome()
    assert (visit.screen, visit.slideCount) == ("empty", 0)
    visit.show_deck(a_deck(SLIDES))
    assert visit.screen == "attract"
    visit.show_deck(a_deck([]))
    assert visit.screen == "empty"


def test_slides_that_are_all_for_staff_are_found_by_staff() -> None:
    visit = NavigationController(a_deck([SLIDES[2]]))
    assert visit.screen == "empty"
    visit.openStaffLock()
    visit.unlock()
    assert (visit.screen, visit.overlay) == ("home", "")
    visit.lock()
    assert visit.screen == "empty"


def test_a_language_with_nothing_to_show_is_no_choice() -> None:
    visit = NavigationController(a_deck(SLIDES, es=[]))
    visit.setLanguage("es")
    visit.setLanguage("tlh")
    assert visit.language == "en"


def test_the_visit_starts_in_a_language_that_has_something_to_show() -> None:
    assert NavigationController(a_deck([], es=SLIDES)).language == "es"


def test_cards_that_fit_a_reloaded_slide_stay_open(visit: NavigationController) -> None:
    visit.open("hip/meet")
    visit.openFocus()
    visit.chooseStructure("ball")
    visit.show_deck(a_deck(SLIDES))
    assert (visit.overlay, visit.structure) == ("focus", "ball")
    visit.show_deck(replace(a_deck(SLIDES), figures={}))
    assert (visit.overlay, visit.structure) == ("focus", "")


@pytest.mark.parametrize("card", ["openFocus", "openSources"])
def test_cards_about_what_a_reloaded_slide_lost_are_closed(visit: NavigationController, card: str) -> None:
    visit.open("hip/meet")
    getattr(visit, card)()
    visit.show_deck(a_deck([a_slide("hip/meet")]))
    assert (*where(visit), visit.overlay) == ("slide", "hip/meet", 0, "")


def test_a_term_that_another_language_lacks_is_closed() -> None:
    deck = a_deck(SLIDES, "es")
    spanish = replace(deck.by_language["es"], glossary={})
    visit = NavigationController(replace(deck, by_language={**deck.by_language, "es": spanish}))
    visit.open("hip/meet")
    visit.openFocus()
    visit.openTerm("labrum")
    visit.setLanguage("es")
    assert (visit.overlay, visit.term) == ("focus", "")


def test_no_warning_is_left_on_the_screen_that_invites() -> None:
    visit = NavigationController(a_deck([]))
    visit.openStaffLock()
    visit.warnIdle()
    assert visit.idleWarning
    visit.show_deck(a_deck(SLIDES))
    assert (visit.screen, visit.overlay, visit.idleWarning) == ("attract", "", False)


def test_the_calm_screen_takes_the_warning_and_the_way_back_away(visit: NavigationController) -> None:
    visit.open("hip/meet")
    visit.next()
    visit.warnIdle()
    visit.show_deck(a_deck([]))
    assert (visit.screen, visit.idleWarning, visit.canGoBack) == ("empty", False, False)
    visit.show_deck(a_deck(SLIDES))
    visit.begin()
    assert (visit.screen, visit.canGoBack) == ("home", False)


def test_home_has_no_way_back_to_slides_that_are_gone(visit: NavigationController) -> None:
    visit.open("care/rest")
    visit.next()
    visit.show_deck(a_deck(SLIDES[:2]))
    assert (visit.screen, visit.canGoBack) == ("home", False)


def test_a_language_that_a_reloaded_deck_lacks_gives_way_to_the_fallback(visit: NavigationController) -> None:
    visit.setLanguage("es")
    visit.open("hip/meet")
    visit.show_deck(a_deck(SLIDES))
    assert (visit.language, visit.slideId) == ("en", "hip/meet")
