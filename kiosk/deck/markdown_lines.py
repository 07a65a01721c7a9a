"""Lines of a Markdown file that know where they stand, and the passages of text that they make up."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.deck.findings import Finding, Position

Place = tuple[int, int]
TAB = 4
_INDENT = re.compile(r"[ \t]*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its end; `text[0]` stands in column `offset` + 1 of the file."""

    number: int
    text: str
    offset: int = 0

    @property
    def indent(self) -> int:
        """How many spaces it begins with."""
        return len(self.text) - len(self.text.lstrip(" "))

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read on it."""
        return not self.text.strip()

    @property
    def place(self) -> Place:
        """Line and column of its first word."""
        return self.number, self.offset + self.indent + 1

    def cut(self, count: int) -> Line:
        """The line without its first characters."""
        return Line(self.number, self.text[count:], self.offset + count)

    def dedent(self) -> Line:
        """The line one level further left."""
        return self.cut(min(TAB, self.indent))

    def strip(self) -> Line:
        """The line without space around its words."""
        text = self.text.lstrip(" ")
        return Line(self.number, text.rstrip(), self.offset + len(self.text) - len(text))


def split_lines(text: str) -> list[Line]:
    """Split into lines, without the byte order mark and with the tabs of each indentation as spaces."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return [_untabbed(number, line) for number, line in enumerate(text.split("\n"), 1)]


def _untabbed(number: int, text: str) -> Line:
    if "\t" not in text:
        return Line(number, text)
    match = _INDENT.match(text)
    indent = match.group() if match else ""
    if "\t" not in indent:
        return Line(number, text)
    spaces = indent.expandtabs(TAB)
    return Line(number, spaces + text[len(indent) :], len(indent) - len(spaces))


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that are read as one text, each without space around it, joined by line feeds."""

    lines: tuple[Line, ...]
    text: str
    starts: tuple[int, ...]

    def place(self, offset: int) -> Place:
        """Line and column of a character of the text."""
        index = max(bisect_right(self.starts, offset) - 1, 0)
        line = self.lines[index]
        return line.number, line.offset + offset - self.starts[index] + 1


def passage(lines: Sequence[Line]) -> Passage:
    """The passage that one or more lines make up."""
    stripped = tuple(line.strip() for line in lines)
    starts, end = [], 0
    for line in stripped:
        starts.append(end)
        end += len(line.text) + 1
    return Passage(stripped, "\n".join(line.text for line in stripped), tuple(starts))


@dataclass(slots=True)
class Report:
    """What is found while one file is read: what is wrong with it, and the sources it cites."""

    file: str
    findings: list[Finding] = field(default_factory=list)
    cites: dict[str, None] = field(default_factory=dict)

    def at(self, place: Place) -> Position:
        """A place as a position in this file."""
        return Position(self.file, *place)

    def error(self, rule: str, place: Place, message: str, how: str) -> None:
        """Keep one error; `how` says how to mend it."""
        self.findings.append(Finding("error", rule, self.at(place), message, how))

    def in_order(self) -> list[Finding]:
        """All findings, from the top of the file to its end, each once."""
        return sorted(dict.fromkeys(self.findings), key=lambda finding: finding.position)
