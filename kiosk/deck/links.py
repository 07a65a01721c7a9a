"""Links the first mention of each glossary word on a slide."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from kiosk.deck.findings import Position
from kiosk.deck.model import Option, Slide, Term
from kiosk.deck.text import RichText, Span
from kiosk.deck.texts import Walk

# A word is whatever is neither space nor punctuation: `\w` would part a letter from the accent after it.
_TOKEN = re.compile(r"[^\s!-/:-@\[-`{-~¡«·»¿\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+|\S")
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Words:
    """Terms by the words of each form; and by first word, how many words there may be, longest first."""

    terms: dict[tuple[str, ...], str]
    lengths: dict[str, tuple[int, ...]]

    @classmethod
    def of(cls, terms: Iterable[Term]) -> Words:
        """The names and other forms of the linked terms; the first of two terms with the same form has it."""
        forms: dict[tuple[str, ...], str] = {}
        lengths: dict[str, set[int]] = {}
        for term in (each for each in terms if each.linked):
            for form in (term.name, *term.also):
                words = tuple(_key(token.group()) for token in _TOKEN.finditer(form))
                if 0 < len(words) <= _MOST_WORDS and words not in forms:
                    forms[words] = term.id
                    lengths.setdefault(words[0], set()).add(len(words))
        return cls(forms, {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()})


def link_terms(slide: Slide, words: Words) -> Slide:
    """The slide with the first mention of each term linked, in reading order; takes linear time.

    Left alone are titles, prompts, names of facts and of choices, answers, and what is a link already. A text that
    links a term by itself counts as the first mention.
    """
    return Walk(text=_Linker(words, set()).link).slide(slide)


def link_option(option: Option, words: Words) -> Option:
    """The option with the first mention of each term linked, in the order of its aspects."""
    return Walk(text=_Linker(words, set()).link).option(option)


@dataclass(frozen=True, slots=True)
class _Linker:
    words: Words
    seen: set[str]

    def link(self, text: RichText, _: Position) -> RichText:
        self.seen.update(span.term for span in text if span.term)
        spans: list[Span] = []
        for index, span in enumerate(text):
            if span.term or span.slide or not span.text:
                spans.append(span)
                continue
            before = text[index - 1].text[-1:] if index else ""
            after = text[index + 1].text[:1] if index + 1 < len(text) else ""
            spans.extend(self.split(span, before, after))
        return tuple(spans)

    def split(self, span: Span, before: str, after: str) -> list[Span]:
        """The span cut where a term is first mentioned; `before` and `after` are the letters next to it."""
        if self.words.lengths.keys().isdisjoint(map(_key, _TOKEN.findall(span.text))):
            return [span]
        tokens = list(_TOKEN.finditer(span.text))
        keys = [_key(token.group()) for token in tokens]
        parts: list[Span] = []
        done, index = 0, 0
        while index < len(tokens):
            size = self.length(keys, index)
            start, end = tokens[index].start(), tokens[index + max(size, 1) - 1].end()
            index += max(size, 1)
            if not size or _joined(before, span.text[:1], start == 0):
                continue
            term = self.words.terms[tuple(keys[index - size : index])]
            if term in self.seen or _joined(span.text[-1:], after, end == len(span.text)):
                continue
            self.seen.add(term)
            parts += [_part(span, span.text[done:start]), _part(span, span.text[start:end], term)]
            done = end
        parts.append(_part(span, span.text[done:]) if parts else span)
        return [part for part in parts if part.text]

    def length(self, keys: list[str], index: int) -> int:
        """How many words the longest form has that stands here; 0 where none does."""
        for size in self.words.lengths.get(keys[index], ()):
            words = tuple(keys[index : index + size])
            if len(words) == size and words in self.words.terms:
                return size
        return 0


def _part(span: Span, text: str, term: str = "") -> Span:
    """Some words of a span that is no link yet."""
    return Span(text, strong=span.strong, emphasis=span.emphasis, term=term, cites=span.cites)


@lru_cache(maxsize=4096)
def _key(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


def _joined(left: str, right: str, at_edge: bool) -> bool:
    """Whether a word at the edge of a span goes on in the next one."""
    return at_edge and bool(left and right) and left.isalnum() and right.isalnum()
