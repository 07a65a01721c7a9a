"""The pages that a slide is shown on, and where in a visit somebody is. No Qt."""

from __future__ import annotations

from collections.abc import Callable
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
    its `question`. Where a step or a question needs several pages, each shows a `piece` of it.
    """

    part: int = -1
    step: int = -1
    question: int = -1
    piece: int = 0


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


@dataclass(frozen=True, slots=True)
class Measured:
    """What the layout found that a slide needs.

    `parts` of its text, of which `stepped` holds the steps (-1: the last); pages for each step and each question,
    one where nothing is said.
    """

    parts: int = 1
    stepped: int = -1
    steps: tuple[int, ...] = ()
    questions: tuple[int, ...] = ()


def pages_of(slide: Slide, measured: Measured = Measured()) -> tuple[Page, ...]:
    """The pages in order: the text parts, then those of each question.

    The part that holds the steps comes once for each piece of each of them.
    """
    parts = part_count(slide, measured.parts)
    texts = [Page(part=part) for part in range(parts)]
    steps = step_count(slide)
    if texts and steps:
        at = measured.stepped if 0 <= measured.stepped < parts else parts - 1
        texts[at : at + 1] = [
            Page(part=at, step=step, piece=piece)
            for step in range(steps)
            for piece in range(_pieces(measured.steps, step))
        ]
    asked = [
        Page(question=question, piece=piece)
        for question in range(len(slide.questions))
        for piece in range(_pieces(measured.questions, question))
    ]
    return (*texts, *asked)


def page_index(pages: tuple[Page, ...], wanted: Page) -> int:
    """The index of `wanted`, or of the nearest: the same step, question or part, else the last of them."""
    if wanted in pages:
        return pages.index(wanted)
    if wanted.question >= 0:
        return _last(pages, lambda page: page.question == wanted.question, len(pages) - 1)
    most = max(page.step for page in pages)
    if wanted.step >= 0 <= most:
        step = min(wanted.step, most)
        return _last(pages, lambda page: page.step == step and page.piece <= wanted.piece)
    last = max(page.part for page in pages)
    part = min(max(wanted.part, 0), last)
    return next((index for index, page in enumerate(pages) if page.part == part), 0)


def _pieces(counts: tuple[int, ...], number: int) -> int:
    return max(1, min(counts[number], MOST_PARTS)) if number < len(counts) else 1


def _last(pages: tuple[Page, ...], wanted: Callable[[Page], bool], otherwise: int = 0) -> int:
    return max((index for index, page in enumerate(pages) if wanted(page)), default=otherwise)
