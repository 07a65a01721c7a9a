"""What a deck says, piece by piece, each with what stands above, before and after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.check.passages import Kind, Passage, page_passages
from kiosk.deck.findings import Position
from kiosk.deck.generated import is_generated
from kiosk.deck.model import LanguageDeck, Option, Slide
from kiosk.deck.parts import (
    Block,
    BulletList,
    Callout,
    Facts,
    Item,
    KeyMessage,
    Paragraph,
    People,
    Question,
    Steps,
    Table,
)
from kiosk.deck.text import RichText, plain


@dataclass(frozen=True, slots=True)
class Unit:
    """A passage in its place. `lead` is the unfinished sentence that it ends: "This shot does not:".

    `label` names it (a fact's name, the heads of a cell's row and column), `follow` is what is said next.
    `reply` is what is said to whom picks it, given for wrong answers only; `urgent` says that it is in a warning.
    """

    passage: Passage
    label: str = ""
    lead: str = ""
    follow: str = ""
    reply: str = ""
    urgent: bool = False

    @classmethod
    def of(cls, text: str) -> Unit:
        """A text by itself."""
        return cls(Passage("paragraph", text, Position("")))


def slide_units(slide: Slide) -> list[Unit]:
    """All that a slide tells patients."""
    found = [Unit(_passage("title", slide.title, slide.position), follow=_first(slide.blocks))]
    if slide.figure:
        found.append(Unit(Passage("alt", slide.figure.alt, slide.figure.position)))
    lead = ""
    for block in slide.blocks:
        found += [] if is_generated(block) else _block(block, lead)
        lead = plain(block.text) if isinstance(block, KeyMessage | Paragraph) else ""
    for question in slide.questions:
        found += _question(question)
    return found


def option_units(option: Option) -> list[Unit]:
    """All that an option tells patients."""
    found = [Unit(Passage("title", option.name, option.position))]
    for aspect in option.aspects:
        label = plain(aspect.name)
        found.append(Unit(_passage("aspect", aspect.text, aspect.position), label))
    for people in option.people:
        found += _people(people)
    return found


def page_units(deck: LanguageDeck) -> list[Unit]:
    """What the pages of a deck and its glossary say, and the words for its chapters' pictures."""
    covers = (
        Passage("alt", chapter.cover.alt, chapter.cover.position)
        for chapter in deck.chapters
        if chapter.cover and chapter.language == deck.tag
    )
    return [Unit(passage) for passage in (*page_passages(deck), *covers)]


def _passage(kind: Kind, text: RichText, position: Position) -> Passage:
    return Passage(kind, plain(text), position, text)


def _first(blocks: Iterable[Block]) -> str:
    return next((plain(block.text) for block in blocks if isinstance(block, KeyMessage | Paragraph)), "")


def _block(block: Block, lead: str) -> Iterator[Unit]:
    match block:
        case KeyMessage():
            yield Unit(_passage("key", block.text, block.position))
        case Paragraph():
            yield Unit(_passage("paragraph", block.text, block.position))
        case BulletList():
            yield from _items("point", block.items, lead)
        case Steps():
            yield from _items("step", block.items, lead)
        case Callout() if block.kind != "staff":
            yield from _callout(block)
        case _:
            yield from _rows(block)


def _rows(block: Block) -> Iterator[Unit]:
    """Rows of facts, tables and arrays."""
    match block:
        case Facts():
            for row in block.rows:
                name, text = plain(row.name), plain(row.text)
                yield Unit(_passage("fact-name", row.name, row.position), follow=text)
                yield Unit(_passage("fact", row.text, row.position), name)
        case Table():
            yield from _table(block)
        case People():
            yield from _people(block)
        case _:
            return


def _items(kind: Kind, items: tuple[Item, ...], lead: str, *, urgent: bool = False) -> Iterator[Unit]:
    follows = [*(plain(item.text) for item in items[1:]), ""]
    for item, follow in zip(items, follows, strict=False):
        yield Unit(_passage(kind, item.text, item.position), lead=lead, follow=follow, urgent=urgent)
        yield from _items(kind, item.children, plain(item.text), urgent=urgent)


def _callout(callout: Callout) -> Iterator[Unit]:
    urgent = callout.kind in {"warning", "danger"}
    if callout.title:
        yield Unit(Passage("callout-title", callout.title, callout.position), urgent=urgent)
    lead = callout.title
    for block in callout.blocks:
        if isinstance(block, Paragraph):
            yield Unit(_passage("callout", block.text, block.position), label=callout.title, urgent=urgent)
            lead = plain(block.text)
        else:
            yield from _items("callout", block.items, lead, urgent=urgent)


def _table(table: Table) -> Iterator[Unit]:
    heads = [plain(cell) for cell in table.header]
    for cell in table.header:
        yield Unit(_passage("cell", cell, table.position))
    for row in table.rows:
        texts = [plain(cell) for cell in row]
        for column, cell in enumerate(row):
            head = heads[column] if column < len(heads) else ""
            label = f"{head} / {texts[0]}" if column else head
            follow = texts[1] if not column and len(texts) > 1 else ""
            yield Unit(_passage("cell", cell, table.position), label, follow=follow)


def _people(people: People) -> Iterator[Unit]:
    for row in people.rows:
        yield Unit(Passage("people", row.label, row.position))
    for words in (people.after, people.counted, people.others):
        if words:
            yield Unit(Passage("people", words, people.position))


def _question(question: Question) -> Iterator[Unit]:
    right = next((plain(answer.text) for answer in question.answers if answer.right), "")
    yield Unit(_passage("question", question.prompt, question.position), follow=right)
    for answer in question.answers:
        reply = plain(answer.reply)
        wrong = "" if answer.right else reply
        yield Unit(
            _passage("answer", answer.text, answer.position), reply=wrong, follow=reply if wrong else ""
        )
        yield Unit(_passage("reply", answer.reply, answer.position))
