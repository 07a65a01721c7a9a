"""The sources that slides cite, from CSL-YAML."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, get_args

from kiosk.deck.fields import Fields, year_of
from kiosk.deck.findings import Finding
from kiosk.deck.model import Read, Reference
from kiosk.deck.yaml_source import Node, read_yaml

MAX_BYTES = 2 * 1024 * 1024
_RULE = "reference"
_READ: Final = tuple(word for word in get_args(Read) if word)
_NAMED_AUTHORS = 3
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def read_references(text: str, file: str) -> tuple[dict[str, Reference], list[Finding]]:
    """Read `references.yaml`: a list `references:` of CSL items, by `id`.

    Of each, `id` and `title` are required; `author` (`family`, `given`, `literal`), `issued` (`date-parts`,
    `year` or a text that begins with the year), `container-title`, `DOI`, `URL`, `language`, `note` and `accessed`
    (a whole day) are used; other CSL keys are left alone. `read` is ours: how much of the source was read, on that day.
    """
    node, findings = read_yaml(text, file, max_bytes=MAX_BYTES)
    found: dict[str, Reference] = {}
    top = Fields.of(node, _RULE, findings, "the file") if node else None
    for item in top.items("references", required=True) if top else ():
        fields = Fields.of(item, _RULE, findings, "a reference")
        reference = _reference(fields) if fields else None
        if reference is None or fields is None:
            continue
        if reference.key in found:
            fields.error("id", f"'{reference.key}' is given twice", "Keep one of the two.")
        else:
            found[reference.key] = reference
    return found, findings


def _reference(fields: Fields) -> Reference | None:
    key = fields.text("id", required=True)
    title = fields.text("title", required=True)
    if not key or not title:
        return None
    return Reference(
        key=key,
        title=title,
        position=fields.position,
        authors=_authors(fields),
        year=_year(fields),
        container=fields.text("container-title"),
        doi=_matching(fields, "DOI", _DOI, "Write it as 10.1000/xyz."),
        url=_matching(fields, "URL", _WEB, "Begin it with https://."),
        note=fields.text("note"),
        accessed=_accessed(fields),
        read=fields.choice("read", _READ),
        language=fields.text("language"),
    )


def _matching(fields: Fields, key: str, pattern: re.Pattern[str], how: str) -> str:
    text = fields.text(key)
    match = pattern.fullmatch(text)
    if text and not match:
        fields.error(key, f"'{text}' is no {key}", how)
    return match.group(match.lastindex or 0) if match else ""


def _authors(fields: Fields) -> str:
    """Family names with initials, as Vancouver writes them: `Griffin DR, Dickenson EJ, Wall PDH, et al.`."""
    names = [name for item in fields.items("author") if (name := _name(item, fields.findings))]
    if len(names) > _NAMED_AUTHORS:
        names = [*names[:_NAMED_AUTHORS], "et al."]
    return ", ".join(names)


def _name(item: Node, findings: list[Finding]) -> str:
    fields = Fields.of(item, _RULE, findings, "an author")
    if fields is None:
        return ""
    if literal := fields.text("literal"):
        return literal
    family = fields.text("family", required=True)
    initials = "".join(part[0].upper() for part in re.split(r"[\s.\-]+", fields.text("given")) if part)
    return " ".join(part for part in (fields.text("non-dropping-particle"), family, initials) if part)


def _accessed(fields: Fields) -> date | None:
    """A day as CSL has it, or an ISO date."""
    node = fields.given("accessed")
    if node is None:
        return None
    day = node.value if isinstance(node.value, date) else _day(_parts(node))
    if day is None:
        how = "Write accessed: {date-parts: [[2026, 11, 22]]}, or accessed: 2026-11-22."
        fields.error("accessed", "'accessed' is no day", how)
    elif day > date.today():
        fields.error("accessed", f"'accessed' is in the future: {day}", "Write the day on which it was read.")
    return day


def _parts(node: Node) -> list[object]:
    """Year, month and day of `{date-parts: [[2026, 11, 22]]}` or `{year: 2026, month: 11, day: 22}`."""
    value: object = node.value
    if isinstance(value, dict) and "date-parts" in value:
        value = value["date-parts"].value
    while isinstance(value, tuple) and value and isinstance(value[0].value, tuple | dict):
        value = value[0].value
    if isinstance(value, dict):
        return [value[key].value for key in ("year", "month", "day") if key in value]
    return [part.value for part in value] if isinstance(value, tuple) else [value]


def _day(parts: list[object]) -> date | None:
    numbers = [part for part in parts if isinstance(part, int) and not isinstance(part, bool)]
    try:
        if len(parts) == 1 and isinstance(parts[0], str):
            return date.fromisoformat(parts[0])
        return date(*numbers) if len(numbers) == len(parts) == 3 else None
    except ValueError:
        return None


def _year(fields: Fields) -> int | None:
    node = fields.given("issued")
    if node is None:
        return None
    value: object = node.value
    if isinstance(value, dict):
        inner = value.get("date-parts") or value.get("year") or value.get("raw") or value.get("literal")
        value = inner.value if inner else None
    while isinstance(value, tuple) and value:
        value = value[0].value
        if isinstance(value, dict):
            value = value["year"].value if "year" in value else None
    year = year_of(value)
    if year is None:
        fields.error("issued", "no year in 'issued'", "Write issued: {date-parts: [[2018]]}.")
    return year
