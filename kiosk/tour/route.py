"""The way of the tour: brings the kiosk to one screen after another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.deck.model import Deck, LanguageDeck, Slide, Term
from kiosk.tour.readiness import Readiness
from kiosk.tour.stops import Stop
from kiosk.tour.wishes import Wishes

COUNTDOWN = 22
"""Seconds that the idle card shows."""


class Route:
    """Leads a kiosk to all its screens, or only to those of the slides `only` (ids).

    `others`: to the screens that show no slide, too; by default where no slides are named.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        deck: Deck,
        ready: Readiness,
        only: frozenset[str] = frozenset(),
        *,
        others: bool | None = None,
    ) -> None:
        self._kiosk = kiosk
        self._nav = kiosk.navigation
        self._deck = deck
        self._ready = ready
        self._only = only
        self._others = not only if others is None else others
        self._figures: set[str] = set()

    def stops(self) -> Iterator[Stop]:
        """Go on to each place in turn; where a stop is yielded, the kiosk is there."""
        if self._others:
            yield Stop("attract")
            self._nav.begin()
            yield Stop("home")
        slides = [slide for slide in self._slides() if not self._only or slide.id in self._only]
        most = max(slides, key=lambda slide: len(slide.sources), default=None)
        for slide in slides:
            yield from self._slide(slide)
            if slide is most and slide.sources:
                yield from self._sources(slide)
        if self._others:
            yield from self._term()
            yield from Wishes(self._kiosk, self._ready, self._asking()).stops()
            yield from self._idle()
            yield from self._empty()

    def _slides(self) -> list[Slide]:
        return [self._nav.slide_at(index) for index in range(self._nav.slideCount)]

    def _asking(self) -> list[Slide]:
        """The first slide, and the first that is a question if another is one."""
        slides = self._slides()
        asked = next((slide for slide in slides if slide.questions), None)
        return list(dict.fromkeys([*slides[:1], *([asked] if asked else [])]))

    def pages(self, slide: Slide) -> Iterator[Stop]:
        """Every page of a slide, its questions answered, and its choices compared."""
        yield from self._pages(slide)
        yield from self._compared(slide)

    def _slide(self, slide: Slide) -> Iterator[Stop]:
        yield from self.pages(slide)
        if slide.figure and slide.figure.name not in self._figures:
            self._figures.add(slide.figure.name)
            yield from self._focus(slide)

    def _pages(self, slide: Slide, state: str = "") -> Iterator[Stop]:
        self._nav.open(slide.id)
        self._ready.wait(f"slide {slide.id}")
        self._nav.open(slide.id)  # its first page, now that the layout has told how many there are
        told: set[tuple[int, bool]] = set()
        while True:
            self._ready.wait(f"slide {slide.id}, page {self._nav.page + 1}")
            yield self._here(state)
            if self._nav.question >= 0:
                yield from self._answers(slide, told)
            if self._nav.page + 1 >= self._nav.pageCount:
                return
            self._nav.next()

    def _here(self, state: str) -> Stop:
        part = self._nav.part + 1 if self._nav.part >= 0 else None
        return Stop("slide", self._nav.slideId, self._nav.page + 1, part, state)

    def _answers(self, slide: Slide, told: set[tuple[int, bool]]) -> Iterator[Stop]:
        """Touch a wrong answer and the right one, as far as this page has them; each answer is `told` once.

        What is replied may be on a page of its own, so the way goes back to this one.
        """
        page, question = self._nav.page, self._nav.question
        for right, state in ((False, "wrong"), (True, "right")):
            cards = [card for card in self._all("AnswerCard") if bool(card.property("correct")) == right]
            if not cards or (question, right) in told:
                continue
            told.add((question, right))
            QMetaObject.invokeMethod(cards[0], "click")
            self._ready.wait(f"the answer of {slide.id}")
            yield self._here(state)
            if self._nav.page != page:
                self._nav.open(slide.id)
                for _ in range(page):
                    self._nav.next()
                self._ready.wait(f"slide {slide.id}, page {page + 1}")

    def _compared(self, slide: Slide) -> Iterator[Stop]:
        """Pick one choice of a table, and then as many as find room, and put them side by side."""
        self._at(slide)
        for grid in self._all("ChoiceGrid"):
            most = min(int(grid.property("most")), int(grid.property("choices")))
            for state, count in {1: ("one", 1), most: ("most", most)}.values():
                for column in range(1, count + 1):
                    self._tell("ChoiceGrid", "toggled", column)
                if count > 1:
                    self._ready.wait(f"the choices of {slide.id}")
                    yield self._here("picked")
                self._tell("ChoiceGrid", "compared")
                yield from self._pages(slide, state)
                self._at(slide)
                yield from self._weighed(state)
                self._tell("CompareTools", "changed")
                self._tell("ChoiceGrid", "cleared")

    def _weighed(self, state: str) -> Iterator[Stop]:
        """Where what matters is not asked beside the comparison, open it."""
        if any(strip.property("folded") for strip in self._all("MatterStrip")):
            self._tell("CompareTools", "opened")
            self._ready.wait("what matters")
            yield self._here(f"{state}-matters")
            self._tell("CompareTools", "closed")
            self._ready.wait("the comparison")

    def _at(self, slide: Slide) -> None:
        """Go to the first page of the slide."""
        self._nav.open(slide.id)
        self._ready.wait(f"slide {slide.id}")

    def _tell(self, kind: str, signal: str, *numbers: int) -> None:
        """Act as if somebody had touched what sends this signal, if it is there."""
        for item in self._all(kind):
            QMetaObject.invokeMethod(item, signal, *(Q_ARG(int, number) for number in numbers))

    def _focus(self, slide: Slide) -> Iterator[Stop]:
        self._nav.open(slide.id)
        self._nav.openFocus()
        if self._nav.overlay != "focus":
            return
        yield Stop("focus", slide.id)
        structure = self._wordiest_structure(slide)
        if structure:
            self._nav.chooseStructure(structure)
            yield Stop("focus", slide.id, state=structure)
        self._nav.closeOverlay()

    def _wordiest_structure(self, slide: Slide) -> str:
        figure = self._deck.figures.get(slide.figure.name) if slide.figure else None
        terms = self._words.glossary
        known = [each for each in figure.structures if each.term in terms] if figure else []
        longest = max(known, key=lambda each: _length(terms[each.term]), default=None)
        return longest.id if longest else ""

    def _sources(self, slide: Slide) -> Iterator[Stop]:
        self._nav.open(slide.id)
        self._nav.openSources()
        self._ready.wait(f"the sources of {slide.id}")
        card = next(iter(self._all("SourcesCard")), None)
        for page in range(int(card.property("pages")) if card else 0):
            if card:
                card.setProperty("page", page)
            yield Stop("sources", slide.id, state=f"{page + 1}")
        self._nav.closeOverlay()

    def _term(self) -> Iterator[Stop]:
        """Explain the term with the most words, over the first slide."""
        term = max(self._words.glossary.values(), key=_length, default=None)
        if term:
            self._nav.open(self._slides()[0].id)
            self._nav.openTerm(term.id)
            yield Stop("term", state=term.id)
            self._nav.closeOverlay()

    def _idle(self) -> Iterator[Stop]:
        self._nav.home()
        self._nav.warnIdle()
        self._ready.wait("the idle card")
        for ring in self._all("CountdownRing"):
            ring.setProperty("seconds", min(COUNTDOWN, self._kiosk.idle.countdownSeconds))
        yield Stop("idle")
        self._nav.stay()

    def _empty(self) -> Iterator[Stop]:
        self._kiosk.show_deck(replace(self._deck, languages=(), by_language={}))
        yield Stop("empty")
        self._kiosk.show_deck(self._deck)

    @property
    def _words(self) -> LanguageDeck:
        return self._deck.by_language[self._nav.language]

    def _all(self, kind: str) -> list[QQuickItem]:
        return [shown.item for shown in self._ready.items() if shown.kind == kind]


def _length(term: Term) -> int:
    return sum(len(span.text) for text in (term.meaning, *term.more) for span in text)
