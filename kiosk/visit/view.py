"""What a visit looks like at one moment: groups of values that change, and are told, together. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.deck.model import Slide
from kiosk.visit.cards import NO_CARDS, Cards
from kiosk.visit.marks import NO_MARKS, Marks
from kiosk.visit.pages import Measured, Page, Screen, page_index, pages_of, part_count, step_count


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
    piece: int = 0
    piece_count: int = 1
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


def page_view(slide: Slide, measured: Measured, wanted: Page) -> PageView:
    """One of the slide's pages, when the layout measured it so."""
    pages = pages_of(slide, measured)
    index = page_index(pages, wanted)
    page, parts = pages[index], part_count(slide, measured.parts)
    pieces = sum(_same(page, other) for other in pages)
    more = index + 1 < len(pages) and _goes_on(page, pages[index + 1])
    at = PageView(index, len(pages), page.part, parts, page.step, step_count(slide), page.question)
    return replace(at, piece=page.piece, piece_count=pieces, more=more)


def _same(page: Page, other: Page) -> bool:
    return replace(page, piece=0) == replace(other, piece=0)


def _goes_on(page: Page, following: Page) -> bool:
    """Whether the next page is no other step and no other question."""
    return _same(page, following) or (following.part >= 0 and page.part not in {-1, following.part})
