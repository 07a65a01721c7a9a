"""Reads a content folder into a deck, and says all that is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from kiosk.deck.crossrefs import CrossRefs, label_figures
from kiosk.deck.figure import Figure
from kiosk.deck.figures import read_figures
from kiosk.deck.files import DeckFiles, printable
from kiosk.deck.findings import Finding, Position
from kiosk.deck.generated import Maker
from kiosk.deck.languages import Languages, choose_languages, is_language_tag
from kiosk.deck.links import Words, link_option, link_terms
from kiosk.deck.model import REVIEW_DAYS, Deck, NamedPath, Reference
from kiosk.deck.option_gaps import check_names, matters_of, options_of
from kiosk.deck.outlines import Outlines
from kiosk.deck.page import DeckPage
from kiosk.deck.paths import read_paths
from kiosk.deck.reading import RawChapter, RawLanguage, RawOptions, read_language, read_page
from kiosk.deck.recall import Recall
from kiosk.deck.references import MAX_BYTES as MAX_REFERENCES
from kiosk.deck.references import read_references
from kiosk.deck.translations import Translations

NO_CONTENT = "no-content"
Pages = dict[str, DeckPage | None]


def load_deck(
    content: Path,
    icons: frozenset[str] | None = None,
    outlines: Outlines | None = None,
    recall: Recall | None = None,
) -> Deck:
    """Read everything below a content folder; never raises, whatever is there.

    What can't be read is left out, and `findings` says so, in order of files and lines. The deck is closed:
    each figure, structure, state, view, term, source and slide that it names is in it (a structure whose term
    is unknown has an empty one). `icons` are the names that facts may use, unchecked when None; `outlines` is
    what is known of drawings from before, `recall` what was read of this deck before. Where there is no folder
    at all the deck is empty, with one finding of the rule `no-content`.
    """
    folder = _resolved(content)
    if folder is None:
        where = Position(printable(content.name) or "content")
        missing = Finding("error", NO_CONTENT, where, "is no folder", "Name the deck's content folder.")
        return _empty(content, missing)
    files = DeckFiles(folder.parent, outlines=outlines or Outlines(), recall=recall or Recall())
    files.recall.begin()
    folders = _language_folders(files, folder)
    pages: Pages = {tag: read_page(files, path) for tag, path in folders.items()}
    languages = choose_languages(files, folder, pages)
    if not languages.fallback:
        return _empty(folder, *files.findings)
    raw = {
        tag: read_language(files, folders[tag], pages[tag], is_fallback=tag == languages.fallback)
        for tag in languages.tags
    }
    return _deck(files, folder, languages, raw, icons)


def _resolved(content: Path) -> Path | None:
    try:
        folder = Path(os.path.realpath(content, strict=True))
    except (OSError, ValueError):
        return None
    return folder if folder.is_dir() else None


def _empty(folder: Path, *findings: Finding) -> Deck:
    nothing: Mapping[str, Figure] = MappingProxyType({})
    return Deck(
        folder=folder.parent,
        languages=(),
        fallback="",
        by_language=MappingProxyType({}),
        references=MappingProxyType({}),
        figures=nothing,
        paths=(),
        findings=_sorted(findings),
    )


def _sorted(findings: tuple[Finding, ...] | list[Finding]) -> tuple[Finding, ...]:
    return tuple(
        sorted(dict.fromkeys(findings), key=lambda found: (found.position, found.rule, found.message))
    )


def _language_folders(files: DeckFiles, content: Path) -> dict[str, Path]:
    folders: dict[str, Path] = {}
    for path in files.folder(content):
        if not files.is_folder(path):
            continue
        if is_language_tag(path.name):
            folders[path.name] = path
        else:
            message = "the name of a folder that is no BCP 47 tag"
            files.report("languages", path, message, "Name it by its language, such as en, or move it away.")
    return folders


def _deck(
    files: DeckFiles,
    content: Path,
    languages: Languages,
    raw: dict[str, RawLanguage],
    icons: frozenset[str] | None,
) -> Deck:
    fallback = raw[languages.fallback]
    figures, references = read_figures(files), _references(files, content)
    refs = CrossRefs(fallback.terms, fallback.slides, references, figures, icons, files)
    resolved = {tag: _resolve(language, refs) for tag, language in raw.items()}
    made = {tag: _make(language, resolved[languages.fallback], refs) for tag, language in resolved.items()}
    translations = Translations(files, made[languages.fallback])
    for tag in languages.tags:
        check_names(files, made[tag])
        if tag == languages.fallback:
            _check_pages(files, made[tag])
        else:
            translations.check(made[tag])
    page = fallback.page
    return Deck(
        folder=files.root,
        languages=languages.tags,
        fallback=languages.fallback,
        by_language=MappingProxyType({tag: translations.deck(made[tag]) for tag in languages.tags}),
        references=MappingProxyType(references),
        figures=MappingProxyType(label_figures(figures, refs)),
        paths=_paths(files, content, languages, fallback),
        findings=_sorted(files.findings),
        version=page.version if page else "",
        funding=page.funding if page else "",
        updates=page.updates if page else "",
        review_days=page.review_days if page else REVIEW_DAYS,
    )


def _check_pages(files: DeckFiles, fallback: RawLanguage) -> None:
    for chapter in fallback.chapters.values():
        if chapter.folder.page is None:
            how = "Add it with a heading, a cover and a line about the chapter."
            files.report(
                "missing-file", chapter.folder.path / "index.md", "the chapter's page is missing", how
            )
        if not chapter.folder.slides:
            where = Position(files.name(chapter.folder.path))
            how = "Add a slide NN-name.md."
            files.findings.append(Finding("warning", "empty-chapter", where, "a chapter without slides", how))


def _resolve(language: RawLanguage, refs: CrossRefs) -> RawLanguage:
    """The language with every name in it looked up."""
    terms = {name: refs.term(term) for name, term in language.terms.items()}
    chapters = {name: _resolve_chapter(chapter, refs) for name, chapter in language.chapters.items()}
    options = _resolve_options(language.options, refs)
    page = language.page
    if page:
        paragraphs = tuple(refs.text(text, page.position) for text in page.paragraphs)
        page = replace(page, paragraphs=paragraphs)
    return replace(language, page=page, chapters=chapters, terms=terms, options=options)


def _resolve_options(options: RawOptions, refs: CrossRefs) -> RawOptions:
    read = {name: refs.option(option) if option else None for name, option in options.read.items()}
    matters = options.matters
    if matters:
        matters = replace(matters, items=tuple(refs.matter(item) for item in matters.items))
    return replace(options, read=read, matters=matters)


def _make(language: RawLanguage, fallback: RawLanguage, refs: CrossRefs) -> RawLanguage:
    """The language with all that slides show of options, and with the words of its glossary linked."""
    words = Words.of(term for name, term in language.terms.items() if name in refs.terms)
    options, matters = options_of(language, fallback), matters_of(language, fallback)
    maker = Maker(options, matters, refs.icons, refs.files)

    def chapter(raw: RawChapter) -> RawChapter:
        slides = {
            name: link_terms(maker.slide(slide), words) if slide else None
            for name, slide in raw.slides.items()
        }
        return replace(raw, slides=slides)

    chapters = {name: chapter(raw) for name, raw in language.chapters.items()}
    read = {name: option and link_option(option, words) for name, option in language.options.read.items()}
    return replace(language, chapters=chapters, options=replace(language.options, read=read))


def _resolve_chapter(chapter: RawChapter, refs: CrossRefs) -> RawChapter:
    page = chapter.page
    if page:
        paragraphs = tuple(refs.text(text, page.position) for text in page.paragraphs)
        page = replace(page, paragraphs=paragraphs, cover=refs.figure(page.cover))
    slides = {name: refs.slide(slide) if slide else None for name, slide in chapter.slides.items()}
    return replace(chapter, page=page, slides=slides)


def _references(files: DeckFiles, content: Path) -> dict[str, Reference]:
    path = content / "references.yaml"
    text = files.text_if_there(path, MAX_REFERENCES)
    if text is None:
        return {}
    name = files.name(path)
    references, findings = files.recall.of((name, text), lambda: read_references(text, name))
    files.findings.extend(findings)
    return references


def _paths(
    files: DeckFiles, content: Path, languages: Languages, fallback: RawLanguage
) -> tuple[NamedPath, ...]:
    path = content / "paths.yaml"
    text = files.text_if_there(path)
    if text is None:
        return ()
    paths, findings = read_paths(
        text,
        files.name(path),
        slides=fallback.slides,
        languages=languages.tags,
        fallback=languages.fallback,
    )
    files.findings.extend(findings)
    return paths
