"""Words without the links that lead to slides which are not there. No Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from types import MappingProxyType

from kiosk.deck.model import Chapter, LanguageDeck, Term
from kiosk.deck.text import RichText
from kiosk.deck.texts import Walk


def without_links(deck: LanguageDeck, gone: Collection[str]) -> LanguageDeck:
    """The deck in one language, its words as they were but without links to these slides (ids)."""
    if not gone:
        return deck
    links = _Links(gone)
    glossary = {name: links.term(term) for name, term in deck.glossary.items()}
    return replace(
        deck,
        invitation=links.text(deck.invitation),
        responsible=links.text(deck.responsible),
        chapters=tuple(links.chapter(chapter) for chapter in deck.chapters),
        glossary=MappingProxyType(glossary),
        options=tuple(links.walk.option(option) for option in deck.options),
    )


@dataclass(frozen=True, slots=True)
class _Links:
    gone: Collection[str]

    @property
    def walk(self) -> Walk:
        return Walk(text=self.text, heading=self.text, answer=self.text)

    def text(self, text: RichText, _: object = None) -> RichText:
        return tuple(replace(span, slide="") if span.slide in self.gone else span for span in text)

    def term(self, term: Term) -> Term:
        more = tuple(self.text(paragraph) for paragraph in term.more)
        return replace(term, meaning=self.text(term.meaning), more=more)

    def chapter(self, chapter: Chapter) -> Chapter:
        slides = tuple(self.walk.slide(slide) for slide in chapter.slides)
        return replace(chapter, summary=self.text(chapter.summary), slides=slides)
