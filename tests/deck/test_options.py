"""Options: a file each, all with the same aspects."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.aspects import ALL_ASPECTS, ASPECTS
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Option
from kiosk.deck.option import read_option
from kiosk.deck.text import plain
from tests.deck.decks import rows, small_deck
from tests.deck.markdown_samples import marked
from tests.deck.option_decks import FILES, MATTERS, option, people, with_options

FILE = "content/en/options/20-exercise.md"


def read(text: str) -> tuple[Option | None, list[Finding]]:
    return read_option(text, FILE, option_id="exercise", language="en")


def good(text: str) -> Option:
    found, findings = read(text)
    assert findings == []
    assert found is not None
    return found


def rules(text: str) -> list[str]:
    return [finding.rule for finding in read(text)[1]]


def test_an_option_tells_its_aspects_in_the_order_that_all_have() -> None:
    text = option("Exercise", front="certainty: low\nreviewed: 2026-01-02")
    head, *facts = text.split("\n\n")
    turned = "\n\n".join((head, *reversed([fact for fact in facts if fact])))
    found = good(turned)
    assert tuple(aspect.id for aspect in found.aspects) == ASPECTS
    assert (found.name, found.certainty, found.id) == ("Exercise", "low", "exercise")
    assert plain(found.aspects[0].name) == "What it is"
    assert plain(found.aspects[0].text) == "Exercise, what-it-is."


def test_an_experimental_option_also_tells_of_approval_and_what_to_ask() -> None:
    found = good(option("New shot", front="experimental: true"))
    assert tuple(aspect.id for aspect in found.aspects) == ALL_ASPECTS


def test_people_of_an_option_say_what_is_counted_and_both_sides() -> None:
    (counted,) = good(option("Exercise", more=people(77))).people
    assert (counted.measure, counted.counted, counted.others) == ("pain-8-weeks", "felt better", "did not")
    assert (counted.rows[0].count, counted.total, counted.after) == (77, 100, "8 weeks")


def test_sources_are_those_named_and_those_cited() -> None:
    found = good(option("Exercise", front="sources: [a]", said={"risks": "None. [@b]"}, more=people(7)))
    assert found.sources == ("a", "b", "smith2020")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (option("A", said={"risks": ""}), "option-aspect"),
        (option("A", said={"approval": "Approved in 2021."}), "option-aspect"),
        (option("A", front="experimental: true", said={"approval": ""}), "option-aspect"),
        (option("A") + "Risks\n:   Again.\n", "option-aspect"),
        (option("A") + "Price\n:   Much.\n", "option-aspect"),
        (option("A") + "Risks { #Bad Id }\n:   Much.\n", "attribute-unknown"),
        (option("A", front="no_treatment: true\nexperimental: true"), "option-contradiction"),
        (
            option("A", said={"chance-of-help": "77 of 100 got better."}, more=people(58)),
            "option-contradiction",
        ),
        (
            option("A", said={"chance-of-help": "77 de cada 100 mejoran."}, more=people(58)),
            "option-contradiction",
        ),
        (option("A") + "A paragraph.\n", "option-content"),
        (option("A") + "- A point\n", "option-content"),
        (option("A") + "## A question?\n", "option-content"),
        (option("A") + "```options\nshow: compare\n```\n", "option-content"),
        (option("A") + "# B\n", "title-twice"),
        (option("A").replace("# A\n", ""), "title-missing"),
        (option("A", front="audience: staff"), "front-matter"),
        (option("A", front="no_treatment: maybe"), "front-matter"),
        (option("A", more=people(7).replace("measure: pain-8-weeks\n", "")), "option-people"),
        (option("A", more=people(7) + people(8)), "option-people"),
        (option("A", more=people(7).replace("after", "8 of 100: More\nafter")), "option-people"),
        (option("A", more=people(107)), "people-count"),
        (option("A", more=people(7).replace("7 of 100", "7")), "people-denominator"),
        (option("A", more=people(7).replace("7 of 100", "7.5 %")), "people-denominator"),
        (option("A", more=people(7).replace("others: did not\n", "")), "people-frames"),
        (option("A", more=people(7, measure="Pain!")), "people-measure"),
    ],
)
def test_what_is_wrong_with_an_option_is_told(text: str, rule: str) -> None:
    assert rule in rules(text)


def test_an_empty_aspect_is_told_once_and_where_it_stands() -> None:
    text = option("A", said={"chance-of-help": "{ icon=check }"})
    found = [finding for finding in read(text)[1] if finding.rule == "option-aspect"]
    assert len(found) <= 1
    empty = option("A").replace(":   A, chance-of-help.", ":   <b>")
    (wrong,) = [finding for finding in read(empty)[1] if finding.rule == "option-aspect"]
    assert wrong.message == "'chance-of-help' is empty"
    assert empty.split("\n")[wrong.position.line - 1] == "Chance of help"


@pytest.mark.parametrize(
    "words",
    [
        "77 of 100 felt better at 8 weeks, 78 of 100 at 1 year.",
        "77 of 100 felt better. In another study 60 of 100 did.",
        "About 3 in 4 felt better.",
        "41 to 77 of 100 felt better at 8 weeks.",
        "Most felt better.",
    ],
)
def test_words_that_go_with_the_people_drawn_are_fine(words: str) -> None:
    one = option("A", said={"chance-of-help": words}, more=people(77))
    assert read(one)[1] == []


def test_two_options_of_one_name_are_told(tmp_path: Path) -> None:
    deck = load_deck(with_options(tmp_path, {"en/options/40-more.md": option("exercise")}))
    assert rows(deck) == {("error", "option-contradiction", f"{OPTIONS}/40-more.md", 4)}


def test_the_first_of_two_counts_of_the_same_thing_is_kept() -> None:
    found, _ = read(option("A", more=people(7) + people(8)))
    assert found
    assert [each.rows[0].count for each in found.people] == [7]


def test_a_deck_has_its_options_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    deck = load_deck(with_options(tmp_path))
    assert deck.findings == ()
    english = deck.by_language["en"]
    assert [each.id for each in english.options] == ["rest", "exercise", "new-shot"]
    assert [each.no_treatment for each in english.options] == [True, False, False]
    assert [(each.id, each.aspects) for each in english.matters] == [
        ("less-pain", ("chance-of-help",)),
        ("cheap", ("cost", "time-to-recover")),
    ]


def test_words_of_the_glossary_are_linked_in_an_option(tmp_path: Path) -> None:
    deck = load_deck(with_options(tmp_path))
    (_, exercise, _) = deck.by_language["en"].options
    told = {aspect.id: marked(aspect.text) for aspect in exercise.aspects}
    assert told["risks"] == "The (ball->ball) may hurt.[@smith2020]"


NAMES = {
    "en/options/10-rest.md": option(
        "Rest", said={"cost": "[This](glossary:bal) and [that](slide:a/b). [@nobody]"}
    ),
    "en/options/15-exercise.md": option("Exercise"),
    "en/options/walking.md": option("Walking"),
    "en/options/40-empty.md": "",
}
OPTIONS = "content/en/options"


def test_names_that_lead_nowhere_are_told_where_they_stand(tmp_path: Path) -> None:
    deck = load_deck(with_options(tmp_path, NAMES))
    cost = FILES["en/options/10-rest.md"].split("\n").index("Cost") + 1
    found = rows(deck)
    assert {
        ("error", rule, f"{OPTIONS}/10-rest.md", cost) for rule in ("unknown-term", "unknown-source")
    } < found
    assert ("error", "duplicate-id", f"{OPTIONS}/20-exercise.md", 1) in found
    assert ("error", "name", f"{OPTIONS}/walking.md", 1) in found
    assert ("error", "title-missing", f"{OPTIONS}/40-empty.md", 1) in found
    assert [each.id for each in deck.by_language["en"].options] == ["rest", "exercise", "new-shot"]


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        (MATTERS.replace("cost time", "costs time"), "matter"),
        (MATTERS.replace('{ aspects="chance-of-help" }', ""), "matter"),
        (MATTERS.replace("#cheap", "#less-pain"), "matter"),
        (MATTERS + "\nA paragraph.\n", "matter"),
        (MATTERS.replace("# What matters most to you?", ""), "title-missing"),
        (MATTERS.replace("Less pain\n ", "Less pain"), "attribute-place"),
    ],
)
def test_what_is_wrong_with_the_page_of_what_matters_is_told(tmp_path: Path, page: str, rule: str) -> None:
    deck = load_deck(with_options(tmp_path, {"en/options/index.md": page}))
    assert (rule, f"{OPTIONS}/index.md") in {(found.rule, found.position.file) for found in deck.findings}


def test_a_deck_may_do_without_options(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path))
    assert deck.findings == ()
    assert deck.by_language["en"].options == ()
    assert deck.by_language["en"].matters == ()
