"""Paragraphs, headings and terms: text that takes no attributes."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.deck.attributes import refuse, split_end, split_own_line
from kiosk.deck.inline import read_inline
from kiosk.deck.markdown_lines import Line, Report
from kiosk.deck.text import RichText


def read_words(lines: Sequence[Line], report: Report) -> RichText:
    """The spans of a paragraph."""
    words, attributes = split_own_line(lines)
    refuse(attributes, "a paragraph", report)
    last, attributes = split_end(words[-1], any_braces=False)
    refuse(attributes, "a paragraph", report)
    return read_inline((*words[:-1], last), report)


def read_line(line: Line, what: str, report: Report) -> RichText:
    """The spans of a heading, a cell or a term; `what` names it in messages."""
    words, attributes = split_end(line)
    refuse(attributes, what, report)
    return read_inline((words,), report)
