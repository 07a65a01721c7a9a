"""Lists as their lines tell: items, each with its text and what is indented below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.deck.line_kinds import INTERRUPTS, content, kind_of
from kiosk.deck.markdown_lines import TAB, Line, Place, Report

_MARKERS = frozenset({"bullet", "number"})


@dataclass(frozen=True, slots=True)
class RawItem:
    """An item: the lines of its text, and the lines below them, moved left by one level."""

    text: tuple[Line, ...]
    below: tuple[Line, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class RawList:
    """Items with bullets, or with numbers."""

    is_numbered: bool
    items: tuple[RawItem, ...]
    place: Place


def read_list(lines: Sequence[Line], index: int, report: Report) -> tuple[RawList, int]:
    """The list that begins at `index`, and the index of the line after it."""
    first = lines[index]
    kind = kind_of(first)
    items: list[list[Line]] = []
    while index < len(lines):
        line = lines[index]
        if line.is_blank:
            index = _after_blank(lines, index)
            if index == len(lines) or not (lines[index].indent >= TAB or kind_of(lines[index]) == kind):
                break
            items[-1].append(Line(line.number, ""))
            continue
        here = kind_of(line)
        if here in INTERRUPTS:
            break
        if here == kind:
            _check_indent(first, line, report)
            items.append([line])
        elif here in _MARKERS:
            how = "Put an empty line between them, or use one kind of marker."
            report.error("list-mixed", line.place, "bullets and numbers in one list", how)
            break
        else:
            items[-1].append(line)
        index += 1
    found = RawList(kind == "number", tuple(_item(item, report) for item in items), first.place)
    return found, index


def _after_blank(lines: Sequence[Line], index: int) -> int:
    while index < len(lines) and lines[index].is_blank:
        index += 1
    return index


def _check_indent(first: Line, line: Line, report: Report) -> None:
    if abs(line.indent - first.indent) > 1:
        how = "Indent a nested item by four spaces, and begin the others of a list in one column."
        report.error("indent", line.place, "an item indented by less than four spaces", how)


def _item(lines: Sequence[Line], report: Report) -> RawItem:
    """Split an item's lines where its text ends: at an empty line or at a nested list."""
    end = 1
    while end < len(lines) and not lines[end].is_blank and kind_of(lines[end].dedent()) not in _MARKERS:
        if kind_of(lines[end].strip()) in _MARKERS:
            report.error(
                "indent",
                lines[end].place,
                "an item indented too far",
                "Indent it by four spaces for each level.",
            )
        end += 1
    below = tuple(line.dedent() for line in lines[end:])
    return RawItem((content(lines[0]), *lines[1:end]), below, lines[0].place)
