"""The slides of a visit in order: the whole deck in one language, or what staff chose from it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kiosk.deck.model import Chapter, Deck, Slide


@dataclass(frozen=True)
class Path:
    """`slides` in the order of the visit; `chapters` and `known` are all there are in this language."""

    slides: tuple[Slide, ...] = ()
    chapters: tuple[Chapter, ...] = ()

    @cached_property
    def known(self) -> dict[str, Slide]:
        """Every slide of the language by id, in the path or not."""
        return {slide.id: slide for chapter in self.chapters for slide in chapter.slides}

    @cached_property
    def _indices(self) -> dict[str, int]:
        return {slide.id: index for index, slide in enumerate(self.slides)}

    @cached_property
    def _chapter_indices(self) -> dict[str, int]:
        pairs = ((slide.id, index) for index, chapter in enumerate(self.chapters) for slide in chapter.slides)
        return dict(pairs)

    def __contains__(self, slide_id: str) -> bool:
        return slide_id in self._indices

    def index(self, slide_id: str) -> int:
        """The slide's place in the path, or -1."""
        return self._indices.get(slide_id, -1)

    def chapter_index(self, slide_id: str) -> int:
        """The index among all chapters of the language, or -1."""
        return self._chapter_indices.get(slide_id, -1)

    def first_of_chapter(self, index: int) -> str:
        """The id of the first slide of the path that belongs to that chapter, or an empty string."""
        if index < 0:
            return ""
        return next((slide.id for slide in self.slides if self.chapter_index(slide.id) == index), "")

    def nearest(self, slide_id: str, before: Path) -> str:
        """The slide itself, else the next of the path `before` that is still here, else an empty string."""
        if slide_id in self:
            return slide_id
        later = before.slides[before.index(slide_id) + 1 :]
        return next((slide.id for slide in later if slide.id in self), "")


def path_of(deck: Deck, language: str, *, chosen: tuple[str, ...] = (), staff: bool = False) -> Path:
    """The path through the deck in that language.

    Of `chosen` the slides that are there, each once, in that order; if there are none, the whole deck, with
    the slides meant for staff only where `staff` is driving.
    """
    in_language = deck.by_language.get(language)
    chapters = in_language.chapters if in_language else ()
    whole = {slide.id: slide for chapter in chapters for slide in chapter.slides}
    picked = tuple(whole[slide_id] for slide_id in dict.fromkeys(chosen) if slide_id in whole)
    return Path(picked or tuple(s for s in whole.values() if staff or s.audience == "everyone"), chapters)


def start_language(deck: Deck) -> str:
    """The fallback language, unless only another one has something to show."""
    tags = tuple(tag for tag in (deck.fallback, *deck.languages) if tag in deck.by_language)
    return next((tag for tag in tags if path_of(deck, tag).slides), next(iter(tags), deck.fallback))
