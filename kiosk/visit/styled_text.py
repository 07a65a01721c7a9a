"""Rich text in the small mark-up that Qt's StyledText understands. Nothing of an author's HTML gets through."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape

from kiosk.deck.parts import BulletList, Callout, Paragraph
from kiosk.deck.text import RichText, Span

SHORT_LAST_WORD = re.compile(r" ([^ <>]{1,6})\Z")


def styled(text: RichText) -> str:
    """The text with bold, italics and links to `term:ID` and `slide:ID`; citations are left out.

    A short last word keeps the one before it company, so that it does not stand alone on the last line.
    """
    marked = "".join(_marked(span) for span in text if span.text)
    return SHORT_LAST_WORD.sub(r"&nbsp;\1", marked)


def unlinked(text: RichText) -> str:
    """The text in the same way, but leading nowhere: where no touch is awaited, a link would be a dead one."""
    return styled(tuple(replace(span, term="", slide="") for span in text))


def styled_callout(callout: Callout) -> str:
    """A callout's paragraphs and points, one below the other."""
    return "<br/>".join(line for block in callout.blocks for line in _lines(block))


def _lines(block: Paragraph | BulletList) -> list[str]:
    if isinstance(block, Paragraph):
        return [styled(block.text)]
    return [f"•&nbsp;{styled(item.text)}" for item in block.items]


def _marked(span: Span) -> str:
    words = escape(span.text, quote=False)
    words = f"<b>{words}</b>" if span.strong else words
    words = f"<i>{words}</i>" if span.emphasis else words
    if span.term:
        return f'<a href="term:{escape(span.term)}">{words}</a>'
    if span.slide:
        return f'<a href="slide:{escape(span.slide)}">{words}</a>'
    return words
