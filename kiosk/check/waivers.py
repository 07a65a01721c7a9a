"""What authors say does not hold in a file of theirs, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.check.passages import own
from kiosk.check.subject import Subject
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import Deck
from kiosk.deck.nearest import did_you_mean

WAIVER_RULES: Final = {
    "waive-unknown": "a waiver names a rule that is not there",
    "waive-unused": "a waiver of a rule that finds nothing in its file",
}
_FAR = 200
"""Lines: front matter is not longer."""


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that its file waives, with the reason given there."""

    finding: Finding
    reason: str


Waivers = dict[tuple[str, str], str]
"""The reason by file and rule."""


def apply_waivers(
    subject: Subject, found: Iterable[Finding], known: frozenset[str], untested: frozenset[str]
) -> tuple[list[Finding], tuple[Waived, ...]]:
    """Part findings into those that stay and those that are waived; waivers that are wrong are findings too.

    `known` are the rules that can be waived; of those that are `untested` no waiver is called unused.
    """
    waivers = dict(_waivers(subject.deck))
    kept: list[Finding] = []
    waived: dict[Waived, None] = {}
    for finding in found:
        reason = waivers.get((finding.position.file, finding.rule))
        if reason is None:
            kept.append(finding)
        else:
            waived[Waived(finding, reason)] = None
    used = {(one.finding.position.file, one.finding.rule) for one in waived}
    kept += _wrong(subject, waivers.keys() - used, known, untested)
    order = sorted(waived, key=lambda one: (one.finding.position, one.finding.rule, one.finding.message))
    return kept, tuple(order)


def _waivers(deck: Deck) -> Iterator[tuple[tuple[str, str], str]]:
    for language in deck.by_language.values():
        for said in own(language):
            yield from (((said.position.file, rule), reason) for rule, reason in said.waive)
    for figure in deck.figures.values():
        yield from (((figure.position.file, rule), reason) for rule, reason in figure.waive)


def _wrong(
    subject: Subject, unused: Iterable[tuple[str, str]], known: frozenset[str], untested: frozenset[str]
) -> Iterator[Finding]:
    for file, rule in unused:
        place = subject.place(rule, Position(file), within=_FAR)
        if rule not in known:
            how = did_you_mean(
                rule, known, "What is wrong with the files themselves can't be waived: mend it."
            )
            yield Finding("error", "waive-unknown", place, f"no rule '{rule}' that could be waived", how)
        elif rule not in untested:
            message = f"'{rule}' is waived, but it finds nothing in this file"
            yield Finding("warning", "waive-unused", place, message, "Delete this line of 'waive'.")
