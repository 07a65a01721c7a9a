"""Facts say in every language what they are about; people of a slide say both sides."""

from __future__ import annotations

import pytest

from kiosk.deck.parts import Facts, People
from kiosk.deck.text import plain
from tests.deck.markdown_samples import good, places, read


@pytest.mark.parametrize(
    ("name", "fact_id", "words"),
    [
        ("What you may feel", "what-you-may-feel", "What you may feel"),
        ("Aprobación { #approval }", "approval", "Aprobación"),
        ("موافقة { #approval }", "approval", "موافقة"),
        ("موافقة", "", "موافقة"),
        ("**Cost**", "cost", "Cost"),
    ],
)
def test_a_fact_is_about_what_its_name_or_its_id_says(name: str, fact_id: str, words: str) -> None:
    (facts,) = good(f"# Title\n\n{name}\n:   Words.\n").blocks
    assert isinstance(facts, Facts)
    assert [(row.id, plain(row.name)) for row in facts.rows] == [(fact_id, words)]


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("Cost { #Much }", ("fact-id", 3, 6)),
        ("Cost { icon=coin }", ("attribute-unknown", 3, 8)),
        ("Cost { #a #b }", ("attribute-twice", 3, 11)),
    ],
)
def test_an_id_that_is_none_is_told(name: str, row: tuple[str, int, int]) -> None:
    _, findings = read(f"# Title\n\n{name}\n:   Words.\n")
    assert places(findings) == [row]


def test_people_of_a_slide_say_both_sides() -> None:
    text = "62 of 100: Stairs\nafter: 8 weeks\nsource: a\ncounted: had pain &amp; more\nothers: did not"
    (people,) = good(f"# Title\n\n```people\n{text}\n```\n").blocks
    assert isinstance(people, People)
    assert (people.counted, people.others, people.measure) == ("had pain & more", "did not", "")


@pytest.mark.parametrize(
    ("rows", "rule"),
    [
        ("62: Stairs", "people-denominator"),
        ("62 %: Stairs", "people-denominator"),
        ("62 percent: Stairs", "people-denominator"),
        ("6.2%: Stairs", "people-denominator"),
        ("62 in 100: Stairs", "people-row"),
        ("others: did not", "people-frames"),
    ],
)
def test_a_number_of_people_says_of_how_many(rows: str, rule: str) -> None:
    _, findings = read(f"# Title\n\n```people\n1 of 2: a\n{rows}\nafter: b\nsource: c\n```\n")
    assert [finding.rule for finding in findings] == [rule]
