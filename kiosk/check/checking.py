"""Holds a deck against every family of rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kiosk.check import (
    accessibility,
    balance,
    claims,
    figures,
    frames,
    ipdas,
    jargon,
    language,
    narration,
    review,
    sources,
    spoken,
    standing,
    structure,
    translation,
)
from kiosk.check.subject import Family, Subject
from kiosk.check.waivers import WAIVER_RULES, Waived, apply_waivers
from kiosk.deck.findings import Finding, Position

_FAMILIES: Final[tuple[tuple[Family, Mapping[str, str]], ...]] = (
    (structure.check_structure, structure.RULES),
    (accessibility.check_accessibility, accessibility.RULES),
    (spoken.check_spoken, spoken.RULES),
    (language.check_language, language.RULES),
    (jargon.check_jargon, jargon.RULES),
    (sources.check_sources, sources.RULES),
    (review.check_review, review.RULES),
    (translation.check_translation, translation.RULES),
    (figures.check_figures, figures.RULES),
    (claims.check_claims, claims.RULES),
    (standing.check_standing, standing.RULES),
    (frames.check_frames, frames.RULES),
    (balance.check_balance, balance.RULES),
    (ipdas.check_ipdas, ipdas.RULES),
    (narration.check_narration, narration.RULES),
)
"""Each family with its rules: one line a family."""
FAMILIES: Final = tuple(family for family, _ in _FAMILIES)
RULES: Final[Mapping[str, str]] = MappingProxyType(
    {rule: meaning for _, rules in _FAMILIES for rule, meaning in rules.items()}
)
"""Every rule that the families know, and what it means in one line. These can be waived."""
FIT_RULES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "fit": "something on a slide is cut off, covered or off the screen",
        "parts": "the words need more than one part at 100 %, or more than four at 200 %",
    }
)
"""The rules of what `--fit` finds: known, and waived, whether it was asked for or not."""
FRAME_RULES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **WAIVER_RULES,
        "internal-error": "a family of rules failed; what it would have found is not known",
    }
)


@dataclass(frozen=True, slots=True)
class Checked:
    """What is wrong with a deck, in order of files and lines; and what its authors waived."""

    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...] = ()


def check_deck(subject: Subject, fit: Iterable[Finding] | None = None) -> Checked:
    """All that is wrong with a deck: what reading it found, and what each family of rules finds.

    `fit` is what somebody with a screen found, None where nobody looked. A family that raises becomes one finding
    of the rule `internal-error`. What reading the deck found can't be waived.
    """
    if subject.deck.is_empty and not subject.deck.languages:
        return Checked(subject.deck.findings)
    found = [finding for family in FAMILIES for finding in _run(family, subject)]
    known = frozenset(RULES) | frozenset(FIT_RULES)
    untested = frozenset(FIT_RULES) if fit is None else frozenset[str]()
    kept, waived = apply_waivers(subject, [*found, *(fit or ())], known, untested)
    return Checked(_in_order((*subject.deck.findings, *kept)), waived)


def _run(family: Family, subject: Subject) -> Iterator[Finding]:
    try:
        found = tuple(family(subject))
    except Exception as error:  # noqa: BLE001  # the other families still have something to say
        what = f"{family.__module__.rpartition('.')[2]}: {type(error).__name__}: {error}"
        how = "This is a fault of the program: please tell its developers. The other rules were checked."
        yield Finding("error", "internal-error", Position("content"), f"a check failed: {what}", how)
    else:
        yield from found


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    unique = dict.fromkeys(findings)
    return tuple(sorted(unique, key=lambda one: (one.position, one.severity, one.rule, one.message)))
