"""Where what a slide says comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.model import Reference, Slide
from kiosk.visit.rows import Rows

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in one line of title and one of details, as plain text."""

    title: str
    details: str


@QmlElement
@QmlUncreatable("made by Python")
class SourceList(Rows):  # type: ignore[operator]
    """The sources of one slide."""

    row_type = SourceRow


def source_rows(slide: Slide, references: Mapping[str, Reference]) -> tuple[SourceRow, ...]:
    """The slide's sources in the order it names them, unknown keys left out."""
    known = (references[key] for key in slide.sources if key in references)
    return tuple(SourceRow(reference.title, _details(reference)) for reference in known)


def short_source(references: Mapping[str, Reference], key: str) -> str:
    """A source as one cites it in passing: whom, and when."""
    reference = references.get(key)
    if reference is None:
        return ""
    whom = reference.authors or reference.container or reference.title
    return ", ".join(part for part in (whom, str(reference.year or "")) if part)


def _details(reference: Reference) -> str:
    year = str(reference.year) if reference.year else ""
    parts = [reference.authors, reference.container, year, reference.doi and f"doi:{reference.doi}"]
    return " · ".join(part for part in parts if part)
