"""Findings for people, for programs, and as the exit code of a command."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from kiosk.check.waivers import Waived
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


def as_text(findings: Iterable[Finding], waived: Iterable[Waived] = ()) -> str:
    """What people read: one paragraph a file, then the waivers with their reasons, then the count.

    In a paragraph each finding has a line, by place, with its rule at the end, and its help indented below.
    """
    found = _sorted(findings)
    groups = groupby(found, key=lambda finding: finding.position.file)
    paragraphs = ["".join(_lines(finding) for finding in group) for _, group in groups]
    if lines := list(_waivers(waived)):
        paragraphs.append("Waived:\n" + "".join(f"  {line}\n" for line in lines))
    return "\n".join([*paragraphs, verdict(found)])


def verdict(findings: Iterable[Finding]) -> str:
    """How many errors and warnings there are."""
    severities = [finding.severity for finding in findings]
    errors, warnings = (severities.count(one) for one in ("error", "warning"))
    counts = f"{_count(errors, 'error')}, {_count(warnings, 'warning')}"
    return counts if severities else f"All is well: {counts}"


def as_json(findings: Iterable[Finding]) -> str:
    """A list of objects, in the order of `as_text`."""
    return json.dumps([_record(finding) for finding in _sorted(findings)], ensure_ascii=False, indent=2)


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda found: (found.position, found.severity, found.rule, found.message))


def _waivers(waived: Iterable[Waived]) -> Iterator[str]:
    """One line a file and rule: what is waived there, how often, and why."""
    times = Counter((one.finding.position.file, one.finding.rule, one.reason) for one in waived)
    for (file, rule, reason), number in sorted(times.items()):
        yield f"{file}: {rule} ({_count(number, 'finding')}): {reason}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _lines(finding: Finding) -> str:
    place = finding.position
    lines = [
        f"{place.file}:{place.line}:{place.column}: {finding.severity}: {finding.message} [{finding.rule}]"
    ]
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
