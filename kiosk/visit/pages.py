"""The pages that a slide is shown on, and where in a visit somebody is. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.deck.model import Slide
from kiosk.deck.parts import Steps

Screen = Literal["attract", "home", "slide", "takeHome", "empty"]
MOST_PARTS = 99


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a slide. Each number counts from 0; -1 means that the page has none.

    A text page has a `part`, and a `step` where the part shows the numbered steps. A question page has only
    its `question`.
    """

    part: int = -1
    step: int = -1
    question: int = -1


FIRST_PAGE = Page(part=0)


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is. `page` is as asked for: the slide may have fewer parts by now (`page_index`)."""

    screen: Screen
    slide_id: str = ""
    page: Page = FIRST_PAGE


def step_count(slide: Slide) -> int:
    """How many numbered steps the slide tells, over all its numbered lists."""
    return sum(len(block.items) for block in slide.blocks if isinstance(block, Steps))


def part_count(slide: Slide, measured: int = 1) -> int:
    """How many text parts the slide is shown in: `measured` by the layout; none if it is questions alone."""
    alone = slide.questions and not slide.blocks and (slide.figure is None or slide.layout == "question")
    return 0 if alone else max(1, min(measured, MOST_PARTS))


def pages_of(slide: Slide, measured: int = 1, stepped: int = -1) -> tuple[Page, ...]:
    """The pages in order: the text parts, then one for each question.

    The part `stepped`, which holds the steps (the last, if there is no such part), comes once for each of them.
    """
    parts = part_count(slide, measured)
    texts = [Page(part=part) for part in range(parts)]
    steps = step_count(slide)
    if texts and steps:
        at = stepped if 0 <= stepped < parts else parts - 1
        texts[at : at + 1] = [Page(part=at, step=step) for step in range(steps)]
    return (*texts, *(Page(question=question) for question in range(len(slide.questions))))


def page_index(pages: tuple[Page, ...], wanted: Page) -> int:
    """The index of `wanted`, or of the nearest: the same step, question or part, else the last of them."""
    if wanted in pages:
        return pages.index(wanted)
    if wanted.question >= 0:
        return len(pages) - 1
    stepped = [page for page in pages if page.step >= 0]
    if wanted.step >= 0 and stepped:
        return pages.index(stepped[min(wanted.step, len(stepped) - 1)])
    last = max(page.part for page in pages)
    part = min(max(wanted.part, 0), last)
    return next((index for index, page in enumerate(pages) if page.part == part), 0)
