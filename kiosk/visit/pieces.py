"""Where styled words may be cut, so that each piece stands by itself. No tag is cut open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.spoken.sentences import sentences

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1

TOKENS = re.compile(r"<(/?)(\w+)[^>]*>|[^<]+")
CLAUSES = re.compile(r"(?<=[,;:–—]) +")  # noqa: RUF001
NAMES = re.compile(r"^<|[ >].*$")
WORDS = re.compile(r" +|\n")

Run = tuple[str, tuple[str, ...]]
"""Words of one look, without mark-up, and the tags that make it so."""


def pieces(styled: str, fineness: int = 0) -> list[str]:
    """The words cut at the ends of sentences (0), at those of clauses (1) or between words (2).

    One after the other they are the whole: what separates two belongs to the first of them.
    """
    runs = list(_runs(styled))
    text = "".join(words for words, _ in runs)
    starts = sorted({0, *_starts(text, fineness)})
    ends = [*starts[1:], len(text)]
    return [_between(runs, start, end) for start, end in zip(starts, ends, strict=True)]


def plain_words(styled: str) -> str:
    """The words without mark-up, for a voice."""
    return "".join(words for words, _ in _runs(styled)).replace("\u00a0", " ").strip()


def _starts(text: str, fineness: int) -> Iterator[int]:
    """Where pieces begin. Sentences are those that have clips."""
    if fineness > 0:
        yield from (gap.end() for gap in (CLAUSES, WORDS)[fineness - 1].finditer(text))
        return
    at = 0
    for sentence in sentences(text):
        at = text.index(sentence, at)
        yield at
        at += len(sentence)


def _runs(styled: str) -> Iterator[Run]:
    open_tags: list[str] = []
    for token in TOKENS.finditer(styled):
        closing, tag = token[1], token[2]
        if not tag:
            yield unescape(token[0]), tuple(open_tags)
        elif tag == "br":
            yield "\n", tuple(open_tags)
        elif closing:
            open_tags.pop()
        else:
            open_tags.append(token[0])


def _between(runs: list[Run], start: int, end: int) -> str:
    """The mark-up of the words from one place of the text to another."""
    marked, at = "", 0
    for words, tags in runs:
        part = words[max(0, start - at) : max(0, end - at)]
        at += len(words)
        closing = "".join(f"</{NAMES.sub('', tag)}>" for tag in reversed(tags))
        marked += "".join(tags) + _escaped(part) + closing if part else ""
    return marked


def _escaped(words: str) -> str:
    return escape(words, quote=False).replace("\u00a0", "&nbsp;").replace("\n", "<br/>")


@QmlElement
@QmlSingleton
class Prose(QObject):
    """Cuts words for the screens."""

    @Slot(str, int, result="QStringList")
    def pieces(self, styled: str, fineness: int) -> list[str]:
        """See `pieces`."""
        return pieces(styled, fineness)

    @Slot(str, result=str)
    def plain(self, styled: str) -> str:
        """The words alone."""
        return plain_words(styled)
