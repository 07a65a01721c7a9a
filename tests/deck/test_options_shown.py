"""What slides show of the deck's options: all of it is made from the options' own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.aspects import ASPECTS, ICONS
from kiosk.deck.generated import is_generated
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.deck.parts import Facts, KeyMessage, Matters, OptionsUse, People, Table
from kiosk.deck.text import plain
from tests.deck.decks import rows
from tests.deck.markdown_samples import marked
from tests.deck.option_decks import FENCE, FILES, SLIDE, asking, option, people, shown, with_options

AT = "content/" + SLIDE
NAMES = ("Rest", "Exercise", "New shot")


def test_a_comparison_has_a_column_an_option_and_a_row_an_aspect(tmp_path: Path) -> None:
    slide, deck = shown(tmp_path, "show: compare")
    key, table = slide.blocks
    assert deck.findings == ()
    assert isinstance(key, KeyMessage)
    assert isinstance(table, Table)
    assert table.compares_options
    assert (table.options, table.aspects) == (("rest", "exercise", "new-shot"), ASPECTS)
    assert tuple(map(plain, table.header)) == ("", *NAMES)
    assert [plain(row[0]) for row in table.rows[:2]] == ["What it is", "What it takes"]
    assert [plain(cell) for cell in table.rows[0][1:]] == [f"{name}, what-it-is." for name in NAMES]
    assert (slide.layout, table.position.line) == ("table", 5)


def test_a_comparison_may_choose_options_and_aspects(tmp_path: Path) -> None:
    slide, deck = shown(tmp_path, "show: compare\noptions: exercise, rest\naspects: risks cost")
    table = slide.blocks[-1]
    assert deck.findings == ()
    assert isinstance(table, Table)
    assert (table.options, table.aspects) == (("rest", "exercise"), ("risks", "cost"))


def test_facts_are_those_of_one_option_with_icons_and_ids(tmp_path: Path) -> None:
    slide, deck = shown(tmp_path, "show: facts\noptions: new-shot\naspects: approval risks")
    facts = slide.blocks[-1]
    assert deck.findings == ()
    assert isinstance(facts, Facts)
    assert facts.option == "new-shot"
    assert [(row.id, row.icon, plain(row.text)) for row in facts.rows] == [
        ("approval", ICONS["approval"], "New shot, approval."),
        ("risks", ICONS["risks"], "New shot, risks."),
    ]


def test_facts_without_aspects_are_all_that_the_option_tells(tmp_path: Path) -> None:
    slide, _ = shown(tmp_path, "show: facts\noptions: new-shot")
    facts = slide.blocks[-1]
    assert isinstance(facts, Facts)
    assert [row.id for row in facts.rows] == list(ICONS)


def test_an_icon_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    content = with_options(tmp_path, {SLIDE: asking("show: facts\noptions: rest\naspects: risks cost")})
    deck = load_deck(content, icons=frozenset({"coin"}))
    facts = deck.by_language["en"].chapters[1].slides[0].blocks[-1]
    assert isinstance(facts, Facts)
    assert [row.icon for row in facts.rows] == ["", "coin"]
    assert deck.findings == ()


def test_people_have_a_row_for_each_option_that_was_counted(tmp_path: Path) -> None:
    slide, deck = shown(tmp_path, "show: people\nmeasure: pain-8-weeks")
    counted = slide.blocks[-1]
    assert deck.findings == ()
    assert isinstance(counted, People)
    assert [(row.label, row.count) for row in counted.rows] == [("Rest", 29), ("Exercise", 77)]
    assert (counted.total, counted.after, counted.source) == (100, "8 weeks", "smith2020")
    assert (counted.counted, counted.others) == ("felt better", "did not")
    assert (counted.options, counted.about) == (("rest", "exercise"), "Less pain")


def test_people_may_be_those_of_one_option(tmp_path: Path) -> None:
    slide, deck = shown(tmp_path, "show: people\nmeasure: pain-8-weeks\noptions: exercise")
    counted = slide.blocks[-1]
    assert deck.findings == ()
    assert isinstance(counted, People)
    assert [row.label for row in counted.rows] == ["Exercise"]


def test_what_matters_can_be_marked_on_a_slide(tmp_path: Path) -> None:
    slide, deck = shown(tmp_path, "show: matters")
    matters = slide.blocks[-1]
    assert deck.findings == ()
    assert isinstance(matters, Matters)
    assert [plain(item.text) for item in matters.items] == ["Less pain", "Low cost"]
    assert matters.items[0].position.file == "content/en/options/index.md"
    assert slide.layout == "text"


def test_the_sources_of_what_is_shown_are_those_of_the_slide(tmp_path: Path) -> None:
    cited, _ = shown(tmp_path / "a", "show: facts\noptions: exercise\naspects: risks")
    silent, _ = shown(tmp_path / "b", "show: facts\noptions: exercise\naspects: cost")
    counted, _ = shown(tmp_path / "c", "show: people\nmeasure: pain-8-weeks")
    assert [slide.sources for slide in (cited, silent, counted)] == [("smith2020",), (), ("smith2020",)]


def test_the_sources_named_for_a_whole_option_come_with_all_its_words(tmp_path: Path) -> None:
    changes = {"en/options/10-rest.md": option("Rest", front="sources: [smith2020]\nno_treatment: true")}
    slide, _ = shown(tmp_path, "show: facts\noptions: rest\naspects: cost", changes)
    assert slide.sources == ("smith2020",)


def test_words_of_the_glossary_are_linked_once_a_slide(tmp_path: Path) -> None:
    words = {aspect: f"The ball and {aspect}." for aspect in ("risks", "cost")}
    changes = {"en/options/10-rest.md": option("The ball rests", said=words)}
    slide, _ = shown(tmp_path, "show: facts\noptions: rest\naspects: risks cost", changes)
    facts = slide.blocks[-1]
    assert isinstance(facts, Facts)
    assert [marked(row.text) for row in facts.rows] == ["The (ball->ball) and risks.", "The ball and cost."]


def test_what_is_made_is_known_as_such(tmp_path: Path) -> None:
    asked = ("compare", "facts\noptions: rest", "people\nmeasure: pain-8-weeks", "matters")
    text = asking(f"show: {asked[0]}") + "".join("\n" + FENCE.format(f"show: {each}") for each in asked[1:])
    deck = load_deck(with_options(tmp_path, {SLIDE: text}))
    key, *made = deck.by_language["en"].chapters[1].slides[0].blocks
    assert [is_generated(block) for block in (key, *made)] == [False, True, True, True, True]
    by_hand = deck.by_language["en"].chapters[1].slides[2].blocks
    assert not any(is_generated(block) for block in by_hand)


OTHER = {"en/options/10-rest.md": option("Rest", front="no_treatment: true", more=people(58, total=200))}
LATER = {"en/options/10-rest.md": option("Rest", front="no_treatment: true", more=people(58, after="1 year"))}
NO_MATTERS = {"en/options/index.md": None}
NONE = dict.fromkeys(FILES)


@pytest.mark.parametrize(
    ("fence", "changes", "rule", "line"),
    [
        ("show: all", {}, "options-block", 6),
        ("options: rest", {}, "options-block", 5),
        ("show: compare\nmeasure: pain", {}, "options-block", 7),
        ("show: compare\nshow: compare", {}, "options-block", 7),
        ("show: compare\nthese ones", {}, "options-block", 7),
        ("show: compare\noptions:", {}, "options-block", 7),
        ("show: compare\noptions: rest rest", {}, "options-block", 7),
        ("show: people", {}, "options-block", 5),
        ("show: facts", {}, "options-facts", 5),
        ("show: facts\noptions: rest exercise", {}, "options-facts", 5),
        ("show: compare\noptions: rest exercises", {}, "unknown-option", 7),
        ("show: facts\noptions: nothing", {}, "unknown-option", 7),
        ("show: compare", NONE, "unknown-option", 6),
        ("show: compare\naspects: risk", {}, "unknown-aspect", 7),
        ("show: compare\naspects: approval", {}, "unknown-aspect", 7),
        ("show: facts\noptions: rest\naspects: approval", {}, "unknown-aspect", 8),
        ("show: people\nmeasure: pain-1-year", {}, "unknown-measure", 7),
        ("show: people\nmeasure: pain-8-weeks\noptions: rest new-shot", {}, "unknown-measure", 7),
        ("show: people\nmeasure: pain-8-weeks", OTHER, "options-people", 7),
        ("show: people\nmeasure: pain-8-weeks", LATER, "options-people", 7),
        ("show: matters", NO_MATTERS, "options-matters", 6),
    ],
)
def test_what_can_not_be_made_is_told_where_it_was_asked_for(
    tmp_path: Path, fence: str, changes: dict[str, str | bytes | None], rule: str, line: int
) -> None:
    slide, deck = shown(tmp_path, fence, changes)
    assert rows(deck) == {("error", rule, AT, line)}
    assert not any(isinstance(block, OptionsUse) for block in slide.blocks)


def test_numbers_that_were_counted_otherwise_do_not_stand_side_by_side(tmp_path: Path) -> None:
    slide, _ = shown(tmp_path, "show: people\nmeasure: pain-8-weeks", OTHER)
    counted = slide.blocks[-1]
    assert isinstance(counted, People)
    assert [(row.label, row.count, counted.total) for row in counted.rows] == [("Rest", 58, 200)]


def test_a_comparison_that_can_not_be_made_leaves_a_slide_of_words(tmp_path: Path) -> None:
    slide, _ = shown(tmp_path, "show: compare", NONE)
    assert slide.layout == "text"


def test_what_an_option_lacks_is_told_in_its_own_file_only(tmp_path: Path) -> None:
    lacking = {"en/options/10-rest.md": option("Rest", said={"cost": ""})}
    slide, deck = shown(tmp_path, "show: compare\naspects: risks cost", lacking)
    assert {(found.rule, found.position.file) for found in deck.findings} == {
        ("option-aspect", "content/en/options/10-rest.md")
    }
    assert isinstance(table := slide.blocks[-1], Table)
    assert [plain(cell) for cell in table.rows[1]] == ["Cost", "", "Exercise, cost.", "New shot, cost."]


def test_a_callout_shows_nothing_of_options(tmp_path: Path) -> None:
    text = asking("show: matters") + "\n!!! note\n    ```options\n    show: matters\n    ```\n"
    deck: Deck = load_deck(with_options(tmp_path, {SLIDE: text}))
    assert {found.rule for found in deck.findings} == {"callout-content"}
