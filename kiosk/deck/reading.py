"""Reads the Markdown of one language, file by file, so that what can't be read costs nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.deck.files import DeckFiles
from kiosk.deck.findings import Finding
from kiosk.deck.glossary import read_glossary
from kiosk.deck.model import Slide, Term
from kiosk.deck.page import ChapterPage, DeckPage, read_chapter_page, read_deck_page
from kiosk.deck.slide import read_slide
from kiosk.deck.tree import ChapterFolder, find_chapters

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawChapter:
    """A chapter as one language has it; a slide that could not be read is None."""

    folder: ChapterFolder
    page: ChapterPage | None
    slides: dict[str, Slide | None]


@dataclass(frozen=True, slots=True)
class RawLanguage:
    """What one language folder holds, before anything is held against anything else."""

    tag: str
    folder: Path
    page: DeckPage | None
    chapters: dict[str, RawChapter]
    terms: dict[str, Term]

    @property
    def slides(self) -> dict[str, Slide]:
        """The slides that could be read, by id, in order."""
        chapters = self.chapters.values()
        return {name: slide for chapter in chapters for name, slide in chapter.slides.items() if slide}


def read_page(files: DeckFiles, folder: Path) -> DeckPage | None:
    """The deck page of a language folder, or None with a finding."""
    path = folder / "index.md"

    def read(text: str) -> tuple[DeckPage | None, list[Finding]]:
        return read_deck_page(text, files.name(path))

    return _read(files, path, read, None)


def read_language(files: DeckFiles, folder: Path, page: DeckPage | None, *, is_fallback: bool) -> RawLanguage:
    """Everything in a language folder but its deck page, which is known already."""
    chapters = {
        name: _chapter(files, chapter, folder.name) for name, chapter in find_chapters(files, folder).items()
    }
    terms: dict[str, Term] = {}
    for term in _terms(files, folder / "glossary.md", is_fallback=is_fallback):
        terms.setdefault(term.id, term)
    return RawLanguage(folder.name, folder, page, chapters, terms)


def _terms(files: DeckFiles, path: Path, *, is_fallback: bool) -> tuple[Term, ...]:
    def read(text: str) -> tuple[tuple[Term, ...], list[Finding]]:
        return read_glossary(text, files.name(path), is_fallback=is_fallback)

    return _read(files, path, read, ()) if path in files.folder(path.parent) else ()


def _chapter(files: DeckFiles, folder: ChapterFolder, language: str) -> RawChapter:
    def read(text: str) -> tuple[ChapterPage | None, list[Finding]]:
        return read_chapter_page(text, files.name(folder.path / "index.md"))

    page = _read(files, folder.page, read, None) if folder.page else None
    slides = {name: _slide(files, path, name, language) for name, path in folder.slides.items()}
    return RawChapter(folder, page, slides)


def _slide(files: DeckFiles, path: Path, name: str, language: str) -> Slide | None:
    def read(text: str) -> tuple[Slide | None, list[Finding]]:
        chapter = name.partition("/")[0]
        return read_slide(text, files.name(path), slide_id=name, chapter=chapter, language=language)

    return _read(files, path, read, None)


def _read(files: DeckFiles, path: Path, read: Callable[[str], tuple[T, list[Finding]]], nothing: T) -> T:
    """What `read` makes of the file's text; whatever goes wrong, the rest of the deck is still to be read."""
    text = files.text(path)
    if text is None:
        return nothing
    try:
        value, findings = read(text)
    except Exception as error:  # noqa: BLE001 - one file must never take the kiosk down
        message = f"could not be read ({type(error).__name__}: {error})"
        files.report("internal-error", path, message, "Simplify the file, and tell the developers.")
        return nothing
    files.findings.extend(findings)
    return value
