"""The next page is there before it is asked for."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem

from kiosk.options import Options
from tests.ui.conftest import Arrive
from tests.ui.decks import ALL_SLIDES, FULL
from tests.ui.visitor import Visitor, kind


def everything(item: QQuickItem) -> list[QQuickItem]:
    """The item and all below it, shown or not."""
    return [item, *(each for child in item.childItems() for each in everything(child))]


def panes(visitor: Visitor) -> dict[int, QQuickItem]:
    """The slides that are built, by their place in the path."""
    found = [item for item in everything(visitor.window.contentItem()) if kind(item) == "SlidePane"]
    assert len(found) == 3
    return {int(pane.property("index")): pane for pane in found}


def test_the_neighbours_of_every_slide_are_built(full: Visitor) -> None:
    for index, slide in enumerate(ALL_SLIDES):
        full.begin(slide)
        wanted = {each for each in (index - 1, index, index + 1) if 0 <= each < len(ALL_SLIDES)}
        assert wanted <= set(panes(full))
        assert [i for i, pane in panes(full).items() if pane.isVisible()] == [index]


def test_home_has_the_first_slide_of_each_chapter_ready(full: Visitor) -> None:
    full.begin()
    firsts = [ALL_SLIDES.index(slide) for slide in ("parts/cover", "choices/compare", "way/first")]
    assert set(panes(full)) == set(firsts)


def test_two_chapters_are_ready_too(small: Visitor) -> None:
    small.begin()
    assert {0, 2} <= set(panes(small))


def test_turning_the_page_shows_what_was_built(full: Visitor) -> None:
    full.begin(ALL_SLIDES[0])
    for index in range(1, len(ALL_SLIDES)):
        ready = panes(full)[index]
        words = [item for item in everything(ready) if item.inherits("QQuickText")]
        while full.navigation.slideIndex < index:
            full.navigation.next()
        shown = [item for item in everything(ready) if item.inherits("QQuickText")]
        assert ready.isVisible()
        assert shown == words
        full.settle()


def test_what_moves_ends_where_it_belongs(arrive: Arrive) -> None:
    visitor = arrive(FULL, options=Options())
    visitor.begin("parts/joint").touch_button("Next", "Skip")
    stage = visitor.one_of("SlidePane").childItems()[0]
    visitor.wait(lambda: stage.opacity() == 1 and stage.x() == 0)
    assert visitor.navigation.slideId == "choices/compare"
