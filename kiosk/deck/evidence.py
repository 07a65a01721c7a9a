"""How sure one is of what a slide or an option says, and who looked at it when: its front matter."""

from __future__ import annotations

from datetime import date
from typing import Final, TypedDict, get_args

from kiosk.deck.front_matter import FrontMatter
from kiosk.deck.model import Certainty

KEYS: Final = (
    "sources", "certainty", "reviewed", "reviewer", "review_by", "experimental", "waive", "translates",
)  # fmt: skip
_CERTAINTIES = tuple(word for word in get_args(Certainty) if word)


class Evidence(TypedDict):
    """The fields that slides and options share."""

    certainty: Certainty
    reviewed: date | None
    reviewer: str
    review_by: date | None
    experimental: bool
    waive: tuple[tuple[str, str], ...]
    translates: str


def read_evidence(front: FrontMatter) -> Evidence:
    """All of `KEYS` but the sources."""
    return Evidence(
        certainty=front.choice("certainty", _CERTAINTIES),
        reviewed=front.past_day("reviewed", date.today()),
        reviewer=front.text("reviewer"),
        review_by=front.day("review_by"),
        experimental=front.flag("experimental"),
        waive=front.reasons("waive"),
        translates=front.text("translates"),
    )
