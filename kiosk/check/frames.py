"""How chances are told: so many of so many, of whom, after which time, and never only by comparing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kiosk.check.claims_fold import Folded, fold, sentences
from kiosk.check.frames_words import FRAMES, PER_CENT, FrameWords
from kiosk.check.passages import Passage, own, passages
from kiosk.check.subject import Subject
from kiosk.check.telling import language_of, warning
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import Slide

RULES: Final = {
    "per-cent": "a per cent where people could be counted",
    "mixed-frames": "\u201c1 in so many\u201d beside \u201cso many of 100\u201d on one slide",
    "people-unframed": "a number of people without a time or a group",
    "relative-risk": "a risk told only by comparing",
}
_HELP: Final = {
    "per-cent": "Write \u201cx of 100\u201d, and of which people.",
    "mixed-frames": "Write both as so many of the same number: of 100, or of 1,000.",
    "people-unframed": "Say of whom and after which time: \u201c77 of 100 people with \u2026 at 8 weeks\u201d.",
    "relative-risk": "Say both numbers, each as so many of 100.",
}


def check_frames(subject: Subject) -> Iterator[Finding]:
    """Per cents in every language, the rest where its words are known."""
    for deck in subject.deck.by_language.values():
        words = FRAMES.get(language_of(deck.tag))
        for said in own(deck):
            if isinstance(said, Slide) and said.audience == "staff":
                continue
            texts = [(one, fold(one.text)) for one in passages(said)]
            for passage, text in texts:
                yield from _per_cent(subject, words, passage, text)
            if words:
                yield from _mixed(subject, words, texts)
                yield from _alone(subject, words, texts)


def _per_cent(
    subject: Subject, words: FrameWords | None, passage: Passage, text: Folded
) -> Iterator[Finding]:
    patterns = [PER_CENT, *([words.per_cent] if words else [])]
    for found in (match for pattern in patterns for match in pattern.finditer(text.text)):
        said = text.written(*found.span())
        yield _found(subject, "per-cent", said, passage.position, f"a per cent: \u201c{said}\u201d")


def _mixed(subject: Subject, words: FrameWords, texts: list[tuple[Passage, Folded]]) -> Iterator[Finding]:
    """The first "1 in 30" of a slide that tells something of 100 too."""
    hundreds = next((match for _, text in texts if (match := words.of_hundred.search(text.text))), None)
    for passage, text in texts if hundreds else ():
        if match := words.one_in.search(text.text):
            said = text.written(*match.span())
            message = f"\u201c{said}\u201d beside \u201c{hundreds.group() if hundreds else ''}\u201d"
            yield _found(subject, "mixed-frames", said, passage.position, message)
            return


def _alone(subject: Subject, words: FrameWords, texts: list[tuple[Passage, Folded]]) -> Iterator[Finding]:
    """Comparisons without numbers, and numbers of nobody knows whom."""
    whole = " ".join(text.text for _, text in texts)
    framed = bool(words.span.search(whole) or words.group.search(whole))
    for passage, text in texts:
        counts = words.people.search(text.text) or words.of_hundred.search(text.text)
        for sentence in sentences(text.text):
            compared = words.relative.search(sentence.text)
            if compared and not counts:
                said = _written(text, sentence.start, compared)
                message = f"a risk told only by comparing: \u201c{said}\u201d"
                yield _found(subject, "relative-risk", said, passage.position, message)
        if counts and not framed and not passage.cites:
            said = _written(text, 0, counts)
            message = f"\u201c{said}\u201d, and neither of whom nor after which time"
            yield _found(subject, "people-unframed", said, passage.position, message)


def _written(text: Folded, start: int, match: re.Match[str]) -> str:
    return text.written(start + match.start(), start + match.end())


def _found(subject: Subject, rule: str, said: str, position: Position, message: str) -> Finding:
    return warning(rule, subject.place(said, position), message, _HELP[rule])
