"""Whether pictures and links can be understood by those who hear them only."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import PurePosixPath
from typing import Final

from kiosk.check.passages import own, own_slides, passages
from kiosk.check.seen_words import EMPTY_LINKS, OPENINGS
from kiosk.check.subject import Subject
from kiosk.check.telling import language_of, warning, word_count, words_of
from kiosk.deck.findings import Finding
from kiosk.deck.model import Deck, LanguageDeck
from kiosk.deck.parts import FigureUse
from kiosk.deck.text import plain

RULES: Final = {
    "alt-title": "the alternative text only says the title again, or the figure's name",
    "alt-short": "an alternative text of fewer than four words",
    "alt-long": "an alternative text of more than sixty words",
    "alt-opening": "an alternative text that begins with 'image of'",
    "alt-labels": "the alternative text names nothing that the figure labels",
    "link-text": "a link that does not say where it leads",
}
LEAST_WORDS: Final = 4
MOST_WORDS: Final = 60
SAME: Final = 0.85
"""From this likeness on (difflib's ratio), two texts say the same."""
_STEM: Final = 5


def check_accessibility(subject: Subject) -> Iterator[Finding]:
    """Alternative texts of slides and chapter covers, and the texts of links."""
    for language in subject.deck.by_language.values():
        for use, title in _figures(language):
            yield from _alt(use, title, language.tag)
            yield from _labels(use, language, subject.deck)
        yield from _links(language)


def _figures(language: LanguageDeck) -> Iterator[tuple[FigureUse, str]]:
    """Each figure written in this language, and the title above it."""
    for chapter in language.chapters:
        if chapter.cover and chapter.cover.position.file == chapter.position.file:
            yield chapter.cover, chapter.title
    for slide in own_slides(language):
        if slide.figure:
            yield slide.figure, plain(slide.title)


def _alt(use: FigureUse, title: str, tag: str) -> Iterator[Finding]:
    alt, count = use.alt, word_count(use.alt)
    see = "Say what is seen: what it is, from where, and what stands out."
    if _alike(alt, title):
        yield warning("alt-title", use.position, "the alternative text says the title again", see)
    elif _alike(alt, use.name):
        yield warning("alt-title", use.position, "the alternative text says the figure's name", see)
    elif count < LEAST_WORDS:
        message = f"an alternative text of {count} word{'' if count == 1 else 's'}: '{alt}'"
        yield warning("alt-short", use.position, message, see)
    if count > MOST_WORDS:
        message = f"an alternative text of {count} words, more than {MOST_WORDS}"
        yield warning(
            "alt-long", use.position, message, "Keep what matters here; the slide's text says the rest."
        )
    opening = OPENINGS.get(language_of(tag))
    if opening and (match := opening.match(alt)):
        message = f"the alternative text begins with '{match.group()}'"
        yield warning(
            "alt-opening", use.position, message, "Begin with what is seen; that it is a picture is known."
        )


def _alike(one: str, other: str) -> bool:
    first, second = (" ".join(words_of(text.replace("-", " "))).casefold() for text in (one, other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= SAME


def _labels(use: FigureUse, language: LanguageDeck, deck: Deck) -> Iterator[Finding]:
    figure = deck.figures.get(use.name)
    if not use.labels or figure is None:
        return
    ids = [each.term for each in figure.structures if each.id in use.labels]
    terms = [language.glossary[name] for name in ids if name in language.glossary]
    if len(terms) < len(ids) or any(_folder(term.position.file) != language.tag for term in terms):
        return
    alt = use.alt.casefold()
    if not any(_mentions(alt, form) for term in terms for form in (term.name, *term.also)):
        names = ", ".join(term.name for term in terms)
        message = f"the alternative text names nothing that is labelled: {names}"
        yield warning(
            "alt-labels", use.position, message, "Name at least the structure that this slide is about."
        )


def _folder(file: str) -> str:
    return PurePosixPath(file).parent.name


def _mentions(alt: str, form: str) -> bool:
    """Whether a text has this form, or a word that begins as a long word of it does."""
    long_words = (word.casefold() for word in words_of(form) if len(word) >= _STEM - 1)
    return form.casefold() in alt or any(word[:_STEM] in alt for word in long_words)


def _links(language: LanguageDeck) -> Iterator[Finding]:
    empty = EMPTY_LINKS.get(language_of(language.tag), frozenset[str]())
    for said in own(language):
        for passage in passages(said, staff=True):
            for span in passage.rich:
                text = " ".join(words_of(span.text)).casefold()
                if (span.slide or span.term) and text in empty:
                    message = f"the link '{span.text}' does not say where it leads"
                    how = "Link the words that name what comes, such as 'your choices'."
                    yield warning("link-text", passage.position, message, how)
