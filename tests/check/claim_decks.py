"""Decks of one slide more, and what a family finds on it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.check.claims import LANGUAGES, claims_in
from kiosk.check.claims_selling import selling
from kiosk.check.claims_units import Unit
from kiosk.check.subject import Family, Subject
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from tests.deck.decks import small_deck

FILE = "en/20-choices/40-shot.md"
Changes = Mapping[str, str | bytes | None]


def findings(root: Path, family: Family, changes: Changes) -> list[Finding]:
    """All that a family finds in the small deck with changes, which has no finding of the loader's own."""
    deck = load_deck(small_deck(root, changes))
    assert deck.findings == ()
    return sorted(family(Subject(deck)), key=lambda one: (one.position, one.rule))


def on_slide(root: Path, family: Family, text: str, changes: Changes | None = None) -> list[Finding]:
    """What a family finds on one slide with this text."""
    found = findings(root, family, {FILE: text, **(changes or {})})
    return [one for one in found if one.position.file == f"content/{FILE}"]


def rules_of(found: list[Finding]) -> list[str]:
    """The rules alone."""
    return [one.rule for one in found]


def claims_of(language: str, sentence: str, *, about_cells: bool) -> list[str]:
    """The rules that a sentence breaks, on a page about cells or not."""
    claims = [rule for rule, _ in claims_in(language, sentence, about_cells=about_cells)]
    return claims + [rule for rule, *_ in selling(LANGUAGES[language], Unit.of(sentence), "")]
