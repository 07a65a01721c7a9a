"""How large and how deeply nested a Markdown file may be, checked before it is read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.deck.markdown_lines import TAB, Line, Report

MAX_BYTES = 256 * 1024
MAX_LEVELS = 20
_QUOTES = re.compile(r"[> ]*")
_BRACKET = re.compile(r"\\.|[\[\]]")


def fits(text: str, report: Report) -> bool:
    """Whether the file is small enough to be read; reported when it is not."""
    if len(text) <= MAX_BYTES and len(text.encode("utf-8", "surrogatepass")) <= MAX_BYTES:
        return True
    message = f"the file is larger than {MAX_BYTES // 1024} kB"
    report.error("limit-size", (1, 1), message, "Split it into several slides.")
    return False


def check_nesting(lines: Sequence[Line], report: Report) -> None:
    """Report the first place that is nested too deeply: by indentation, quote marks or brackets."""
    brackets = 0
    may_be_deep = sum(line.text.count("[") for line in lines) > MAX_LEVELS
    for line in lines:
        if line.is_blank:
            brackets = 0
            continue
        levels = max(line.indent // TAB, _quote_marks(line.text))
        column = line.place[1]
        for match in _BRACKET.finditer(line.text) if may_be_deep else ():
            brackets = max(brackets + {"[": 1, "]": -1}.get(match.group(), 0), 0)
            if brackets > MAX_LEVELS:
                levels, column = brackets, line.offset + match.start() + 1
                break
        if levels > MAX_LEVELS:
            message = f"nested deeper than {MAX_LEVELS} levels"
            report.error("limit-nesting", (line.number, column), message, "Make it flatter.")
            return


def _quote_marks(text: str) -> int:
    match = _QUOTES.match(text)
    return match.group().count(">") if match else 0
