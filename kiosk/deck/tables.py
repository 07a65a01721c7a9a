"""Tables: the cells of each row, as many as the header has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kiosk.deck.markdown_lines import Line, Report
from kiosk.deck.paragraphs import read_line
from kiosk.deck.parts import Table
from kiosk.deck.text import RichText

_BAR = re.compile(r"\\.|\|")


def read_table(lines: Sequence[Line], report: Report) -> Table | None:
    """The rows that are as wide as the header; the others are reported."""
    head = lines[0].strip()
    has_border = head.text.startswith("|") or head.text.endswith("|")
    rows = [_cells(line.strip(), has_border) for line in lines]
    width = len(rows[0])
    for line, row in zip(lines[1:], rows[1:], strict=True):
        if len(row) != width:
            message = f"a row of {len(row)} cells below a header of {width}"
            report.error("table-cells", line.place, message, "Give each row as many cells as the header.")
    if len(rows[1]) != width:
        return None
    header, *body = [_read(row, report) for row in (rows[0], *rows[2:]) if len(row) == width]
    return Table(header, tuple(body), report.at(lines[0].place))


def _cells(line: Line, has_border: bool) -> list[Line]:
    bars = [match.start() for match in _BAR.finditer(line.text) if match.group() == "|"]
    edges = [-1, *bars, len(line.text)]
    cells = [
        Line(line.number, line.text[start + 1 : end], line.offset + start + 1)
        for start, end in pairwise(edges)
    ]
    if has_border and len(cells) > 1 and cells[0].is_blank:
        cells = cells[1:]
    if has_border and len(cells) > 1 and not cells[-1].text and line.text.endswith("|"):
        cells = cells[:-1]
    return cells


def _read(cells: Sequence[Line], report: Report) -> tuple[RichText, ...]:
    return tuple(read_line(cell, "a cell", report) for cell in cells)
