"""What a language's tables of claims hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Near = Literal["", "cells"]
_NOTHING: Final = re.compile(r"(?!)")
_ANYTHING: Final = re.compile("")


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that promise, praise or sell.

    `unless` are words in the same sentence that make them plain. With `near` they count only where cells are the
    subject. `inside` says that a denial may stand among the words themselves: "FDA has not approved".
    They count only in a sentence that has what it `needs`.
    """

    rule: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] = _NOTHING
    near: Near = ""
    inside: bool = False
    needs: re.Pattern[str] = _ANYTHING


@dataclass(frozen=True, slots=True)
class Negator:
    """A word that denies what follows: within `reach` words, or in the whole clause where that is 0."""

    pattern: re.Pattern[str]
    reach: int = 0


@dataclass(frozen=True, slots=True)
class Scope:
    """How a language denies, asks, quotes and doubts.

    `faux` looks like a denial and is none. A denial ends at a `border`; `list_words` carry it over a comma, as does
    `carries` at the beginning of what follows; `fresh` begins something new. `joins` parts two denials that stand side
    by side, so that they are no double one. `finite` after "and" ends the denial of a verb. `exceptive` turns a denial
    into praise. `after` denies what stands before it. `aside` is put in between and is nothing. `ads` are those who
    sell, and what they do is in `says`. What begins with `turned` takes back what was denied before.
    """

    negators: tuple[Negator, ...]
    faux: re.Pattern[str]
    border: re.Pattern[str]
    list_words: re.Pattern[str]
    carries: re.Pattern[str]
    fresh: re.Pattern[str]
    joins: re.Pattern[str]
    finite: re.Pattern[str]
    exceptive: re.Pattern[str]
    after: re.Pattern[str]
    aside: re.Pattern[str]
    neutral_question: re.Pattern[str]
    open_question: re.Pattern[str]
    selling_question: re.Pattern[str]
    affirms: re.Pattern[str]
    denies: re.Pattern[str]
    ads: re.Pattern[str]
    says: re.Pattern[str]
    wary: re.Pattern[str]
    own_voice: re.Pattern[str]
    whether: re.Pattern[str]
    label_denies: re.Pattern[str]
    turned: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """A language's tables. `cells` names treatments with cells, `other_medicine` what may well be approved.

    `plain_price` tells a fine or the like, `plain_cost` that insurance does not pay, `pays` who does. `harms` are
    names of facts and columns, `nothing` is what begins a text that knows of none.
    """

    claims: tuple[Claim, ...]
    scope: Scope
    cells: re.Pattern[str]
    other_medicine: re.Pattern[str]
    urgent: re.Pattern[str]
    testimonial: re.Pattern[str]
    not_testimonial: re.Pattern[str]
    offer_price: re.Pattern[str]
    plain_price: re.Pattern[str]
    plain_cost: re.Pattern[str]
    pays: re.Pattern[str]
    harms: re.Pattern[str]
    nothing: re.Pattern[str]


def words(*patterns: str) -> re.Pattern[str]:
    """One pattern that finds any of these as whole words."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


def anywhere(*patterns: str) -> re.Pattern[str]:
    """One pattern that finds any of these, wherever words begin and end."""
    return re.compile("|".join(patterns))


def claims(rule: str, table: Iterable[str | tuple[str, str]], near: Near = "") -> tuple[Claim, ...]:
    """Claims of one rule: a pattern each, or a pattern with the words that make it plain."""
    rows = ((row, "") if isinstance(row, str) else row for row in table)
    return tuple(
        Claim(rule, words(found), words(unless) if unless else _NOTHING, near) for found, unless in rows
    )
