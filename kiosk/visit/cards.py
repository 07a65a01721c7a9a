"""The cards that may lie over a screen. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.deck.model import Deck, Slide

Overlay = Literal["", "focus", "term", "sources", "staffLock", "menu"]
MENUS = frozenset({"textSize", "contrast", "language", "sound", "reach"})
"""What a person may ask of the screens themselves."""


@dataclass(frozen=True, slots=True)
class Cards:
    """The card `under` is hidden by the `overlay`; only a term lies over another card (the focus).

    A `menu` lies over all of them.
    """

    overlay: Overlay = ""
    under: Overlay = ""
    term: str = ""
    structure: str = ""
    menu: str = ""

    @property
    def top(self) -> Overlay:
        """The topmost card."""
        return "menu" if self.menu else self.overlay

    def closed(self) -> Cards:
        """Without the topmost card."""
        if self.menu:
            return replace(self, menu="")
        return replace(self, overlay=self.under, under="", term="") if self.under else NO_CARDS

    def with_term(self, term: str) -> Cards:
        """With the term on top, in place of another term."""
        if self.top not in {"", "focus", "term"}:
            return self
        under = self.overlay if self.overlay == "focus" else self.under
        return replace(self, overlay="term", under=under, term=term)

    def kept_for(self, deck: Deck, language: str, slide: Slide | None) -> Cards:
        """What is left of the cards on that slide in that language."""
        cards = self
        if cards.overlay == "term" and not has_term(deck, language, cards.term):
            cards = cards.closed()
        focus = "focus" in {cards.overlay, cards.under}
        if (focus and not has_figure(slide)) or (cards.overlay == "sources" and not has_sources(slide)):
            return Cards(menu=cards.menu)
        if cards.structure and cards.structure not in structures(deck, slide):
            cards = replace(cards, structure="")
        return cards


NO_CARDS = Cards()


def has_figure(slide: Slide | None) -> bool:
    """Whether there is something to look at closer."""
    return slide is not None and slide.figure is not None


def has_sources(slide: Slide | None) -> bool:
    """Whether there are sources to list."""
    return slide is not None and bool(slide.sources)


def has_term(deck: Deck, language: str, term: str) -> bool:
    """Whether the glossary explains the term."""
    return language in deck.by_language and term in deck.by_language[language].glossary


def structures(deck: Deck, slide: Slide | None) -> frozenset[str]:
    """The ids of the structures in the slide's figure, and in what lies on it; a comparison has those of both sides."""
    figure = deck.figures.get(slide.figure.name) if slide is not None and slide.figure is not None else None
    if figure is None:
        return frozenset()
    others = (figure.before, figure.after, figure.layer.name if figure.layer else "")
    shown = (figure, *map(deck.figures.get, others))
    return frozenset(structure.id for each in shown if each is not None for structure in each.structures)
