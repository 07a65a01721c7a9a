"""What a slide is made of: blocks, figures in use, and questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.deck.findings import Position
from kiosk.deck.text import RichText, plain

CalloutKind = Literal["note", "tip", "warning", "danger", "staff"]


@dataclass(frozen=True, slots=True)
class Cue:
    """What a list item does to the figure while it is active."""

    highlight: tuple[str, ...] = ()
    state: str = ""
    at: int | None = None


NO_CUE = Cue()


@dataclass(frozen=True, slots=True)
class FigureUse:
    """A figure as one slide shows it: `labels` and `highlight` are structure ids."""

    name: str
    alt: str
    position: Position
    labels: tuple[str, ...] = ()
    highlight: tuple[str, ...] = ()
    state: str = ""
    zoom: str = ""
    at: int | None = None


@dataclass(frozen=True, slots=True)
class KeyMessage:
    """The first paragraph of a slide."""

    text: RichText
    position: Position


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph after the key message."""

    text: RichText
    position: Position


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list, with the items nested below it."""

    text: RichText
    position: Position
    cue: Cue = NO_CUE
    children: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list whose order does not matter."""

    items: tuple[Item, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Steps:
    """A numbered list, shown one item at a time."""

    items: tuple[Item, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Fact:
    """A name with what it means here: a row of a definition list. `icon` may be empty.

    `id` says in every language what the row is about: the slug of its name, or the id that it was given.
    """

    name: RichText
    text: RichText
    position: Position
    icon: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows that recur from step to step. Those made from one of the deck's options name it."""

    rows: tuple[Fact, ...]
    position: Position
    option: str = ""


@dataclass(frozen=True, slots=True)
class Callout:
    """An admonition. `staff` callouts are never given to a patient."""

    kind: CalloutKind
    title: str
    blocks: tuple[Paragraph | BulletList, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as wide as the header. An empty first header cell makes it a comparison of options, one a column.

    One made from the deck's options names them, one a column after the first, and their aspects, one a row.
    """

    header: tuple[RichText, ...]
    rows: tuple[tuple[RichText, ...], ...]
    position: Position
    options: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()

    @property
    def compares_options(self) -> bool:
        """Whether each column after the first is a choice."""
        return bool(self.header) and not plain(self.header[0]).strip()


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """`count` of the array's total."""

    count: int
    label: str
    position: Position


@dataclass(frozen=True, slots=True)
class People:
    """An icon array: so many of `total` people, `after` a time, as `source` (a reference key) found.

    `measure` names what is counted, the same for every option that it was counted for. `counted` and `others` say
    both sides in words: "felt much better", "did not". All three may be empty. One made from the deck's options
    names them, one a row, and says what they have in common: `about`.
    """

    total: int
    rows: tuple[PeopleRow, ...]
    after: str
    source: str
    position: Position
    measure: str = ""
    counted: str = ""
    others: str = ""
    about: str = ""
    options: tuple[str, ...] = ()


OptionsShown = Literal["compare", "facts", "people", "matters"]


@dataclass(frozen=True, slots=True)
class OptionsUse:
    """Where a slide asks for what is made from the deck's options; the loader puts that in its place.

    `options` and `aspects` are ids, empty for all; `measure` names what icon arrays count.
    """

    show: OptionsShown
    position: Position
    options: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that may matter most to somebody, and the aspects of options to look at first then."""

    id: str
    text: RichText
    aspects: tuple[str, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Matters:
    """What somebody may mark as mattering most."""

    items: tuple[Matter, ...]
    position: Position


Block = KeyMessage | Paragraph | BulletList | Steps | Facts | Callout | Table | People | OptionsUse | Matters


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a question, and what is said to somebody who picks it."""

    text: RichText
    right: bool
    reply: RichText
    position: Position


@dataclass(frozen=True, slots=True)
class Question:
    """A question with two to four answers, exactly one of them right."""

    prompt: RichText
    answers: tuple[Answer, ...]
    position: Position
