"""Definition lists as their lines tell: the lines of a term, and those of what it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.deck.line_kinds import INTERRUPTS, content, kind_of
from kiosk.deck.markdown_lines import TAB, Line, Report

_HELP = "Put an empty line above each term."


@dataclass(frozen=True, slots=True)
class RawMeaning:
    """What stands after one colon: its first text, and the lines below, moved left by one level."""

    text: tuple[Line, ...]
    below: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RawDefinition:
    """The lines above a colon (each is a term), and what follows it."""

    terms: tuple[Line, ...]
    meanings: tuple[RawMeaning, ...]


def read_definition(
    lines: Sequence[Line], index: int, terms: Sequence[Line], report: Report
) -> tuple[RawDefinition, int]:
    """The definition whose first colon is at `index`, and the index of the line after it."""
    meanings: list[list[Line]] = []
    while index < len(lines):
        line = lines[index]
        if line.is_blank:
            after = index
            while after < len(lines) and lines[after].is_blank:
                after += 1
            if after == len(lines) or not (
                lines[after].indent >= TAB or kind_of(lines[after]) == "definition"
            ):
                break
            meanings[-1].append(Line(line.number, ""))
            index = after
            continue
        kind = kind_of(line)
        if kind == "definition":
            meanings.append([line])
        elif kind in INTERRUPTS:
            break
        elif _is_next_term(lines, index):
            report.error("definition-place", line.place, "a term without an empty line above it", _HELP)
            break
        else:
            meanings[-1].append(line)
        index += 1
    return RawDefinition(tuple(terms), tuple(_meaning(lines) for lines in meanings)), index


def _is_next_term(lines: Sequence[Line], index: int) -> bool:
    following = lines[index + 1] if index + 1 < len(lines) else None
    return following is not None and lines[index].indent == 0 and kind_of(following) == "definition"


def _meaning(lines: Sequence[Line]) -> RawMeaning:
    end = next((at for at, line in enumerate(lines) if line.is_blank), len(lines))
    return RawMeaning((content(lines[0]), *lines[1:end]), tuple(line.dedent() for line in lines[end:]))
