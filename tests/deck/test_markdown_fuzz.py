"""Any text is read: nothing raises, positions are in the file, and the work grows with the length."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.findings import Finding
from kiosk.deck.glossary import read_glossary
from kiosk.deck.limits import MAX_BYTES
from kiosk.deck.page import read_chapter_page, read_deck_page
from kiosk.deck.text import Span
from tests.deck.markdown_samples import IMAGE, read

CONSTRUCTS = [
    "# T", "## Q", "### h", "===", "---", "...", "- a", "1. b", "* c", "- [ ] d", "- [x] e", "    - f",
    "    words", "  words", "words", "", "", "!!! note", '!!! staff "T"', "    text", "> q",
    "```people", "```",
    "77 of 100: x", "after: y", "source: z", "| a | b |", "|---|---|", "| 1 |", "a | b", "Term", ":   fact",
    "    { icon=hand }", "  { highlight='a' at=1 }", "Term { #id also='x' }", IMAGE, IMAGE + "{ at=2 }",
    "[a](glossary:a)", "[@k; @l].", "[a][b]", "[a]: b", "<b>", "<!-- c", "-->", "<http://x>",
    "**a *b***", "`x`",
    "sources: [a, b]", "reviewed: 2020-01-01", "step: a", "\t- tab", "***", "~~~", "&amp;", "\\",
    "\u00a0", "{", "}",
]  # fmt: skip
PIECES = [
    "[", "]", "(", ")", "![", "](", "*", "**", "***", "_", "`", "``", "<", ">", "<!--", "-->",
    "&amp;", "&", "\\",
    "{", "}", "{ a=", '"', "'", "|", "[@", "[@a;", ";", ":", "#", "-", " ", "    ", "\n", "\n\n",
    "\r", "\t", "a",
    "@", "=", "!!! ", "- ", "1. ", "> ", "```", "\x0b", "\u2028", "\ud800", "\x00", "\u0661", "é",
]  # fmt: skip
HEAD = ["---", "step: a", "---", "# T", ""]
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(CONSTRUCTS), max_size=25).map("\n".join),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.sampled_from(CONSTRUCTS), max_size=25).map(
        lambda lines: "---\nstep: a\n---\n# T\n\n" + "\n".join(lines)
    ),
    st.builds(lambda pieces: "# T\n\n" + "".join(pieces), st.lists(st.sampled_from(PIECES), max_size=40)),
)
READERS: list[Callable[[str], tuple[Any, list[Finding]]]] = [
    read,
    lambda text: read_deck_page(text, "content/en/index.md"),
    lambda text: read_chapter_page(text, "content/en/10-a/index.md"),
    lambda text: read_glossary(text, "content/en/glossary.md", is_fallback=True),
    lambda text: read_glossary(text, "content/es/glossary.md", is_fallback=False),
]


def spans_of(value: object) -> list[Span]:
    """Every span within a value."""
    if isinstance(value, Span):
        return [value]
    if isinstance(value, tuple):
        return [span for one in value for span in spans_of(one)]
    if is_dataclass(value):
        return [span for one in fields(value) for span in spans_of(getattr(value, one.name))]
    return []


@pytest.mark.parametrize("reader", READERS)
@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_any_text_is_read_without_raising(
    reader: Callable[[str], tuple[Any, list[Finding]]], text: str
) -> None:
    value, findings = reader(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for found in findings:
        assert found.severity == "error"
        assert found.message
        assert found.help
        assert 1 <= found.position.line <= len(lines)
        assert 1 <= found.position.column <= len(lines[found.position.line - 1]) + 1
    for span in spans_of(value):
        assert "\n" not in span.text
        assert bool(span.text) != bool(span.cites)
        assert not (span.cites and (span.strong or span.emphasis or span.term or span.slide))


@settings(max_examples=200, deadline=None)
@given(
    pieces=st.lists(
        st.sampled_from(["<b>", "</b>", "<script>", "<i", ">", "<!--", "-->", "x ", "\n", "- ", "*"])
    )
)
def test_a_tag_never_reaches_a_span(pieces: list[str]) -> None:
    slide, _ = read("# T\n\n" + "".join(pieces))
    assert slide is not None
    for span in spans_of(slide):
        assert not any(tag in span.text for tag in ("<b>", "</b>", "<script>", "<!--"))


@settings(max_examples=100, deadline=None)
@given(text=TEXTS)
def test_windows_line_ends_and_a_byte_order_mark_change_nothing(text: str) -> None:
    text = text.replace("\r", "").removeprefix("\ufeff")
    assert read("\ufeff" + text.replace("\n", "\r\n")) == read(text)


def test_neighbours_of_equal_looks_are_one_span() -> None:
    slide, _ = read("# a &amp; b \\* c_d ]\n")
    assert slide is not None
    assert slide.title == (Span("a & b * c_d ]"),)


REPEATED = [
    *PIECES, "[a](", "[a](b", "![a](", "*a **b ", "_a __b ", "***a*b", "`a``b```c", "[@a", "[a][",
    "<a ", "<a@", "{ a=\"",
    "{a", "a\n", "- a\n", "1. a\n- b\n", "- a\n\n", "    - a\n", "# a\n", "a\n===\n", "> a\n",
    "```\n", "```a\n", "~~~~\n\n",
    "!!! note\n", "!!! note\n\n", "!!! note\n    a\n", "a\n:   b\n", ":   b\n", "a\n\n",
    "| a | b |\n", "|---|\n",
    "a | b\n---|---\n", "\\|", "<!-- a\n", "<!-- a -->", "[a]: b\n", "- a\n  { at=1 }\n", "&#1;",
    "[a", "a]", "(", "a: b\n",
    "- [x] a\n\n    b\n\n", "## a\n\n", "1 of 2: a\n", IMAGE + "\n\n", "\n", " \n", "[@a](",
    "**a*", "*a**", "](a)", "[[a](b)](c)",
]  # fmt: skip
STARTS = [
    "# T\n\n",
    "---\n",
    "# T\n\n- ",
    "# T\n\n| a | b |\n|---|---|\n",
    "# T\n\n```people\n",
    "# T\n\n![",
    "# T\n\n{ ",
]


def work(text: str) -> int:
    """How many calls it takes to read a slide."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(text)
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("start", STARTS)
def test_twice_the_text_is_at_most_about_twice_the_work(start: str) -> None:
    for piece in REPEATED:
        small, large = (work(start + piece * count) for count in (150, 300))
        assert large <= 2.2 * small + 200, piece


@pytest.mark.parametrize("piece", REPEATED)
def test_a_large_file_of_one_construct_is_read(piece: str) -> None:
    text = "# T\n\n" + piece * ((MAX_BYTES // 16) // max(len(piece.encode("utf-8", "surrogatepass")), 1))
    slide, _ = read(text)
    assert slide is not None


def test_lists_nested_without_end_are_read() -> None:
    slide, findings = read("# T\n\n" + "\n".join(" " * 4 * level + "- a" for level in range(300)))
    assert slide is not None
    assert {found.rule for found in findings} >= {"limit-nesting", "list-depth"}
