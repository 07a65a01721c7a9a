"""A slide: its Markdown as typed values."""

from __future__ import annotations

from datetime import date
from typing import get_args

from kiosk.deck.body import Body, read_body
from kiosk.deck.findings import Finding
from kiosk.deck.front_matter import split_front_matter
from kiosk.deck.markdown_lines import Report
from kiosk.deck.model import Audience, Certainty, Layout, Slide
from kiosk.deck.parts import Steps, Table

_KEYS = (
    "sources", "certainty", "reviewed", "reviewer", "title_short", "layout", "step", "audience", "review_by",
    "experimental", "waive", "translates",
)  # fmt: skip
_CERTAINTIES = tuple(word for word in get_args(Certainty) if word)


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
        title_short=front.text("title_short"),
        step=front.text("step"),
        sources=tuple(report.cites),
        certainty=front.choice("certainty", _CERTAINTIES),
        reviewed=front.past_day("reviewed", date.today()),
        reviewer=front.text("reviewer"),
        review_by=front.day("review_by"),
        audience=front.choice("audience", get_args(Audience)) or "everyone",
        experimental=front.flag("experimental"),
        waive=front.reasons("waive"),
        translates=front.text("translates"),
    )
    return (slide if body.title else None), report.in_order()


def _layout(body: Body) -> Layout:
    """The layout that the content asks for; which slide is a cover is not to be seen from one file."""
    if body.questions and not body.blocks and not body.figure:
        return "question"
    if any(isinstance(block, Table) for block in body.blocks):
        return "table"
    if any(isinstance(block, Steps) for block in body.blocks):
        return "steps"
    return "figure" if body.figure else "text"
