"""Which files of a language folder are chapters and slides: `NN-name`, in order of their numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.deck.files import DeckFiles

_NUMBERED = re.compile(r"([0-9]{1,6})-([a-z0-9]+(?:-[a-z0-9]+)*)")
OPTIONS = "options"
"""The folder of a language that holds no chapter, but what may be chosen."""
_HOW = "Name it NN-name: a number, then lower case words joined by hyphens."


@dataclass(frozen=True, slots=True)
class ChapterFolder:
    """A chapter's folder, its page if it has one, and its slides by id, in order."""

    id: str
    path: Path
    page: Path | None
    slides: dict[str, Path]


def find_chapters(files: DeckFiles, language: Path) -> dict[str, ChapterFolder]:
    """The chapters of a language folder by id, in order; wrong and double names become findings."""
    entries = files.folder(language)
    folders = [path for path in entries if path.name != OPTIONS and files.is_folder(path)]
    for path in entries:
        if _is_markdown(path) and path.name not in {"index.md", "glossary.md"} and path not in folders:
            files.report("name", path, "a slide outside a chapter", "Move it into a folder NN-name.")
    numbered = _numbered(files, folders, "", "a chapter")
    return {name: _chapter(files, name, path) for name, path in numbered.items()}


def find_options(files: DeckFiles, language: Path) -> dict[str, Path]:
    """The options of a language folder by id, in order; empty where it has none."""
    folder = language / OPTIONS
    if not files.is_folder(folder):
        return {}
    entries = [path for path in files.folder(folder) if _is_markdown(path) and path.name != "index.md"]
    return _numbered(files, entries, ".md", "an option")


def _chapter(files: DeckFiles, name: str, path: Path) -> ChapterFolder:
    entries = files.folder(path)
    page = next((entry for entry in entries if entry.name == "index.md"), None)
    slides = [entry for entry in entries if _is_markdown(entry) and entry != page]
    found = _numbered(files, slides, ".md", "a slide")
    return ChapterFolder(name, path, page, {f"{name}/{slide}": entry for slide, entry in found.items()})


def _is_markdown(path: Path) -> bool:
    return path.suffix.lower() == ".md"


def _numbered(files: DeckFiles, paths: list[Path], ending: str, what: str) -> dict[str, Path]:
    """The paths by the name after their number, in order of the numbers."""
    found: list[tuple[int, str, Path]] = []
    for path in paths:
        match = _NUMBERED.fullmatch(path.name.removesuffix(ending)) if path.name.endswith(ending) else None
        if match:
            found.append((int(match.group(1)), match.group(2), path))
        else:
            files.report("name", path, f"not a name for {what}", _HOW)
    by_name: dict[str, Path] = {}
    for _, name, path in sorted(found):
        if name in by_name:
            message = f"differs from {by_name[name].name} only in its number"
            files.report("duplicate-id", path, message, "Rename one of the two.")
        else:
            by_name[name] = path
    return by_name
