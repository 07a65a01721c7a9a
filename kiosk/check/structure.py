"""Whether a chapter begins and ends as it should, and whether a slide says one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kiosk.check.passages import own_slides, slide_passages
from kiosk.check.replies import check_replies
from kiosk.check.structure_words import BARE, SUMMARIES, SUMMARY_IDS
from kiosk.check.subject import Subject
from kiosk.check.telling import language_of, warning, word_count, words_of
from kiosk.deck.findings import Finding
from kiosk.deck.model import Chapter, LanguageDeck, Slide
from kiosk.deck.parts import BulletList, Callout, Facts, Item, Matters, Question, Steps
from kiosk.deck.text import plain

RULES: Final = {
    "chapter-opening": "a chapter does not begin with what it covers",
    "chapter-summary": "a chapter does not end with a summary",
    "chapter-teach-back": "a chapter does not end with a question",
    "too-many-points": "more than six points on a slide",
    "duplicate-title": "two slides of a language have the same title",
    "right-answer-place": "the right answer is at the same place throughout a chapter",
    "reply-contradicts": "an answer's reply begins with the opposite of what is marked",
    "reply-bare": "an answer says right or wrong, but not why",
}
MOST_POINTS: Final = 6
LEAST_SLIDES: Final = 3
"""A shorter chapter needs no opening and no summary."""
LEAST_QUESTIONS: Final = 4
LEAST_NAMED: Final = 2
ENDING: Final = 2
"""Slides at the end of a chapter, of which one sums up and one asks."""
LEAST_WORDS: Final = 3
_SENTENCE: Final = re.compile(r"[.!?;:,\u2014]+")


def check_structure(subject: Subject) -> Iterator[Finding]:
    """Chapters are those of the first language, which all others follow; slides are those of every language."""
    deck = subject.deck
    for chapter in deck.by_language[deck.fallback].chapters:
        slides = tuple(slide for slide in chapter.slides if slide.audience == "everyone")
        if slides:
            yield from _chapter(chapter, slides)
    for language in deck.by_language.values():
        yield from _titles(language)
        for slide in own_slides(language):
            yield from _points(slide)
            yield from (finding for question in slide.questions for finding in _replies(question, slide))


def _chapter(chapter: Chapter, slides: tuple[Slide, ...]) -> Iterator[Finding]:
    title, last = chapter.title, slides[-1]
    if len(slides) >= LEAST_SLIDES:
        first = next((slide for slide in slides if slide.blocks or slide.questions), slides[0])
        if not _opens(first, slides):
            message = f"the chapter '{title}' does not begin with what it covers"
            how = "Let its first slide list what comes, or link to two or more of the chapter's slides."
            yield warning("chapter-opening", first.position, message, how)
        known = language_of(last.language) in SUMMARIES
        if known and not any(_sums_up(slide) for slide in slides[-ENDING:]):
            message = f"the chapter '{title}' does not end with a summary"
            how = "Add a slide near the end, such as 'What to remember', with the main points again."
            yield warning("chapter-summary", last.position, message, how)
    if not any(slide.questions for slide in slides[-ENDING:]):
        message = f"the chapter '{title}' does not end with a question"
        how = "Ask on its last slide what people now know, so that they see if it was explained well."
        yield warning("chapter-teach-back", last.position, message, how)
    yield from _right_places(chapter, slides)


def _opens(first: Slide, slides: tuple[Slide, ...]) -> bool:
    """Whether a slide has a list, or names or links several of the others."""
    if any(isinstance(block, BulletList | Steps | Facts | Matters) for block in first.blocks):
        return True
    passages = list(slide_passages(first))
    linked = {span.slide for passage in passages for span in passage.rich if span.slide}
    text = " ".join(passage.text for passage in passages if passage.kind != "title").casefold()
    others = [slide for slide in slides if slide.id != first.id]
    named = [
        slide
        for slide in others
        if slide.id in linked
        or any(name and name.casefold() in text for name in (plain(slide.title), slide.title_short))
    ]
    return len(named) >= LEAST_NAMED


def _sums_up(slide: Slide) -> bool:
    if SUMMARY_IDS.search(slide.id.partition("/")[2]):
        return True
    words = SUMMARIES.get(language_of(slide.language))
    return bool(words and words.search(f"{plain(slide.title)} {slide.title_short}"))


def _right_places(chapter: Chapter, slides: tuple[Slide, ...]) -> Iterator[Finding]:
    questions = [question for slide in slides for question in slide.questions]
    places = {
        number for question in questions for number, answer in enumerate(question.answers) if answer.right
    }
    if len(questions) >= LEAST_QUESTIONS and len(places) == 1:
        message = f"the right answer is number {min(places) + 1} in all questions of '{chapter.title}'"
        how = "Change the order of some answers: who notices picks by place, not by what was explained."
        yield warning("right-answer-place", questions[0].position, message, how)


def _titles(language: LanguageDeck) -> Iterator[Finding]:
    titled = sorted(
        ((plain(slide.title).strip().casefold(), slide) for slide in own_slides(language)),
        key=lambda pair: pair[0],
    )
    for (title, first), (other, second) in pairwise(titled):
        if title == other:
            message = f"the same title as {first.position.file}"
            how = "Say in each title what only this slide says."
            yield warning("duplicate-title", second.position, message, how)


def _points(slide: Slide) -> Iterator[Finding]:
    lists = [block for block in slide.blocks if isinstance(block, BulletList)]
    callouts = [block for block in slide.blocks if isinstance(block, Callout) and block.kind != "staff"]
    lists += [inner for callout in callouts for inner in callout.blocks if isinstance(inner, BulletList)]
    points = sum(_size(item) for points in lists for item in points.items)
    if points > MOST_POINTS:
        message = f"{points} points on one slide, more than {MOST_POINTS}"
        how = "Make two slides of it, each with one idea."
        yield warning("too-many-points", lists[0].position, message, how)


def _size(item: Item) -> int:
    return 1 + sum(_size(child) for child in item.children)


def _replies(question: Question, slide: Slide) -> Iterator[Finding]:
    yield from check_replies(question, language_of(slide.language))
    bare = BARE.get(language_of(slide.language), frozenset[str]())
    for answer in question.answers:
        reply = plain(answer.reply)
        telling = [sentence for sentence in _SENTENCE.split(reply) if not _words(sentence) <= bare]
        if word_count(" ".join(telling)) < LEAST_WORDS:
            message = f"the reply '{reply}' does not say why"
            yield warning("reply-bare", answer.position, message, "Add one kind sentence that explains.")


def _words(sentence: str) -> set[str]:
    return {word.casefold().replace("\u2019", "'") for word in words_of(sentence)}
