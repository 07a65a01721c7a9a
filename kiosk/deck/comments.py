"""HTML comments, which are errors and must not reach a reader as text."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.deck.inline import HTML_HELP
from kiosk.deck.markdown_lines import Line, Report

_START, _END = "<!--", "-->"


def without_comments(lines: Sequence[Line], report: Report) -> list[Line]:
    """The lines with every comment blanked out; each is reported. One that never ends takes its line only."""
    if not any(_START in line.text for line in lines):
        return list(lines)
    last_end = max((index for index, line in enumerate(lines) if _END in line.text), default=-1)
    kept: list[Line] = []
    inside = False
    for index, line in enumerate(lines):
        text, inside = _blanked(line, inside, index, last_end, report)
        kept.append(Line(line.number, text, line.offset))
    return kept


def _blanked(line: Line, inside: bool, index: int, last_end: int, report: Report) -> tuple[str, bool]:
    """The line's text, and whether a comment goes on after it."""
    text, done = line.text, 0
    parts: list[str] = []
    while True:
        if not inside:
            start = _start(text, done)
            if start < 0:
                return "".join(parts) + text[done:], False
            report.error("html", (line.number, line.offset + start + 1), "an HTML comment", HTML_HELP)
            parts.append(text[done:start])
            done = start + len(_START)
        end = text.find(_END, done)
        if end < 0:
            return "".join(parts), index < last_end
        parts.append(" " * (end + len(_END) - done + (0 if inside else len(_START))))
        done, inside = end + len(_END), False


def _start(text: str, done: int) -> int:
    start = text.find(_START, done)
    while start > 0 and text[start - 1] == "\\":
        start = text.find(_START, start + 1)
    return start
