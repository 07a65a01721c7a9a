"""Whether a translation has the parts of its original: blocks, figures, arrays of people and settings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from kiosk.check.passages import Said
from kiosk.check.replies import compare_replies
from kiosk.check.subject import Subject
from kiosk.check.telling import error, warning
from kiosk.deck.findings import Finding, Position
from kiosk.deck.generated import is_generated
from kiosk.deck.model import Slide
from kiosk.deck.parts import Block, BulletList, Callout, Cue, Facts, FigureUse, Item, People, Steps, Table

PART_RULES: Final = {
    "translation-figure": "the figure, or what it shows, differs from the original",
    "translation-parts": "the translation has more or fewer parts than the original",
    "translation-answer": "another answer stands where the original has the right one, or a wrong one",
    "translation-settings": "a setting differs from the original",
}


def compare_parts(said: Said, first: Said, subject: Subject) -> Iterator[Finding]:
    """A slide against its original; of an option only how sure we are, since reading the deck compares the rest."""
    yield from _settings(said, first, subject)
    if isinstance(said, Slide) and isinstance(first, Slide):
        yield from _figures(said, first)
        yield from _parts(said, first)
        yield from _people(said, first)
        yield from compare_replies(said, first)


def _settings(said: Said, first: Said, subject: Subject) -> Iterator[Finding]:
    """What decides who sees it is an error, what only says how sure we are a warning."""
    strict: tuple[str, ...] = ("experimental", "audience") if isinstance(said, Slide) else ()
    for name in (*strict, "certainty"):
        here, there = getattr(said, name), getattr(first, name)
        if here != there:
            place = subject.setting(name, said.position.file)
            tell = error if name in strict else warning
            message = f"'{name}' is {_shown(here)} here, and {_shown(there)} in the original"
            yield tell("translation-settings", place, message, "Give it the value of the original.")
    if isinstance(said, Slide) and isinstance(first, Slide) and bool(said.step) != bool(first.step):
        message = f"a step {'only here' if said.step else 'in the original only'}"
        how = "Name the step in every language, or in none."
        yield warning("translation-settings", said.position, message, how)


def _shown(value: object) -> str:
    return str(value).lower() if value != "" else "not given"


def _figures(said: Slide, first: Slide) -> Iterator[Finding]:
    how = "Use the figure of the original, with its labels, states and cues; only its words differ."
    if _look(said.figure) != _look(first.figure):
        place = said.figure.position if said.figure else said.position
        yield warning("translation-figure", place, "another figure, or other labels, than the original", how)
    mine, theirs = list(_items(said.blocks)), list(_items(first.blocks))
    for item, one in zip(mine, theirs, strict=False):
        if _cue(item.cue) != _cue(one.cue):
            message = "this point does something else to the figure than in the original"
            yield warning("translation-figure", item.position, message, how)


def _look(use: FigureUse | None) -> object:
    nowhere = Position("")
    return use and replace(
        use,
        alt="",
        position=nowhere,
        labels=tuple(sorted(use.labels)),
        highlight=tuple(sorted(use.highlight)),
    )


def _cue(cue: Cue) -> Cue:
    return replace(cue, highlight=tuple(sorted(cue.highlight)))


def _items(blocks: Iterable[Block]) -> Iterator[Item]:
    for block in blocks:
        if isinstance(block, BulletList | Steps):
            yield from _all_items(block.items)


def _all_items(items: Iterable[Item]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from _all_items(item.children)


def _parts(said: Slide, first: Slide) -> Iterator[Finding]:
    mine, theirs = (Counter(_names(slide.blocks)) for slide in (said, first))
    missing, extra = theirs - mine, mine - theirs
    if missing or extra:
        told = [
            f"{what}: {', '.join(parts)}"
            for what, parts in (("not here", missing), ("only here", extra))
            if parts
        ]
        how = "Give every language the same points, steps, facts, tables and callouts."
        message = f"other parts than the original; {'; '.join(told)}"
        yield warning("translation-parts", said.position, message, how)


def _names(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case BulletList() | Steps():
                kind = "points" if isinstance(block, BulletList) else "steps"
                yield f"a list of {sum(1 for _ in _all_items(block.items))} {kind}"
            case Callout():
                yield f"a callout '{block.kind}'"
            case Facts() if not is_generated(block):
                yield f"{len(block.rows)} facts"
            case Table() if not is_generated(block):
                yield f"a table of {len(block.rows)} rows and {len(block.header)} columns"
            case _:
                yield f"a {_WORDS.get(type(block).__name__, type(block).__name__.lower())}"


_WORDS: Final = {"KeyMessage": "key message", "People": "array of people"}


def _people(said: Slide, first: Slide) -> Iterator[Finding]:
    mine, theirs = (
        [block for block in slide.blocks if isinstance(block, People) and not is_generated(block)]
        for slide in (said, first)
    )
    for people, one in zip(mine, theirs, strict=False):
        for row, other in zip_longest(people.rows, one.rows):
            here = f"{row.count} of {people.total}" if row else "no such row"
            there = f"{other.count} of {one.total}" if other else "no such row"
            if here != there:
                message = f"{here} here, and {there} in the original"
                how = "Write the numbers of the original."
                yield error("translation-number", row.position if row else people.position, message, how)
