"""The pages that head a deck and a chapter: `index.md`."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.deck.body import Body, read_body
from kiosk.deck.digest import digest_of
from kiosk.deck.findings import Finding, Position
from kiosk.deck.front_matter import FrontMatter, split_front_matter
from kiosk.deck.markdown_lines import Report
from kiosk.deck.model import REVIEW_DAYS
from kiosk.deck.parts import FigureUse, KeyMessage, Paragraph
from kiosk.deck.text import RichText, plain


@dataclass(frozen=True, slots=True)
class DeckPage:
    """The first page of a deck: `paragraphs` are the invitation and who is responsible."""

    title: str
    paragraphs: tuple[RichText, ...]
    cover: FigureUse | None
    position: Position
    languages: tuple[str, ...] = ()
    version: str = ""
    funding: str = ""
    updates: str = ""
    review_days: int = REVIEW_DAYS
    translates: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class ChapterPage:
    """The first page of a chapter: the first of `paragraphs` is the line for the home card."""

    title: str
    paragraphs: tuple[RichText, ...]
    cover: FigureUse | None
    position: Position
    minutes: int | None = None
    translates: str = ""
    digest: str = ""


def read_deck_page(text: str, file: str) -> tuple[DeckPage | None, list[Finding]]:
    """Read a deck's page; never raises. None when it has no title or is too large."""
    report = Report(file)
    parts = _read(text, report)
    if parts is None:
        return None, report.in_order()
    front, body, digest = parts
    front.only("languages", "version", "funding", "updates", "review_days", "translates")
    page = DeckPage(
        plain(body.title),
        _paragraphs(body, report),
        body.figure,
        report.at(body.title_place),
        front.words("languages"),
        front.text("version"),
        front.text("funding"),
        front.text("updates"),
        front.number("review_days") or REVIEW_DAYS,
        front.text("translates"),
        digest,
    )
    return (page if body.title else None), report.in_order()


def read_chapter_page(text: str, file: str) -> tuple[ChapterPage | None, list[Finding]]:
    """Read a chapter's page; never raises. None when it has no title or is too large."""
    report = Report(file)
    parts = _read(text, report)
    if parts is None:
        return None, report.in_order()
    front, body, digest = parts
    front.only("minutes", "translates")
    if body.figure is None:
        how = "Give it a paragraph of its own: ![what it shows](../../../assets/figures/NAME/figure.svg)"
        report.error("cover-missing", body.title_place, "a chapter page without a cover image", how)
    page = ChapterPage(
        plain(body.title),
        _paragraphs(body, report),
        body.figure,
        report.at(body.title_place),
        front.number("minutes"),
        front.text("translates"),
        digest,
    )
    return (page if body.title else None), report.in_order()


def _read(text: str, report: Report) -> tuple[FrontMatter, Body, str] | None:
    parts = split_front_matter(text, report)
    return (parts[0], read_body(parts[1], report), digest_of(parts[1])) if parts else None


def _paragraphs(body: Body, report: Report) -> tuple[RichText, ...]:
    """The paragraphs; whatever else there is belongs on a slide."""
    for block in (*body.blocks, *body.questions):
        if not isinstance(block, KeyMessage | Paragraph):
            place = block.position.line, block.position.column
            how = "A page has a title, paragraphs and an image: move this to a slide."
            report.error("page-content", place, "something on a page that is not shown there", how)
    return tuple(block.text for block in body.blocks if isinstance(block, KeyMessage | Paragraph))
