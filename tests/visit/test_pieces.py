"""Cutting styled words into pieces that stand by themselves."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.spoken.sentences import sentences
from kiosk.visit.pieces import pieces, plain_words

STYLED = (
    'Sit <b>down. Then <a href="term:ball">the ball</a></b> turns, if &lt; 3 cm; rest.'
    "<br/>•&nbsp;Dr. Who &amp; co."
)


def test_words_are_cut_at_the_ends_of_sentences_and_lines() -> None:
    assert pieces(STYLED) == [
        "Sit <b>down. </b>",
        '<b>Then </b><b><a href="term:ball">the ball</a></b> turns, if &lt; 3 cm; rest.<br/>',
        "•&nbsp;Dr. Who &amp; co.",
    ]


@pytest.mark.parametrize(
    ("fineness", "cut"), [(1, ["Walk, ", "sit; ", "<b>rest.</b>"]), (2, ["Walk, ", "sit; ", "<b>rest.</b>"])]
)
def test_sentences_are_cut_at_clauses_and_between_words(fineness: int, cut: list[str]) -> None:
    assert pieces("Walk, sit; <b>rest.</b>", fineness) == cut


def test_a_voice_says_the_words_without_marks() -> None:
    assert plain_words(STYLED).startswith("Sit down. Then the ball turns, if < 3 cm")


@given(
    words=st.lists(st.sampled_from(["a.", "<b>b c.</b>", "<i>d,</i>", "&amp;", "<br/>", "•&nbsp;e", "F?"])),
    fineness=st.integers(0, 2),
)
def test_nothing_is_lost_and_every_tag_is_closed(words: list[str], fineness: int) -> None:
    styled = " ".join(words)
    cut = pieces(styled, fineness)
    assert plain_words("".join(cut)) == plain_words(styled)
    for piece in cut:
        tags = re.findall(r"<(/?)(\w+)>", piece)
        assert all(tags.count(("", tag)) == tags.count(("/", tag)) for tag in "bi")


@pytest.mark.parametrize(
    "words",
    ["Use approx. 2 cm. Rest, e.g. at home.", "Dr. Lee said no. 5! Go on…", "Call.\n• Now\n• 5 p. m."],
)
def test_pieces_are_the_sentences_that_have_clips(words: str) -> None:
    said = [" ".join(plain_words(piece).split()) for piece in pieces(words.replace("\n", "<br/>"))]
    assert said == sentences(words)
