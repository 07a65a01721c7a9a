"""Which languages a deck has, and which of them fills the gaps of the others."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kiosk.deck.findings import Finding, Position

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


def choose_languages(
    content: str, folders: Collection[str], listed: Mapping[str, tuple[str, ...]]
) -> tuple[Languages, list[Finding]]:
    """Choose from the language `folders` by what their deck pages list (`listed`, by tag, where not empty).

    `content` is the name of the content folder, for positions. Where several pages list languages, the first
    by name counts; where none of several does, all are shown, ordered by name, and the first fills gaps.
    """
    findings: list[Finding] = []

    def error(file: str, message: str, how: str) -> None:
        findings.append(Finding("error", "languages", Position(file), message, how))

    if not folders:
        error(content, "no language folder", "Add a folder named by its language, such as en, with slides.")
        return Languages((), ""), findings
    if not listed:
        tags = tuple(sorted(folders))
        if len(tags) > 1:
            error(
                f"{content}/{tags[0]}/index.md", "no deck page lists the languages", "Add 'languages: […]'."
            )
        return Languages(tags, tags[0]), findings
    fallback, *others = sorted(listed)
    page = f"{content}/{fallback}/index.md"
    for tag in others:
        error(f"{content}/{tag}/index.md", f"'languages' is listed in {page} already", "Keep one of the two.")
    tags = _buttons(fallback, listed[fallback], folders, page, findings)
    for tag in sorted(set(folders) - set(tags)):
        message = f"the language '{tag}' is not listed, and not shown"
        where = Position(f"{content}/{tag}")
        findings.append(Finding("warning", "languages", where, message, f"Add it to 'languages' in {page}."))
    return Languages(tags, fallback), findings


def _buttons(
    fallback: str, listed: tuple[str, ...], folders: Collection[str], page: str, findings: list[Finding]
) -> tuple[str, ...]:
    def error(message: str, how: str) -> None:
        findings.append(Finding("error", "languages", Position(page), message, how))

    content = page.rsplit("/", 2)[0]
    for tag in listed:
        if not is_language_tag(tag):
            error(f"'{tag}' is no BCP 47 tag", "Write a tag such as en, es or pt-BR.")
        elif tag not in folders:
            error(f"the language '{tag}' is listed and has no folder", f"Add {content}/{tag}.")
    if fallback not in listed:
        error(f"'{fallback}' does not list itself", f"Add {fallback} to 'languages'.")
    if len(set(listed)) < len(listed):
        error("a language is listed twice", "Keep one of the two.")
    there = [tag for tag in dict.fromkeys(listed) if tag in folders]
    return tuple(there) if fallback in there else (fallback, *there)
