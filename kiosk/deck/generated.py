"""Puts what is made from the deck's options in the places where slides ask for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kiosk.deck.aspects import ALL_ASPECTS, ASPECTS, ICONS, aspects_of
from kiosk.deck.files import DeckFiles
from kiosk.deck.findings import Finding
from kiosk.deck.model import Aspect, Option, Slide
from kiosk.deck.nearest import did_you_mean
from kiosk.deck.parts import Block, Fact, Facts, Matter, Matters, OptionsUse, People, PeopleRow, Table
from kiosk.deck.text import RichText, Span, plain


def made_from(block: Block) -> tuple[str, ...]:
    """The ids of the options that a table, facts or icon arrays were made from."""
    match block:
        case Table() | People():
            return block.options
        case Facts():
            return (block.option,) if block.option else ()
        case _:
            return ()


def is_generated(block: Block) -> bool:
    """Whether a block of a slide is made from the deck's options, where its words have their own places."""
    return bool(made_from(block)) or isinstance(block, Matters)


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes tables, facts and icon arrays from the options of one language, and tells what can't be made.

    All that it makes stands where the slide asks for it. `icons` are the names that facts may use, None for any.
    """

    options: tuple[Option, ...]
    matters: tuple[Matter, ...]
    icons: frozenset[str] | None
    files: DeckFiles

    def slide(self, slide: Slide) -> Slide:
        """The slide without an `OptionsUse`, and with the sources of what it shows instead."""
        if not any(isinstance(block, OptionsUse) for block in slide.blocks):
            return slide
        made = _Made()
        for block in slide.blocks:
            if isinstance(block, OptionsUse):
                made.add(self.block(block, slide.language, made))
            else:
                made.add(block)
        layout = slide.layout
        if layout == "table" and not any(isinstance(block, Table) for block in made.blocks):
            layout = "figure" if slide.figure else "text"
        sources = tuple(dict.fromkeys((*slide.sources, *made.sources)))
        return replace(slide, blocks=tuple(made.blocks), sources=sources, layout=layout)

    def block(self, use: OptionsUse, language: str, made: _Made) -> Block | None:
        """What is asked for, or None where there is nothing to make it from."""
        if use.show == "matters":
            return self.things_to_mark(use)
        chosen = self.chosen(use)
        aspects = self.aspects(use)
        if not chosen or not aspects:
            return None
        if use.show == "people":
            return self.people(use, chosen, made, language)
        made.cite(chosen, aspects)
        if use.show == "facts":
            return self.facts(use, chosen[0], aspects)
        return self.table(use, chosen, aspects, language)

    def error(self, rule: str, word: str, use: OptionsUse, message: str, how: str) -> None:
        """Keep an error at a word of what a slide asks for."""
        position = self.files.find_below(word, use.position)
        self.files.findings.append(Finding("error", rule, position, message, how))

    def things_to_mark(self, use: OptionsUse) -> Matters | None:
        """What may matter most."""
        if self.matters:
            return Matters(self.matters, use.position)
        how = "Add a page options/index.md with a title and a list of what may matter."
        self.error("options-matters", "matters", use, "nothing that may matter most to somebody", how)
        return None

    def chosen(self, use: OptionsUse) -> tuple[Option, ...]:
        """The options asked for, in the order of the deck."""
        known = {option.id: option for option in self.options}
        for name in use.options:
            if name not in known:
                there = f"There are: {', '.join(known) or 'none; add a folder options'}."
                self.error(
                    "unknown-option", name, use, f"no option '{name}'", did_you_mean(name, known, there)
                )
        if not self.options and not use.options:
            how = "Add a folder 'options' with a file for each: NN-name.md."
            self.error("unknown-option", use.show, use, "the deck has no options", how)
        return tuple(option for name, option in known.items() if not use.options or name in use.options)

    def aspects(self, use: OptionsUse) -> tuple[str, ...]:
        """The aspects asked for, as they are ordered there; all that can be asked of these options if none are."""
        for name in use.aspects:
            if name not in ALL_ASPECTS:
                how = did_you_mean(name, ALL_ASPECTS, f"There are: {', '.join(ALL_ASPECTS)}.")
                self.error("unknown-aspect", name, use, f"no aspect '{name}'", how)
        if use.aspects:
            return tuple(name for name in use.aspects if name in ALL_ASPECTS)
        return ALL_ASPECTS if use.show == "facts" else ASPECTS

    def facts(self, use: OptionsUse, option: Option, aspects: Iterable[str]) -> Facts | None:
        """What is said of one option."""
        told = self.told(use, option, aspects)
        rows = tuple(
            Fact(aspect.name, aspect.text, use.position, self.icon(aspect.id), aspect.id) for aspect in told
        )
        return Facts(rows, use.position, option.id) if rows else None

    def icon(self, aspect: str) -> str:
        """The icon of a fact, if it can be drawn."""
        icon = ICONS[aspect]
        return icon if self.icons is None or icon in self.icons else ""

    def told(self, use: OptionsUse, option: Option, aspects: Iterable[str]) -> Iterator[Aspect]:
        """Those of the aspects that the option tells; one that it need not tell was asked for in error."""
        known = {aspect.id: aspect for aspect in option.aspects}
        for name in aspects:
            if name in known:
                yield known[name]
            elif name in use.aspects and name not in aspects_of(experimental=option.experimental):
                message = f"'{option.id}' says nothing of '{name}'"
                how = "Only experimental options do: leave it out here."
                self.error("unknown-aspect", name, use, message, how)

    def table(
        self, use: OptionsUse, chosen: Sequence[Option], aspects: Sequence[str], language: str
    ) -> Table:
        """The options side by side; a cell is empty where its option says nothing."""
        told = [{aspect.id: aspect for aspect in self.told(use, option, aspects)} for option in chosen]
        ordered = sorted(chosen, key=lambda option: option.language != language)
        names = {aspect.id: aspect.name for option in reversed(ordered) for aspect in option.aspects}
        header: tuple[RichText, ...] = ((), *((Span(option.name),) for option in chosen))
        shown = [aspect for aspect in aspects if any(aspect in column for column in told)]
        rows = tuple(
            (
                (Span(plain(names[aspect]), strong=True),),
                *(column[aspect].text if aspect in column else () for column in told),
            )
            for aspect in shown
        )
        return Table(header, rows, use.position, tuple(option.id for option in chosen), tuple(shown))

    def people(self, use: OptionsUse, chosen: Sequence[Option], made: _Made, language: str) -> People | None:
        """The people counted for these options by one measure; all have to be counted alike."""
        counted = [
            (option, people) for option in chosen for people in option.people if people.measure == use.measure
        ]
        if not counted or (use.options and len(counted) < len(chosen)):
            without = [option.id for option in chosen if option.id not in {each.id for each, _ in counted}]
            measures = sorted({people.measure for option in self.options for people in option.people})
            message = f"'{use.measure}' is not counted for {', '.join(without)}"
            how = did_you_mean(use.measure, measures, f"Counted are: {', '.join(measures) or 'none'}.")
            self.error("unknown-measure", use.measure, use, message, how)
        if not counted:
            return None
        best, first = min(counted, key=lambda each: each[0].language != language)
        alike = [(option, people) for option, people in counted if _counts_alike(option, people, best, first)]
        for option, _ in counted:
            if option not in (each for each, _ in alike):
                message = f"'{option.id}' counts '{use.measure}' otherwise than '{best.id}'"
                how = "Give them the same total, after, source, counted and others; or another measure."
                self.error("options-people", use.measure, use, message, how)
        rows = tuple(PeopleRow(each.rows[0].count, option.name, use.position) for option, each in alike)
        made.sources.append(first.source)
        shown = tuple(option.id for option, _ in alike)
        labels = {each.rows[0].label for _, each in alike}
        about = labels.pop() if len(labels) == 1 else ""
        return replace(first, rows=rows, position=use.position, options=shown, about=about)


def _counts_alike(option: Option, people: People, other: Option, others: People) -> bool:
    """Whether numbers of two options may stand side by side; words can be held together in one language only."""
    if (people.total, people.source) != (others.total, others.source):
        return False
    return option.language != other.language or _words(people) == _words(others)


def _words(people: People) -> tuple[str, str, str]:
    return people.after, people.counted, people.others


@dataclass(slots=True)
class _Made:
    """The blocks of a slide so far, and the sources that those made from options cite."""

    blocks: list[Block] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)

    def add(self, block: Block | None) -> None:
        if block:
            self.blocks.append(block)

    def cite(self, options: Iterable[Option], aspects: Iterable[str]) -> None:
        """Add what these aspects cite, and the sources that an option names for all of its words."""
        wanted = frozenset(aspects)
        for option in options:
            cited = {aspect.id: _cites(aspect.text) for aspect in option.aspects}
            elsewhere = {key for keys in cited.values() for key in keys}
            elsewhere |= {people.source for people in option.people}
            self.sources += [key for name, keys in cited.items() if name in wanted for key in keys]
            self.sources += [key for key in option.sources if key not in elsewhere]


def _cites(text: RichText) -> tuple[str, ...]:
    return tuple(key for span in text for key in span.cites)
