"""What patients get of the deck on one day: all of it, but for what is experimental and overdue. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Literal

from kiosk.deck.model import Chapter, Deck, LanguageDeck, Slide
from kiosk.deck.standing import tells_standing
from kiosk.deck.text import plain
from kiosk.visit.generated import options_told, without_options
from kiosk.visit.review_days import ReviewDays
from kiosk.visit.unlinked import without_links

Reason = Literal["overdue", "standing-page", "option"]


@dataclass(frozen=True, slots=True)
class Withheld:
    """A slide or an option that patients do not get in this language, and why.

    `overdue`: its own review; `standing-page`: that of the page of its chapter that says where the treatment
    stands; `option`: that of an option that it tells of. `due` is the day that passed, `cause` the title of what
    had to be looked at by then.
    """

    id: str
    title: str
    language: str
    reason: Reason
    due: date
    cause: str

    def __str__(self) -> str:
        """One line for the log."""
        whose = "its review" if self.reason == "overdue" else f"the review of '{self.cause}'"
        return f"{self.id} ({self.language}), '{self.title}': {whose} was due on {self.due}"


@dataclass(frozen=True, slots=True)
class Offered:
    """A deck without what is withheld.

    `overdue` names the slides that are shown though something on them is due for a review, each by the language
    that it is shown in and its id.
    """

    deck: Deck
    withheld: tuple[Withheld, ...] = ()
    overdue: frozenset[tuple[str, str]] = frozenset()


def offer(deck: Deck, today: date) -> Offered:
    """What patients get of the deck on that day.

    Withheld are experimental slides and options that are overdue; experimental slides that leave it to a page of
    their chapter to say where the treatment stands, once that page is overdue; and slides with a table, facts or
    icon arrays about nothing but withheld options. With them go the links to them, and chapters left empty.
    """
    days = ReviewDays(deck, today)
    languages = {tag: _Language(days, shown) for tag, shown in deck.by_language.items()}
    kept = {tag: each.kept() for tag, each in languages.items()}
    withheld = tuple(dict.fromkeys(item for each in languages.values() for item in each.withheld()))
    overdue = frozenset((tag, slide) for tag, each in languages.items() for slide in each.overdue())
    return Offered(replace(deck, by_language=MappingProxyType(kept)) if withheld else deck, withheld, overdue)


class _Language:
    """One language of the deck on that day."""

    def __init__(self, days: ReviewDays, shown: LanguageDeck) -> None:
        self._days = days
        self._shown = shown
        self._options = {
            option.id: Withheld(option.id, option.name, option.language, "overdue", due, option.name)
            for option in shown.options
            if days.is_experimental(option) and (due := days.passed(option))
        }
        self._slides = {
            slide.id: found
            for chapter in shown.chapters
            for slide in chapter.slides
            if (found := self._found(slide, chapter))
        }

    def withheld(self) -> Iterator[Withheld]:
        """What patients do not get."""
        yield from self._options.values()
        yield from self._slides.values()

    def kept(self) -> LanguageDeck:
        """What they get."""
        if not self._options and not self._slides:
            return self._shown
        chapters = (self._kept_of(chapter) for chapter in self._shown.chapters)
        left = replace(
            self._shown,
            chapters=tuple(chapter for chapter in chapters if chapter.slides),
            options=tuple(option for option in self._shown.options if option.id not in self._options),
        )
        return without_links(left, self._slides.keys())

    def overdue(self) -> Iterator[str]:
        """The slides they get though something on them should have been looked at again."""
        late = {option.id for option in self._shown.options if self._days.passed(option)}
        late -= self._options.keys()
        for chapter in self._shown.chapters:
            for slide in chapter.slides:
                is_late = self._days.passed(slide) or not late.isdisjoint(options_told(slide))
                if is_late and slide.id not in self._slides:
                    yield slide.id

    def _kept_of(self, chapter: Chapter) -> Chapter:
        slides = (slide for slide in chapter.slides if slide.id not in self._slides)
        return replace(chapter, slides=tuple(without_options(slide, self._options) for slide in slides))

    def _found(self, slide: Slide, chapter: Chapter) -> Withheld | None:
        """Why patients do not get the slide, if they don't."""
        title = plain(slide.title)
        because = partial(Withheld, slide.id, title, slide.language)
        experimental = self._days.is_experimental(slide)
        if experimental and (due := self._days.passed(slide)):
            return because("overdue", due, title)
        if option := self._missed_option(slide):
            return because("option", option.due, option.title)
        if experimental and not tells_standing(slide) and (page := self._overdue_standing_page(chapter)):
            return because("standing-page", *page)
        return None

    def _missed_option(self, slide: Slide) -> Withheld | None:
        """The withheld option without which a block of the slide says nothing."""
        if not self._options or len(without_options(slide, self._options).blocks) == len(slide.blocks):
            return None
        return next(self._options[option] for option in options_told(slide) if option in self._options)

    def _overdue_standing_page(self, chapter: Chapter) -> tuple[date, str] | None:
        """Since when no page of the chapter says any more where treatments stand, and what the last one was."""
        pages = [page for page in chapter.slides if tells_standing(page)]
        passed = [(due, plain(page.title)) for page in pages if (due := self._standing_passed(page))]
        return max(passed) if passed and len(passed) == len(pages) else None

    def _standing_passed(self, page: Slide) -> date | None:
        option = self._missed_option(page)
        return option.due if option else self._days.passed(page)
