"""All that patients read or hear on a slide, passage by passage, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

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

Kind = Literal[
    "title", "alt", "key", "paragraph", "point", "step", "fact-name", "fact", "callout-title", "callout", "cell",
    "people", "question", "answer", "reply", "aspect-name", "aspect", "matter", "staff",
    "page", "summary", "meaning",
]  # fmt: skip
Said = Slide | Option
BODY: frozenset[Kind] = frozenset(
    {"key", "paragraph", "point", "step", "fact-name", "fact", "callout-title", "callout"}
)
"""What counts as the body of a slide: no title, figure, table, array, question or staff note."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that belong together. `rich` has its marks and citations, and is empty where there are none to have."""

    kind: Kind
    text: str
    position: Position
    rich: RichText = ()

    @property
    def cites(self) -> tuple[str, ...]:
        """The keys cited within it."""
        return tuple(key for span in self.rich for key in span.cites)


def own_slides(deck: LanguageDeck) -> Iterator[Slide]:
    """The slides written in this language, without those that the fallback lends it."""
    for chapter in deck.chapters:
        yield from (slide for slide in chapter.slides if slide.language == deck.tag)


def own_options(deck: LanguageDeck) -> Iterator[Option]:
    """The options written in this language."""
    return (option for option in deck.options if option.language == deck.tag)


def own(deck: LanguageDeck) -> Iterator[Said]:
    """The slides and the options written in this language."""
    yield from own_slides(deck)
    yield from own_options(deck)


def passages(said: Said, *, staff: bool = False) -> Iterator[Passage]:
    """The passages of a slide or an option."""
    yield from slide_passages(said, staff=staff) if isinstance(said, Slide) else option_passages(said)


def page_passages(deck: LanguageDeck) -> Iterator[Passage]:
    """What is read around the slides in this language: the deck's page, chapter pages, words, and what may matter."""
    folder = folder_of(deck)
    page = Position(f"{folder}/index.md")
    if deck.digest:
        yield Passage("page", deck.title, page)
        yield from (_passage("page", text, page) for text in (deck.invitation, deck.responsible) if text)
    for chapter in deck.chapters:
        if chapter.language == deck.tag:
            yield Passage("title", chapter.title, chapter.position)
            yield _passage("summary", chapter.summary, chapter.position)
    for term in deck.glossary.values():
        if term.position.file.startswith(f"{folder}/"):
            yield from (_passage("meaning", text, term.position) for text in (term.meaning, *term.more))
    for matter in deck.matters:
        if matter.position.file.startswith(f"{folder}/"):
            yield _passage("matter", matter.text, matter.position)


def folder_of(deck: LanguageDeck) -> str:
    """The folder of a language, relative to the deck's: `content/en`."""
    places = [chapter.position.file for chapter in deck.chapters]
    content = places[0].partition("/")[0] if places else "content"
    return f"{content}/{deck.tag}"


def slide_passages(slide: Slide, *, staff: bool = False) -> Iterator[Passage]:
    """A slide's passages; staff notes only when asked for, as the kind `staff`.

    What is made from the deck's options is left out: those are passages of the options.
    """
    yield Passage("title", plain(slide.title), slide.position, slide.title)
    if slide.figure:
        yield Passage("alt", slide.figure.alt, slide.figure.position)
    for block in slide.blocks:
        if not is_generated(block):
            yield from _block(block, staff=staff)
    for question in slide.questions:
        yield from _question(question)


def option_passages(option: Option) -> Iterator[Passage]:
    """An option's passages: its name, its aspects, what its arrays count."""
    yield Passage("title", option.name, option.position)
    for aspect in option.aspects:
        yield _passage("aspect-name", aspect.name, aspect.position)
        yield _passage("aspect", aspect.text, aspect.position)
    for people in option.people:
        yield from _people(people)


def _passage(kind: Kind, text: RichText, position: Position) -> Passage:
    return Passage(kind, plain(text), position, text)


def _block(block: Block, *, staff: bool) -> Iterator[Passage]:
    match block:
        case KeyMessage():
            yield _passage("key", block.text, block.position)
        case Paragraph():
            yield _passage("paragraph", block.text, block.position)
        case BulletList():
            yield from _items("point", block.items)
        case Steps():
            yield from _items("step", block.items)
        case Callout() if staff or block.kind != "staff":
            yield from _callout(block)
        case _:
            yield from _rows(block)


def _rows(block: Block) -> Iterator[Passage]:
    match block:
        case Facts():
            for row in block.rows:
                yield _passage("fact-name", row.name, row.position)
                yield _passage("fact", row.text, row.position)
        case Table():
            yield from _table(block)
        case People():
            yield from _people(block)
        case _:
            return


def _items(kind: Kind, items: tuple[Item, ...]) -> Iterator[Passage]:
    for item in items:
        yield _passage(kind, item.text, item.position)
        yield from _items(kind, item.children)


def _callout(callout: Callout) -> Iterator[Passage]:
    is_staff = callout.kind == "staff"
    if callout.title and not is_staff:
        yield Passage("callout-title", callout.title, callout.position)
    kind: Kind = "staff" if is_staff else "callout"
    for block in callout.blocks:
        if isinstance(block, Paragraph):
            yield _passage(kind, block.text, block.position)
        else:
            yield from _items(kind, block.items)


def _table(table: Table) -> Iterator[Passage]:
    for cell in table.header:
        yield _passage("cell", cell, table.position)
    for row in table.rows:
        yield from (_passage("cell", cell, table.position) for cell in row)


def _people(people: People) -> Iterator[Passage]:
    for row in people.rows:
        yield Passage("people", row.label, row.position)
    yield Passage("people", people.after, people.position)
    yield from (
        Passage("people", words, people.position) for words in (people.counted, people.others) if words
    )


def _question(question: Question) -> Iterator[Passage]:
    yield _passage("question", question.prompt, question.position)
    for answer in question.answers:
        yield _passage("answer", answer.text, answer.position)
        yield _passage("reply", answer.reply, answer.position)
