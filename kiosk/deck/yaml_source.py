"""YAML as values that know where they stand: no anchors, no tags, no surprises."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml

from kiosk.deck.findings import Finding, Position

MAX_DEPTH = 20
MAX_BYTES = 256 * 1024

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNREADABLE = re.compile(yaml.SafeLoader.NON_PRINTABLE.pattern + "|[\x85\u2028\u2029]")
_LONGEST_NUMBER = 300
_QUOTES = "Check the indentation, and put quotes around a text with ': ', '#', '[' or '{' in it."


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its place: a scalar, a tuple for a list, or a dict for a map (keys are text as written).

    Scalars follow YAML 1.2: only `true` and `false` are bool (so `no` is Norwegian), numbers are decimal and
    finite, `2026-11-22` is a date; whatever else there is, times and impossible dates too, is text.
    `keys` tells where each key of a map stands.
    """

    value: str | int | float | bool | date | tuple[Node, ...] | dict[str, Node] | None
    position: Position
    keys: dict[str, Position] = field(default_factory=dict)


def read_yaml(
    text: str, file: str, first_line: int = 1, *, max_bytes: int = MAX_BYTES
) -> tuple[Node | None, list[Finding]]:
    """Read one YAML document; never raises.

    `first_line` is the line of `file` on which `text` begins. The node is None for an empty document and
    for one that can't be read at all; where only a part is wrong (a key given twice, an alias), the rest is
    returned.
    """
    text = text.removeprefix("\ufeff")
    reader = _Reader(file, first_line)
    if len(text) > max_bytes or len(text.encode("utf-8", "surrogatepass")) > max_bytes:
        reader.report(
            "yaml-size", reader.at(0, 0), f"more than {max_bytes // 1024} kB", "Split it or shorten it."
        )
        return None, reader.findings
    if unreadable := _UNREADABLE.search(text):
        before = text[: unreadable.start()]
        where = reader.at(before.count("\n"), len(before) - before.rfind("\n") - 1)
        name = f"U+{ord(unreadable.group()):04X}"
        reader.report("yaml-control", where, f"a character that has no place in YAML: {name}", "Delete it.")
        return None, reader.findings
    return reader.read(text), reader.findings


class _Stop(Exception):  # noqa: N818 - ends the reading; the finding is already kept
    pass


@dataclass
class _Reader:
    file: str
    first_line: int
    findings: list[Finding] = field(default_factory=list)
    events: Any = None

    def at(self, line: int, column: int) -> Position:
        return Position(self.file, self.first_line + line, column + 1)

    def where(self, event: Any) -> Position:
        mark = event.start_mark
        return Position(self.file, self.first_line + mark.line, mark.column + 1)

    def report(self, rule: str, position: Position, message: str, how: str) -> None:
        self.findings.append(Finding("error", rule, position, message, how))

    def read(self, text: str) -> Node | None:
        self.events = _LOADER(text)
        try:
            return self.document()
        except _Stop:
            return None
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            where = self.at(mark.line, mark.column) if mark else self.at(0, 0)
            self.report("yaml-syntax", where, f"not YAML: {error.problem or error.context}", _QUOTES)
            return None
        except yaml.YAMLError as error:
            self.report("yaml-syntax", self.at(0, 0), f"not YAML: {error}", _QUOTES)
            return None
        finally:
            self.events.dispose()

    def document(self) -> Node | None:
        self.events.get_event()
        if self.events.check_event(yaml.StreamEndEvent):
            return None
        self.events.get_event()
        node = self.node(self.events.get_event(), 1)
        self.events.get_event()
        if not self.events.check_event(yaml.StreamEndEvent):
            where = self.where(self.events.peek_event())
            self.report("yaml-documents", where, "a second document", "Keep one: delete the line '---'.")
        return None if node.value is None else node

    def node(self, event: Any, depth: int) -> Node:
        where = self.where(event)
        if depth > MAX_DEPTH:
            self.report("yaml-depth", where, f"nested deeper than {MAX_DEPTH} levels", "Make it flatter.")
            raise _Stop
        if getattr(event, "anchor", None) is not None:
            sign = "alias" if isinstance(event, yaml.AliasEvent) else "anchor"
            self.report("yaml-alias", where, f"an {sign} ({event.anchor})", "Write the value out here.")
        if getattr(event, "tag", None) is not None:
            self.report("yaml-tag", where, f"a tag ({event.tag})", "Delete the tag.")
        if isinstance(event, yaml.ScalarEvent):
            return Node(_scalar(event.value) if event.implicit[0] else event.value, where)
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(depth, where)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(self.sequence(depth), where)
        return Node(None, where)

    def sequence(self, depth: int) -> tuple[Node, ...]:
        items = []
        while not isinstance(event := self.events.get_event(), yaml.SequenceEndEvent):
            items.append(self.node(event, depth + 1))
        return tuple(items)

    def mapping(self, depth: int, start: Position) -> Node:
        entries: dict[str, Node] = {}
        keys: dict[str, Position] = {}
        while not isinstance(key_event := self.events.get_event(), yaml.MappingEndEvent):
            key_node = self.node(key_event, depth + 1)
            value = self.node(self.events.get_event(), depth + 1)
            where = key_node.position
            if not isinstance(key_event, yaml.ScalarEvent):
                self.report("yaml-key", where, "a key that is no plain text", "Use a word as the key.")
            elif key_event.value == "<<" and key_event.implicit[0]:
                self.report("yaml-alias", where, "a merge key (<<)", "Write the entries out here.")
            elif key_event.value in entries:
                twice = f"'{key_event.value}' is given twice"
                self.report("yaml-duplicate-key", where, twice, "Keep one of the two.")
            else:
                entries[key_event.value] = value
                keys[key_event.value] = where
        return Node(entries, start, keys)


def _number(read: Callable[[str], int | float]) -> Callable[[str], Any]:
    def convert(text: str) -> str | int | float:
        value = read(text) if len(text) < _LONGEST_NUMBER else math.inf
        return value if math.isfinite(value) else text

    return convert


def _date(text: str) -> str | date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


_SCALARS: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"~|null|Null|NULL|"), lambda _: None),
    (re.compile(r"true|True|TRUE|false|False|FALSE"), lambda text: text.lower() == "true"),
    (re.compile(r"[-+]?[0-9]+"), _number(int)),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), _number(float)),
    (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), _date),
)


_PLAIN_TEXT = re.compile(r"[^-+.~0-9nNtTfF]")
"""How a text begins that can be nothing else."""


def _scalar(text: str) -> Any:
    if _PLAIN_TEXT.match(text):
        return text
    for pattern, convert in _SCALARS:
        if pattern.fullmatch(text):
            return convert(text)
    return text
