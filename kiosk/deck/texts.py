"""Walks over all that a slide says, in reading order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from kiosk.deck.findings import Position
from kiosk.deck.model import Aspect, Option, Slide
from kiosk.deck.parts import (
    Answer,
    Block,
    BulletList,
    Callout,
    Cue,
    Fact,
    Facts,
    Item,
    KeyMessage,
    Matters,
    Paragraph,
    Question,
    Steps,
    Table,
)
from kiosk.deck.text import RichText

T = TypeVar("T")
TextChange = Callable[[RichText, Position], RichText]
CueChange = Callable[[Cue, Position], Cue]


def _same_text(text: RichText, _: Position) -> RichText:
    return text


def _same_cue(cue: Cue, _: Position) -> Cue:
    return cue


def changed(value: T, **fields: object) -> T:
    """The value with these fields; itself, which takes less time, when all of them were so before."""
    if all(getattr(value, name) == field for name, field in fields.items()):
        return value
    made: T = replace(value, **fields)  # type: ignore[type-var]
    return made


@dataclass(frozen=True, slots=True)
class Walk:
    """Rebuilds a slide with every text and cue replaced by what these functions make of it.

    `text` gets what is read; `heading` titles, prompts, and the names of facts and of what a table compares; `answer`
    what can be tapped: answers, and what may matter most. Each with the position of the nearest block, item or row.
    """

    text: TextChange = _same_text
    heading: TextChange = _same_text
    answer: TextChange = _same_text
    cue: CueChange = _same_cue

    def slide(self, slide: Slide) -> Slide:
        """The slide, changed."""
        title = self.heading(slide.title, slide.position)
        blocks = tuple(self.block(block) for block in slide.blocks)
        questions = tuple(self.question(question) for question in slide.questions)
        return changed(slide, title=title, blocks=blocks, questions=questions)

    def block(self, block: Block) -> Block:
        """One block, changed."""
        match block:
            case KeyMessage() | Paragraph():
                return changed(block, text=self.text(block.text, block.position))
            case BulletList() | Steps():
                return changed(block, items=tuple(self.item(item) for item in block.items))
            case Callout():
                return changed(block, blocks=tuple(self.inner(inner) for inner in block.blocks))
            case _:
                return self.rows(block)

    def rows(self, block: Block) -> Block:
        """One block that is made of rows, changed."""
        match block:
            case Facts():
                return changed(block, rows=tuple(self.fact(row) for row in block.rows))
            case Table():
                return self.table(block)
            case Matters():
                items = (changed(item, text=self.answer(item.text, item.position)) for item in block.items)
                return changed(block, items=tuple(items))
            case _:
                return block

    def inner(self, block: Paragraph | BulletList) -> Paragraph | BulletList:
        """A block of a callout, changed."""
        if isinstance(block, Paragraph):
            return changed(block, text=self.text(block.text, block.position))
        return changed(block, items=tuple(self.item(item) for item in block.items))

    def item(self, item: Item) -> Item:
        """An item and those below it, changed."""
        text = self.text(item.text, item.position)
        cue = self.cue(item.cue, item.position)
        return changed(item, text=text, cue=cue, children=tuple(self.item(child) for child in item.children))

    def fact(self, row: Fact) -> Fact:
        """A fact row, changed."""
        return changed(row, name=self.heading(row.name, row.position), text=self.text(row.text, row.position))

    def table(self, table: Table) -> Table:
        """A table, changed.

        Its rows stand one a line, below the header and a line of hyphens, unless it is made from the deck's options.
        """
        change = self.heading if table.compares_options else self.text
        header = tuple(change(cell, table.position) for cell in table.header)
        rows, first = [], table.position.line + 2
        for number, row in enumerate(table.rows):
            place = table.position if table.options else replace(table.position, line=first + number)
            rows.append(tuple(self.text(cell, place) for cell in row))
        return changed(table, header=header, rows=tuple(rows))

    def option(self, option: Option) -> Option:
        """An option, changed."""
        return changed(option, aspects=tuple(self.aspect(aspect) for aspect in option.aspects))

    def aspect(self, aspect: Aspect) -> Aspect:
        """What is said of an option, changed."""
        name = self.heading(aspect.name, aspect.position)
        return changed(aspect, name=name, text=self.text(aspect.text, aspect.position))

    def question(self, question: Question) -> Question:
        """A question, changed."""
        prompt = self.heading(question.prompt, question.position)
        return changed(
            question, prompt=prompt, answers=tuple(self.reply(answer) for answer in question.answers)
        )

    def reply(self, answer: Answer) -> Answer:
        """An answer and what is said to it, changed."""
        text = self.answer(answer.text, answer.position)
        return changed(answer, text=text, reply=self.text(answer.reply, answer.position))
