"""Fills the gaps of a language from the fallback, and says what a translation lacks or has too much."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from kiosk.deck.files import DeckFiles
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import Chapter, LanguageDeck, Slide
from kiosk.deck.option_gaps import OptionGaps, matters_of, options_of
from kiosk.deck.page import DeckPage
from kiosk.deck.parts import Question
from kiosk.deck.reading import RawChapter, RawLanguage
from kiosk.deck.text import RichText

_MISSING = "missing-translation"


@dataclass(frozen=True, slots=True)
class Translations:
    """Builds the deck of each language from what its folder and that of the fallback hold."""

    files: DeckFiles
    fallback: RawLanguage

    def deck(self, language: RawLanguage) -> LanguageDeck:
        """The deck in this language, every chapter and slide of the fallback in it.

        Where a chapter page is missing in the fallback too, the chapter keeps its slides and is named by its
        id; where the deck page is missing, the one of the fallback stands in.
        """
        page = language.page or self.fallback.page
        chapters = (self.chapter(raw, language) for raw in self.fallback.chapters.values())
        glossary = {name: language.terms.get(name, term) for name, term in self.fallback.terms.items()}
        own, marks = language.page, language.options.matters
        return LanguageDeck(
            tag=language.tag,
            title=page.title if page else "",
            invitation=_paragraph(page, 0),
            responsible=_paragraph(page, 1),
            chapters=tuple(chapter for chapter in chapters if chapter.slides),
            glossary=MappingProxyType(glossary),
            options=options_of(language, self.fallback),
            matters=matters_of(language, self.fallback),
            translates=own.translates if own else "",
            digest=own.digest if own else "",
            glossary_translates=language.glossary.translates,
            glossary_digest=language.glossary.digest,
            matters_translates=marks.translates if marks else "",
            matters_digest=marks.digest if marks else "",
        )

    def chapter(self, raw: RawChapter, language: RawLanguage) -> Chapter:
        """One chapter with every slide that the fallback has, in the fallback's order."""
        own = language.chapters.get(raw.folder.id)
        page = (own.page if own else None) or raw.page
        translated = bool(own and own.page)
        place = self.files.name(raw.folder.path / "index.md")
        slides = [
            (own.slides.get(name) if own else None) or slide for name, slide in raw.slides.items() if slide
        ]
        if slides and self.is_cover(slides[0]):
            slides[0] = replace(slides[0], layout="cover")
        return Chapter(
            id=raw.folder.id,
            language=language.tag if translated else self.fallback.tag,
            title=page.title if page else raw.folder.id.replace("-", " ").capitalize(),
            summary=page.paragraphs[0] if page and page.paragraphs else (),
            cover=(page.cover if page else None) or (raw.page.cover if raw.page else None),
            minutes=(page.minutes if page else None) or (raw.page.minutes if raw.page else None),
            slides=tuple(slides),
            position=page.position if page else Position(place),
            translates=page.translates if page else "",
            digest=page.digest if page else "",
        )

    def is_cover(self, first: Slide) -> bool:
        """Whether a chapter's first slide has no words, and no layout that it asks for itself."""
        if first.blocks or first.questions:
            return False
        return self.files.find("layout", first.position) == first.position

    def check(self, language: RawLanguage) -> None:
        """Report what this translation lacks, has too much, or asks otherwise than the fallback."""
        fallback = self.fallback
        for chapter_id, raw in fallback.chapters.items():
            own = language.chapters.get(chapter_id)
            folder = own.folder.path if own else language.folder / raw.folder.path.name
            if raw.folder.page and not (own and own.folder.page):
                self.warn(folder / "index.md", "the chapter's page is not translated")
            for name, path in raw.folder.slides.items():
                if not own or name not in own.folder.slides:
                    self.warn(folder / path.name, "the slide is not translated")
                elif (slide := own.slides[name]) and (original := raw.slides[name]):
                    self.compare(slide, original)
        for chapter_id, own in language.chapters.items():
            known = fallback.chapters.get(chapter_id)
            extra = [
                path for name, path in own.folder.slides.items() if not known or name not in known.slides
            ]
            for path in extra if known or extra else [own.folder.path]:
                how = f"Add it to {fallback.tag} under the same name, or delete it."
                self.files.report("extra-translation", path, f"only '{language.tag}' has it", how)
        OptionGaps(self.files, language, fallback).check()
        for term in language.terms.values():
            if term.id not in fallback.terms:
                message = f"no term '{term.id}' in the glossary of '{fallback.tag}'"
                how = f"Give it the id that it has there: {term.name} {{ #id }}."
                self.files.findings.append(Finding("error", "unknown-term", term.position, message, how))

    def warn(self, path: Path, message: str) -> None:
        """Say that the fallback is shown in place of this file."""
        how = f"Until then '{self.fallback.tag}' is shown, with a mark."
        self.files.findings.append(
            Finding("warning", _MISSING, Position(self.files.name(path)), message, how)
        )

    def compare(self, slide: Slide, original: Slide) -> None:
        """Report questions that differ in number, answers or the right one."""
        message, position = "", slide.position
        if len(slide.questions) != len(original.questions):
            message = (
                f"{len(slide.questions)} questions where '{original.language}' has {len(original.questions)}"
            )
        for question, asked in zip(slide.questions, original.questions, strict=False):
            if not message and _rights(question) != _rights(asked):
                position = question.position
                message = f"the answers differ from '{original.language}' in number or in the right one"
        if message:
            how = "Keep the number and order of questions and answers, and the right one."
            self.files.findings.append(Finding("error", "question-differs", position, message, how))


def _rights(question: Question) -> list[bool]:
    return [answer.right for answer in question.answers]


def _paragraph(page: DeckPage | None, number: int) -> RichText:
    return page.paragraphs[number] if page and number < len(page.paragraphs) else ()
