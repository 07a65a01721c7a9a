"""The chapters as cards, and the languages as buttons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.figure import Figure
from kiosk.deck.model import Chapter, LanguageDeck
from kiosk.visit.rows import Rows
from kiosk.visit.styled_text import unlinked

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1

OWN_NAMES = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文"}
"""Where Qt names the usual country too, though the tag names none."""


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """A chapter's card. `minutes` is 0 where the author gave none; `cover` names a figure and may be empty."""

    chapter_id: str
    title: str
    summary: str
    minutes: int
    slides: int
    cover: str
    cover_alt: str
    cover_state: str
    cover_kind: str
    cover_aspect: float


@QmlElement
@QmlUncreatable("made by Python")
class ChapterList(Rows):  # type: ignore[operator]
    """The chapters of the deck in one language."""

    row_type = ChapterRow


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language by its tag, and its name in its own words."""

    tag: str
    name: str


@QmlElement
@QmlUncreatable("made by Python")
class LanguageList(Rows):  # type: ignore[operator]
    """The languages of the deck."""

    row_type = LanguageRow


def chapter_rows(deck: LanguageDeck, figures: Mapping[str, Figure]) -> list[ChapterRow]:
    """A card a chapter."""
    return [_chapter_row(chapter, figures) for chapter in deck.chapters]


def _chapter_row(chapter: Chapter, figures: Mapping[str, Figure]) -> ChapterRow:
    cover = chapter.cover
    figure = figures.get(cover.name) if cover else None
    return ChapterRow(
        chapter.id,
        chapter.title,
        unlinked(chapter.summary),
        chapter.minutes or 0,
        len(chapter.slides),
        figure.name if figure else "",
        cover.alt if cover else "",
        (cover.state if cover else "") or (figure.start if figure else ""),
        figure.kind if figure else "",
        figure.view_box[2] / figure.view_box[3] if figure else 1.0,
    )


def language_rows(tags: Sequence[str]) -> list[LanguageRow]:
    """The languages by the names they give themselves."""
    return [LanguageRow(tag, language_name(tag)) for tag in tags]


def language_name(tag: str) -> str:
    """The language's own name with a capital, or the tag where Qt knows no name."""
    locale = QLocale(tag)
    if locale.language() == QLocale.Language.C:
        return tag
    name = OWN_NAMES.get(tag) or locale.nativeLanguageName()
    return name[:1].upper() + name[1:]
