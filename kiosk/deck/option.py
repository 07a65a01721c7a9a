"""An option: a file with the same aspects as every other, and the people counted for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.deck.aspects import ALL_ASPECTS, EXPERIMENTAL_ASPECTS, aspects_of
from kiosk.deck.attributes import refuse_at_end, split_own_line, values
from kiosk.deck.body import raw_blocks
from kiosk.deck.definitions import RawDefinition
from kiosk.deck.digest import digest_of
from kiosk.deck.evidence import KEYS, read_evidence
from kiosk.deck.findings import Finding
from kiosk.deck.front_matter import split_front_matter
from kiosk.deck.ids import read_named
from kiosk.deck.inline import read_inline
from kiosk.deck.markdown_lines import Line, Place, Report
from kiosk.deck.model import Aspect, Option
from kiosk.deck.nearest import did_you_mean
from kiosk.deck.option_numbers import contradiction
from kiosk.deck.paragraphs import read_line
from kiosk.deck.parts import People
from kiosk.deck.people import read_people
from kiosk.deck.raw_blocks import RawBlock, RawFence, RawHeading, place_of
from kiosk.deck.text import RichText, plain

_KEYS = (*KEYS, "no_treatment")


def read_option(
    text: str, file: str, *, option_id: str, language: str
) -> tuple[Option | None, list[Finding]]:
    """Read one option; never raises.

    The findings are all errors, in the order of the file; what is still good is in the option, which is None only
    when it has no name or its file is too large.
    """
    report = Report(file)
    parts = split_front_matter(text, report)
    if parts is None:
        return None, report.in_order()
    front, lines = parts
    front.only(*_KEYS)
    report.cites.update(dict.fromkeys(front.reference_keys("sources")))
    body = _Body(report).read(lines)
    evidence, waits = read_evidence(front), front.flag("no_treatment")
    if waits and evidence["experimental"]:
        how = "Delete one of the two: doing nothing is no experiment."
        message = "an option that is experimental and no treatment at once"
        report.error("option-contradiction", body.place, message, how)
    option = Option(
        id=option_id,
        language=language,
        name=body.name,
        position=report.at(body.place),
        aspects=body.in_order(experimental=evidence["experimental"]),
        people=tuple(body.people.values()),
        no_treatment=waits,
        sources=tuple(report.cites),
        digest=digest_of(lines),
        **evidence,
    )
    if found := contradiction(option.aspects, option.people):
        report.findings.append(found)
    return (option if option.name else None), report.in_order()


class _Body:
    """What stands below the front matter: the name, the aspects by id, the arrays by what they measure."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.name, self.place = "", (1, 1)
        self.named: set[str] = set()
        self.aspects: dict[str, Aspect] = {}
        self.people: dict[str, People] = {}

    def read(self, lines: Sequence[Line]) -> _Body:
        for block in raw_blocks(lines, self.report):
            self._block(block)
        if not self.name:
            how = "Begin the text with '# ' and the option's name, of a few words."
            self.report.error("title-missing", self.place, "an option without a name", how)
        return self

    def in_order(self, *, experimental: bool) -> tuple[Aspect, ...]:
        """The aspects in the order in which all options tell them; what is missing, or too much, is reported."""
        wanted = aspects_of(experimental=experimental)
        for aspect in wanted:
            if aspect not in self.named:
                message = f"nothing is said of '{aspect}'"
                how = "Add it: every option tells the same aspects. Where nothing is known, say so."
                self.report.error("option-aspect", self.place, message, how)
        for aspect in EXPERIMENTAL_ASPECTS:
            if aspect in self.aspects and aspect not in wanted:
                place = self.aspects[aspect].position.line, self.aspects[aspect].position.column
                how = "Add 'experimental: true' above, or delete it."
                self.report.error("option-aspect", place, f"'{aspect}' of what is not experimental", how)
        return tuple(self.aspects[aspect] for aspect in wanted if aspect in self.aspects)

    def _block(self, block: RawBlock) -> None:
        if isinstance(block, RawDefinition):
            self._aspect(block)
        elif isinstance(block, RawHeading) and block.heading.level == 1:
            self._title(block)
        elif isinstance(block, RawFence) and block.name == "people":
            self._people(block)
        else:
            how = "An option holds its name, its aspects with a text each, and people: move the rest to a slide."
            self.report.error(
                "option-content", place_of(block), "something that is not read in an option", how
            )

    def _title(self, block: RawHeading) -> None:
        name = plain(read_line(block.heading.words, "a heading", self.report)).strip()
        if self.name:
            self.report.error("title-twice", block.place, "a second name", "Keep one.")
        else:
            self.name, self.place = name, block.place

    def _aspect(self, raw: RawDefinition) -> None:
        if not raw.terms:
            return
        place = raw.terms[-1].place
        name, aspect = read_named(raw.terms[-1], self.report, "option-aspect")
        if aspect not in ALL_ASPECTS:
            how = did_you_mean(aspect, ALL_ASPECTS, f"Known: {', '.join(ALL_ASPECTS)}.")
            self._wrong(place, f"'{aspect or plain(name)}' is no aspect of an option", how)
            return
        if aspect in self.named:
            self._wrong(place, f"'{aspect}' is told twice", "Keep one of the two.")
            return
        self.named.add(aspect)
        text = self._text(raw)
        if text and name:
            self.aspects[aspect] = Aspect(aspect, name, text, self.report.at(place))
        else:
            self._wrong(place, f"'{aspect}' is empty", "Write what is known; where nothing is, say so.")

    def _text(self, raw: RawDefinition) -> RichText:
        meaning, *others = raw.meanings
        more = [line for line in meaning.below if not line.is_blank] + [other.text[0] for other in others]
        if more or len(raw.terms) > 1:
            place = more[0].place if more else raw.terms[0].place
            how = "Make it one name, and one text below it. Put an empty line above each name."
            self._wrong(place, "an aspect with several names or texts", how)
        lines, attributes = split_own_line(meaning.text)
        values(attributes, (), self.report)
        return read_inline(refuse_at_end(lines, self.report), self.report)

    def _wrong(self, place: Place, message: str, how: str) -> None:
        self.report.error("option-aspect", place, message, how)

    def _people(self, raw: RawFence) -> None:
        people = read_people(raw, self.report)
        if people is None:
            return
        message = how = ""
        if not people.measure:
            message = "people of an option without a 'measure'"
            how = "Add what is counted, the same for all options that count it: 'measure: pain-8-weeks'."
        elif people.measure in self.people:
            message = f"'{people.measure}' is counted twice"
            how = "Keep the one that its source tells, or give the other another measure."
        elif len(people.rows) > 1:
            message = "several rows of people in an option"
            how = "Keep one row: those of other options stand in their files."
        if message:
            self.report.error("option-people", raw.place, message, how)
        if people.measure:
            self.people.setdefault(people.measure, replace(people, rows=people.rows[:1]))
