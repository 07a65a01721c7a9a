"""Whether claims have sources, and whether sources are used and were read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.check.claim_numbers import ADVICE, EFFECTS, PEOPLE, PER_CENT
from kiosk.check.passages import Kind, Passage, Said, own, passages
from kiosk.check.subject import Subject
from kiosk.check.telling import error, language_of, warning
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import Deck, Reference
from kiosk.deck.text import RichText

RULES: Final = {
    "claim-source": "a claim without a source",
    "unused-source": "a source that nothing cites",
    "unread-source": "a cited source that nobody has read",
    "source-reading": "a cited source of which is not said when and how much of it was read",
}
_FAR: Final = 2000
_ADVISING: Final[frozenset[Kind]] = frozenset({"callout-title", "callout", "question", "answer", "reply"})
"""Advice names times without claiming anything; and a question repeats what its slide said."""
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+")


def check_sources(subject: Subject) -> Iterator[Finding]:
    """Claims of slides and options; and each entry of `references.yaml`."""
    cited: set[str] = set()
    for language in subject.deck.by_language.values():
        for said in own(language):
            yield from _claim(said, language.tag, subject)
            yield from _unread(said, subject)
            cited.update(said.sources)
    used = cited | set(_cited_elsewhere(subject.deck))
    for key, reference in subject.deck.references.items():
        if key not in used:
            how = "Cite it where it is used, or delete it."
            yield warning("unused-source", reference.position, f"nothing cites '{key}'", how)
        elif missing := _not_said(reference):
            how = "Add accessed: 2026-11-22 and read: whole, abstract, excerpt or second-hand."
            yield warning("source-reading", reference.position, f"'{key}' does not say {missing}", how)


def _not_said(reference: Reference) -> str:
    """What a reference leaves open; nothing of one that is marked as not read: that is an error where it is cited."""
    if reference.read == "not-read":
        return ""
    open_ends = {"when it was read": reference.accessed, "how much of it was read": reference.read}
    return " and ".join(words for words, said in open_ends.items() if not said)


def _unread(said: Said, subject: Subject) -> Iterator[Finding]:
    for key in said.sources:
        reference = subject.deck.references.get(key)
        if reference and reference.read == "not-read":
            place = subject.place(key, Position(said.position.file), within=_FAR)
            how = "Read it and say so in references.yaml (read: …), or cite something that was read."
            yield error("unread-source", place, f"'{key}' is cited, but nobody has read it", how)


def _cited_elsewhere(deck: Deck) -> Iterator[str]:
    """The keys cited on pages and in glossaries."""
    for language in deck.by_language.values():
        texts: list[RichText] = [language.invitation, language.responsible]
        texts += [chapter.summary for chapter in language.chapters]
        texts += [text for term in language.glossary.values() for text in (term.meaning, *term.more)]
        texts += [matter.text for matter in language.matters]
        yield from (key for text in texts for span in text for key in span.cites)


def _claim(said: Said, tag: str, subject: Subject) -> Iterator[Finding]:
    """The first claim of a slide or an option that has no source at all."""
    if said.sources:
        return
    how = "Cite where it is from: [@key] in the text, or sources: [key] above it; or leave the claim out."
    if said.certainty:
        place = subject.setting("certainty", said.position.file)
        yield warning("claim-source", place, "it says how sure we are, but cites no source", how)
        return
    for what, words, position in _claims(passages(said), language_of(tag)):
        message = f"it says {what} without a source: '{words}'"
        yield warning("claim-source", subject.place(words, position), message, how)
        return


def _claims(found: Iterable[Passage], tag: str) -> Iterator[tuple[str, str, Position]]:
    """What each claim is about, its words and its place."""
    for passage in found:
        if passage.kind in _ADVISING:
            continue
        if match := PER_CENT.search(passage.text):
            yield "a per cent", match.group(), passage.position
        if tag in PEOPLE and (match := PEOPLE[tag].search(passage.text)):
            yield "a number of people", match.group(), passage.position
        if tag in EFFECTS and (words := _effect(passage.text, tag)):
            yield "when or how long something works", words, passage.position


def _effect(text: str, tag: str) -> str:
    effect, time = EFFECTS[tag]
    for sentence in _SENTENCE.split(text):
        if effect.search(sentence) and not ADVICE[tag].search(sentence) and (match := time.search(sentence)):
            return match.group()
    return ""
