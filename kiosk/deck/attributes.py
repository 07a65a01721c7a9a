"""Attribute lists: `{ highlight="labrum" at=3 }`, as the Markdown extension `attr_list` writes them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kiosk.deck.markdown_lines import Line, Place, Report

_LIST = re.compile(r"\{:?(?P<inside>[^{}\n]*)\}")
_ENTRY = re.compile(
    r"""(?P<key>[^ =}"']+)=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^ "']*))|[^ ]+"""
)
_LOOKS_LIKE_ENTRIES = re.compile(r"[ ]*(?:[#.][^ ]|[^ =]+=)")
_NUMBER = re.compile(r"[0-9]{1,6}")


@dataclass(frozen=True, slots=True)
class Attribute:
    """One entry: `#id` has the key `#`, a class or a lone word its own text and no value."""

    key: str
    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class Attributes:
    """An attribute list; `end` is where it ends within the text it was found in."""

    entries: tuple[Attribute, ...]
    place: Place
    end: int


def attributes_at(text: str, start: int, place: Place) -> Attributes | None:
    """The attribute list that begins at `start`, whose place in the file is `place`."""
    match = _LIST.match(text, start)
    if match is None or not match["inside"].strip():
        return None
    line, column = place[0], place[1] - start
    entries = []
    for entry in _ENTRY.finditer(text, match.start("inside"), match.end("inside")):
        where = line, column + entry.start()
        word = entry.group()
        if entry["key"]:
            value = entry["double"] or entry["single"] or entry["bare"] or ""
            entries.append(Attribute(entry["key"], value.strip(), where))
        elif word.startswith("#"):
            entries.append(Attribute("#", word[1:], where))
        else:
            entries.append(Attribute(word, "", where))
    return Attributes(tuple(entries), place, match.end())


def on_own_line(line: Line) -> Attributes | None:
    """The attribute list that is all there is on a line."""
    line = line.strip()
    found = attributes_at(line.text, 0, line.place)
    return found if found and found.end == len(line.text) else None


def split_own_line(lines: Sequence[Line]) -> tuple[tuple[Line, ...], Attributes | None]:
    """A text's lines, and the attribute list on a line of its own below them."""
    if len(lines) > 1 and (found := on_own_line(lines[-1])):
        return tuple(lines[:-1]), found
    return tuple(lines), None


def split_end(line: Line, *, any_braces: bool = True) -> tuple[Line, Attributes | None]:
    """A line's words, and the attribute list at their end.

    After a heading, a cell or a term any braces are one; elsewhere only those that look like attributes.
    """
    line = line.strip()
    start = line.text.rfind("{")
    if start < 0:
        return line, None
    found = attributes_at(line.text, start, (line.number, line.offset + start + 1))
    if not found or found.end != len(line.text):
        return line, None
    if not any_braces and not _LOOKS_LIKE_ENTRIES.match(line.text[start + 1 :].lstrip(":")):
        return line, None
    return Line(line.number, line.text[:start], line.offset), found


def values(attributes: Attributes | None, allowed: Collection[str], report: Report) -> dict[str, str]:
    """The value of each allowed key; every other entry, a second and an empty one are reported."""
    found: dict[str, str] = {}
    for entry in attributes.entries if attributes else ():
        if entry.key not in allowed:
            report.error("attribute-unknown", entry.place, *_unknown(entry, allowed))
        elif entry.key in found:
            message = f"the attribute '{entry.key}' is given twice"
            report.error("attribute-twice", entry.place, message, "Keep one of the two.")
        elif not entry.value:
            message = f"the attribute '{entry.key}' has no value"
            report.error("attribute-value", entry.place, message, f'Write {entry.key}="…", or delete it.')
        elif entry.key in {"state", "zoom", "icon"} and " " in entry.value:
            message = f"the attribute '{entry.key}' takes one name"
            report.error("attribute-value", entry.place, message, "Keep one name, without spaces.")
        elif entry.key == "at" and not _NUMBER.fullmatch(entry.value):
            message = "the attribute 'at' is no whole number"
            report.error("attribute-value", entry.place, message, "Write the number of a view, as at=12.")
        else:
            found[entry.key] = entry.value
    return found


def _unknown(entry: Attribute, allowed: Collection[str]) -> tuple[str, str]:
    name = f"#{entry.value}" if entry.key == "#" else entry.key
    known = ", ".join("#id" if key == "#" else key for key in allowed)
    return (
        f"unknown attribute '{name}'",
        f"Known here: {known}." if known else "No attributes are read here: delete it.",
    )


def refuse(attributes: Attributes | None, what: str, report: Report) -> None:
    """Report an attribute list where none may stand."""
    if attributes:
        message = f"{what} takes no attributes"
        report.error("attribute-unknown", attributes.place, message, "Delete the braces and what is in them.")


def refuse_at_end(lines: Sequence[Line], report: Report) -> tuple[Line, ...]:
    """The lines without an attribute list at the end of their text, which must stand below it."""
    if not lines:
        return ()
    last, found = split_end(lines[-1], any_braces=False)
    if not found:
        return tuple(lines)
    report.error(
        "attribute-place",
        found.place,
        "attributes at the end of an item's text",
        "Put them on a line of their own below the text, indented: attributes are read only there.",
    )
    return (*lines[:-1], last)
