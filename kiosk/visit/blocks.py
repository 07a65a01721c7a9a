"""The words of a slide as one flat list: a row a paragraph, point, fact, step or callout."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.model import Slide
from kiosk.deck.parts import (
    NO_CUE,
    Block,
    BulletList,
    Callout,
    Cue,
    Facts,
    Item,
    KeyMessage,
    Matters,
    Paragraph,
    Steps,
)
from kiosk.deck.text import plain
from kiosk.visit.rows import Rows
from kiosk.visit.styled_text import styled, styled_callout

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BlockRow:
    """What one delegate shows.

    `spoken` is what is heard, a line each of what is said by itself.
    `kind` chooses it: key, paragraph, point, step, fact, note, tip, warning, danger, staff, or matters, which has no
    words of its own.
    `level` is 0 or 1 for points; `number` counts steps from 1; `highlight` joins structure ids by commas;
    `at` is -1 where the row turns nothing.
    """

    kind: str
    words: str
    spoken: str
    title: str = ""
    glyph: str = ""
    level: int = 0
    number: int = 0
    highlight: str = ""
    arrangement: str = ""
    at: int = -1


@QmlElement
@QmlUncreatable("made by Python")
class BlockList(Rows):  # type: ignore[operator]
    """The blocks of one slide."""

    row_type = BlockRow


def standing_line(slide: Slide) -> Callout | None:
    """On an experimental slide the first warning, which stays on every page of the slide."""
    warnings = (b for b in slide.blocks if isinstance(b, Callout) and b.kind == "warning")
    return next(warnings, None) if slide.experimental else None


def block_rows(slide: Slide, *, staff: bool = False) -> tuple[BlockRow, ...]:
    """The slide's words in reading order, without its standing line; staff notes only for staff."""
    standing = standing_line(slide)
    shown = (block for block in slide.blocks if block is not standing)
    return tuple(row for block in shown for row in _rows(block) if staff or row.kind != "staff")


def _rows(block: Block) -> Iterator[BlockRow]:
    match block:
        case KeyMessage() | Paragraph():
            kind = "key" if isinstance(block, KeyMessage) else "paragraph"
            yield BlockRow(kind, styled(block.text), plain(block.text))
        case BulletList():
            for item in block.items:
                yield from _points(item, 0)
        case Steps():
            for number, item in enumerate(block.items, 1):
                yield _item_row("step", item, number=number)
        case Facts():
            for fact in block.rows:
                name = plain(fact.name)
                spoken = f"{name}\n{plain(fact.text)}"
                yield BlockRow("fact", styled(fact.text), spoken, title=name, glyph=fact.icon)
        case Callout():
            spoken = "\n".join((block.title, *_callout_words(block)))
            yield BlockRow(block.kind, styled_callout(block), spoken, title=block.title)
        case Matters():
            yield BlockRow("matters", "", "")
        case _:
            return


def _points(item: Item, level: int) -> Iterator[BlockRow]:
    yield _item_row("point", item, level=level)
    for child in item.children:
        yield from _points(child, 1)


def _item_row(kind: str, item: Item, *, level: int = 0, number: int = 0) -> BlockRow:
    cue: Cue = item.cue or NO_CUE
    return BlockRow(
        kind,
        styled(item.text),
        plain(item.text),
        level=level,
        number=number,
        highlight=",".join(cue.highlight),
        arrangement=cue.state,
        at=-1 if cue.at is None else cue.at,
    )


def _callout_words(callout: Callout) -> Iterator[str]:
    for block in callout.blocks:
        if isinstance(block, Paragraph):
            yield plain(block.text)
        else:
            yield from (plain(item.text) for item in block.items)
