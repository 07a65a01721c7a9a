"""What the card says of findings. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.deck.findings import Finding

MOST = 3
"""Findings on the card; more are counted."""


def errors_of(findings: Iterable[Finding]) -> list[Finding]:
    """Those because of which a deck is not shown."""
    return [finding for finding in findings if finding.severity == "error"]


def rows(findings: Sequence[Finding], first: frozenset[str] = frozenset()) -> list[dict[str, str]]:
    """The findings to show, as `place`, `message` and `help`: errors first, and first those of some files."""
    ordered = sorted(
        findings,
        key=lambda found: (found.severity != "error", found.position.file not in first, found.position),
    )
    return [
        {
            "place": f"{found.position.file}:{found.position.line}",
            "message": found.message,
            "help": " ".join(found.help.split()),
        }
        for found in ordered[:MOST]
    ]


def counted(findings: Sequence[Finding]) -> str:
    """`1 error, 2 warnings`, without what there is none of."""
    errors = len(errors_of(findings))
    return ", ".join(
        f"{number} {what}{'' if number == 1 else 's'}"
        for number, what in ((errors, "error"), (len(findings) - errors, "warning"))
        if number
    )
