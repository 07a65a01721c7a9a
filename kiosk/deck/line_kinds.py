"""What a line of Markdown begins: a heading, an item, a callout, or just text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from kiosk.deck.markdown_lines import TAB, Line

Kind = Literal[
    "blank", "fence", "code", "heading", "rule", "quote", "callout", "bullet", "number", "definition",
    "reference", "text",
]  # fmt: skip
INTERRUPTS = frozenset({"blank", "fence", "heading", "rule", "quote", "callout"})

_HEADING = re.compile(r"(#{1,6})")
_QUOTE = re.compile(r">")
_FENCE = re.compile(r"(`{3,}|~{3,})([^`]*)$")
_MARKER = re.compile(r"(?:([-*+])|[0-9]{1,9}\.)( +|$)")
_CALLOUT = re.compile(r"!!!")
_REFERENCE = re.compile(r"\[[^\[\]@][^\[\]]*\]:")
_DEFINITION = re.compile(r":( +|$)")
_SETEXT = re.compile(r"(=+|-+)[ ]*")
_DELIMITER = re.compile(r"[ |:-]*-[ |:-]*")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's level and its words."""

    level: int
    words: Line


def kind_of(line: Line) -> Kind:
    """What a line begins where a block may begin."""
    text = line.text.strip()
    if not text:
        return "blank"
    if line.indent >= TAB:
        return "code"
    if text[0] not in _MARKS:
        return "text"
    if _is_rule(text):
        return "rule"
    if marker := _MARKER.match(text):
        return "bullet" if marker[1] else "number"
    return next((kind for kind, pattern in _STARTS if pattern.match(text)), "text")


_MARKS = frozenset("-*_+0123456789>#`~!:[")
"""How all that is no text begins."""
_STARTS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("quote", _QUOTE),
    ("heading", _HEADING),
    ("fence", _FENCE),
    ("callout", _CALLOUT),
    ("definition", _DEFINITION),
    ("reference", _REFERENCE),
)


def _is_rule(text: str) -> bool:
    marks = text.replace(" ", "")
    return len(marks) >= 3 and marks[0] in "-*_" and not marks.strip(marks[0])


def heading(line: Line) -> Heading:
    """Read a line of the kind `heading`."""
    line = line.strip()
    match = _HEADING.match(line.text)
    level = len(match[1]) if match else 0
    words = line.cut(level)
    return Heading(level, Line(line.number, words.text.rstrip("#"), words.offset).strip())


def underline(line: Line) -> int:
    """The level of the heading that a line below its words makes, or 0."""
    text = line.text.strip(" ")
    if line.indent >= TAB or not _SETEXT.fullmatch(text):
        return 0
    return 1 if text[0] == "=" else 2


def content(line: Line) -> Line:
    """What follows the marker of an item or a definition."""
    line = line.strip()
    marker = _MARKER.match(line.text) or _DEFINITION.match(line.text)
    return line.cut(marker.end() if marker else 0)


def fence(line: Line) -> tuple[str, str]:
    """The marks of a line of the kind `fence`, and the name of what follows it."""
    match = _FENCE.match(line.text.strip())
    return (match[1], match[2].strip()) if match else ("", "")


def is_delimiter(line: Line) -> bool:
    """Whether it may be the line below a table's header."""
    return "|" in line.text and _DELIMITER.fullmatch(line.text.strip()) is not None
