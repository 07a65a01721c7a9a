"""Which languages a deck has, and which of them fills the gaps of the others."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.deck.files import DeckFiles
from kiosk.deck.findings import Finding, Position
from kiosk.deck.page import DeckPage

_RULE = "languages"
_SUBTAGS = (
    "[a-z]{2,3}(-[a-z]{3}){0,3}",  # language, with extended languages
    "(-[a-z]{4})?",  # script
    "(-([a-z]{2}|[0-9]{3}))?",  # region
    "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*",  # variants
    "(-[a-wyz0-9](-[a-z0-9]{2,8})+)*",  # extensions
    "(-x(-[a-z0-9]{1,8})+)?",  # private use
)
_TAG = re.compile("".join(_SUBTAGS), re.IGNORECASE)


def is_language_tag(text: str) -> bool:
    """Whether `text` is a well-formed BCP 47 tag (RFC 5646) with a language of two or three letters."""
    return _TAG.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Languages:
    """The tags in the order of the buttons; `fallback` is one of them, or empty when there is none."""

    tags: tuple[str, ...]
    fallback: str


def choose_languages(files: DeckFiles, content: Path, pages: Mapping[str, DeckPage | None]) -> Languages:
    """Choose from the language folders by what their deck pages (by tag) list; findings go to `files`.

    Where several pages list languages, the first by name counts; where none of several does, all are shown,
    ordered by name, and the first fills gaps.
    """
    if not pages:
        how = "Add a folder named by its language, such as en, with slides."
        files.report(_RULE, content, "no language folder", how)
        return Languages((), "")
    listed = {tag: page for tag, page in pages.items() if page and page.languages}
    if not listed:
        tags = tuple(sorted(pages))
        if len(tags) > 1:
            page_path = content / tags[0] / "index.md"
            files.report(_RULE, page_path, "no deck page lists the languages", "Add 'languages: […]'.")
        return Languages(tags, tags[0])
    fallback, *others = sorted(listed)
    page = listed[fallback]
    for tag in others:
        where = files.find("languages", listed[tag].position)
        _error(files, where, f"'languages' is listed in {page.position.file} already", "Keep one of the two.")
    tags = _buttons(files, fallback, page, pages)
    for tag in sorted(set(pages) - set(tags)):
        message = f"the language '{tag}' is not listed, and not shown"
        how = f"Add it to 'languages' in {page.position.file}."
        files.findings.append(Finding("warning", _RULE, Position(files.name(content / tag)), message, how))
    return Languages(tags, fallback)


def _buttons(files: DeckFiles, fallback: str, page: DeckPage, folders: Collection[str]) -> tuple[str, ...]:
    for tag in page.languages:
        where = files.find(tag, page.position)
        if not is_language_tag(tag):
            _error(files, where, f"'{tag}' is no BCP 47 tag", "Write a tag such as en, es or pt-BR.")
        elif tag not in folders:
            _error(files, where, f"the language '{tag}' is listed and has no folder", f"Add a folder {tag}.")
    if fallback not in page.languages:
        where = files.find("languages", page.position)
        _error(files, where, f"'{fallback}' does not list itself", f"Add {fallback} to 'languages'.")
    there = [tag for tag in page.languages if tag in folders]
    return tuple(there) if fallback in there else (fallback, *there)


def _error(files: DeckFiles, where: Position, message: str, how: str) -> None:
    files.findings.append(Finding("error", _RULE, where, message, how))
