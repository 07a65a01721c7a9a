"""The items of a list, with the figure's cue of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.deck.attributes import on_own_line, refuse_at_end, split_own_line
from kiosk.deck.blocks import read_blocks
from kiosk.deck.images import read_cue
from kiosk.deck.inline import read_inline
from kiosk.deck.items import RawItem, RawList
from kiosk.deck.markdown_lines import Line, Report
from kiosk.deck.parts import Item
from kiosk.deck.raw_blocks import RawBlock, RawParagraph, place_of

MAX_DEPTH = 2
TASK = re.compile(r"\[([ xX])\](?: +|$)")


def read_items(raw: RawList, report: Report, depth: int = 1) -> tuple[Item, ...]:
    """The items that have words, and those nested in them."""
    items = (_item(item, report, depth) for item in raw.items)
    return tuple(item for item in items if item is not None)


def _item(raw: RawItem, report: Report, depth: int) -> Item | None:
    if TASK.match(raw.text[0].text):
        how = "Answers to tick stand below a level-2 heading that asks; elsewhere delete the box."
        report.error("task-item", raw.text[0].place, "a task item that answers no question", how)
    lines, attributes = split_own_line(raw.text)
    text = read_inline(refuse_at_end(lines, report), report)
    cue = read_cue(attributes, report)
    children: list[Item] = []
    for block in read_blocks(raw.below, report):
        if not isinstance(block, RawList):
            _refuse(block, report)
        elif depth >= MAX_DEPTH:
            message = f"a list nested deeper than {MAX_DEPTH} levels"
            report.error("list-depth", block.place, message, "Make it flatter, or make two slides.")
        else:
            children += read_items(block, report, depth + 1)
    if not text:
        report.error(
            "item-empty", raw.place, "an item without words", "Write its text after the marker, or delete it."
        )
        return None
    return Item(text, report.at(raw.place), cue, tuple(children))


def _refuse(block: RawBlock, report: Report) -> None:
    place = place_of(block)
    if isinstance(block, RawParagraph) and _is_image(block.lines):
        how = "Give the image a paragraph of its own at the margin."
        report.error("image-in-text", place, "an image inside a list", how)
    elif isinstance(block, RawParagraph) and on_own_line(block.lines[0]):
        how = "Put them straight below the item's text, without an empty line."
        report.error("attribute-place", place, "attributes apart from their item", how)
    else:
        how = "An item holds one text and items nested below it: move the rest out of the list."
        report.error("item-content", place, "more than one text in an item", how)


def _is_image(lines: Sequence[Line]) -> bool:
    return lines[0].strip().text.startswith("![")
