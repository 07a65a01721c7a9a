"""What can stand in the places `%1`, `%2` and `%n` of the screens' words, text by text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Final

from kiosk.deck.model import Deck, LanguageDeck, Reference, Slide
from kiosk.deck.parts import People, Steps, Table
from kiosk.deck.text import plain
from kiosk.spoken.language_names import own_name
from kiosk.spoken.script import patient_slides

Row = tuple[object, ...]
"""What stands in `%1`, in `%2`, and so on; `%n` is the first."""
MOST_PARTS: Final = 8
"""Parts that a slide's words are split into, at most."""
MOST_MINUTES: Final = 30
MOST_SECONDS: Final = 60
"""How long the countdown before a reset can be."""
SOUND_LEVELS: Final = 6
ZOOMS: Final = (100, 108, 130, 140, 169, 182, 220, 237, 286, 308, 371, 400)
"""Per cent: what the buttons of the close look lead to, up and down."""


def _unheard(_deck: Deck, _language: str) -> Iterable[Row]:
    """For texts that are seen and never said: what they are glued of is said instead."""
    return ()


def _alone(numbers: Iterable[int]) -> Callable[[Deck, str], Iterable[Row]]:
    rows = tuple((number,) for number in numbers)
    return lambda _deck, _language: rows


def _of(sizes: Iterable[int]) -> Iterator[Row]:
    """`1 of 2`, `2 of 2`: each number up to each size."""
    return ((number, size) for size in sorted(set(sizes)) for number in range(1, size + 1))


def _some_of(first: int, last: int) -> Callable[[Deck, str], Iterable[Row]]:
    rows = tuple(_of(range(first, last + 1)))
    return lambda _deck, _language: rows


def _shown(deck: Deck, language: str) -> LanguageDeck:
    return deck.by_language.get(language) or LanguageDeck(language, "", (), (), ())


def _pages(deck: Deck, language: str) -> Iterator[Row]:
    """How many slides of a chapter follow each other: on the whole way, and on the ways that staff chose.

    Counted also without what is experimental, which a day may come to withhold.
    """
    shown = _shown(deck, language)
    known = {slide.id: slide for chapter in shown.chapters for slide in chapter.slides}
    whole = [slide for slide in known.values() if slide.audience == "everyone"]
    ways = [whole, [slide for slide in whole if not slide.experimental]]
    ways += [[known[name] for name in path.slides if name in known] for path in deck.paths]
    return _of(len(list(run)) for way in ways for _, run in groupby(way, key=lambda slide: slide.chapter))


def _marks(deck: Deck, language: str) -> Iterator[Row]:
    return ((number,) for number in range(1, len(_shown(deck, language).matters) + 1))


def _steps(deck: Deck, language: str) -> Iterator[Row]:
    """The steps of slides."""
    slides = patient_slides(_shown(deck, language))
    return _of([len(block.items) for slide in slides for block in slide.blocks if isinstance(block, Steps)])


def _stages(deck: Deck, language: str) -> Iterator[Row]:
    """The stations of a way told over several slides."""
    return _of([len(run) for run in _stations(patient_slides(_shown(deck, language)))])


def _stations(slides: Iterable[Slide]) -> Iterator[list[Slide]]:
    runs = groupby(slides, key=lambda slide: (slide.chapter, bool(slide.step)))
    return (list(run) for (_, stepped), run in runs if stepped)


def _people(deck: Deck, language: str) -> Iterator[People]:
    slides = patient_slides(_shown(deck, language))
    return (block for slide in slides for block in slide.blocks if isinstance(block, People))


def _counts_and_levels(deck: Deck, language: str) -> Iterator[Row]:
    """So many of so many people, and how loud it is."""
    for people in _people(deck, language):
        yield from ((row.count, people.total) for row in people.rows)
    yield from _of([SOUND_LEVELS])


def _sides(deck: Deck, language: str) -> Iterator[Row]:
    """How many did, and how many did not."""
    for people in _people(deck, language):
        for row in people.rows:
            yield from ((row.count, people.counted),) if people.counted else ()
            yield from ((people.total - row.count, people.others),) if people.others else ()


def _spans(deck: Deck, language: str) -> Iterator[Row]:
    return ((people.after,) for people in _people(deck, language) if not people.about)


def _spans_about(deck: Deck, language: str) -> Iterator[Row]:
    return ((people.about, people.after) for people in _people(deck, language) if people.about)


def _sources(deck: Deck, language: str) -> Iterator[Row]:
    for people in _people(deck, language):
        if reference := deck.references.get(people.source):
            yield (short_source(reference),)


def short_source(reference: Reference) -> str:
    """A source as icon arrays cite it: whom, and when."""
    whom = reference.authors or reference.container or reference.title
    return ", ".join(part for part in (whom, str(reference.year or "")) if part)


def _reviews(deck: Deck, language: str) -> Iterator[Row]:
    slides = patient_slides(_shown(deck, language))
    return ((slide.reviewed.isoformat(), slide.reviewer) for slide in slides if slide.reviewed)


def _languages(deck: Deck, _language: str) -> Iterator[Row]:
    return ((own_name(tag),) for tag in deck.languages if own_name(tag))


def _headings(deck: Deck, language: str) -> Iterator[Row]:
    """What a row of the comparison is about."""
    for slide in patient_slides(_shown(deck, language)):
        for block in slide.blocks:
            if isinstance(block, Table) and block.aspects:
                yield from ((plain(row[0]),) for row in block.rows)


RANGES: Final[Mapping[str, Callable[[Deck, str], Iterable[Row]]]] = MappingProxyType(
    {
        "Page %1 of %2": _pages,
        "step %1 of %2": _steps,
        "Step %1 of %2": _steps,
        "Stage %1 of %2": _stages,
        "Part %1 of %2": _some_of(2, MOST_PARTS),
        "part %1 of %2": _some_of(2, MOST_PARTS),
        "More (%1 of %2)": _some_of(2, MOST_PARTS),
        "Sound %1 of %2": _some_of(SOUND_LEVELS, SOUND_LEVELS),
        "%n minute(s)": _alone(range(1, MOST_MINUTES + 1)),
        "%n second(s) left": _alone(range(MOST_SECONDS + 1)),
        "%1 seconds left": _alone(range(MOST_SECONDS + 1)),
        "%n marked": _marks,
        "Compare these %1": _alone((2, 3)),
        "%1%": _alone(ZOOMS),
        "%1 of %2": _counts_and_levels,
        "%1 of %2: %3": _unheard,
        "%1 %2": _sides,
        "%1, %2": _unheard,
        "How many people, after %1": _spans,
        "%1: how many people, after %2": _spans_about,
        "Source: %1": _sources,
        "Last reviewed: %1 (%2)": _reviews,
        "This page is shown in %1.": _languages,
        "%1. This matters to you.": _headings,
    }
)
"""By the text in the QML: what can stand in it, for a deck and a language."""
