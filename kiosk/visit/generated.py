"""What slides show of the deck's options, and how to leave some of them out. No Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from kiosk.deck.generated import made_from
from kiosk.deck.model import Slide
from kiosk.deck.parts import Block, People, Table


def options_told(slide: Slide) -> list[str]:
    """The ids of the options that a slide's tables, facts and icon arrays were made from."""
    return list(dict.fromkeys(option for block in slide.blocks for option in made_from(block)))


def without_options(slide: Slide, gone: Collection[str]) -> Slide:
    """The slide without the columns, rows and facts of these options, and blocks of which nothing is left."""
    kept = (_without(block, gone) for block in slide.blocks)
    return replace(slide, blocks=tuple(block for block in kept if block is not None))


def _without(block: Block, gone: Collection[str]) -> Block | None:
    told = made_from(block)
    kept = [place for place, option in enumerate(told) if option not in gone]
    if len(kept) == len(told):
        return block
    if not kept:
        return None
    match block:
        case Table():
            columns = [0, *(place + 1 for place in kept)]
            return replace(
                block,
                header=tuple(block.header[column] for column in columns),
                rows=tuple(tuple(row[column] for column in columns) for row in block.rows),
                options=tuple(told[place] for place in kept),
            )
        case People():
            return replace(
                block,
                rows=tuple(block.rows[place] for place in kept),
                options=tuple(told[place] for place in kept),
            )
        case _:
            return block
