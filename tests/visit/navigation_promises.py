"""What a visit promises to QML at any moment."""

from __future__ import annotations

from kiosk.deck.model import Deck
from kiosk.visit.navigation_controller import NavigationController


def check_screen(visit: NavigationController) -> None:
    """There is a screen for what there is to show."""
    assert visit.screen in {"attract", "home", "slide", "takeHome", "empty"}
    assert (visit.screen == "empty") == (visit.slideCount == 0)
    assert visit.rightToLeft == (visit.language == "ar")
    assert visit.screen != "takeHome" or visit.canGoBack
    if visit.screen != "slide":
        assert (visit.slideIndex, visit.slideId, visit.chapterIndex, visit.chapterId) == (-1, "", -1, "")
        assert (visit.page, visit.part, visit.step, visit.question) == (-1, -1, -1, -1)
        assert (visit.pageCount, visit.partCount, visit.stepCount) == (0, 0, 0)
        assert (visit.hasMore, visit.canGoNext, visit.atEnd) == (False, False, False)


def check_slide(visit: NavigationController, deck: Deck) -> None:
    """The slide is in the path and in its chapter, and the page in range."""
    if visit.screen != "slide":
        return
    assert visit.slide_at(visit.slideIndex).id == visit.slideId
    assert 0 <= visit.page < visit.pageCount
    chapter = deck.by_language[visit.language].chapters[visit.chapterIndex]
    assert chapter.id == visit.chapterId
    assert visit.slideId in {slide.id for slide in chapter.slides}
    last = visit.slideIndex == visit.slideCount - 1 and visit.page == visit.pageCount - 1
    assert (visit.canGoBack, visit.canGoNext, visit.atEnd) == (True, True, last)


def check_page(visit: NavigationController) -> None:
    """The page is a part of the text, perhaps with a step, or else a question."""
    if visit.screen != "slide":
        return
    slide = visit.slide_at(visit.slideIndex)
    assert (visit.question >= 0) != (visit.part >= 0)
    assert -1 <= visit.part < max(visit.partCount, 1)
    assert -1 <= visit.question < max(len(slide.questions), 1)
    on_last_part = visit.part == visit.partCount - 1 and visit.part >= 0
    assert (visit.step >= 0) == (visit.stepCount > 0 and on_last_part)
    assert visit.step < max(visit.stepCount, 1)
    assert visit.hasMore == (0 <= visit.part < visit.partCount - 1)
    texts = visit.partCount + max(visit.stepCount - 1, 0) * bool(visit.partCount)
    assert visit.pageCount == texts + len(slide.questions)


def check_cards(visit: NavigationController) -> None:
    """Cards fit what is below them."""
    slide = visit.slide_at(visit.slideIndex) if visit.screen == "slide" else None
    assert visit.overlay in {"", "focus", "term", "sources", "staffLock"}
    assert (visit.term != "") == (visit.overlay == "term")
    assert visit.overlay != "focus" or (slide and slide.figure)
    assert visit.overlay != "sources" or (slide and slide.sources)
    assert visit.overlay != "staffLock" or not visit.staffMode
    assert not visit.structure or (visit.overlay in {"focus", "term"} and slide and slide.figure)
    assert visit.screen != "attract" or not visit.overlay
    assert not visit.idleWarning or (visit.screen != "attract" and not visit.staffMode)
