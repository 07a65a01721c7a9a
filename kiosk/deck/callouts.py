"""Admonitions: `!!! warning "Call us the same day if"`."""

from __future__ import annotations

import re
from typing import cast, get_args

from kiosk.deck.blocks import read_blocks
from kiosk.deck.inline import read_inline
from kiosk.deck.items import RawList
from kiosk.deck.lists import read_items
from kiosk.deck.markdown_lines import Line, Report
from kiosk.deck.paragraphs import read_words
from kiosk.deck.parts import BulletList, Callout, CalloutKind, Paragraph
from kiosk.deck.raw_blocks import RawBlock, RawCallout, RawParagraph, place_of
from kiosk.deck.text import plain

_HEAD = re.compile(r'!!! ?([\w-]+)(?: +"([^"]*)")?')
_KINDS = get_args(CalloutKind)


def read_callout(raw: RawCallout, report: Report) -> Callout | None:
    """The callout; None when its kind is unknown or there is nothing in it."""
    head = raw.head.strip()
    match = _HEAD.fullmatch(head.text)
    if not match:
        how = 'Write !!! and one word, then a title in quotes if need be: !!! warning "Call us if"'
        report.error("callout", head.place, "a callout that can't be read", how)
    elif match[1] not in _KINDS:
        how = f"Known kinds: {', '.join(_KINDS)}."
        report.error(
            "callout-kind",
            (head.number, head.offset + match.start(1) + 1),
            f"a callout of kind '{match[1]}'",
            how,
        )
    found = (_block(block, report) for block in read_blocks(raw.lines, report))
    blocks = tuple(block for block in found if block is not None)
    if not raw.lines:
        how = "Put its text below it, indented by four spaces."
        report.error("callout-empty", head.place, "a callout without text", how)
    if not match or match[1] not in _KINDS or not blocks:
        return None
    title = ""
    if match[2]:
        title = plain(read_inline((Line(head.number, match[2], head.offset + match.start(2)),), report))
    return Callout(cast("CalloutKind", match[1]), title, blocks, report.at(head.place))


def _block(block: RawBlock, report: Report) -> Paragraph | BulletList | None:
    if isinstance(block, RawParagraph):
        text = read_words(block.lines, report)
        return Paragraph(text, report.at(place_of(block))) if text else None
    if isinstance(block, RawList) and not block.is_numbered:
        items = read_items(block, report)
        return BulletList(items, report.at(block.place)) if items else None
    how = "A callout holds paragraphs and lists with bullets."
    report.error(
        "callout-content", place_of(block), "something in a callout that is neither text nor bullets", how
    )
    return None
