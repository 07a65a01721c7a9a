from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.deck.findings import Position
from kiosk.deck.links import Words, link_terms
from kiosk.deck.model import Slide, Term
from kiosk.deck.parts import Answer, Block, BulletList, Item, Paragraph, Question
from kiosk.deck.text import Span, plain

AT = Position("x.md")


def term(name: str, *also: str) -> Term:
    return Term(name.lower().replace(" ", "-"), name, (Span("."),), AT, also)


WORDS = Words.of(
    [
        term("Joint"),
        term("Joint fluid"),
        term("Labrum", "labra"),
        term("X-ray"),
        term("Articulación"),
        term("Knie"),
    ]
)


QUIET = Term("rest", "Rest", (Span("."),), AT, linked=False)


def slide(*blocks: Block, title: str = "T", questions: tuple[Question, ...] = ()) -> Slide:
    return Slide("c/s", "c", "en", (Span(title),), "text", AT, blocks, questions=questions)


def linked(*texts: str | tuple[Span, ...]) -> list[tuple[str, str]]:
    """The links of a slide with these paragraphs: the words and the term."""
    blocks = [Paragraph((Span(text),) if isinstance(text, str) else text, AT) for text in texts]
    done = link_terms(slide(*blocks), WORDS)
    assert [plain(block.text) for block in done.blocks if isinstance(block, Paragraph)] == [
        plain(block.text) for block in blocks
    ]
    spans = [span for block in done.blocks if isinstance(block, Paragraph) for span in block.text]
    return [(span.text, span.term) for span in spans if span.term]


@pytest.mark.parametrize(
    ("texts", "links"),
    [
        (["The labrum."], [("labrum", "labrum")]),
        (["LABRUM labrum"], [("LABRUM", "labrum")]),
        (["Two labra and a labrum"], [("labra", "labrum")]),
        (["A labrum", "and the labrum"], [("labrum", "labrum")]),
        (["Labrumlike, prelabrum, labrum2"], []),
        (["(labrum)"], [("labrum", "labrum")]),
        (["The joint fluid in the joint"], [("joint fluid", "joint-fluid"), ("joint", "joint")]),
        (["The joint\nfluid"], [("joint\nfluid", "joint-fluid")]),
        (["The joint"], [("joint", "joint")]),
        (["An X-ray, x-ray"], [("X-ray", "x-ray")]),
        (["La articulacio\u0301n"], [("articulacio\u0301n", "articulación")]),
        (["La articulacio"], []),
        ([(Span("The "), Span("labrum", strong=True), Span(" is"))], [("labrum", "labrum")]),
        ([(Span("la"), Span("brum", strong=True))], []),
        ([(Span("labrum", strong=True), Span("like"))], []),
        ([(Span("labrum and "), Span("this", term="labrum"))], [("this", "labrum")]),
        ([(Span("See labrum", slide="c/d"), Span(" labrum"))], [("labrum", "labrum")]),
    ],
)
def test_the_first_mention_of_a_word_is_linked(
    texts: list[str | tuple[Span, ...]], links: list[tuple[str, str]]
) -> None:
    assert linked(*texts) == links


def test_titles_prompts_and_answers_are_left_alone_and_replies_are_linked() -> None:
    text = (Span("The labrum"),)
    question = Question(text, (Answer(text, True, text, AT),), AT)
    done = link_terms(slide(title="The labrum", questions=(question,)), WORDS)
    (asked,) = done.questions
    assert done.title == (Span("The labrum"),)
    assert (asked.prompt, asked.answers[0].text) == (text, text)
    assert asked.answers[0].reply == (Span("The "), Span("labrum", term="labrum"))


def test_nested_items_are_read_after_the_item_that_holds_them() -> None:
    inner = Item((Span("labrum"),), AT)
    outer = Item((Span("labrum"),), AT, children=(inner,))
    (block,) = link_terms(slide(BulletList((outer,), AT)), WORDS).blocks
    assert isinstance(block, BulletList)
    assert block.items[0].text == (Span("labrum", term="labrum"),)
    assert block.items[0].children == (inner,)


@given(
    st.lists(st.text(alphabet="ab -\u0301", min_size=1, max_size=8), max_size=6),
    st.lists(st.text(alphabet="ab -.\n\u0301", min_size=1, max_size=20), max_size=4),
)
def test_linking_keeps_every_word_and_links_a_term_once(names: list[str], texts: list[str]) -> None:
    words = Words.of([term(name) for name in names])
    done = link_terms(slide(*(Paragraph((Span(text),), AT) for text in texts)), words)
    paragraphs = [block.text for block in done.blocks if isinstance(block, Paragraph)]
    assert [plain(text) for text in paragraphs] == texts
    terms = [span.term for text in paragraphs for span in text if span.term]
    assert len(terms) == len(set(terms))


def test_a_term_that_only_names_what_a_figure_shows_is_not_linked() -> None:
    done = link_terms(slide(Paragraph((Span("Take some rest."),), AT)), Words.of([QUIET]))
    assert done == slide(Paragraph((Span("Take some rest."),), AT))
