"""What `kiosk doctor` found, as a page for the file. No scripts, no network, and nothing about a person."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import qVersion

from kiosk import __version__
from kiosk.check.report_html_parts import Html, element, joined, table
from kiosk.check.report_html_style import STYLE
from kiosk.operate.rows import BY_HAND, FAIL, MET, Row, State
from kiosk.operate.table import CAVEAT, counted

_HEADS = ("What", "Measured", "Needed", "Clause", "Result", "To do")
_SELF_CONTAINED = (
    "This page holds all that it shows: it asks nothing of a network. It names this machine's hardware and settings, "
    "and nobody who used it."
)


def page(rows: Sequence[Row], facts: Mapping[str, str], today: date) -> str:
    """The page as text; `facts` are those of the machine and the deck."""
    title = "Accessibility of this kiosk, measured"
    head = joined(
        [
            Html('<meta charset="utf-8">'),
            Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
            element("title", f"{title}, {today}"),
            element("style", Html(STYLE)),
        ],
        "\n",
    )
    body = joined([element("header", element("h1", title), _facts(facts, today)), *_main(rows)], "\n")
    whole = element("html", Html("\n"), element("head", head), Html("\n"), element("body", body), lang="en")
    return f"<!DOCTYPE html>\n{whole}\n"


def _facts(facts: Mapping[str, str], today: date) -> Html:
    known = {
        "Measured on": str(today),
        "Measured by": f"kiosk {__version__}, Qt {qVersion()}, Python {platform.python_version()}",
        "System": f"{platform.system()} {platform.release()}, {platform.machine()}",
        **facts,
    }
    return element("dl", *(element("dt", name) + element("dd", value) for name, value in known.items()))


def _main(rows: Sequence[Row]) -> Iterator[Html]:
    failed = any(row.state == FAIL for row in rows)
    yield element("p", element("span", counted(rows), class_="not-met" if failed else "met"), ".")
    yield element("p", _SELF_CONTAINED)
    yield element("p", CAVEAT, class_="hint")
    for part in dict.fromkeys(row.part for row in rows):
        yield element("h2", part)
        yield table(part, _HEADS, [_cells(row) for row in rows if row.part == part])
    yield element("h2", "Measured by hand")
    who = ("Date", "Role of who measured", "Remarks")
    yield table("By whom", who, [tuple(element("span", Html("&nbsp;"), class_="line") for _ in who)])


def _cells(row: Row) -> tuple[str, ...]:
    measured = row.measured if row.state != BY_HAND else element("span", Html("&nbsp;"), class_="line")
    return row.what, measured, row.needed, row.clause, _state(row.state), row.how


def _state(state: State) -> Html:
    look = "met" if state == MET else "not-met" if state == FAIL else "care"
    return element("span", state, class_=look)
