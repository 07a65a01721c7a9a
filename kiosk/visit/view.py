"""What a visit looks like at one moment: groups of values that change, and are told, together. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.deck.model import Slide
from kiosk.visit.cards import NO_CARDS, Cards
from kiosk.visit.marks import NO_MARKS, Marks
from kiosk.visit.pages import Page, Screen, part_count, step_count


@dataclass(frozen=True, slots=True)
class SlideView:
    """The slide on the screen, its `index` in the path, its chapter among all chapters of the language."""

    index: int = -1
    id: str = ""
    chapter_index: int = -1
    chapter_id: str = ""


@dataclass(frozen=True, slots=True)
class PageView:
    """The page on the screen; -1 where there is none. `more`: the next page goes on with the text."""

    index: int = -1
    count: int = 0
    part: int = -1
    part_count: int = 0
    step: int = -1
    step_count: int = 0
    question: int = -1
    more: bool = False


@dataclass(frozen=True, slots=True)
class Ways:
    """Where one can go from here, cards aside."""

    back: bool = False
    next: bool = False
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """Everything that a screen may ask of a visit."""

    path: tuple[Slide, ...]
    language: str
    staff_mode: bool
    screen: Screen
    slide: SlideView = SlideView()
    page: PageView = PageView()
    ways: Ways = Ways()
    cards: Cards = NO_CARDS
    marks: Marks = NO_MARKS
    idle_warning: bool = False


def page_view(slide: Slide, pages: Sequence[Page], index: int, measured: int) -> PageView:
    """One of the slide's pages, when the layout measured so many text parts."""
    page, parts = pages[index], part_count(slide, measured)
    steps = step_count(slide)
    more = 0 <= page.part < parts - 1 and page.step in {-1, steps - 1}
    return PageView(index, len(pages), page.part, parts, page.step, steps, page.question, more)
