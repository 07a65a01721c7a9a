"""Findings for people, for programs, and as the exit code of a command."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import groupby

from kiosk.deck.findings import Finding
from kiosk.deck.loader import NO_CONTENT
from kiosk.deck.model import Deck

EXIT_FINE = 0
EXIT_ERRORS = 1
EXIT_COULD_NOT_RUN = 2


def could_not_run(deck: Deck) -> bool:
    """Whether there was no content folder to check, which is exit code 2 and not 1."""
    return any(finding.rule == NO_CONTENT for finding in deck.findings)


def exit_code(findings: Iterable[Finding], *, strict: bool = False) -> int:
    """0 without errors (`strict`: and without warnings), 1 with them, 2 when there was no content folder."""
    found = list(findings)
    if any(finding.rule == NO_CONTENT for finding in found):
        return EXIT_COULD_NOT_RUN
    counted = [finding for finding in found if strict or finding.severity == "error"]
    return EXIT_ERRORS if counted else EXIT_FINE


def as_text(findings: Iterable[Finding]) -> str:
    """One paragraph a file, by name; in it one line a finding, by place, and its help indented below."""
    groups = groupby(_sorted(findings), key=lambda finding: finding.position.file)
    return "\n".join("".join(_lines(finding) for finding in group) for _, group in groups)


def as_json(findings: Iterable[Finding]) -> str:
    """A list of objects, in the order of `as_text`."""
    return json.dumps([_record(finding) for finding in _sorted(findings)], ensure_ascii=False, indent=2)


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda found: (found.position, found.severity, found.rule, found.message))


def _lines(finding: Finding) -> str:
    place = finding.position
    lines = [f"{place.file}:{place.line}:{place.column}: {finding.severity}: {finding.message}"]
    lines += [f"    {line}" for line in finding.help.splitlines()]
    return "".join(f"{line}\n" for line in lines)


def _record(finding: Finding) -> dict[str, str | int]:
    return {
        "severity": finding.severity,
        "rule": finding.rule,
        "file": finding.position.file,
        "line": finding.position.line,
        "column": finding.position.column,
        "message": finding.message,
        "help": finding.help,
    }
