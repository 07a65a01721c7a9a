"""The entries of a YAML map, taken one by one with the type they must have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeVar

from kiosk.deck.findings import Finding, Position
from kiosk.deck.nearest import did_you_mean
from kiosk.deck.yaml_source import Node

Choice = TypeVar("Choice", bound=str)
KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def kebab(name: str) -> bool:
    """Whether `name` is lower case words and numbers joined by hyphens."""
    return KEBAB.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class Fields:
    """A map's entries; what is missing or of a wrong type becomes a finding of `rule`."""

    entries: dict[str, Node]
    keys: dict[str, Position]
    position: Position
    rule: str
    findings: list[Finding]

    @classmethod
    def of(cls, node: Node, rule: str, findings: list[Finding], what: str) -> Fields | None:
        """The entries of `node`, or None with a finding when it is no map."""
        if isinstance(node.value, dict):
            return cls(node.value, node.keys, node.position, rule, findings)
        findings.append(
            Finding("error", rule, node.position, f"{what} is no map", "Write 'key: value' lines.")
        )
        return None

    def error(self, where: str | Position, message: str, how: str) -> None:
        """Keep an error at a key of this map (or at the map, if it has no such key) or at a place."""
        position = self.keys.get(where, self.position) if isinstance(where, str) else where
        self.findings.append(Finding("error", self.rule, position, message, how))

    def only(self, *allowed: str) -> None:
        """Report every key that is not one of `allowed`."""
        for key in self.entries.keys() - set(allowed):
            how = did_you_mean(key, allowed, f"Known here: {', '.join(allowed)}.")
            self.error(key, f"unknown key '{key}'", how)

    def given(self, key: str, *, required: bool = False) -> Node | None:
        """The entry, or None when it is missing or empty."""
        node = self.entries.get(key)
        if node is not None and node.value is not None:
            return node
        if required:
            self.error(key, f"'{key}' is missing", f"Add '{key}:'.")
        return None

    def text(self, key: str, *, required: bool = False) -> str:
        """One or more words; a number or a date counts as what it looks like."""
        node = self.given(key, required=required)
        if node is None:
            return ""
        if isinstance(node.value, bool | tuple | dict) or not str(node.value).strip():
            self.error(node.position, f"'{key}' is no text", "Write words, in quotes if need be.")
            return ""
        return str(node.value).strip()

    def flag(self, key: str) -> bool:
        """True or false; false when it is missing."""
        node = self.given(key)
        if node is not None and not isinstance(node.value, bool):
            self.error(node.position, f"'{key}' is neither true nor false", "Write true or false.")
        return node is not None and node.value is True

    def integer(self, key: str, low: int, high: int) -> int | None:
        """A required whole number between two bounds, both included."""
        node = self.given(key, required=True)
        if node is None:
            return None
        value = node.value
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        self.error(node.position, f"'{key}' is no number from {low} to {high}", "Write a whole number.")
        return None

    def choice(self, key: str, known: Sequence[Choice]) -> Choice | Literal[""]:
        """One of the known words; empty when it is missing or none of them."""
        node = self.given(key)
        if node is None:
            return ""
        for word in known:
            if node.value == word:
                return word
        shown = f"'{node.value}'" if isinstance(node.value, str) else "this"
        self.error(node.position, f"{shown} is no value of '{key}'", f"Write one of: {', '.join(known)}.")
        return ""

    def numbers(self, node: Node, count: int, what: str) -> tuple[float, ...] | None:
        """A list of so many numbers."""
        found = numbers_of(node)
        if found is None or len(found) != count:
            self.error(node.position, f"{what} is no list of {count} numbers", "Write it as [1, 2, …].")
            return None
        return found

    def items(self, key: str, *, required: bool = False) -> tuple[Node, ...]:
        """A list of whatever."""
        node = self.given(key, required=required)
        if node is None:
            return ()
        if not isinstance(node.value, tuple):
            self.error(
                node.position, f"'{key}' is no list", "Write [one, two] or lines that begin with '- '."
            )
            return ()
        return node.value

    def map(self, key: str, *, required: bool = False) -> Fields | None:
        """A map within this one."""
        node = self.given(key, required=required)
        return None if node is None else Fields.of(node, self.rule, self.findings, f"'{key}'")

    def reasons(self, key: str) -> tuple[tuple[str, str], ...]:
        """A map from a rule's name to why it is waived."""
        found = self.map(key)
        if found is None:
            return ()
        reasons = [(rule, found.text(rule)) for rule in found.entries]
        for rule, node in found.entries.items():
            if node.value is None:
                how = "Write the reason after the colon."
                self.error(found.keys.get(rule, node.position), f"no reason for '{rule}'", how)
        return tuple((rule, reason) for rule, reason in reasons if reason)


def numbers_of(node: Node) -> tuple[float, ...] | None:
    """The numbers of a list, or None when it is something else."""
    if not isinstance(node.value, tuple):
        return None
    values = [item.value for item in node.value]
    if any(isinstance(value, bool) or not isinstance(value, int | float) for value in values):
        return None
    return tuple(float(value) for value in values if isinstance(value, int | float))


def year_of(value: object) -> int | None:
    """The year of a number, a date or a text that begins with one."""
    if isinstance(value, date):
        return value.year
    start = re.match(r"\d{4}(?!\d)", str(value)) if isinstance(value, str | int) else None
    return int(start.group()) or None if start else None
