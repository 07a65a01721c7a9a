"""Which words stand between marks of emphasis, and the spans that come of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.deck.text import RichText, Span

_LONGEST_RUN = 3
_SPACE = re.compile(r"[ \t\n\f\v]+")
_BEFORE_STOP = re.compile(r"[\s.,;:!?)\]]")
_EMPHASIS, _STRONG = 1, 2


@dataclass(slots=True)
class Piece:
    """A span before its looks are known. A run of marks has its words in `span` until it is resolved.

    `strong` and `emphasis` count how many begin here (or end, below zero).
    """

    span: Span
    is_run: bool = False
    opens: bool = False
    closes: bool = False
    strong: int = 0
    emphasis: int = 0


@dataclass(frozen=True, slots=True)
class _Opened:
    mark: str
    width: int
    index: int


def run_of_marks(text: str, start: int, end: int) -> Piece:
    """The run of `*` or `_` between two offsets; underscores within a word are no marks."""
    before, after = text[start - 1 : start], text[end : end + 1]
    inside_word = text[start] == "_"
    opens = bool(after.strip()) and not (inside_word and before.isalnum())
    closes = bool(before.strip()) and not (inside_word and after.isalnum())
    short = end - start <= _LONGEST_RUN
    return Piece(Span(text[start:end]), True, short and opens, short and closes)


def unmarked(text: str) -> RichText:
    """The span of a text in which nothing is marked."""
    words = _SPACE.sub(" ", text).strip(" ")
    return (Span(words),) if words else ()


def to_spans(pieces: Sequence[Piece]) -> RichText:
    """Resolve the runs of marks and merge neighbours of equal looks."""
    _resolve(pieces)
    spans, strong, emphasis = [], 0, 0
    for piece in pieces:
        strong += piece.strong
        emphasis += piece.emphasis
        if piece.span.cites:
            spans.append(piece.span)
        elif piece.span.text:
            looks = (
                replace(piece.span, strong=strong > 0, emphasis=emphasis > 0)
                if strong or emphasis
                else piece.span
            )
            spans.append(looks)
    return tuple(_merged(_trimmed(_merged(spans))))


def _resolve(pieces: Sequence[Piece]) -> None:
    opened: list[_Opened] = []
    for index, piece in enumerate(pieces):
        if not piece.is_run:
            continue
        if piece.closes:
            opened = _close(pieces, index, opened)
        width = len(piece.span.text)
        if piece.opens and width:
            mark = piece.span.text[0]
            widths = (_STRONG, _EMPHASIS) if width == _LONGEST_RUN else (width,)
            opened = [old for old in opened if old.mark != mark or old.width not in widths]
            opened += [_Opened(mark, one, index) for one in widths]


def _close(pieces: Sequence[Piece], index: int, opened: list[_Opened]) -> list[_Opened]:
    """Close what the run at `index` can close, the innermost first; what is crossed stays as written."""
    closing = pieces[index]
    while closing.span.text:
        text = closing.span.text
        fitting = [old for old in opened if old.mark == text[0] and old.width <= len(text)]
        if not fitting:
            break
        inner = next((old for old in reversed(fitting) if old.width == len(text)), fitting[-1])
        if inner.width != len(text) < _LONGEST_RUN:
            break
        opening = pieces[inner.index]
        opening.span = replace(opening.span, text=opening.span.text[inner.width :])
        closing.span = replace(closing.span, text=text[inner.width :])
        if inner.width == _STRONG:
            opening.strong, closing.strong = opening.strong + 1, closing.strong - 1
        else:
            opening.emphasis, closing.emphasis = opening.emphasis + 1, closing.emphasis - 1
        opened = [
            old
            for old in opened
            if old.index < inner.index or (old.index == inner.index and old is not inner)
        ]
    return opened


def _looks(span: Span) -> tuple[object, ...]:
    return span.strong, span.emphasis, span.term, span.slide, span.cites


def _merged(spans: Sequence[Span]) -> list[Span]:
    """Neighbours of equal looks as one; runs of space, also across spans, as one space."""
    runs: list[tuple[Span, list[str]]] = []
    for span in spans:
        if runs and not span.cites and _looks(runs[-1][0]) == _looks(span):
            runs[-1][1].append(span.text)
        else:
            runs.append((span, [span.text]))
    return [_saying(span, _SPACE.sub(" ", "".join(texts))) for span, texts in runs]


def _saying(span: Span, text: str) -> Span:
    return span if text == span.text else replace(span, text=text)


def _trimmed(spans: Sequence[Span]) -> list[Span]:
    """Without space at both ends, two spaces in a row, or a space between the words and their citation."""
    kept: list[Span] = []
    ends_with_space = True
    for index, span in enumerate(spans):
        text = span.text.removeprefix(" ") if ends_with_space else span.text
        following = spans[index + 1] if index + 1 < len(spans) else None
        if _loses_last_space(following, spans[index + 2 : index + 3]):
            text = text.removesuffix(" ")
        if text:
            ends_with_space = text.endswith(" ")
        if text or span.cites:
            kept.append(_saying(span, text))
    while kept and kept[-1].text.endswith(" "):
        last = kept.pop()
        if text := last.text.rstrip(" "):
            kept.append(replace(last, text=text))
    return kept


def _loses_last_space(following: Span | None, after: Sequence[Span]) -> bool:
    if following is None:
        return True
    if not following.cites:
        return False
    return not after or bool(after[0].cites) or bool(_BEFORE_STOP.match(after[0].text))
