"""The kinds of blocks that a file's lines fall into, their text not yet read."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.deck.definitions import RawDefinition
from kiosk.deck.items import RawList
from kiosk.deck.line_kinds import Heading
from kiosk.deck.markdown_lines import Line, Place


@dataclass(frozen=True, slots=True)
class RawHeading:
    """A heading, underlined ones included."""

    heading: Heading
    place: Place


@dataclass(frozen=True, slots=True)
class RawParagraph:
    """Lines of text."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RawTable:
    """The lines of a table: header, delimiter, rows."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RawFence:
    """The lines between two fences; `place` is that of the first."""

    name: str
    lines: tuple[Line, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class RawCallout:
    """An admonition: its first line, and what stands below it, moved left."""

    head: Line
    lines: tuple[Line, ...]


RawBlock = RawHeading | RawParagraph | RawTable | RawFence | RawCallout | RawList | RawDefinition


def place_of(block: RawBlock) -> Place:
    """Where a block begins."""
    if isinstance(block, RawParagraph | RawTable):
        return block.lines[0].place
    if isinstance(block, RawCallout):
        return block.head.place
    if isinstance(block, RawDefinition):
        return (block.terms or block.meanings[0].text)[0].place
    return block.place
