"""Words that patients may not know and that nothing explains to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Final

from kiosk.check import jargon_en, jargon_es
from kiosk.check.explained import Explained, Phrases
from kiosk.check.passages import Passage, own, page_passages, passages
from kiosk.check.sentences import sentences, words
from kiosk.check.subject import Subject
from kiosk.check.telling import language_of, warning
from kiosk.deck.findings import Finding
from kiosk.deck.model import LanguageDeck, Slide

RULES: Final = {"jargon": "a word or an abbreviation that neither the glossary nor the text explains"}
_LETTERS: Final = re.compile(r"[^\W\d_]{2,4}")
_MEANING: Final = frozenset({"meaning"})
"""Where a word of the clinic is what the glossary says that doctors use."""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """Jargon of a language: how to find it, plain words for each, and capitals that are no jargon."""

    phrases: Phrases
    plain: Mapping[str, str]
    known: frozenset[str]


def check_jargon(subject: Subject) -> Iterator[Finding]:
    """Jargon and abbreviations in languages with a list of them; each word once on a slide or a page."""
    for deck in subject.deck.by_language.values():
        if not (lexicon := _lexicon(language_of(deck.tag))):
            continue
        explained = Explained(deck.glossary, deck.tag)
        named = {
            word
            for term in deck.glossary.values()
            for name in (term.name, *term.also)
            for word in words(name)
        }
        for told in _told(deck):
            both = chain(_jargon(told, deck.tag, lexicon, explained), _short(told, lexicon.known | named))
            first: dict[str, Told] = {}
            for one in both:
                first.setdefault(one[0].lower(), one)
            for word, how, passage in first.values():
                what = (
                    "is short for something that is not explained"
                    if word.isupper()
                    else "is a word that patients may not know"
                )
                yield warning("jargon", subject.place(word, passage.position), f"'{word}' {what}", how)


def _told(deck: LanguageDeck) -> Iterator[list[Passage]]:
    for said in own(deck):
        if not (isinstance(said, Slide) and said.audience == "staff"):
            yield list(passages(said))
    yield from ([page] for page in page_passages(deck) if page.kind not in _MEANING)


Told = tuple[str, str, Passage]
"""A word as it is written, what to do, and where."""


def _jargon(
    told: Iterable[Passage], language: str, lexicon: _Lexicon, explained: Explained
) -> Iterator[Told]:
    """Words of the list."""
    for passage in told:
        for sentence in sentences(passage.text, language):
            split = words(sentence)
            marked = explained.marks(split)
            for start, end, name in lexicon.phrases.found(split):
                said = " ".join(split[start:end])
                if not all(marked[start:end]) and not _explained_beside(said, passage.text):
                    how = f"Say it in plain words, such as '{lexicon.plain[name]}', or explain it in the glossary."
                    yield said, how, passage


def _short(told: list[Passage], known: frozenset[str]) -> Iterator[Told]:
    """Abbreviations of capital letters; `known` are those that need no words, and those in names of the glossary."""
    text = " ".join(passage.text for passage in told)
    for passage in told:
        for word in () if passage.text.isupper() else words(passage.text):
            letters = word.removesuffix("s")
            is_short = _LETTERS.fullmatch(letters) and letters.isupper() and set(letters) - set("IVX")
            if is_short and letters not in known and not _spelled(letters, text):
                how = "Say what the letters stand for, or explain them in the glossary."
                yield letters, how, passage


def _explained_beside(said: str, text: str) -> bool:
    """Whether brackets explain a word, or it explains others: "edema (swelling)", "swelling (edema)"."""
    return bool(re.search(rf"{re.escape(said)}\s*\(|\([^()]*{re.escape(said)}[^()]*\)", text))


def _spelled(letters: str, text: str) -> bool:
    """Whether a text says what letters stand for: "a Large Test (LT)", "LT (large test)", "LT is short for"."""
    if re.search(
        rf"\b{letters}s?\s*(?:\(|=|,? (?:is short for|stands for|means|significa|quiere decir))", text
    ):
        return True
    match = re.search(rf"([^.!?()]*)\({letters}s?\)", text)
    return bool(match and len(words(match[1])) > 1)


@cache
def _lexicon(language: str) -> _Lexicon | None:
    data = {"en": jargon_en, "es": jargon_es}.get(language)
    if not data:
        return None
    lines = (line.partition(": ") for line in data.PLAIN.strip().splitlines())
    plain = {name.strip(): words_for for names, _, words_for in lines for name in names.split(",")}
    return _Lexicon(Phrases(plain, language), plain, data.EVERYDAY | data.LOUD)
