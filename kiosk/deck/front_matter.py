"""The YAML between two lines of three hyphens at the top of a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from kiosk.deck.fields import Choice, Fields
from kiosk.deck.inline import is_key
from kiosk.deck.limits import fits
from kiosk.deck.markdown_lines import Line, Report, split_lines
from kiosk.deck.yaml_source import Node, read_yaml

_RULE = "front-matter"
_FENCE = "---"
_MOST = 100_000


def split_front_matter(text: str, report: Report) -> tuple[FrontMatter, list[Line]] | None:
    """The front matter, empty where there is none, and the lines below it; None for too large a file."""
    if not fits(text, report):
        return None
    lines = split_lines(text)
    if lines[0].text.rstrip() != _FENCE:
        return FrontMatter(None, report), lines
    end = next((at for at, line in enumerate(lines) if at and line.text.rstrip() in {_FENCE, "..."}), None)
    if end is None:
        how = "Put a line '---' between the front matter and the title."
        report.error(_RULE, (1, 1), "front matter that never ends", how)
        heading = (at for at, line in enumerate(lines) if line.text.startswith("# "))
        return FrontMatter(None, report), lines[next(heading, len(lines)) :]
    source = "\n".join(line.text for line in lines[1:end])
    node, findings = read_yaml(source, report.file, first_line=2)
    report.findings += findings
    return FrontMatter(node, report), lines[end + 1 :]


class FrontMatter:
    """The entries, taken one by one with the type they must have; one of a wrong type counts as not there."""

    def __init__(self, node: Node | None, report: Report) -> None:
        found = Fields.of(node, _RULE, report.findings, "the front matter") if node else None
        self.fields = found or Fields({}, {}, report.at((1, 1)), _RULE, report.findings)

    def only(self, *allowed: str) -> None:
        """Report every other key, and every key without a value."""
        self.fields.only(*allowed)
        for key, node in self.fields.entries.items():
            if node.value is None and key in allowed:
                self.fields.error(
                    key, f"'{key}' has no value", "Write one after the colon, or delete the line."
                )

    def text(self, key: str) -> str:
        """Words, or a number or a date that stands for words."""
        return self.fields.text(key)

    def flag(self, key: str) -> bool:
        """True or false."""
        return self.fields.flag(key)

    def number(self, key: str, default: int | None = None) -> int | None:
        """A whole number of at least 1."""
        given = self.fields.given(key)
        found = self.fields.integer(key, 1, _MOST) if given else None
        return default if found is None else found

    def choice(self, key: str, known: Sequence[Choice]) -> Choice | Literal[""]:
        """One of the known words."""
        return self.fields.choice(key, known)

    def day(self, key: str) -> date | None:
        """An ISO date."""
        node = self.fields.given(key)
        if node is None or isinstance(node.value, date):
            return node.value if node and isinstance(node.value, date) else None
        self.fields.error(node.position, f"'{key}' is no date", "Write it as 2026-11-22, without quotes.")
        return None

    def past_day(self, key: str, today: date) -> date | None:
        """An ISO date that has come."""
        day = self.day(key)
        if day and day > today:
            node = self.fields.entries[key]
            how = "Write the day on which it was reviewed."
            self.fields.error(node.position, f"'{key}' is in the future: {day}", how)
        return day

    def words(self, key: str) -> tuple[str, ...]:
        """A list of words, each once."""
        found: dict[str, None] = {}
        for node in self.fields.items(key):
            if not isinstance(node.value, str) or not node.value.strip():
                self.fields.error(
                    node.position, f"an entry of '{key}' is no text", "Write one word, or delete it."
                )
            elif node.value in found:
                self.fields.error(node.position, f"'{node.value}' is given twice", "Keep one of the two.")
            else:
                found[node.value] = None
        return tuple(found)

    def reference_keys(self, key: str) -> tuple[str, ...]:
        """A list of keys of references.yaml."""
        nodes = {node.value: node for node in self.fields.items(key) if isinstance(node.value, str)}
        words = self.words(key)
        for word in words:
            if not is_key(word):
                how = "Write keys of references.yaml, as [griffin2018, palmer2019]."
                self.fields.error(nodes[word].position, f"'{word}' is no key of a reference", how)
        return tuple(word for word in words if is_key(word))

    def reasons(self, key: str) -> tuple[tuple[str, str], ...]:
        """A map from a rule's name to why it is waived."""
        return self.fields.reasons(key)
