"""Icon arrays: `77 of 100: Teaching and exercise`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.deck.fields import kebab
from kiosk.deck.inline import decoded, is_key
from kiosk.deck.markdown_lines import Line, Report
from kiosk.deck.parts import People, PeopleRow
from kiosk.deck.raw_blocks import RawFence

_ROW = re.compile(r"([0-9]{1,6}) +of +([0-9]{1,6}) *:(.*)")
_BARE = re.compile(r"[0-9]+(?:[.,][0-9]+)? *(?:%|per ?cent)? *:.*")
_ENTRY = re.compile(r"(after|source|measure|counted|others) *:(.*)")
_HELP = "Write '77 of 100: what was done', 'after: 8 weeks' and 'source: key', each on a line of its own."


def read_people(raw: RawFence, report: Report) -> People | None:
    """The array; None when a required line is missing or no row can be read."""
    entries: dict[str, str] = {}
    rows: list[tuple[PeopleRow, int]] = []
    for line in (line.strip() for line in raw.lines if not line.is_blank):
        if row := _ROW.fullmatch(line.text):
            rows.append((PeopleRow(int(row[1]), decoded(row[3]), report.at(line.place)), int(row[2])))
        elif entry := _ENTRY.fullmatch(line.text):
            _keep(entries, entry[1], entry[2].strip(), line, report)
        elif _BARE.fullmatch(line.text):
            message = "a number of people without saying of how many"
            report.error("people-denominator", line.place, message, "Write it as '77 of 100: words'.")
        else:
            report.error("people-row", line.place, "a line of an icon array that can't be read", _HELP)
    for key in ("after", "source"):
        if key not in entries:
            report.error(
                f"people-{key}", raw.place, f"an icon array without '{key}'", f"Add a line '{key}: …'."
            )
    if bool(entries.get("counted")) != bool(entries.get("others")):
        how = "Write both, such as 'counted: felt better' and 'others: did not', or neither."
        report.error("people-frames", raw.place, "one of 'counted' and 'others' without the other", how)
        entries["counted"] = entries["others"] = ""
    good = _counted(rows, report)
    if not rows:
        report.error("people-row", raw.place, "an icon array without a row", _HELP)
    if not good or not entries.get("after") or not entries.get("source"):
        return None
    report.cites[entries["source"]] = None
    return People(
        rows[0][1],
        good,
        decoded(entries["after"]),
        entries["source"],
        report.at(raw.place),
        entries.get("measure", ""),
        decoded(entries.get("counted", "")),
        decoded(entries.get("others", "")),
    )


def _keep(entries: dict[str, str], key: str, value: str, line: Line, report: Report) -> None:
    value = value.removeprefix("@") if key == "source" else value
    if key in entries:
        report.error("people-row", line.place, f"'{key}' is given twice", "Keep one of the two.")
    elif not value:
        report.error(f"people-{key}", line.place, f"'{key}' is empty", f"Write '{key}: …'.")
        entries[key] = ""
    elif key == "source" and not is_key(value):
        report.error("people-source", line.place, f"'{value}' is no key", "Write one key of references.yaml.")
        entries[key] = ""
    elif key == "measure" and not kebab(value):
        how = "Name what is counted in lower case, words joined by hyphens: pain-8-weeks"
        report.error("people-measure", line.place, f"'{value}' is no name", how)
        entries[key] = ""
    else:
        entries[key] = value


def _counted(rows: Sequence[tuple[PeopleRow, int]], report: Report) -> tuple[PeopleRow, ...]:
    """The rows whose numbers and words are right; the total is that of the first row."""
    good = []
    for row, total in rows:
        place = row.position.line, row.position.column
        if total != rows[0][1]:
            message = f"a total of {total} where the first row has {rows[0][1]}"
            report.error("people-total", place, message, "Give all rows of an array the same total.")
        elif total == 0 or row.count > total:
            message = f"{row.count} of {total} people"
            report.error("people-count", place, message, "A count is at most the total, which is at least 1.")
        elif not row.label:
            report.error("people-row", place, "a row without words", _HELP)
        else:
            good.append(row)
    return tuple(good)
