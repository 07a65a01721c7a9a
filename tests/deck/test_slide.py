from __future__ import annotations

from datetime import date

import pytest

from kiosk.deck.findings import Position
from kiosk.deck.parts import BulletList, Callout, Cue, Facts, KeyMessage, Paragraph, People, Steps, Table
from kiosk.deck.text import plain
from tests.deck.markdown_samples import FILE, IMAGE, good, marked

QUESTION = "## Why?\n\n- [ ] A\n\n    No.\n\n- [X] B\n\n    Yes.\n"
TABLE = "| | Shot | Exercise |\n|---|:-:|---:|\n| Time | days | weeks |\n"


def test_the_heading_is_the_title() -> None:
    slide = good("# The labrum *seals* #\n")
    assert marked(slide.title) == "The labrum *seals*"
    assert slide.position == Position(FILE, 1, 1)
    assert (slide.id, slide.chapter, slide.language) == ("your-hip/the-labrum", "your-hip", "en")


def test_an_underlined_heading_is_a_title_too() -> None:
    assert plain(good("The labrum\n==========\n\nWords").title) == "The labrum"


def test_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    slide = good("\ufeff---\r\nstep: Guide\r\n---\r\n# Title\r\n\r\n- a\r\n  b\r\n")
    assert slide.step == "Guide"
    assert slide.position.line == 4
    assert isinstance(slide.blocks[0], BulletList)
    assert marked(slide.blocks[0].items[0].text) == "a b"


def test_the_first_paragraph_that_is_not_the_figure_is_the_key_message() -> None:
    slide = good(f"# Title\n\n{IMAGE}\n\nFirst.\n\nSecond.\n\nThird.")
    assert [type(block) for block in slide.blocks] == [KeyMessage, Paragraph, Paragraph]
    assert [block.position.line for block in slide.blocks] == [5, 7, 9]


def test_the_figure_is_named_by_its_folder_and_keeps_its_attributes() -> None:
    attributes = '{ labels="labrum socket" highlight=labrum state="needle-in" zoom=\'ball\' at=12 }'
    slide = good(f"# Title\n\nWords\n\n{IMAGE}{attributes}\n")
    figure = slide.figure
    assert figure is not None
    assert (figure.name, figure.alt, figure.position) == ("hip-joint", "A ring.", Position(FILE, 5, 1))
    assert (figure.labels, figure.highlight) == (("labrum", "socket"), ("labrum",))
    assert (figure.state, figure.zoom, figure.at) == ("needle-in", "ball", 12)


def test_alternative_text_may_hold_brackets_and_entities_and_two_lines() -> None:
    alt = "![A ring [left]\nin teal &amp; red.](../../../assets/figures/a/figure.svg)"
    figure = good(f"# Title\n\n{alt}\n").figure
    assert figure is not None
    assert figure.alt == "A ring [left] in teal & red."


def test_items_have_cues_and_nested_items() -> None:
    nested = "    - Three\n      { at=0 }\n    * Four\n"
    slide = good(f"# Title\n\n- One\n  {{ highlight='a b' state=c at=3 }}\n- Two\n{nested}")
    (found,) = slide.blocks
    assert isinstance(found, BulletList)
    one, two = found.items
    assert one.cue == Cue(("a", "b"), "c", 3)
    assert two.cue == Cue()
    assert [(plain(item.text), item.cue.at, item.position) for item in two.children] == [
        ("Three", 0, Position(FILE, 6, 5)),
        ("Four", None, Position(FILE, 8, 5)),
    ]


def test_a_cue_stands_between_a_text_and_its_nested_items() -> None:
    (found,) = good("# Title\n\n- One\n  { at=1 }\n    - Two\n").blocks
    assert isinstance(found, BulletList)
    assert found.items[0].cue.at == 1
    assert len(found.items[0].children) == 1


def test_items_with_empty_lines_between_them_are_one_list() -> None:
    (found,) = good("# Title\n\n- One\n  { at=1 }\n\n- Two\n\n\n- Three\n").blocks
    assert isinstance(found, BulletList)
    assert [item.position.line for item in found.items] == [3, 6, 9]


def test_numbered_items_are_steps() -> None:
    slide = good("# Title\n\n1. One\n2. Two\n    - More\n\n- Bullet\n")
    assert [type(block) for block in slide.blocks] == [Steps, BulletList]
    assert slide.layout == "steps"


def test_a_definition_list_gives_facts_with_icons() -> None:
    slide = good(
        "# Title\n\nFeel\n:   Cold gel,\n    then *pressure*.\n    { icon=hand }\n\nTime\n\n:   Short\n"
    )
    (facts,) = slide.blocks
    assert isinstance(facts, Facts)
    assert [(marked(row.name), marked(row.text), row.icon, row.position.line) for row in facts.rows] == [
        ("Feel", "Cold gel, then *pressure*.", "hand", 3),
        ("Time", "Short", "", 8),
    ]


@pytest.mark.parametrize("kind", ["note", "tip", "warning", "danger", "staff"])
def test_callouts_keep_paragraphs_and_lists(kind: str) -> None:
    slide = good(
        f'# Title\n\n!!! {kind} "Call &amp; ask"\n    One\n    two\n\n    - a\n        - b\n\nAfter\n'
    )
    callout, after = slide.blocks
    assert isinstance(callout, Callout)
    assert isinstance(after, KeyMessage)
    assert (callout.kind, callout.title) == (kind, "Call & ask")
    assert [type(block) for block in callout.blocks] == [Paragraph, BulletList]
    assert [block.position for block in callout.blocks] == [Position(FILE, 4, 5), Position(FILE, 7, 5)]


def test_a_table_with_an_empty_first_cell_compares_options() -> None:
    slide = good(f"# Title\n\n{TABLE}")
    (table,) = slide.blocks
    assert isinstance(table, Table)
    assert table.compares_options
    assert slide.layout == "table"
    assert [[marked(cell) for cell in row] for row in (table.header, *table.rows)] == [
        ["", "Shot", "Exercise"],
        ["Time", "days", "weeks"],
    ]


def test_a_table_needs_no_outer_bars_and_a_bar_can_be_escaped() -> None:
    (table,) = good("# Title\n\nA | B\n--- | ---\n*x* | y \\| z\n").blocks
    assert isinstance(table, Table)
    assert not table.compares_options
    assert [marked(cell) for cell in table.rows[0]] == ["*x*", "y | z"]


def test_people_are_counted_and_their_source_is_kept() -> None:
    slide = good(
        "# Title\n\n```people\n77 of 100: Teaching &amp; exercise\n0 of 100: None\n\n"
        "after: 8 weeks\nsource: mellor2018\n```\n"
    )
    (people,) = slide.blocks
    assert isinstance(people, People)
    assert (people.total, people.after, people.source) == (100, "8 weeks", "mellor2018")
    assert [(row.count, row.label, row.position.line) for row in people.rows] == [
        (77, "Teaching & exercise", 4),
        (0, "None", 5),
    ]


def test_a_question_has_answers_with_replies() -> None:
    slide = good(f"# Title\n\n{QUESTION}\n## And?\n\n{QUESTION[9:]}")
    assert slide.layout == "question"
    first, second = slide.questions
    assert (plain(first.prompt), plain(second.prompt)) == ("Why?", "And?")
    assert [(plain(one.text), one.right, plain(one.reply), one.position.line) for one in first.answers] == [
        ("A", False, "No.", 5),
        ("B", True, "Yes.", 9),
    ]


SOURCES = (
    "---\nsources: [one, two]\n---\n# T [@three]\n\nA [@two].\n\n"
    "```people\n1 of 2: a\nafter: b\nsource: four\n```\n\n!!! staff\n    Ask. [@five; @one]\n"
)


def test_sources_are_named_once_each_in_order() -> None:
    assert good(SOURCES).sources == ("one", "two", "three", "four", "five")


LAYOUTS = [
    ("Words", "text"),
    ("", "text"),
    (IMAGE, "figure"),
    (f"{IMAGE}\n\n{QUESTION}", "figure"),
    (f"Words\n\n{QUESTION}", "text"),
    (QUESTION, "question"),
    (f"{IMAGE}\n\n1. One\n\n{TABLE}", "table"),
    (f"{IMAGE}\n\n1. One", "steps"),
]


@pytest.mark.parametrize(("body", "layout"), LAYOUTS)
def test_the_layout_follows_the_content(body: str, layout: str) -> None:
    assert good(f"# Title\n\n{body}\n").layout == layout


def test_front_matter_is_typed() -> None:
    slide = good(
        "---\ncertainty: very-low\nreviewed: 2024-02-29\nreviewer: evidence review\nreview_by: 2099-01-01\n"
        "title_short: Ring\nlayout: cover\nstep: Guide\naudience: staff\nexperimental: true\n"
        "waive: {cure: it is denied}\ntranslates: 4f2a\n---\n# Title\n"
    )
    assert (slide.certainty, slide.reviewed, slide.review_by) == (
        "very-low",
        date(2024, 2, 29),
        date(2099, 1, 1),
    )
    assert (slide.reviewer, slide.title_short, slide.step) == ("evidence review", "Ring", "Guide")
    assert (slide.layout, slide.audience, slide.experimental) == ("cover", "staff", True)
    assert (slide.waive, slide.translates) == ((("cure", "it is denied"),), "4f2a")


INLINE = [
    ("plain words", "plain words"),
    ("*a* and **b**", "*a* and **b**"),
    ("_a_ and __b__", "*a* and **b**"),
    ("***a***", "***a***"),
    ("***a** b*", "***a**** b*"),
    ("**a *b* c**", "**a *****b***** c**"),
    ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_name", "snake_case_name"),
    ("a*b", "a*b"),
    ("**open", "**open"),
    ("\\*a\\* \\[b\\] \\<i>", "*a* [b] <i>"),
    ("a &lt;b&gt; &amp;amp; &copy; &#233; &unknown;", "a <b> &amp; \u00a9 \u00e9 &unknown;"),
    ("a < b > c, <3", "a < b > c, <3"),
    ("soft\nbreak  \nhere", "soft break here"),
    ("two  spaces", "two spaces"),
    ("the [labrum](glossary:labrum)s", "the (labrum->labrum)s"),
    ("[**a** b](slide:your-options/exercise)", "(**a**->your-options/exercise)( b->your-options/exercise)"),
    ("It seals. [@a]", "It seals.[@a]"),
    ("It seals [@a].", "It seals[@a]."),
    ("It [@a; @b] seals", "It[@a][@b] seals"),
    ("It [@a] [@b], so", "It[@a][@b], so"),
    ("[@a] It", "[@a]It"),
    ("an [aside] and [x]", "an [aside] and [x]"),
    ("a ` tick", "a ` tick"),
    ("braces {like this}", "braces {like this}"),
]


@pytest.mark.parametrize(("source", "expected"), INLINE)
def test_words_and_their_marks(source: str, expected: str) -> None:
    (block,) = good(f"# Title\n\n{source}\n").blocks
    assert isinstance(block, KeyMessage)
    assert marked(block.text) == expected
