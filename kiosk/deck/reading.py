"""Reads the Markdown of one language, file by file, so that what can't be read costs nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from kiosk.deck.files import DeckFiles
from kiosk.deck.findings import Finding
from kiosk.deck.glossary import Glossary, read_glossary
from kiosk.deck.matters import MattersPage, read_matters
from kiosk.deck.model import Option, Slide, Term
from kiosk.deck.option import read_option
from kiosk.deck.page import ChapterPage, DeckPage, read_chapter_page, read_deck_page
from kiosk.deck.slide import read_slide
from kiosk.deck.tree import OPTIONS, ChapterFolder, find_chapters, find_options

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawChapter:
    """A chapter as one language has it; a slide that could not be read is None."""

    folder: ChapterFolder
    page: ChapterPage | None
    slides: dict[str, Slide | None]


@dataclass(frozen=True, slots=True)
class RawOptions:
    """The options as one language has them, by id and in order; one that could not be read is None."""

    paths: dict[str, Path]
    read: dict[str, Option | None]
    matters: MattersPage | None

    @property
    def good(self) -> tuple[Option, ...]:
        """Those that could be read."""
        return tuple(option for option in self.read.values() if option)


@dataclass(frozen=True, slots=True)
class RawLanguage:
    """What one language folder holds, before anything is held against anything else."""

    tag: str
    folder: Path
    page: DeckPage | None
    chapters: dict[str, RawChapter]
    terms: dict[str, Term]
    glossary: Glossary
    options: RawOptions

    @property
    def slides(self) -> dict[str, Slide]:
        """The slides that could be read, by id, in order."""
        chapters = self.chapters.values()
        return {name: slide for chapter in chapters for name, slide in chapter.slides.items() if slide}


def read_page(files: DeckFiles, folder: Path) -> DeckPage | None:
    """The deck page of a language folder, or None with a finding."""
    path = folder / "index.md"
    return _read(files, path, partial(read_deck_page, file=files.name(path)), None)


def read_language(files: DeckFiles, folder: Path, page: DeckPage | None, *, is_fallback: bool) -> RawLanguage:
    """Everything in a language folder but its deck page, which is known already."""
    chapters = {
        name: _chapter(files, chapter, folder.name) for name, chapter in find_chapters(files, folder).items()
    }
    glossary = _glossary(files, folder / "glossary.md", is_fallback=is_fallback)
    terms = {term.id: term for term in glossary.terms}
    options = _options(files, folder, is_fallback=is_fallback)
    return RawLanguage(folder.name, folder, page, chapters, terms, glossary, options)


def _glossary(files: DeckFiles, path: Path, *, is_fallback: bool) -> Glossary:
    read = partial(read_glossary, file=files.name(path), is_fallback=is_fallback)
    return _read(files, path, read, Glossary()) if path in files.folder(path.parent) else Glossary()


def _options(files: DeckFiles, language: Path, *, is_fallback: bool) -> RawOptions:
    paths = find_options(files, language)
    page = language / OPTIONS / "index.md"
    read = partial(read_matters, file=files.name(page), is_fallback=is_fallback)
    there = files.is_folder(page.parent) and page in files.folder(page.parent)
    matters = _read(files, page, read, None) if there else None
    options = {name: _option(files, path, name, language.name) for name, path in paths.items()}
    return RawOptions(paths, options, matters)


def _option(files: DeckFiles, path: Path, name: str, language: str) -> Option | None:
    read = partial(read_option, file=files.name(path), option_id=name, language=language)
    return _read(files, path, read, None)


def _chapter(files: DeckFiles, folder: ChapterFolder, language: str) -> RawChapter:
    read = partial(read_chapter_page, file=files.name(folder.path / "index.md"))
    page = _read(files, folder.page, read, None) if folder.page else None
    slides = {name: _slide(files, path, name, language) for name, path in folder.slides.items()}
    return RawChapter(folder, page, slides)


def _slide(files: DeckFiles, path: Path, name: str, language: str) -> Slide | None:
    chapter = name.partition("/")[0]
    read = partial(read_slide, file=files.name(path), slide_id=name, chapter=chapter, language=language)
    return _read(files, path, read, None)


def _read(files: DeckFiles, path: Path, read: partial[tuple[T, list[Finding]]], nothing: T) -> T:
    """What `read` makes of the file's text; whatever goes wrong, the rest of the deck is still to be read."""
    text = files.text(path)
    if text is None:
        return nothing
    try:
        made_from = (read.func, *read.keywords.values(), text)
        value, findings = files.recall.of(made_from, lambda: read(text))
    except Exception as error:  # noqa: BLE001 - one file must never take the kiosk down
        message = f"could not be read ({type(error).__name__}: {error})"
        files.report("internal-error", path, message, "Simplify the file, and tell the developers.")
        return nothing
    files.findings.extend(findings)
    return value
