"""Where what a slide says comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.model import Deck, Reference, Slide
from kiosk.visit.rows import Rows

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in one line of title and one of details, as plain text.

    `spoken` is what is heard of the details, a line each of what is said by itself: no number that names it to
    machines, unless there is nothing else. Title and details are said in `language`, whatever the screens speak.
    """

    title: str
    details: str
    spoken: str
    language: str


@QmlElement
@QmlUncreatable("made by Python")
class SourceList(Rows):  # type: ignore[operator]
    """The sources of one slide."""

    row_type = SourceRow


def source_rows(slide: Slide, deck: Deck) -> tuple[SourceRow, ...]:
    """The slide's sources in the order it names them, unknown keys left out."""
    known = (deck.references[key] for key in slide.sources if key in deck.references)
    return tuple(_row(reference, deck) for reference in known)


def short_source(references: Mapping[str, Reference], key: str) -> str:
    """A source as one cites it in passing: whom, and when."""
    reference = references.get(key)
    if reference is None:
        return ""
    whom = reference.authors or reference.container or reference.title
    return ", ".join(part for part in (whom, str(reference.year or "")) if part)


def _row(reference: Reference, deck: Deck) -> SourceRow:
    details = _details(reference)
    said = "\n".join(_about(reference)) or details
    return SourceRow(reference.title, details, said, deck.language_of(reference))


def _details(reference: Reference) -> str:
    parts = [*_about(reference), reference.doi and f"doi:{reference.doi}"]
    return " · ".join(part for part in parts if part)


def _about(reference: Reference) -> list[str]:
    """Whose it is, where it stands and of which year, as far as that is known."""
    parts = [reference.authors, reference.container, str(reference.year or "")]
    return [part for part in parts if part]
