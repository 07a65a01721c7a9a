"""How hard a text is to read: all that is counted of it, once as it is and once with the explained words forgiven."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.check import readability
from kiosk.check.explained import Explained
from kiosk.check.passages import BODY, Kind, Passage
from kiosk.check.sentences import UNSPACED, sentences, words
from kiosk.check.syllables import can_count, syllables
from kiosk.check.telling import language_of
from kiosk.deck.model import Term

PROSE: frozenset[Kind] = frozenset({"key", "paragraph", "point", "step", "fact", "callout", "aspect"})
"""What a level is measured on: text to be read on. Titles and names are headings, which Flesch leaves out."""
ASKED: frozenset[Kind] = frozenset({"question", "answer", "reply"})
"""The words of questions, which are measured apart from what they ask about."""
Glossary = Mapping[str, Term] | Explained
"""A glossary, or what was made of it, for those who measure many texts."""
POLYSYLLABLE = 3
TOP_GRADE = 6.0
LEAST_INFLESZ = 65.0
ENOUGH_WORDS = 30
"""A formula says little about a text shorter than this."""
FEW_WORDS = 10
FAR_GRADE = 10.0
FAR_INFLESZ = 50.0
"""From ten words on a text is too hard if it is so hard that its shortness can't be why."""


@dataclass(frozen=True, slots=True)
class Level:
    """What a text counts, and what the formulas make of it.

    Numbers that end in `_all` are of all words. The others forgive the words that the glossary explains: such a word
    counts as an average one of the rest, and never as more than it has. `grade` (Flesch-Kincaid) and `smog` are for
    English. `ease` is Flesch's reading ease for English and the INFLESZ score for Spanish; `huerta` is for Spanish.
    All are None in other languages, and where there are no words. `mean_sentence` is in words.
    """

    language: str
    words: int = 0
    sentences: int = 0
    explained: int = 0
    longest: int = 0
    syllables: int = 0
    syllables_all: int = 0
    polysyllables: int = 0
    polysyllables_all: int = 0

    @property
    def mean_sentence(self) -> float:
        """Words a sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def is_enough(self) -> bool:
        """Whether there are enough words for the formulas to say something."""
        return self.words >= ENOUGH_WORDS

    @property
    def is_hard(self) -> bool:
        """Whether it is above grade 6 or below 65 of INFLESZ; short texts by a wide margin, very short ones never."""
        if self.words < FEW_WORDS:
            return False
        if self._is("es"):
            return round(self.ease or 0, 1) < (LEAST_INFLESZ if self.is_enough else FAR_INFLESZ)
        return round(self.grade or 0, 1) > (TOP_GRADE if self.is_enough else FAR_GRADE)

    @property
    def grade(self) -> float | None:
        """Flesch-Kincaid grade, explained words forgiven."""
        return self._of("en", readability.flesch_kincaid, self.syllables)

    @property
    def grade_all(self) -> float | None:
        """Flesch-Kincaid grade of all words."""
        return self._of("en", readability.flesch_kincaid, self.syllables_all)

    @property
    def smog(self) -> float | None:
        """SMOG grade, explained words forgiven; an estimate below 30 sentences."""
        return readability.smog(self.polysyllables, self.sentences) if self._is("en") else None

    @property
    def smog_all(self) -> float | None:
        """SMOG grade of all words; an estimate below 30 sentences."""
        return readability.smog(self.polysyllables_all, self.sentences) if self._is("en") else None

    @property
    def ease(self) -> float | None:
        """Flesch's reading ease, or the INFLESZ score; explained words forgiven."""
        formula = readability.szigriszt if self._is("es") else readability.flesch_ease
        return self._of(language_of(self.language), formula, self.syllables)

    @property
    def ease_all(self) -> float | None:
        """Flesch's reading ease, or the INFLESZ score, of all words."""
        formula = readability.szigriszt if self._is("es") else readability.flesch_ease
        return self._of(language_of(self.language), formula, self.syllables_all)

    @property
    def huerta(self) -> float | None:
        """Fernández Huerta's score, explained words forgiven."""
        return self._of("es", readability.fernandez_huerta, self.syllables)

    def _is(self, language: str) -> bool:
        return language_of(self.language) == language and bool(self.words) and can_count(language)

    def _of(self, language: str, formula: readability.Formula, count: float) -> float | None:
        return formula(self.words, self.sentences, count) if self._is(language) else None


def level_of(
    passages: Iterable[Passage], language: str, terms: Glossary, kinds: frozenset[Kind] = PROSE
) -> Level:
    """The level of those passages that are of `kinds`; `terms` is the glossary of that language."""
    return level_of_texts((one.text for one in passages if one.kind in kinds), language, terms)


def level_of_texts(texts: Iterable[str], language: str, terms: Glossary) -> Level:
    """The level of some texts, each of them one sentence or more. Without spaces between words nothing is counted."""
    if language_of(language) in UNSPACED:
        return Level(language)
    explained = terms if isinstance(terms, Explained) else Explained(terms, language)
    found = [words(sentence) for text in texts for sentence in sentences(text, language)]
    marked = [(word, mark) for one in found for word, mark in zip(one, explained.marks(one), strict=True)]
    return Level(
        language,
        words=len(marked),
        sentences=len(found),
        explained=sum(mark for _, mark in marked),
        longest=max(map(len, found), default=0),
        **_counted(marked, language),
    )


def _counted(marked: list[tuple[str, bool]], language: str) -> dict[str, int]:
    if not can_count(language) or not marked:
        return {}
    voiced = [(syllables(word, language), mark) for word, mark in marked]
    plain = [count for count, mark in voiced if not mark]
    average = sum(plain) / len(plain) if plain else 1.0
    return {
        "syllables": sum(plain) + round(sum(min(count, average) for count, mark in voiced if mark)),
        "syllables_all": sum(count for count, _ in voiced),
        "polysyllables": sum(count >= POLYSYLLABLE for count in plain),
        "polysyllables_all": sum(count >= POLYSYLLABLE for count, _ in voiced),
    }


def body_words(passages: Iterable[Passage], language: str) -> int:
    """How many words the body has: no title, figure, table, array, question or staff note; 0 without spaces."""
    if language_of(language) in UNSPACED:
        return 0
    return sum(len(words(one.text)) for one in passages if one.kind in BODY)


def hardest_words(told: Iterable[Passage], language: str, explained: Explained, most: int = 3) -> list[str]:
    """The longest words that the glossary does not explain, by syllables; empty without a way to count them."""
    if not can_count(language):
        return []
    split = [
        words(sentence)
        for one in told
        for sentence in sentences(one.text, language)
        if one.kind in PROSE | ASKED
    ]
    plain = [word for one in split for word, mark in zip(one, explained.marks(one), strict=True) if not mark]
    unique = dict.fromkeys(word.lower() for word in plain if word[0].isalpha())
    long = [word for word in unique if syllables(word, language) >= POLYSYLLABLE]
    return sorted(long, key=lambda word: (-syllables(word, language), -len(word)))[:most]
