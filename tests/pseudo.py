"""Languages that nobody speaks, made from any deck: one longer than most, one read from the right.

Letters change; numbers, ids, links, citations and what stands for something else (`%1`) stay.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from kiosk.deck.model import Chapter, Deck, LanguageDeck, Option, Slide, Term
from kiosk.deck.parts import Block, Callout, FigureUse, Matters, OptionsUse, People
from kiosk.deck.text import RichText
from kiosk.deck.texts import Walk
from tools import translate

LONG, MIRRORED = "en-XA", "ar-XB"
"""The tags of both."""
_ACCENTS = str.maketrans("AEIOUYCNSZaeiouycnsz", "ÂÊÎÕÜÝÇÑŠŽåéîõüýçñšž")
_HEBREW = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבקדהפגחיזכלמנופקרסתוושציז", strict=True))
_KEPT = re.compile(r"(%\d|%n)")


def longer(words: str) -> str:
    """Accents on many letters, and each vowel twice: about 40 per cent more."""
    return re.sub("[AEIOUaeiou]", lambda vowel: vowel[0] + vowel[0].lower(), words).translate(_ACCENTS)


def mirrored(words: str) -> str:
    """Letters of a script that is read from the right."""
    return "".join(_HEBREW.get(letter.lower(), letter) for letter in words)


LANGUAGES: dict[str, Callable[[str], str]] = {LONG: longer, MIRRORED: mirrored}


def in_pseudo_languages(deck: Deck) -> Deck:
    """The deck with both languages beside its first."""
    spoken = deck.by_language[deck.fallback]
    made = {tag: _Speaker(tag, say).deck(spoken) for tag, say in LANGUAGES.items()}
    return replace(
        deck,
        languages=(deck.fallback, *made),
        by_language=MappingProxyType({**deck.by_language, **made}),
    )


def write_interface(folder: Path) -> Path:
    """Write a `.qm` file of the interface in either language; gives the folder."""
    for tag, say in LANGUAGES.items():
        ts = folder / f"{tag.replace('-', '_')}.ts"
        tree = ET.parse(translate.TRANSLATIONS / "es.ts")
        tree.getroot().set("language", tag.partition("-")[0])
        for message in tree.iter("message"):
            _translate(message, say, forms=2 if tag == LONG else 6)
        tree.write(ts, encoding="utf-8", xml_declaration=True)
        translate.compile_to(ts, ts.with_suffix(".qm"))
    return folder


def _translate(message: ET.Element, say: Callable[[str], str], forms: int) -> None:
    parts = _KEPT.split(message.findtext("source", ""))
    words = "".join(part if _KEPT.fullmatch(part) else say(part) for part in parts)
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") != "yes":
        translation.text = words
        return
    for form in list(translation):
        translation.remove(form)
    for _ in range(forms):
        ET.SubElement(translation, "numerusform").text = words


@dataclass(frozen=True)
class _Speaker:
    """Says all of a deck in another language."""

    tag: str
    say: Callable[[str], str]

    def deck(self, deck: LanguageDeck) -> LanguageDeck:
        glossary = {name: self.term(term) for name, term in deck.glossary.items()}
        return replace(
            deck,
            tag=self.tag,
            title=self.say(deck.title),
            invitation=self.text(deck.invitation),
            responsible=self.text(deck.responsible),
            chapters=tuple(self.chapter(chapter) for chapter in deck.chapters),
            glossary=MappingProxyType(glossary),
            options=tuple(self.option(option) for option in deck.options),
            matters=tuple(replace(matter, text=self.text(matter.text)) for matter in deck.matters),
        )

    def text(self, text: RichText, _: object = None) -> RichText:
        return tuple(replace(span, text=self.say(span.text)) for span in text)

    def term(self, term: Term) -> Term:
        more = tuple(self.text(paragraph) for paragraph in term.more)
        return replace(term, name=self.say(term.name), meaning=self.text(term.meaning), more=more)

    def option(self, option: Option) -> Option:
        aspects = (replace(a, name=self.text(a.name), text=self.text(a.text)) for a in option.aspects)
        return replace(option, language=self.tag, name=self.say(option.name), aspects=tuple(aspects))

    def chapter(self, chapter: Chapter) -> Chapter:
        return replace(
            chapter,
            language=self.tag,
            title=self.say(chapter.title),
            summary=self.text(chapter.summary),
            cover=self.figure(chapter.cover),
            slides=tuple(self.slide(slide) for slide in chapter.slides),
        )

    def slide(self, slide: Slide) -> Slide:
        walk = Walk(text=self.text, heading=self.text, answer=self.text)
        said = walk.slide(slide)
        return replace(
            said,
            language=self.tag,
            blocks=tuple(self.block(block) for block in said.blocks),
            figure=self.figure(slide.figure),
            title_short=self.say(slide.title_short),
            step=self.say(slide.step),
        )

    def figure(self, use: FigureUse | None) -> FigureUse | None:
        return replace(use, alt=self.say(use.alt)) if use else None

    def block(self, block: Block) -> Block:
        """What a walk over texts leaves as it is."""
        say = self.say
        match block:
            case Callout():
                return replace(block, title=say(block.title))
            case People():
                rows = tuple(replace(row, label=say(row.label)) for row in block.rows)
                counted, others = say(block.counted), say(block.others)
                return replace(block, rows=rows, after=say(block.after), counted=counted, others=others)
            case Matters():
                items = tuple(replace(item, text=self.text(item.text)) for item in block.items)
                return replace(block, items=items)
            case OptionsUse():
                raise ValueError("the loader puts a table, facts or people in its place")
            case _:
                return block
