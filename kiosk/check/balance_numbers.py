"""Whether the same thing is counted alike everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.check.claims_fold import fold, sentences
from kiosk.check.frames_words import FRAMES
from kiosk.check.passages import own_slides, slide_passages
from kiosk.check.telling import error, language_of, words_of
from kiosk.deck.findings import Finding, Position
from kiosk.deck.generated import is_generated
from kiosk.deck.model import LanguageDeck, Option
from kiosk.deck.parts import People, PeopleRow

_SHORT: Final = 4
"""Letters of words too short to tell one option from another."""


def check_numbers(deck: LanguageDeck, options: tuple[Option, ...]) -> Iterator[Finding]:
    """Rows of the same measure have one total and time; slides tell the same numbers as options."""
    yield from _denominators(options)
    counted = [(option, people) for option in options for people in option.people]
    if counted:
        yield from _arrays(deck, counted)
        yield from _texts(deck, counted)


def _denominators(options: tuple[Option, ...]) -> Iterator[Finding]:
    first: dict[str, tuple[Option, People]] = {}
    for option in options:
        for people in option.people:
            other, told = first.setdefault(people.measure, (option, people))
            if people.measure and (people.total, people.after) != (told.total, told.after):
                message = (
                    f"'{people.measure}' is of {people.total} after {people.after} here, and of {told.total} after "
                    f"{told.after} in '{other.id}'"
                )
                how = "Count both of the same number after the same time, or name two measures."
                yield error("option-denominator", people.position, message, how)


def _arrays(deck: LanguageDeck, counted: list[tuple[Option, People]]) -> Iterator[Finding]:
    for slide in own_slides(deck):
        for block in slide.blocks:
            if isinstance(block, People) and not is_generated(block):
                alike = [(option, people) for option, people in counted if _same_count(block, people)]
                for row in block.rows:
                    yield from _row(block, row, alike)


def _same_count(block: People, people: People) -> bool:
    same = block.source == people.source and _plain(block.after) == _plain(people.after)
    return same and (not block.measure or block.measure == people.measure)


def _row(block: People, row: PeopleRow, alike: list[tuple[Option, People]]) -> Iterator[Finding]:
    """An array's row against the options that it may be about, by the words that they share."""
    about = [(option, people) for option, people in alike if _shares(row.label, option, alike)]
    told = {(people.rows[0].count, people.total) for _, people in about}
    if told and not any(count * block.total == row.count * total for count, total in told):
        option, people = about[0]
        message = (
            f"{row.count} of {block.total} here, and {people.rows[0].count} of {people.total} in the option "
            f"'{option.id}', of the same source after the same time"
        )
        how = "Look into the source, and tell the same number in both places."
        yield error("number-contradicts", row.position, message, how)


def _texts(deck: LanguageDeck, counted: list[tuple[Option, People]]) -> Iterator[Finding]:
    """Sentences that cite an option's source, name its time and exactly one option, and tell another number."""
    frames = FRAMES.get(language_of(deck.tag))
    if frames is None:
        return
    for slide in own_slides(deck):
        for passage in slide_passages(slide):
            cited = [(option, people) for option, people in counted if people.source in passage.cites]
            for sentence in sentences(fold(passage.text).text) if cited else ():
                numbers = [match.group() for match in frames.people.finditer(sentence.text)]
                timed = [(o, p) for o, p in cited if _plain(p.after) in sentence.text]
                about = [(o, p) for o, p in timed if _shares(sentence.text, o, timed)]
                if len(numbers) == 1 and len({o.id for o, _ in about}) == 1:
                    yield from _told(passage.position, numbers[0], about)


def _told(position: Position, number: str, about: list[tuple[Option, People]]) -> Iterator[Finding]:
    digits = [word for word in words_of(number) if word.isdigit()]
    if len(digits) != 2:
        return
    count, total = int(digits[0]), int(digits[1])
    if not any(people.rows[0].count * total == count * people.total for _, people in about):
        option, people = about[0]
        message = f"{count} of {total} here, and {people.rows[0].count} of {people.total} in the option '{option.id}'"
        how = "Look into the source, and tell the same number in both places."
        yield error("number-contradicts", position, message, how)


def _shares(text: str, option: Option, others: Iterable[tuple[Option, People]]) -> bool:
    """Whether a text names an option by a word that tells it from the others."""
    taken = {word for other, _ in others if other.id != option.id for word in _names(other.name)}
    return bool((_names(option.name) - taken) & _names(text))


def _names(text: str) -> set[str]:
    return {word[:_SHORT] for word in words_of(_plain(text)) if len(word) >= _SHORT}


def _plain(text: str) -> str:
    return fold(text).text.strip()
