"""Any text may be an option, what may matter, or what a slide asks for: nothing raises, and the deck is closed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.loader import load_deck
from kiosk.deck.matters import read_matters
from kiosk.deck.option import read_option
from kiosk.deck.parts import Facts, OptionsUse, People, Table
from tests.deck.option_decks import FILES, SLIDE, asking, in_spanish, option, people, with_options
from tests.deck.test_loader_fuzz import assert_closed
from tests.deck.test_markdown_fuzz import TEXTS

LINES = [
    "# A", "## B?", "What it is", "Risks", "Cost { #cost }", "x { #risks }", "x { #", ":   text", ":", "- item",
    '  { aspects="cost" }', "  { #a aspects='risks no' }", "  { #A }", "```people", "```", "7 of 9: a", "7: a",
    "9 of 7: b", "0 of 0: c", "after: d", "source: smith2020", "source: nobody", "measure: pain-8-weeks",
    "measure: M!", "counted: e", "others: f", "---", "experimental: true", "no_treatment: true", "sources: [x]",
    "[a](glossary:ball)", "[@nobody]", "", "", "    four", "{ icon=x }", "!!! note",
]  # fmt: skip
SAID = st.one_of(TEXTS, st.lists(st.sampled_from(LINES), max_size=25).map("\n".join))
WORDS = st.sampled_from(
    [
        "rest",
        "exercise",
        "new-shot",
        "nothing",
        "risks",
        "approval",
        "cost",
        "pain-8-weeks",
        "",
        ",",
        "rest,",
        "ß",
    ]
)
ENTRY = st.builds(
    lambda key, words: f"{key}: {' '.join(words)}",
    st.sampled_from(["options", "aspects", "measure", "show", "shows"]),
    st.lists(WORDS, max_size=3),
)
SHOWN = st.sampled_from(["show: compare", "show: facts", "show: people", "show: matters", "show:", ""])
FENCES = st.builds(lambda shown, entries: "\n".join((shown, *entries)), SHOWN, st.lists(ENTRY, max_size=3))


@settings(max_examples=200, deadline=None)
@given(SAID)
def test_any_text_is_read_as_an_option(text: str) -> None:
    found, findings = read_option(text, "content/en/options/10-a.md", option_id="a", language="en")
    assert found is None or found.name
    assert found is not None or findings
    lines = len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert all(1 <= finding.position.line <= lines for finding in findings)


@settings(max_examples=200, deadline=None)
@given(SAID, st.booleans())
def test_any_text_is_read_as_what_may_matter(text: str, is_fallback: bool) -> None:
    read_matters(text, "content/en/options/index.md", is_fallback=is_fallback)


NAMES = [*FILES, "es/options/10-rest.md", "es/options/20-exercise.md", "es/options/index.md"]


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(NAMES), SAID, max_size=3), FENCES)
def test_no_options_make_the_loader_raise(files: dict[str, str], fence: str) -> None:
    told = {name: text.encode("utf-8", "replace") for name, text in files.items()}
    with tempfile.TemporaryDirectory() as folder:
        deck = load_deck(with_options(Path(folder), {**in_spanish({SLIDE: asking(fence)}), **told}))
    assert not [finding for finding in deck.findings if finding.rule == "internal-error"]
    assert_closed(deck)
    for language in deck.by_language.values():
        known = [each.id for each in language.options]
        for slide in (slide for chapter in language.chapters for slide in chapter.slides):
            for block in slide.blocks:
                assert not isinstance(block, OptionsUse)
                named = block.options if isinstance(block, Table | People) else ()
                named += (block.option,) if isinstance(block, Facts) and block.option else ()
                assert set(named) <= set(known)


def test_a_long_option_is_read_whole() -> None:
    text = option(
        "A", said={"risks": "word " * 20_000}, more="".join(people(7, measure=f"m-{n}") for n in range(500))
    )
    found, findings = read_option(text, "a.md", option_id="a", language="en")
    assert findings == []
    assert found
    assert len(found.people) == 500
