"""What a machine says of the items of IPDAS, PEMAT-P and DISCERN."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.discern import QUESTIONS, discern
from kiosk.check.ipdas import RULES, certifying, check_ipdas, qualifying, quality
from kiosk.check.pemat import actionability, understandability
from kiosk.check.rating import Item, Rated
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from tests.check.claim_decks import FILE, OPTIONS, Changes, findings, plain_option, rules_of
from tests.deck.decks import small_deck
from tests.deck.option_decks import SLIDE, asking, people

PAGE = """\
---
version: "2026.11"
funding: Paid for by the clinic.
updates: Each slide is checked once a year.
---
# A small deck

Touch to begin.

Made by the test team.
"""
SURE = {
    **OPTIONS,
    "en/index.md": PAGE,
    SLIDE: asking("show: compare"),
    "en/options/10-rest.md": plain_option(
        "Rest", "no_treatment: true\ncertainty: low\nsources: [smith2020]", more=people(29)
    ),
    "en/options/20-exercise.md": plain_option(
        "Exercise", "certainty: low\nsources: [smith2020]", more=people(77)
    ),
    "en/options/30-new-shot.md": plain_option(
        "New shot", "experimental: true\ncertainty: very-low\nsources: [smith2020]"
    ),
}


def rated(root: Path, changes: Changes) -> Rated:
    deck = load_deck(small_deck(root, changes))
    return Rated(deck, deck.by_language["en"], check_deck(Subject(deck)).findings)


def status(items: list[Item]) -> dict[str, str]:
    return {item.id: item.status for item in items}


def test_a_deck_that_says_all_of_itself_meets_the_certifying_criteria(tmp_path: Path) -> None:
    assert findings(tmp_path, check_ipdas, SURE) == []


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("ipdas-funding", {"en/index.md": PAGE.replace("funding: Paid for by the clinic.\n", "")}),
        ("ipdas-updates", {"en/index.md": PAGE.replace("updates: Each slide is checked once a year.\n", "")}),
        ("ipdas-date", {"en/index.md": PAGE.replace("2026.11", "one")}),
        ("ipdas-uncertainty", {"en/options/30-new-shot.md": plain_option("New shot", "experimental: true")}),
        ("ipdas-citations", {FILE: "---\ncertainty: high\n---\n# It is known\n\n77 of 100 got well in a year.\n"}),
        ("ipdas-equal-detail", {"en/options/30-new-shot.md": plain_option(
            "New shot", "experimental: true\ncertainty: low\nsources: [smith2020]", {"what-it-is": "more " * 60})}),
    ],
)  # fmt: skip
def test_a_criterion_that_is_not_met_is_a_warning(rule: str, changes: Changes, tmp_path: Path) -> None:
    (found,) = findings(tmp_path, check_ipdas, {**SURE, **changes})
    assert (found.rule, found.severity, found.position.file) == (rule, "warning", "content/en/index.md")


def test_every_certifying_criterion_for_treatments_has_its_rule(tmp_path: Path) -> None:
    bare: Changes = {"en/index.md": "# A deck\n\nTouch.\n\nThe team.\n", "references.yaml": None,
            "en/10-parts/20-joint.md": "# It turns\n\nSee.\n", "en/20-choices/30-people.md": None,
            "paths.yaml": None}  # fmt: skip
    assert set(rules_of(findings(tmp_path, check_ipdas, bare))) == set(RULES) - {
        "ipdas-equal-detail",
        "ipdas-uncertainty",
    }


def test_the_instruments_have_all_their_items(tmp_path: Path) -> None:
    deck = rated(tmp_path, SURE)
    counts = [
        len(part(deck))
        for part in (qualifying, certifying, quality, understandability, actionability, discern)
    ]
    assert counts == [6, 10, 28, 17, 7, 16]
    pemat = [item.id for item in (*understandability(deck), *actionability(deck))]
    assert pemat == [str(number) for number in range(1, 27) if number not in {13, 14}]
    assert [item.id for item in discern(deck)] == list(QUESTIONS)


def test_options_answer_what_qualifies_a_decision_aid(tmp_path: Path) -> None:
    by_machine = dict.fromkeys(("Q3", "Q4", "Q5", "Q6"), "machine-met")
    assert status(qualifying(rated(tmp_path, SURE))) == {"Q1": "person", "Q2": "person", **by_machine}


def test_without_options_a_person_looks_at_the_table_or_nothing_is_met(tmp_path: Path) -> None:
    assert status(qualifying(rated(tmp_path / "a", {})))["Q5"] == "person"
    nothing = {SLIDE: "# You can choose\n\nEach is fine.\n"}
    assert status(qualifying(rated(tmp_path / "b", nothing)))["Q5"] == "machine-not-met"


def test_what_rules_find_decides_items_and_names_the_slides(tmp_path: Path) -> None:
    deck = rated(tmp_path, {FILE: "# It helps\n\n77 % of them are well.\n"})
    numbers = next(item for item in understandability(deck) if item.id == "6")
    assert (numbers.status, numbers.slides) == ("machine-not-met", ("choices/shot",))
    assert "per-cent" in numbers.evidence


def test_a_deck_that_speaks_to_nobody_fails_to_be_acted_upon(tmp_path: Path) -> None:
    small = status(actionability(rated(tmp_path / "a", {})))
    assert small["21"] == "machine-met"
    assert {small[number] for number in ("22", "23", "24", "25", "26")} == {"person"}


def test_discern_looks_at_options_sources_and_waiting(tmp_path: Path) -> None:
    met = status(discern(rated(tmp_path / "a", SURE)))
    assert [met[number] for number in ("4", "8", "9", "10", "11", "12", "14", "15")] == ["machine-met"] * 8
    assert {met[number] for number in ("1", "2", "3", "6", "16")} == {"person"}
    busy = {**SURE, "en/options/10-rest.md": plain_option("Rest", "certainty: low")}
    assert status(discern(rated(tmp_path / "b", busy)))["12"] == "machine-not-met"
