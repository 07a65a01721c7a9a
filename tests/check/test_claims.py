# ruff: noqa: E501  (sentences in tables)
"""Claims in the places of a deck where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.claims import check_claims, claims_in
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from tests.check.claim_decks import FILE, findings, on_slide, rules_of
from tests.deck.decks import SMALL, small_deck
from tests.deck.option_decks import FILES, option

TASK = """\
# The shot

It is being studied.

## {prompt}

- [ ] {wrong}

    {reply}

- [x] {right}

    We looked for studies.
"""
PLACES = {
    "title": "# It cures arthritis\n\nSee below.\n",
    "key message": "# The shot\n\nIt cures arthritis.\n",
    "paragraph": "# The shot\n\nSee below.\n\nIt cures arthritis.\n",
    "point": "# The shot\n\nSee below.\n\n- It cures arthritis.\n",
    "point below a point": "# The shot\n\nSee below.\n\n- More\n    - It cures arthritis.\n",
    "step": "# The shot\n\nSee below.\n\n1. It cures arthritis.\n2. You go.\n",
    "fact": "# The shot\n\nSee below.\n\nGain\n:   It cures arthritis.\n",
    "name of a fact": "# The shot\n\nSee below.\n\nCures arthritis\n:   In weeks.\n",
    "cell": "# The shot\n\n| About | Words |\n|---|---|\n| Gain | It cures arthritis |\n",
    "callout": "# The shot\n\nSee below.\n\n!!! tip\n    It cures arthritis.\n",
    "title of a callout": '# The shot\n\nSee below.\n\n!!! tip "It cures arthritis"\n    See.\n',
    "warning": "# The shot\n\nSee below.\n\n!!! warning\n    It cures arthritis.\n",
    "bold within": "# The shot\n\nIt cu**re**s arthritis.\n",
    "row of people": "# The shot\n\nSee.\n\n```people\n7 of 9: Cured arthritis\nafter: 1 year\nsource: smith2020\n```\n",
    "right answer": TASK.format(prompt="What does it do?", wrong="Nothing", reply="Not quite. See.", right="It cures"),
    "answer that no reply denies": TASK.format(prompt="What is it?", wrong="A cure", reply="Even more than that.", right="A shot"),
    "question with yes": TASK.format(prompt="Does it cure?", wrong="No", reply="Look again.", right="Yes"),
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_a_claim_is_found_wherever_patients_read_it(place: str, tmp_path: Path) -> None:
    found = on_slide(tmp_path, check_claims, PLACES[place])
    assert "claim-promise" in rules_of(found)
    assert {one.severity for one in found} == {"error"}
    assert all(one.help for one in found)


def test_it_says_line_column_and_words(tmp_path: Path) -> None:
    (found,) = on_slide(
        tmp_path, check_claims, "# The shot\n\nWe hope.\n\n- Some say no, it\n  re\u00adgrows\n  it.\n"
    )
    assert "re\u00adgrows" in found.message
    (found,) = on_slide(tmp_path, check_claims, "# The shot\n\nIt surely cures arthritis.\n")
    assert (found.position.line, found.position.column) == (3, 11)


FAIR = {
    "a wrong answer whose reply says no": TASK.format(
        prompt="What do studies show?", wrong="It is a proven cure", reply="Not quite. No study shows that.", right="It is not known"
    ),
    "a question that is answered with no": TASK.format(
        prompt="Is it proven to cure?", wrong="Yes", reply="Not quite. See above.", right="No, nobody has shown that"
    ),
    "which one, and none": TASK.format(
        prompt="Which shot regrows a tendon?", wrong="Gel", reply="Not quite. It is a gel.", right="None that we know of"
    ),
    "what a list denies from above": "# The shot\n\nThere is no proof that the shot will:\n\n- cure arthritis\n- regrow a tendon\n",
    "a fact of what is unknown": "# The shot\n\nSee.\n\nWhat we do not know\n:   If it cures, or regrows a tendon.\n",
    "a fact with no": "# The shot\n\nSee.\n\nFDA approved stem cells\n:   No.\n",
    "what ads say, in a table": "# What ads may leave out\n\n| Ads may say | What we know |\n|---|---|\n| Natural healing, a breakthrough | No proof |\n",
    "what ads say, in quotes": '# What ads may leave out\n\nRead with care.\n\n- "Natural": also means little.\n- "Proven": ask by which trial.\n',
    "a staff note": "# The shot\n\nSee.\n\n!!! staff\n    Ads call it a miracle. It cures nothing, it is proven that it costs $5,000.\n",
    "a price in a fact": "# The shot\n\nSee.\n\nCost\n:   About $5,000; rarely covered.\n",
    "a price in a table": "# The shot\n\n| About | Words |\n|---|---|\n| Cost | $1,150 to $12,000 |\n",
    "a fine": "# The law\n\nA company was fined $5 million for false claims.\n",
    "the first person who asks": "# Ask us\n\nPick some.\n\n- Have I tried exercise for long enough?\n- Would a numbing shot help me feel better again?\n",
    "what somebody wants": "# What matters\n\nPick one.\n\n- I want to dance again.\n- I hope to feel better.\n",
    "an emergency": '# Get help\n\nDo not wait.\n\n!!! danger "Call now"\n    Do not wait with chest pain. Call 911 now.\n',
}  # fmt: skip


@pytest.mark.parametrize("what", FAIR)
def test_fair_slides_are_left_alone(what: str, tmp_path: Path) -> None:
    text = FAIR[what].replace("Do not wait.\n", "Call 911.\n")
    assert [one.message for one in on_slide(tmp_path, check_claims, text)] == []


SELLING = {
    "claim-price": (
        "It costs $5,000.",
        "Only $99 today, says the desk.",
        "Ask for 20% off.",
        "Financing is here.",
        "Come to our free seminar.",
    ),
    "claim-testimonial": (
        "Maria, 54: I can dance again!",
        "I was pain free in a week.",
        "It changed my life.",
        '"After one shot I threw away my cane and ran," says Robert.',
        "\u2605\u2605\u2605\u2605\u2605",
        "My knee is like new.",
    ),
}


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule, texts in SELLING.items() for text in texts]
)
def test_prices_and_stories_that_sell_are_found(rule: str, text: str, tmp_path: Path) -> None:
    assert rule in rules_of(on_slide(tmp_path, check_claims, f"# The shot\n\n{text}\n"))


def test_an_offer_is_found_even_in_a_fact_on_cost(tmp_path: Path) -> None:
    text = "# The shot\n\nSee.\n\nCost\n:   Only $2,999, with financing.\n"
    assert rules_of(on_slide(tmp_path, check_claims, text)) == ["claim-price", "claim-price"]


def test_approval_is_an_error_near_cells_only(tmp_path: Path) -> None:
    pill, cells = "# Pills\n\nThis pill is FDA approved.\n", "# Stem cells\n\nThey are FDA\u2011registered.\n"
    assert on_slide(tmp_path / "a", check_claims, pill) == []
    assert rules_of(on_slide(tmp_path / "b", check_claims, cells)) == ["claim-approval"]
    marked = "---\nexperimental: true\n---\n# A new shot\n\nIt is cleared by the FDA.\n"
    assert rules_of(on_slide(tmp_path / "c", check_claims, marked)) == ["claim-approval"]


def test_pages_words_and_options_are_read_too(tmp_path: Path) -> None:
    changes = {
        "en/index.md": "# Cures\n\nA proven way.\n\nThe team.\n",
        "en/20-choices/index.md": SMALL["en/20-choices/index.md"].replace("One line about it.", "Feel young again."),
        "en/glossary.md": SMALL["en/glossary.md"].replace("A thin tube.", "A painless tube."),
        **FILES,
        "en/options/30-new-shot.md": option("New shot", front="experimental: true", said={"risks": "No risk at all."}),
    }  # fmt: skip
    places = {
        one.position.file.removeprefix("content/en/") for one in findings(tmp_path, check_claims, changes)
    }
    assert places == {"index.md", "20-choices/index.md", "glossary.md", "options/30-new-shot.md"}


def test_other_languages_are_left_alone() -> None:
    assert claims_in("de", "It cures. Garantiert.") == []
    assert claims_in("es-MX", "Es un milagro.")


def test_a_waiver_with_a_reason_silences_one_rule(tmp_path: Path) -> None:
    text = "---\nwaive: {claim-sales: The name of the study.}\n---\n# The Miracle study\n\nIt has proven nothing new.\n"
    checked = check_deck(Subject(load_deck(small_deck(tmp_path, {FILE: text}))))
    assert "claim-sales" not in {one.rule for one in checked.findings}
    assert [one.reason for one in checked.waived] == ["The name of the study."]


@pytest.mark.parametrize(
    "words", ["not a risk, ", "9", "fda ", "a b. ", "i was ", '"a ', ". ", "it is not proven and "]
)
def test_a_text_that_never_ends_is_read_to_its_end(words: str) -> None:
    assert claims_in("en", words * 1000 + "; it cures", about_cells=True)
