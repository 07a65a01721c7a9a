"""What a visit does when it is asked."""

from __future__ import annotations

import pytest

from kiosk.visit.navigation_controller import NavigationController
from tests.visit.navigation_decks import SLIDES, a_deck
from tests.visit.navigation_spy import where

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def visit() -> NavigationController:
    """A visit that has begun."""
    controller = NavigationController(a_deck(SLIDES, "es", "ar"))
    controller.begin()
    return controller


def test_a_touch_leads_home() -> None:
    visit = NavigationController(a_deck(SLIDES))
    assert visit.screen == "attract"
    visit.begin()
    assert (visit.screen, visit.canGoBack, visit.canGoNext) == ("home", False, False)


def test_next_goes_through_steps_questions_and_slides_and_then_home(visit: NavigationController) -> None:
    visit.openChapter(0)
    seen = []
    while visit.screen == "slide":
        seen.append((visit.slideId, visit.part, visit.step, visit.question, visit.atEnd))
        visit.next()
    assert seen == [
        ("hip/meet", 0, -1, -1, False),
        ("hip/labrum", 0, 0, -1, False),
        ("hip/labrum", 0, 1, -1, False),
        ("hip/labrum", -1, -1, 0, False),
        ("care/rest", 0, -1, -1, True),
    ]
    assert visit.screen == "home"


def test_back_undoes_finishing(visit: NavigationController) -> None:
    visit.open("care/rest")
    visit.next()
    assert (visit.screen, visit.canGoBack) == ("home", True)
    visit.back()
    assert where(visit) == ("slide", "care/rest", 0)


def test_back_undoes_a_jump_and_then_leads_home(visit: NavigationController) -> None:
    visit.open("hip/labrum")
    visit.next()
    visit.openChapter(1)
    visit.openTakeHome()
    trail = []
    while visit.canGoBack:
        visit.back()
        trail.append(where(visit))
    assert trail == [
        ("slide", "care/rest", 0),
        ("slide", "hip/labrum", 1),
        ("slide", "hip/labrum", 0),
        ("home", "", -1),
    ]


def test_back_still_leads_home_after_more_moves_than_are_remembered(visit: NavigationController) -> None:
    for _ in range(300):
        visit.open("hip/meet")
        visit.open("care/rest")
    moves = 0
    while visit.canGoBack:
        visit.back()
        moves += 1
    assert (visit.screen, moves) == ("home", 201)


def test_home_starts_afresh(visit: NavigationController) -> None:
    visit.open("care/rest")
    visit.open("hip/meet")
    visit.openFocus()
    visit.home()
    assert (visit.screen, visit.overlay, visit.canGoBack) == ("home", "", False)


def test_the_direction_of_a_move_is_told_before_the_properties_that_change(
    visit: NavigationController,
) -> None:
    told: list[object] = []
    visit.moved.connect(lambda direction: told.append((direction, visit.slideId)))
    visit.slideChanged.connect(lambda: told.append("slide"))
    visit.open("hip/meet")
    visit.next()
    visit.back()
    assert told == [(0, "hip/meet"), "slide", (1, "hip/labrum"), "slide", (-1, "hip/meet"), "slide"]


def test_no_page_turns_under_a_card(visit: NavigationController) -> None:
    visit.open("hip/meet")
    visit.openSources()
    visit.next()
    visit.back()
    assert (*where(visit), visit.overlay) == ("slide", "hip/meet", 0, "sources")


def test_a_term_closes_to_the_focus_below_it(visit: NavigationController) -> None:
    visit.open("hip/meet")
    visit.openFocus()
    visit.chooseStructure("labrum")
    visit.openTerm("labrum")
    visit.openTerm("socket")
    assert (visit.overlay, visit.term, visit.structure) == ("term", "socket", "labrum")
    visit.closeOverlay()
    assert (visit.overlay, visit.term, visit.structure) == ("focus", "", "labrum")
    visit.closeOverlay()
    assert (visit.overlay, visit.structure) == ("", "")


def test_only_what_is_there_can_be_opened(visit: NavigationController) -> None:
    visit.openFocus()
    visit.openSources()
    visit.chooseStructure("labrum")
    visit.openTerm("no such word")
    assert visit.overlay == ""
    visit.open("hip/meet")
    visit.openFocus()
    visit.chooseStructure("no such structure")
    visit.openSources()
    assert (visit.overlay, visit.structure) == ("focus", "")


def test_a_slide_linked_from_a_card_closes_the_card(visit: NavigationController) -> None:
    visit.open("hip/meet")
    visit.openTerm("labrum")
    visit.open("care/rest")
    assert (visit.slideId, visit.overlay, visit.term) == ("care/rest", "", "")


@pytest.mark.parametrize("act", ["next", "back", "openSources", "closeOverlay", "openTakeHome", "stay"])
def test_anything_done_while_the_warning_is_up_only_takes_it_down(
    visit: NavigationController, act: str
) -> None:
    visit.open("hip/labrum")
    visit.warnIdle()
    assert visit.idleWarning
    getattr(visit, act)()
    assert (*where(visit), visit.overlay, visit.idleWarning) == ("slide", "hip/labrum", 0, "", False)


def test_the_warning_lies_over_a_card_and_leaves_it_open(visit: NavigationController) -> None:
    visit.open("hip/meet")
    visit.openFocus()
    visit.warnIdle()
    assert (visit.overlay, visit.idleWarning) == ("focus", True)
    visit.closeOverlay()
    assert (visit.overlay, visit.idleWarning) == ("focus", False)


def test_nobody_is_warned_before_a_visit_or_while_staff_drive() -> None:
    visit = NavigationController(a_deck(SLIDES))
    visit.warnIdle()
    assert not visit.idleWarning
    visit.begin()
    visit.unlock()
    visit.warnIdle()
    assert not visit.idleWarning


def test_reset_ends_the_visit_and_tells_so(visit: NavigationController) -> None:
    ended: list[str] = []
    visit.visitEnded.connect(lambda: ended.append(visit.screen))
    visit.setLanguage("es")
    visit.unlock()
    visit.choose_path(["care/ask"])
    visit.open("care/ask")
    visit.reset()
    assert (visit.screen, visit.language, visit.staffMode, visit.slideCount) == ("attract", "en", False, 3)
    assert ended == ["attract"]


@pytest.mark.parametrize("index", [-1, 3])
def test_there_is_no_slide_outside_the_path(visit: NavigationController, index: int) -> None:
    with pytest.raises(IndexError):
        visit.slide_at(index)


def test_a_slide_opened_from_the_screen_that_invites_leads_back_home() -> None:
    visit = NavigationController(a_deck(SLIDES))
    visit.open("hip/meet")
    visit.back()
    assert visit.screen == "home"


def test_home_is_reached_through_the_warning(visit: NavigationController) -> None:
    visit.open("hip/meet")
    visit.warnIdle()
    visit.home()
    assert (visit.screen, visit.idleWarning) == ("home", False)


def test_unlocking_takes_the_warning_down(visit: NavigationController) -> None:
    visit.openStaffLock()
    visit.warnIdle()
    visit.unlock()
    assert (visit.staffMode, visit.overlay, visit.idleWarning) == (True, "", False)


def test_a_slide_that_was_just_opened_begins_with_its_first_part_once_parts_are_counted(
    visit: NavigationController,
) -> None:
    visit.open("hip/labrum")
    assert (visit.part, visit.step) == (0, 0)
    visit.setPartCount("hip/labrum", 2)
    assert (visit.page, visit.part, visit.step) == (0, 0, -1)


@pytest.mark.parametrize(
    "link", ["", "slide:", "slide:no/such", "term:none", "https://example.org", "hip/labrum"]
)
def test_a_link_that_leads_nowhere_is_not_followed(visit: NavigationController, link: str) -> None:
    before = where(visit)
    visit.follow(link)
    assert (where(visit), visit.overlay) == (before, "")


def test_a_link_to_a_slide_is_followed_and_undone(visit: NavigationController) -> None:
    visit.open("hip/meet")
    visit.follow("slide:care/rest")
    assert visit.slideId == "care/rest"
    visit.back()
    assert visit.slideId == "hip/meet"
