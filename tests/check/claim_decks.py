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
from tests.deck.option_decks import MATTERS, option, people

FILE = "en/20-choices/40-shot.md"
Changes = Mapping[str, str | bytes | None]
PLAIN = {
    "what-it-is": "A way to go on.",
    "what-it-takes": "Some time each week.",
    "chance-of-help": "We have one number.",
    "risks": "It may hurt.",
    "time-to-recover": "Some days or more.",
    "cost": "Ask what you would pay.",
    "how-sure-we-are": "One study was done.",
    "what-we-do-not-know": "Who gets well with it.",
}
"""What every option may say."""


def plain_option(name: str, front: str = "", said: Mapping[str, str] | None = None, more: str = "") -> str:
    """An option that says no more than the others."""
    standing = {"approval": "Not approved in 2021.", "what-to-ask": "What is known?"}
    told = {**PLAIN, **(standing if "experimental" in front else {}), **(said or {})}
    return option(name, front=front, said=told, more=more)


OPTIONS: Changes = {
    "en/20-choices/30-people.md": None,
    "en/options/10-rest.md": plain_option("Rest", "no_treatment: true", more=people(29)),
    "en/options/20-exercise.md": plain_option("Exercise", "certainty: moderate", more=people(77)),
    "en/options/30-new-shot.md": plain_option("New shot", "experimental: true"),
    "en/options/index.md": MATTERS,
}
"""Three options told alike, for the small deck."""


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
