"""Holds a deck against every family of rules."""

from __future__ import annotations

from typing import Final

from kiosk.check.subject import Family, Subject
from kiosk.deck.findings import Finding

FAMILIES: Final[tuple[Family, ...]] = ()


def check_deck(subject: Subject) -> tuple[Finding, ...]:
    """All that is wrong with a deck: what reading it found, and what each family of rules finds."""
    found = list(subject.deck.findings)
    for family in FAMILIES:
        found += family(subject)
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.position, one.rule, one.message)))
