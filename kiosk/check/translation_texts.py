"""Whether the texts of a translation are translated, with the numbers and citations of the original."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.check.meaning_words import FUNCTION_WORDS
from kiosk.check.number_words import NUMBER_WORDS
from kiosk.check.numbers import Number, numbers_in, spelled_in
from kiosk.check.passages import Passage, Said, page_passages, passages
from kiosk.check.subject import Subject
from kiosk.check.telling import error, language_of, warning, word_count, words_of
from kiosk.check.translation_meaning import MEANING_RULES, compare_meaning
from kiosk.deck.findings import Finding
from kiosk.deck.model import Chapter, LanguageDeck, Term
from kiosk.deck.text import RichText, plain

TEXT_RULES: Final = {
    "untranslated": "five words or more that stand there in the language of the original",
    "translation-number": "a number of the original is not in the translation, or another one is",
    "translation-citation": "the translation cites other sources than the original",
    **MEANING_RULES,
}
LEAST_WORDS: Final = 5
LEAST_FOREIGN: Final = 2


def compare_pages(language: LanguageDeck, original: LanguageDeck, subject: Subject) -> Iterator[Finding]:
    """The pages and words around the slides."""
    tags = language.tag, original.tag
    yield from _untranslated(page_passages(language), page_passages(original), tags)
    for here, there in _page_pairs(language, original):
        yield from _compare(here, there, tags, subject)


def _page_pairs(language: LanguageDeck, original: LanguageDeck) -> Iterator[tuple[Passage, Passage]]:
    """The lines of chapters and the meanings of words, each with that of the original."""
    lines = {chapter.id: chapter for chapter in original.chapters}
    for chapter in language.chapters:
        if chapter.language == language.tag:
            yield _passage(chapter.summary, chapter), _passage(lines[chapter.id].summary, lines[chapter.id])
    for name, term in language.glossary.items():
        first = original.glossary[name]
        if first.position.file != term.position.file:
            yield _passage(term.meaning, term), _passage(first.meaning, first)


def _passage(text: RichText, where: Chapter | Term) -> Passage:
    return Passage("meaning", plain(text), where.position, text)


def compare_texts(said: Said, first: Said, subject: Subject) -> Iterator[Finding]:
    """A slide or an option against its original."""
    mine, theirs = list(passages(said, staff=True)), list(passages(first, staff=True))
    tags = said.language, first.language
    yield from _untranslated(mine, theirs, tags)
    yield from _citations(said, first)
    if [each.kind for each in mine] == [each.kind for each in theirs]:
        for here, there in zip(mine, theirs, strict=True):
            yield from _compare(here, there, tags, subject)
    else:
        yield from _numbers(mine, theirs, tags, subject)


def _compare(here: Passage, there: Passage, tags: tuple[str, str], subject: Subject) -> Iterator[Finding]:
    yield from _numbers([here], [there], tags, subject)
    yield from compare_meaning(here, there, (language_of(tags[0]), language_of(tags[1])))


def _untranslated(
    mine: Iterable[Passage], theirs: Iterable[Passage], tags: tuple[str, str]
) -> Iterator[Finding]:
    if language_of(tags[0]) == language_of(tags[1]):
        return
    known = {_plain(passage.text) for passage in theirs}
    for passage in mine:
        text = _plain(passage.text)
        if word_count(text) >= LEAST_WORDS and (text in known or _is_foreign(text, tags)):
            message = f"not translated: '{_short(passage.text)}'"
            yield warning("untranslated", passage.position, message, "Say it in the language of this folder.")


def _is_foreign(text: str, tags: tuple[str, str]) -> bool:
    """Whether more of the small words are those of the original's language, where both are known."""
    here, there = (FUNCTION_WORDS.get(language_of(tag), frozenset[str]()) for tag in tags)
    words = text.split()
    ours, theirs = (sum(word in known for word in words) for known in (here, there))
    return bool(here and there) and theirs >= LEAST_FOREIGN and theirs > ours


def _plain(text: str) -> str:
    return " ".join(words_of(text)).casefold()


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:LEAST_WORDS]) + (" …" if len(words) > LEAST_WORDS else "")


def _citations(said: Said, first: Said) -> Iterator[Finding]:
    mine, theirs = set(said.sources), set(first.sources)
    if mine == theirs:
        return
    parts = [
        f"{what} {', '.join(sorted(keys))}"
        for what, keys in (("not here:", theirs - mine), ("only here:", mine - theirs))
        if keys
    ]
    how = "Cite in every language what the original cites."
    yield warning(
        "translation-citation", said.position, f"other sources than the original; {'; '.join(parts)}", how
    )


@dataclass(frozen=True, slots=True)
class _Numbers:
    """The numbers of some passages: those in digits, and those in words."""

    digits: tuple[Number, ...]
    words: frozenset[float]

    @classmethod
    def of(cls, some: Sequence[Passage], tag: str) -> _Numbers:
        text = "\n".join(passage.text for passage in some)
        return cls(numbers_in(text), spelled_in(text, language_of(tag)))

    def without(self, other: _Numbers) -> list[Number]:
        """The numbers in digits that the other side does not have; each of its digits stands for one."""
        left = list(other.digits)
        missing = []
        for number in self.digits:
            same = next((each for each in left if each.values & number.values), None)
            if same:
                left.remove(same)
            elif not number.values & other.words:
                missing.append(number)
        return missing


def _numbers(
    mine: Sequence[Passage], theirs: Sequence[Passage], tags: tuple[str, str], subject: Subject
) -> Iterator[Finding]:
    here, there = _Numbers.of(mine, tags[0]), _Numbers.of(theirs, tags[1])
    missing, extra = there.without(here), here.without(there)
    if not extra and language_of(tags[0]) not in NUMBER_WORDS:
        missing = [number for number in missing if not number.is_small]
    if not missing and (not extra or language_of(tags[1]) not in NUMBER_WORDS):
        return
    place = mine[0].position
    if extra:
        at = next(
            each for each in mine if any(number.text == extra[0].text for number in numbers_in(each.text))
        )
        place = subject.place(extra[0].text, at.position)
    says = f"here {_texts(extra)}" if extra else "not here"
    how = "Write the numbers of the original; ask its authors when they look wrong."
    if missing:
        message = f"the original says {_texts(missing)}, {says}"
        yield error("translation-number", place, message, how)
    else:
        yield warning("translation-number", place, f"the original does not say {_texts(extra)}", how)


def _texts(numbers: Iterable[Number]) -> str:
    return ", ".join(number.text for number in numbers)
