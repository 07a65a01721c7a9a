"""What may matter most to somebody: the page `index.md` of the options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.deck.aspects import ALL_ASPECTS
from kiosk.deck.attributes import refuse_at_end, split_own_line, values
from kiosk.deck.body import raw_blocks
from kiosk.deck.digest import digest_of
from kiosk.deck.findings import Finding, Position
from kiosk.deck.front_matter import split_front_matter
from kiosk.deck.ids import named_id
from kiosk.deck.inline import read_inline
from kiosk.deck.items import RawItem, RawList
from kiosk.deck.markdown_lines import Place, Report
from kiosk.deck.nearest import did_you_mean
from kiosk.deck.parts import Matter
from kiosk.deck.raw_blocks import RawBlock, RawHeading, place_of
from kiosk.deck.slug import slugify
from kiosk.deck.text import plain

_RULE = "matter"


@dataclass(frozen=True, slots=True)
class MattersPage:
    """The page as one language has it."""

    items: tuple[Matter, ...]
    position: Position
    digest: str = ""
    translates: str = ""


def read_matters(text: str, file: str, *, is_fallback: bool) -> tuple[MattersPage | None, list[Finding]]:
    """Read the page; never raises. None when it is too large.

    In the fallback language an item's id is its slug unless it names one, and it names its aspects; in the others
    it must name its id, and has the aspects of the original.
    """
    report = Report(file)
    parts = split_front_matter(text, report)
    if parts is None:
        return None, report.in_order()
    front, lines = parts
    front.only("translates")
    reader = _Reader(report, is_fallback=is_fallback)
    for block in raw_blocks(lines, report):
        reader.block(block)
    if not reader.has_title:
        how = "Begin the text with '# ' and what you ask."
        report.error("title-missing", (1, 1), "no title: no level-1 heading", how)
    page = MattersPage(
        tuple(reader.items.values()), report.at(reader.place), digest_of(lines), front.text("translates")
    )
    return page, report.in_order()


class _Reader:
    def __init__(self, report: Report, *, is_fallback: bool) -> None:
        self.report, self.is_fallback = report, is_fallback
        self.place: Place = (1, 1)
        self.has_title = False
        self.items: dict[str, Matter] = {}

    def block(self, block: RawBlock) -> None:
        if isinstance(block, RawList) and not block.is_numbered:
            for item in block.items:
                self._item(item)
        elif isinstance(block, RawHeading) and block.heading.level == 1:
            self.place, self.has_title = block.place, True
        else:
            how = "Write a title, and one list with what may matter; move the rest to a slide."
            self._wrong(place_of(block), "something that nobody can mark", how)

    def _item(self, raw: RawItem) -> None:
        if below := [line for line in raw.below if not line.is_blank]:
            self._wrong(below[0].place, "more than one text in an item", "Make it an item of its own.")
        lines, attributes = split_own_line(raw.text)
        text = read_inline(refuse_at_end(lines, self.report), self.report)
        found = values(attributes, ("#", "aspects"), self.report)
        matter = named_id(found.get("#", ""), attributes, self.report, _RULE)
        if not text:
            self._wrong(raw.place, "an item without words", "Write what may matter, or delete it.")
            return
        if not matter and not self.is_fallback:
            self._wrong(raw.place, "an item without the id it has in the first language", _ID)
            return
        matter = matter or slugify(plain(text))
        aspects = self._aspects(found.get("aspects", "").split(), raw.place)
        if not matter or matter in self.items:
            self._wrong(raw.place, f"a second item with the id '{matter}'" if matter else "no id", _ID)
        elif aspects or not self.is_fallback:
            self.items[matter] = Matter(matter, text, aspects, self.report.at(raw.place))

    def _aspects(self, named: Sequence[str], place: Place) -> tuple[str, ...]:
        if not named and self.is_fallback:
            how = 'Add which aspects to look at then, on the line below it: { aspects="risks cost" }'
            self._wrong(place, "an item without aspects", how)
        for aspect in named:
            if aspect not in ALL_ASPECTS:
                how = did_you_mean(aspect, ALL_ASPECTS, f"Known: {', '.join(ALL_ASPECTS)}.")
                self._wrong(place, f"'{aspect}' is no aspect of an option", how)
        return tuple(dict.fromkeys(aspect for aspect in named if aspect in ALL_ASPECTS))

    def _wrong(self, place: Place, message: str, how: str) -> None:
        self.report.error(_RULE, place, message, how)


_ID = 'Name an id on the line below it: { #less-pain aspects="chance-of-help" }'
