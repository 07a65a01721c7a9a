"""A slide: its Markdown as typed values."""

from __future__ import annotations

from typing import get_args

from kiosk.deck.body import Body, read_body
from kiosk.deck.digest import digest_of
from kiosk.deck.evidence import KEYS, read_evidence
from kiosk.deck.findings import Finding
from kiosk.deck.front_matter import split_front_matter
from kiosk.deck.markdown_lines import Report
from kiosk.deck.model import Audience, Layout, Slide
from kiosk.deck.parts import Block, OptionsUse, Steps, Table

_KEYS = (*KEYS, "title_short", "layout", "step", "audience")


def read_slide(
    text: str, file: str, *, slide_id: str, chapter: str, language: str
) -> tuple[Slide | None, list[Finding]]:
    """Read one slide; never raises.

    `file` is relative to the deck folder. The findings are all errors, in the order of the file; what is
    still good is in the slide, which is None only when there is nothing to show: no title, or a file that
    is too large.
    """
    report = Report(file)
    parts = split_front_matter(text, report)
    if parts is None:
        return None, report.in_order()
    front, lines = parts
    front.only(*_KEYS)
    report.cites.update(dict.fromkeys(front.reference_keys("sources")))
    body = read_body(lines, report)
    step, short = front.text("step"), front.text("title_short")
    slide = Slide(
        id=slide_id,
        chapter=chapter,
        language=language,
        title=body.title,
        layout=front.choice("layout", get_args(Layout)) or _layout(body),
        position=report.at(body.title_place),
        blocks=tuple(body.blocks),
        figure=body.figure,
        questions=tuple(body.questions),
        title_short=short,
        step=step,
        sources=tuple(report.cites),
        audience=front.choice("audience", get_args(Audience)) or "everyone",
        digest=digest_of(lines, step, short),
        **read_evidence(front),
    )
    return (slide if body.title else None), report.in_order()


def _layout(body: Body) -> Layout:
    """The layout that the content asks for; which slide is a cover is not to be seen from one file."""
    if body.questions and not body.blocks and not body.figure:
        return "question"
    if any(_is_table(block) for block in body.blocks):
        return "table"
    if any(isinstance(block, Steps) for block in body.blocks):
        return "steps"
    return "figure" if body.figure else "text"


def _is_table(block: Block) -> bool:
    """Whether it is one, or the place of one that is made from the deck's options."""
    return isinstance(block, Table) or (isinstance(block, OptionsUse) and block.show == "compare")
