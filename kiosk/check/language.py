"""Whether patients can read a text with ease: its grade, its sentences, its voice, and how much there is of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.check.explained import Explained
from kiosk.check.language_passive import active_example, passives
from kiosk.check.levels import (
    ASKED,
    LEAST_INFLESZ,
    PROSE,
    TOP_GRADE,
    Level,
    body_words,
    hardest_words,
    level_of,
)
from kiosk.check.passages import Kind, Passage, own, page_passages, passages
from kiosk.check.readability import inflesz_grade
from kiosk.check.sentences import UNSPACED, sentences, words
from kiosk.check.subject import Subject
from kiosk.check.telling import language_of, warning
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import LanguageDeck, Slide

RULES: Final = {
    "reading-grade": "the text is hard to read: above grade 6, or below 65 on the scale INFLESZ",
    "long-sentences": "a sentence of more than 25 words, or more than 15 on average",
    "passive": "several sentences do not say who does something",
    "words": "more than 60 words of text on a slide",
}
LONGEST: Final = 25
TOP_MEAN: Final = 15.0
MOST_WORDS: Final = 60
PASSIVES: Final = 2
"""So many sentences in the passive voice are too many, if they are a quarter of all."""
PASSIVE_SHARE: Final = 4
_PAGES: Final[frozenset[Kind]] = frozenset({"page", "summary", "meaning", "matter"})
_READ: Final = PROSE | ASKED | _PAGES | {"title", "cell", "fact-name", "callout-title"}


def check_language(subject: Subject) -> Iterator[Finding]:
    """Slides and options of every language; in one without formulas only sentences and words are counted."""
    for deck in subject.deck.by_language.values():
        if language_of(deck.tag) not in UNSPACED:
            yield from _language(subject, deck)


def _language(subject: Subject, deck: LanguageDeck) -> Iterator[Finding]:
    explained = Explained(deck.glossary, deck.tag)
    short: dict[str, list[Passage]] = {}
    for said in own(deck):
        if isinstance(said, Slide) and said.audience == "staff":
            continue
        told = list(passages(said))
        level = level_of(told, deck.tag, explained)
        yield from _hard(level, told, explained, said.position, "")
        asked = [one for one in told if one.kind in ASKED]
        yield from _hard(
            level_of(asked, deck.tag, explained, ASKED), asked, explained, said.position, "its questions: "
        )
        yield from _long(subject, deck.tag, told)
        yield from _mean(level, said.position)
        yield from _passive(subject, deck.tag, told)
        yield from _words(body_words(told, deck.tag), said.position)
        if isinstance(said, Slide) and not level.is_enough:
            short.setdefault(said.chapter, []).extend(told)
    yield from _long(subject, deck.tag, page_passages(deck))
    for chapter in deck.chapters:
        together = short.get(chapter.id, [])
        level = level_of(together, deck.tag, explained)
        yield from _hard(
            level, together, explained, chapter.position, "the chapter's short slides together: "
        )


def _hard(
    level: Level, told: Iterable[Passage], explained: Explained, position: Position, what: str
) -> Iterator[Finding]:
    """A text that is too hard."""
    if not level.is_hard:
        return
    hardest = ", ".join(f"'{word}'" for word in hardest_words(told, level.language, explained))
    how = "Use shorter words and sentences" + (f"; the longest words are {hardest}." if hardest else ".")
    yield warning("reading-grade", position, what + _score(level), how)


def _score(level: Level) -> str:
    both = "with the words that the glossary explains"
    if language_of(level.language) == "es":
        grade = inflesz_grade(level.ease or 0)
        return (
            f"INFLESZ {level.ease:.1f}, '{grade}', at least {LEAST_INFLESZ:.0f} ({level.ease_all:.1f} {both};"
            f" Fernández Huerta {level.huerta:.1f})"
        )
    return (
        f"reading grade {level.grade:.1f}, at most {TOP_GRADE:.0f} (Flesch-Kincaid; {level.grade_all:.1f} {both};"
        f" SMOG {level.smog:.1f}, {level.smog_all:.1f} with them)"
    )


def _long(subject: Subject, language: str, told: Iterable[Passage]) -> Iterator[Finding]:
    for passage in told:
        for sentence in sentences(passage.text, language) if passage.kind in _READ else ():
            count = len(words(sentence))
            if count > LONGEST:
                message = f"a sentence of {count} words, at most {LONGEST}: '{_beginning(sentence)} …'"
                how = "Make it two sentences or a list; people who worry read in short steps."
                yield warning("long-sentences", _where(subject, sentence, passage), message, how)


def _mean(level: Level, position: Position) -> Iterator[Finding]:
    if level.sentences > 1 and round(level.mean_sentence, 1) > TOP_MEAN:
        message = f"sentences have {level.mean_sentence:.1f} words on average, at most {TOP_MEAN:.0f}"
        yield warning(
            "long-sentences", position, message, "Part the longest sentences; say one thing in each."
        )


def _passive(subject: Subject, language: str, told: Iterable[Passage]) -> Iterator[Finding]:
    every = [
        (sentence, passage)
        for passage in told
        if passage.kind in PROSE
        for sentence in sentences(passage.text, language)
    ]
    found = [
        (said, sentence, passage) for sentence, passage in every if (said := passives(sentence, language))
    ]
    if len(found) < PASSIVES or len(found) * PASSIVE_SHARE < len(every):
        return
    examples = ", ".join(f"'{phrases[0]}'" for phrases, _, _ in found[:3])
    message = f"{len(found)} of {len(every)} sentences are in the passive voice: {examples}"
    how = f"Say who does it: {active_example(language)}."
    yield warning("passive", _where(subject, found[0][0][0], found[0][2]), message, how)


def _words(count: int, position: Position) -> Iterator[Finding]:
    if count > MOST_WORDS:
        message = f"{count} words of text, at most {MOST_WORDS}"
        yield warning("words", position, message, "Leave out what can be asked, or make it two slides.")


def _beginning(sentence: str) -> str:
    return " ".join(sentence.split()[:5])


def _where(subject: Subject, said: str, passage: Passage) -> Position:
    """Where something is said. Marks may part the words in the file, so the first two decide."""
    return subject.place(" ".join(words(said)[:2]), passage.position)
