"""A file's lines as a flat row of blocks, their text not yet read. The rules are those of Python-Markdown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.deck import line_kinds
from kiosk.deck.definitions import RawDefinition, read_definition
from kiosk.deck.items import RawList, read_list
from kiosk.deck.line_kinds import INTERRUPTS, Heading, Kind, kind_of
from kiosk.deck.markdown_lines import TAB, Line, Report
from kiosk.deck.raw_blocks import RawBlock, RawCallout, RawFence, RawHeading, RawParagraph, RawTable


def read_blocks(lines: Sequence[Line], report: Report) -> list[RawBlock]:
    """Split lines into blocks; what may not stand anywhere is reported and left out."""
    return _Scanner(lines, report).read()


class _Scanner:
    """Goes once through the lines; `index` is the next line."""

    def __init__(self, lines: Sequence[Line], report: Report) -> None:
        self.lines, self.report, self.index = lines, report, 0
        self.blocks: list[RawBlock] = []
        self.last_fence = {line.text.strip(): index for index, line in enumerate(lines)}
        self.readers: dict[Kind, Callable[[], None]] = {
            "blank": self._skip,
            "fence": self._fence,
            "code": self._code,
            "heading": self._heading,
            "rule": self._rule,
            "quote": self._quote,
            "callout": self._callout,
            "bullet": self._list,
            "number": self._list,
            "definition": self._definition,
            "reference": self._reference,
            "text": self._paragraph,
        }

    def read(self) -> list[RawBlock]:
        while self.index < len(self.lines):
            self.readers[kind_of(self.lines[self.index])]()
        return self.blocks

    def _line(self) -> Line:
        return self.lines[self.index]

    def _kind(self) -> Kind:
        return kind_of(self._line()) if self.index < len(self.lines) else "blank"

    def _skip(self) -> None:
        self.index += 1

    def _skip_to_blank(self) -> None:
        while self._kind() != "blank":
            self.index += 1

    def _refused(self, rule: str, message: str, how: str) -> None:
        self.report.error(rule, self._line().place, message, how)

    def _code(self) -> None:
        line = self._line().strip()
        if isinstance(self.blocks[-1] if self.blocks else None, RawList | RawCallout | RawDefinition):
            how = "Indent it by exactly four spaces for each level."
            self._refused("indent", "text that is indented too far", how)
        else:
            self._refused(
                "code", "code: text indented by four spaces or more", "Begin the line at the margin."
            )
        if line.text:
            self._skip_to_blank()

    def _rule(self) -> None:
        self._refused("rule", "a line across the slide", "Delete it, or make two slides.")
        self.index += 1

    def _quote(self) -> None:
        how = "Delete the '>'; for something to notice write a callout, as '!!! note'."
        self._refused("block-quote", "a block quote", how)
        self._skip_to_blank()

    def _reference(self) -> None:
        how = "Delete it; links lead to glossary:TERM or slide:CHAPTER/SLIDE, sources are cited as [@key]."
        self._refused("reference-link", "the target of a link by reference", how)
        self.index += 1

    def _heading(self) -> None:
        line = self._line()
        self.blocks.append(RawHeading(line_kinds.heading(line), line.place))
        self.index += 1

    def _fence(self) -> None:
        start, place = self.index, self._line().place
        marks, name = line_kinds.fence(self._line())
        last = self.last_fence.get(marks, -1)
        self.index += 1
        if last <= start:
            how = f"Write {marks} on a line of its own below it."
            self.report.error("fence", place, "a block of code that never ends", how)
            self._skip_to_blank()
            return
        while self._line().text.strip() != marks:
            self.index += 1
        self.blocks.append(RawFence(name, tuple(self.lines[start + 1 : self.index]), place))
        self.index += 1

    def _callout(self) -> None:
        head = self._line()
        self.index += 1
        start = end = self.index
        while self.index < len(self.lines):
            line = self._line()
            if line.is_blank:
                self.index += 1
                continue
            if line.indent < TAB:
                break
            self.index += 1
            end = self.index
        self.index = max(end, start)
        self.blocks.append(RawCallout(head, tuple(line.dedent() for line in self.lines[start:end])))
        if self.index == end and self._kind() == "text" and (self._line().indent or start == end):
            self._refused("indent", "text below a callout that does not belong to it", _FOUR)

    def _list(self) -> None:
        found, self.index = read_list(self.lines, self.index, self.report)
        self.blocks.append(found)
        self._check_indent_after()

    def _definition(self) -> None:
        self._refused(
            "definition-term", "a definition without its term", "Write the term on the line above it."
        )
        self._define(())

    def _define(self, terms: Sequence[Line]) -> None:
        found, self.index = read_definition(self.lines, self.index, terms, self.report)
        self.blocks.append(found)
        self._check_indent_after()

    def _check_indent_after(self) -> None:
        """A text that is indented by less than a level looks as if it belonged to what is above it."""
        after = self.index
        while after < len(self.lines) and self.lines[after].is_blank:
            after += 1
        if after < len(self.lines) and self.lines[after].indent and kind_of(self.lines[after]) == "text":
            self.index = after
            self._refused("indent", "text that is indented by less than four spaces", _FOUR)

    def _paragraph(self) -> None:
        start = self.index
        self.index += 1
        if self.index < len(self.lines) and (level := line_kinds.underline(self._line())):
            words = self.lines[start].strip()
            self.blocks.append(RawHeading(Heading(level, words), words.place))
            self.index += 1
            return
        if self._is_table(start):
            self._skip_to_blank()
            self.blocks.append(RawTable(tuple(self.lines[start : self.index])))
            return
        while self._goes_on():
            self.index += 1
        lines = tuple(self.lines[start : self.index])
        after = self.index
        while after < len(self.lines) and self.lines[after].is_blank:
            after += 1
        if after < len(self.lines) and kind_of(self.lines[after]) == "definition":
            self.index = after
            self._define(lines)
            return
        self.blocks.append(RawParagraph(lines))

    def _goes_on(self) -> bool:
        kind = self._kind()
        if kind in INTERRUPTS or kind in {"definition", "reference"}:
            return False
        starts_list = kind == "bullet" or (kind == "number" and self._line().text.strip().startswith("1."))
        if starts_list:
            self._refused(
                "list-place", "a list without an empty line before it", "Put an empty line above it."
            )
        return not starts_list

    def _is_table(self, start: int) -> bool:
        line = self.lines[start]
        if "|" not in line.text:
            return False
        if self.index < len(self.lines) and line_kinds.is_delimiter(self._line()):
            return True
        if line.text.strip().startswith("|"):
            how = "Below the header write a line such as | --- | --- |."
            self.report.error("table-header", line.place, "a table without the line below its header", how)
        return False


_FOUR = "Indent what belongs to it by four spaces; begin at the margin what does not."
