"""What a machine can say of the items by which committees rate a text, and what a person must."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.check.passages import folder_of, own_options, own_slides, slide_passages
from kiosk.check.standing_words import YEAR
from kiosk.deck.findings import Finding
from kiosk.deck.model import Deck, LanguageDeck, Option, Slide
from kiosk.deck.parts import Matters, People, Table

Status = Literal["machine-met", "machine-not-met", "person"]
_SHOWN: Final = 8
"""Slides named as evidence."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of an instrument: by whom it is judged, and why. `slides` are ids of slides to look at."""

    id: str
    text: str
    status: Status
    evidence: str = ""
    slides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rated:
    """A deck in one language, with what the check found in it: what all instruments look at."""

    deck: Deck
    language: LanguageDeck
    findings: tuple[Finding, ...]

    @property
    def slides(self) -> tuple[Slide, ...]:
        """The slides that patients see, written in this language."""
        return tuple(slide for slide in own_slides(self.language) if slide.audience == "everyone")

    @property
    def options(self) -> tuple[Option, ...]:
        """The options written in this language."""
        return tuple(own_options(self.language))

    @property
    def comparisons(self) -> tuple[str, ...]:
        """The slides that compare options."""
        return self.slides_with(Table, compares=True)

    @property
    def waits(self) -> bool:
        """Whether waiting is among the options."""
        return any(option.no_treatment for option in self.options)

    @property
    def dated(self) -> bool:
        """Whether the deck says when it is from: by its version, or by the reviews of its slides."""
        return bool(YEAR.search(self.deck.version)) or any(slide.reviewed for slide in self.slides)

    @property
    def version(self) -> str:
        """The deck's version in words."""
        return f"Version {self.deck.version}." if self.deck.version else "No version is given."

    def slides_with(self, kind: type[Table | People | Matters], *, compares: bool = False) -> tuple[str, ...]:
        """The ids of the slides that have such a block."""
        return tuple(
            slide.id
            for slide in self.slides
            if any(
                isinstance(block, kind) and (not compares or (isinstance(block, Table) and block.compares_options))
                for block in slide.blocks
            )
        )  # fmt: skip

    def asks_what_matters(self) -> tuple[str, ...]:
        """The slides on which a patient can mark what matters: lists of it, and comparisons made from options."""
        made = (
            slide.id
            for slide in self.slides
            if self.language.matters
            and any(isinstance(block, Table) and block.options for block in slide.blocks)
        )
        return tuple(dict.fromkeys((*self.slides_with(Matters), *made)))

    def found(self, *rules: str) -> tuple[Finding, ...]:
        """What these rules found in this language; a rule may end with a hyphen to mean all that begin so."""
        folder = f"{folder_of(self.language)}/"
        return tuple(
            one
            for one in self.findings
            if one.position.file.startswith(folder)
            and any(one.rule == rule or (rule.endswith("-") and one.rule.startswith(rule)) for rule in rules)
        )

    def questions_to_take(self) -> tuple[str, ...]:
        """The slides with at least three questions among their points."""
        return tuple(
            slide.id
            for slide in self.slides
            if sum(
                one.kind in {"point", "fact", "callout"} and one.text.rstrip().endswith(("?", "\u061f", "\uff1f"))
                for one in slide_passages(slide)
            )
            >= 3
        )  # fmt: skip

    def by_findings(self, number: str, text: str, rules: Iterable[str], fine: str) -> Item:
        """An item that is met when these rules find nothing."""
        found = self.found(*rules)
        if not found:
            return Item(number, text, "machine-met", fine)
        names = ", ".join(sorted({one.rule for one in found}))
        times = "once" if len(found) == 1 else f"{len(found)} times"
        files = dict.fromkeys(one.position.file for one in found)
        slides = [slide.id for slide in self.slides if slide.position.file in files]
        return Item(number, text, "machine-not-met", f"Found {times}: {names}.", tuple(slides[:_SHOWN]))

    def yes_or_no(
        self, item: tuple[str, str], holds: bool, words: tuple[str, str], slides: tuple[str, ...] = ()
    ) -> Item:
        """An item that a machine can decide, with what to say if it holds and if not."""
        status: Status = "machine-met" if holds else "machine-not-met"
        return Item(*item, status, words[0] if holds else words[1], slides[:_SHOWN])


def person(number: str, text: str, hint: str = "", slides: tuple[str, ...] = ()) -> Item:
    """An item that a person must rate, with where to look."""
    return Item(number, text, "person", hint, slides[:_SHOWN])
