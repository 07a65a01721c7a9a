"""What stands below the front matter of a slide or a page: titles, the figure, blocks and questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from kiosk.deck.blocks import read_blocks
from kiosk.deck.callouts import read_callout
from kiosk.deck.comments import without_comments
from kiosk.deck.definitions import RawDefinition
from kiosk.deck.facts import read_fact
from kiosk.deck.images import read_image
from kiosk.deck.items import RawList
from kiosk.deck.limits import check_nesting
from kiosk.deck.lists import read_items
from kiosk.deck.markdown_lines import Line, Place, Report
from kiosk.deck.options_use import read_options_use
from kiosk.deck.paragraphs import read_line, read_words
from kiosk.deck.parts import Block, BulletList, Facts, FigureUse, KeyMessage, Paragraph, Question, Steps
from kiosk.deck.people import read_people
from kiosk.deck.questions import asks, read_question
from kiosk.deck.raw_blocks import RawBlock, RawCallout, RawFence, RawHeading, RawParagraph, RawTable, place_of
from kiosk.deck.tables import read_table
from kiosk.deck.text import RichText


@dataclass(slots=True)
class Body:
    """What could be read, in the order of the file. Without a title there is nothing to show."""

    title: RichText = ()
    title_place: Place = (1, 1)
    figure: FigureUse | None = None
    blocks: list[Block] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)


def raw_blocks(lines: Sequence[Line], report: Report) -> list[RawBlock]:
    """The blocks of a whole file, after the checks that concern all of its lines."""
    check_nesting(lines, report)
    return read_blocks(without_comments(lines, report), report)


def read_body(lines: Sequence[Line], report: Report) -> Body:
    """Read everything below the front matter."""
    return _Builder(report).read(raw_blocks(lines, report))


class _Builder:
    def __init__(self, report: Report) -> None:
        self.report, self.body = report, Body()
        self.headings = self.images = 0
        self.has_key_message = False

    def read(self, blocks: Sequence[RawBlock]) -> Body:
        """Go through the blocks; a level-2 heading holds back what follows it until the next heading."""
        asked: tuple[RawHeading, list[RawBlock]] | None = None
        shown: list[RawBlock] = []
        for block in blocks:
            if isinstance(block, RawParagraph) and self._image(block):
                continue
            if isinstance(block, RawHeading):
                self._end(shown, asked)
                shown, asked = [], (block, []) if block.heading.level == 2 else None
                self._heading(block)
            else:
                (asked[1] if asked else shown).append(block)
        self._end(shown, asked)
        if not self.headings:
            how = "Begin the text with '# ' and what the slide says."
            self.report.error("title-missing", (1, 1), "no title: no level-1 heading", how)
        return self.body

    def _end(self, shown: Sequence[RawBlock], asked: tuple[RawHeading, list[RawBlock]] | None) -> None:
        """Read what stands between two headings."""
        self._blocks(shown)
        if not asked:
            return
        if question := read_question(*asked, self.report):
            self.body.questions.append(question)
        elif not any(asks(block) for block in asked[1]):
            self._blocks(asked[1])

    def _heading(self, block: RawHeading) -> None:
        level, words = block.heading.level, block.heading.words
        if level > 2:
            how = "Make it a paragraph, or another slide: a slide says one thing."
            self.report.error("heading-level", block.place, f"a heading of level {level}", how)
        if level != 1:
            return
        self.headings += 1
        title = read_line(words, "a heading", self.report)
        if not any(span.text.strip() for span in title):
            self.report.error(
                "title-blank", block.place, "a title without words", "Write what the slide says."
            )
        elif self.body.title:
            how = "Keep one; what the second one says belongs on another slide."
            self.report.error("title-twice", block.place, "a second title", how)
        else:
            self.body.title, self.body.title_place = title, block.place

    def _image(self, block: RawParagraph) -> bool:
        is_image, use = read_image(block.lines, self.report)
        if is_image:
            self.images += 1
            if self.images > 1:
                how = "Keep one; the other belongs on another slide."
                self.report.error("two-figures", block.lines[0].place, "a second figure", how)
            self.body.figure = self.body.figure or use
        return is_image

    def _blocks(self, raws: Sequence[RawBlock]) -> None:
        """Read blocks; neighbouring definitions are the rows of one block."""
        for is_fact, group in groupby(raws, lambda raw: isinstance(raw, RawDefinition)):
            neighbours = list(group)
            if is_fact:
                found = [self._facts([raw for raw in neighbours if isinstance(raw, RawDefinition)])]
            else:
                found = [self._block(raw) for raw in neighbours]
            self.body.blocks += [block for block in found if block]

    def _block(self, raw: RawBlock) -> Block | None:
        readers: dict[type, Callable[..., Block | None]] = {
            RawParagraph: self._paragraph,
            RawList: self._list,
            RawFence: self._fence,
            RawTable: lambda table: read_table(table.lines, self.report),
            RawCallout: lambda callout: read_callout(callout, self.report),
        }
        return readers[type(raw)](raw)

    def _paragraph(self, raw: RawParagraph) -> Block | None:
        position = self.report.at(place_of(raw))
        text = read_words(raw.lines, self.report)
        if not text:
            return None
        is_first, self.has_key_message = not self.has_key_message, True
        return KeyMessage(text, position) if is_first else Paragraph(text, position)

    def _list(self, raw: RawList) -> Block | None:
        items, position = read_items(raw, self.report), self.report.at(raw.place)
        if not items:
            return None
        return Steps(items, position) if raw.is_numbered else BulletList(items, position)

    def _fence(self, raw: RawFence) -> Block | None:
        if raw.name == "people":
            return read_people(raw, self.report)
        if raw.name == "options":
            return read_options_use(raw, self.report)
        how = "Write it as plain words; the only blocks between fences are ```people and ```options."
        self.report.error("code", raw.place, "code", how)
        return None

    def _facts(self, raws: Sequence[RawDefinition]) -> Block | None:
        rows = tuple(row for raw in raws if (row := read_fact(raw, self.report)))
        return Facts(rows, rows[0].position) if rows else None
