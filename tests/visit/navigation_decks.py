"""Small decks, built from the values that everything is built on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.deck.figure import Figure, Structure
from kiosk.deck.findings import Position
from kiosk.deck.model import Chapter, Deck, LanguageDeck, Slide, Term
from kiosk.deck.parts import Answer, Block, FigureUse, Item, KeyMessage, Question, Steps
from kiosk.deck.text import RichText, Span

AT = Position("here.md")
STRUCTURES = ("ball", "labrum")
TERMS = ("labrum", "socket")


def words(text: str) -> RichText:
    return (Span(text),)


def a_slide(  # noqa: PLR0913
    slide_id: str,
    *,
    steps: int = 0,
    questions: int = 0,
    said: bool = True,
    figure: bool = False,
    staff: bool = False,
) -> Slide:
    """A slide with a figure also has a source."""
    blocks: list[Block] = [KeyMessage(words("Mind this."), AT)] if said else []
    if steps:
        blocks.append(Steps(tuple(Item(words(f"Do {step}."), AT) for step in range(steps)), AT))
    answers = (
        Answer(words("Yes"), True, words("Right."), AT),
        Answer(words("No"), False, words("Not quite."), AT),
    )
    return Slide(
        id=slide_id,
        chapter=slide_id.partition("/")[0],
        language="en",
        title=words(slide_id),
        layout="text" if blocks or figure else "question",
        position=AT,
        blocks=tuple(blocks),
        figure=FigureUse("hip", "A hip.", AT) if figure else None,
        questions=(Question(words("Why?"), answers, AT),) * questions,
        sources=("someone2020",) if figure else (),
        audience="staff" if staff else "everyone",
    )


def in_language(slides: Sequence[Slide], tag: str) -> LanguageDeck:
    """The slides in a language, in the chapters that their ids name."""
    told = [replace(slide, language=tag, title=words(f"{slide.id} in {tag}")) for slide in slides]
    ids = dict.fromkeys(slide.chapter for slide in told)
    chapters = tuple(
        Chapter(each, tag, each, (), None, None, tuple(slide for slide in told if slide.chapter == each), AT)
        for each in ids
    )
    glossary = {term: Term(term, term, words("A part of the hip."), AT) for term in TERMS}
    return LanguageDeck(tag, "Hips", (), (), chapters, glossary)


def a_deck(slides: Sequence[Slide], *others: str, **differing: Sequence[Slide]) -> Deck:
    """The slides in English, in the `others`, and languages that have other slides (`es=...`)."""
    by_language = {tag: in_language(slides, tag) for tag in ("en", *others)}
    by_language |= {tag: in_language(told, tag) for tag, told in differing.items()}
    structures = tuple(Structure(name, "labrum", ((1.0, 1.0),), AT) for name in STRUCTURES)
    figures = {"hip": Figure("hip", "drawing", (0.0, 0.0, 16.0, 10.0), structures, AT)}
    return Deck(Path("deck"), tuple(by_language), "en", by_language, {}, figures, (), ())


SLIDES = (
    a_slide("hip/meet", figure=True),
    a_slide("hip/labrum", steps=2, questions=1),
    a_slide("care/ask", staff=True),
    a_slide("care/rest"),
)
