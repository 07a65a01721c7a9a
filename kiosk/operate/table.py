"""What `kiosk doctor` found, as lines for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from kiosk.operate.rows import BY_HAND, FAIL, MET, UNKNOWN, Row

WHAT, MEASURED, NEEDED, CLAUSE = 34, 44, 26, 24
CAVEAT = (
    "Clauses of EN 301 549 are numbered as in its editions 1.1; later ones moved those of chapter 8, with the same "
    "millimetres. Read the standards themselves before printing the numbers in a report on conformance."
)


def as_text(rows: Sequence[Row]) -> str:
    """A table of all rows, a heading for each part, and how many passed."""
    lines: list[str] = []
    part = ""
    for row in rows:
        if row.part != part:
            part = row.part
            lines += ["", part]
        lines += _lines(row)
    return "\n".join([*lines, "", *textwrap.wrap(CAVEAT, 120), "", counted(rows)]).lstrip("\n")


def counted(rows: Sequence[Row]) -> str:
    """`12 pass, 1 FAIL, 2 unknown, 8 by hand`."""
    states = [row.state for row in rows]
    return ", ".join(f"{states.count(state)} {state}" for state in (MET, FAIL, UNKNOWN, BY_HAND))


def _lines(row: Row) -> Iterator[str]:
    cells = [
        textwrap.wrap(text, width) or [""]
        for text, width in (
            (row.what, WHAT),
            (row.measured, MEASURED),
            (row.needed, NEEDED),
            (row.clause, CLAUSE),
        )
    ]
    for number in range(max(map(len, cells))):
        texts = [cell[number] if number < len(cell) else "" for cell in cells]
        state = row.state if number == 0 else ""
        widths = zip(texts, (WHAT, MEASURED, NEEDED, CLAUSE), strict=True)
        yield f"  {state:<8} " + "  ".join(f"{text:<{width}}" for text, width in widths).rstrip()
    if row.how:
        yield f"  {'':<8} -> {row.how}"
