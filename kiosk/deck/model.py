"""The content as immutable values: a deck has chapters, a chapter slides, a slide blocks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from kiosk.deck.figure import Figure
from kiosk.deck.findings import Finding, Position
from kiosk.deck.parts import Block, FigureUse, Matter, People, Question
from kiosk.deck.text import RichText

Certainty = Literal["", "high", "moderate", "low", "very-low"]
Layout = Literal["cover", "question", "table", "steps", "figure", "text"]
Audience = Literal["everyone", "staff"]
Read = Literal["", "whole", "abstract", "excerpt", "second-hand", "not-read"]
REVIEW_DAYS: Final = 365
"""How long a review holds where the deck does not say."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One thing said. `language` is the language it is written in, which may be the fallback.

    `digest` stands for all that a translation of this slide is made from; `translates` is the digest that one was.
    `sources` holds every key named in the front matter, the citations and the icon arrays, each once, in order.
    """

    id: str
    chapter: str
    language: str
    title: RichText
    layout: Layout
    position: Position
    blocks: tuple[Block, ...] = ()
    figure: FigureUse | None = None
    questions: tuple[Question, ...] = ()
    title_short: str = ""
    step: str = ""
    sources: tuple[str, ...] = ()
    certainty: Certainty = ""
    reviewed: date | None = None
    reviewer: str = ""
    review_by: date | None = None
    audience: Audience = "everyone"
    experimental: bool = False
    waive: tuple[tuple[str, str], ...] = ()
    translates: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Aspect:
    """One of the things that are said of every option, in the same order: what it takes, its risks, its cost."""

    id: str
    name: RichText
    text: RichText
    position: Position


@dataclass(frozen=True, slots=True)
class Option:
    """A choice that somebody has, told by the same aspects as every other. `no_treatment` marks waiting.

    From these the comparison, the fact boxes and the icon arrays of slides are made.
    """

    id: str
    language: str
    name: str
    position: Position
    aspects: tuple[Aspect, ...] = ()
    people: tuple[People, ...] = ()
    no_treatment: bool = False
    sources: tuple[str, ...] = ()
    certainty: Certainty = ""
    reviewed: date | None = None
    reviewer: str = ""
    review_by: date | None = None
    experimental: bool = False
    waive: tuple[tuple[str, str], ...] = ()
    translates: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """Slides about one subject. `minutes` is None where the author gave none; `language` is that of the page.

    `digest` and `translates` are those of the page, as on slides.
    """

    id: str
    language: str
    title: str
    summary: RichText
    cover: FigureUse | None
    minutes: int | None
    slides: tuple[Slide, ...]
    position: Position
    translates: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary: `meaning` is its first paragraph, `more` the others, `also` its other forms.

    One that is not `linked` only names what a figure shows; texts are full of that word in its plain sense.
    """

    id: str
    name: str
    meaning: RichText
    position: Position
    also: tuple[str, ...] = ()
    more: tuple[RichText, ...] = ()
    linked: bool = True


@dataclass(frozen=True, slots=True)
class Reference:
    """A source, as much of CSL as is shown: `authors` is ready to print, `year` is None where unknown.

    `accessed` is the day on which somebody read it for this deck, and `read` how much of it, where that is said: all,
    the abstract, a part, or only what others say of it. `language` is that of its title where that is said, as BCP 47.
    """

    key: str
    title: str
    position: Position
    authors: str = ""
    year: int | None = None
    container: str = ""
    doi: str = ""
    url: str = ""
    note: str = ""
    accessed: date | None = None
    read: Read = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class NamedPath:
    """Slides that staff chose before, by a name in each language."""

    id: str
    titles: Mapping[str, str]
    slides: tuple[str, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class LanguageDeck:
    """The deck in one language, its gaps filled from the fallback. Terms are by glossary id.

    Digests and what is translated, as on slides, are those of the language's own deck page, glossary and page of
    what matters; empty where it has none.
    """

    tag: str
    title: str
    invitation: RichText
    responsible: RichText
    chapters: tuple[Chapter, ...]
    glossary: Mapping[str, Term] = field(default_factory=lambda: MappingProxyType({}))
    options: tuple[Option, ...] = ()
    matters: tuple[Matter, ...] = ()
    translates: str = ""
    digest: str = ""
    glossary_translates: str = ""
    glossary_digest: str = ""
    matters_translates: str = ""
    matters_digest: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    """Everything that could be read below a content folder, and what was wrong with it.

    `languages` is in the order of the buttons; that of `by_language` has no meaning.
    A deck with nothing to show has no chapters with slides: `is_empty`.
    """

    folder: Path
    languages: tuple[str, ...]
    fallback: str
    by_language: Mapping[str, LanguageDeck]
    references: Mapping[str, Reference]
    figures: Mapping[str, Figure]
    paths: tuple[NamedPath, ...]
    findings: tuple[Finding, ...]
    version: str = ""
    funding: str = ""
    updates: str = ""
    review_days: int = REVIEW_DAYS

    @property
    def is_empty(self) -> bool:
        """Whether there is no slide to show in any language."""
        return not any(chapter.slides for deck in self.by_language.values() for chapter in deck.chapters)

    def language_of(self, source: Reference) -> str:
        """In which of the deck's languages a source is said, whatever the screens speak: its own, else the fallback."""
        own = (source.language, source.language.partition("-")[0])
        return next((tag for tag in own if tag in self.languages), self.fallback)
