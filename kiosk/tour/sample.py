"""A few slides that show all kinds of slides of a deck."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.deck.model import Deck, Slide


def sample_of(deck: Deck, language: str) -> list[str]:
    """The ids of as few slides as needed for every kind, in the deck's order: of each kind the one with most in it."""
    slides = [slide for chapter in deck.by_language[language].chapters for slide in chapter.slides]
    kinds = {slide.id: frozenset(_kinds(deck, slide)) for slide in slides}
    missing = set().union(*kinds.values())
    chosen: set[str] = set()
    while missing:
        best = max(slides, key=lambda slide: (len(kinds[slide.id] & missing), _fullness(slide)))
        chosen.add(best.id)
        missing -= kinds[best.id]
    return [slide.id for slide in slides if slide.id in chosen]


def _kinds(deck: Deck, slide: Slide) -> Iterator[str]:
    yield f"layout {slide.layout}"
    for block in slide.blocks:
        yield f"block {type(block).__name__}"
    if slide.questions:
        yield "question"
    if slide.experimental:
        yield "experimental"
    figure = deck.figures.get(slide.figure.name) if slide.figure else None
    if figure:
        yield f"figure {figure.kind}"
        yield "figure with states" if figure.states else "figure without states"


def _fullness(slide: Slide) -> tuple[int, str]:
    return len(repr(slide.blocks)), slide.id
