"""What the layout found out of each slide's pages. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.deck.model import Slide
from kiosk.visit.pages import MOST_PARTS, Measured, Page, Place, page_index, pages_of

UNMEASURED = Measured()


class Measures:
    """By the slides' ids. What nobody measured yet has one part, and one page for each step and question."""

    def __init__(self) -> None:
        self._known: dict[str, Measured] = {}

    def clear(self) -> None:
        """Forget all of it: the words are others now."""
        self._known.clear()

    def of(self, slide: Slide) -> Measured:
        """What is known of a slide."""
        return self._known.get(slide.id, UNMEASURED)

    def pages(self, slide: Slide) -> tuple[Page, ...]:
        """The slide's pages, as far as is known."""
        return pages_of(slide, self.of(slide))

    def set_parts(self, slide: Slide, place: Place, count: int, stepped: int, shown: int) -> Place:
        """How many parts the text needs, 1 to 99, and which holds the steps; gives where `place` is now.

        Somebody at the start of the slide stays there. Whoever reads further on follows the words, which are now
        in the part `shown` (-1: nobody knows). Steps and questions stay what they are.
        """
        if not 1 <= count <= MOST_PARTS:
            return place
        at_start = place == Place("slide", slide.id, self.pages(slide)[0])
        self._known[slide.id] = replace(self.of(slide), parts=count, stepped=stepped)
        pages = self.pages(slide)
        if at_start and shown < 1:
            return replace(place, page=pages[0])
        reads = place.slide_id == slide.id and place.page.part >= 0 and place.page.step < 0
        return (
            replace(place, page=pages[page_index(pages, Page(part=shown))]) if reads and shown >= 0 else place
        )

    def set_pieces(self, slide: Slide, question: int, counts: Sequence[int]) -> None:
        """How many pages a question needs or, where that is -1, each step."""
        before = self.of(slide)
        if question < 0:
            self._known[slide.id] = replace(before, steps=tuple(counts))
        elif counts and question < len(slide.questions):
            asked = [*before.questions, *[1] * len(slide.questions)][: len(slide.questions)]
            asked[question] = counts[0]
            self._known[slide.id] = replace(before, questions=tuple(asked))
