"""All that a deck's screens can say in one language, text by text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.deck.findings import Position
from kiosk.deck.model import Chapter, Deck, LanguageDeck, Reference, Slide
from kiosk.deck.parts import (
    Block,
    BulletList,
    Callout,
    Facts,
    Item,
    KeyMessage,
    Matters,
    Paragraph,
    People,
    Question,
    Steps,
    Table,
)
from kiosk.deck.text import RichText, plain
from kiosk.deck.texts import Walk
from kiosk.spoken.language_names import own_name, way_in


@dataclass(frozen=True, slots=True)
class Utterance:
    """A text as screens have it. `where` is for people: `your-knee/meniscus: key message`."""

    text: str
    where: str
    position: Position


def script(deck: Deck, language: str) -> tuple[Utterance, ...]:
    """Every text that patients can see in a language, each once, in the order of the deck.

    Left out are staff notes, and slides that the fallback lends: those are said in its language. So are sources.
    """
    shown = deck.by_language.get(language)
    if shown is None:
        return ()
    return _once((*_front(deck, shown), *_slides(deck, shown), *_words(shown), *_sources(deck, language)))


def patient_slides(deck: LanguageDeck) -> Iterator[Slide]:
    """The slides in this language that are for everyone."""
    for chapter in deck.chapters:
        yield from (
            slide for slide in chapter.slides if slide.language == deck.tag and slide.audience == "everyone"
        )


def source_lines(reference: Reference) -> tuple[str, ...]:
    """What is said of a source. Its address is for eyes only: nobody can keep it in mind."""
    lines = (reference.title, reference.authors, reference.container, str(reference.year or ""))
    return tuple(line for line in lines if line)


def _once(found: Iterable[Utterance]) -> tuple[Utterance, ...]:
    first: dict[str, Utterance] = {}
    for each in found:
        text = " ".join(each.text.split())
        if text:
            first.setdefault(text, Utterance(text, each.where, each.position))
    return tuple(first.values())


def _front(deck: Deck, shown: LanguageDeck) -> Iterator[Utterance]:
    """What the screens before the slides say."""
    content = shown.chapters[0].position.file.partition("/")[0] if shown.chapters else "content"
    page = Position(f"{content}/{shown.tag}/index.md")
    yield Utterance(shown.title, "deck: title", page)
    yield Utterance(plain(shown.invitation), "deck: invitation", page)
    yield Utterance(plain(shown.responsible), "deck: who answers for it", page)
    if len(deck.languages) > 1:
        yield Utterance(way_in(shown.tag), "deck: how to choose the language", page)
    for tag in deck.languages:
        yield Utterance(own_name(tag), "deck: language", page)
    for chapter in shown.chapters:
        if chapter.language == shown.tag:
            yield from _chapter(chapter)


def _chapter(chapter: Chapter) -> Iterator[Utterance]:
    yield Utterance(chapter.title, f"{chapter.id}: title", chapter.position)
    yield Utterance(plain(chapter.summary), f"{chapter.id}: summary", chapter.position)
    if chapter.cover:
        yield Utterance(chapter.cover.alt, f"{chapter.id}: picture", chapter.cover.position)


def _slides(deck: Deck, shown: LanguageDeck) -> Iterator[Utterance]:
    for slide in patient_slides(shown):
        for what, text, position in (*_slide(slide), *_links(slide)):
            yield Utterance(text, f"{slide.id}: {what}", position)
        for name in _structures(deck, shown, slide):
            yield Utterance(
                name, f"{slide.id}: label", slide.figure.position if slide.figure else slide.position
            )


def _sources(deck: Deck, language: str) -> Iterator[Utterance]:
    """The sources that are said in a language, whichever slides name them."""
    slides = (slide for shown in deck.by_language.values() for slide in patient_slides(shown))
    for slide in slides:
        known = (deck.references[key] for key in slide.sources if key in deck.references)
        for source in known:
            if deck.language_of(source) == language:
                for line in source_lines(source):
                    yield Utterance(line, f"{slide.id}: source {source.key}", source.position)


_Said = tuple[str, str, Position]
"""What a text is, the text, and where it was written."""


def _slide(slide: Slide) -> Iterator[_Said]:
    yield "title", plain(slide.title), slide.position
    yield "station", slide.step, slide.position
    if slide.figure:
        yield "picture", slide.figure.alt, slide.figure.position
    for block in slide.blocks:
        yield from _block(block)
    for question in slide.questions:
        yield from _question(question)


def _block(block: Block) -> Iterator[_Said]:
    match block:
        case KeyMessage():
            yield "key message", plain(block.text), block.position
        case Paragraph():
            yield "paragraph", plain(block.text), block.position
        case BulletList():
            yield from _items("point", block.items)
        case Steps():
            yield from _items("step", block.items)
        case Callout() if block.kind != "staff":
            yield "callout title", block.title, block.position
            for inner in block.blocks:
                yield from (("callout", text, position) for _, text, position in _block(inner))
        case _:
            yield from _rows(block)


def _rows(block: Block) -> Iterator[_Said]:
    match block:
        case Facts():
            for row in block.rows:
                yield "fact", plain(row.name), row.position
                yield "fact", plain(row.text), row.position
        case Table():
            yield from (("table heading", plain(cell), block.position) for cell in block.header)
            yield from (("table", plain(cell), block.position) for row in block.rows for cell in row)
        case People():
            yield "people", block.about, block.position
            yield from (("people", row.label, row.position) for row in block.rows)
        case Matters():
            yield from (("what may matter", plain(item.text), item.position) for item in block.items)
        case _:
            return


def _items(what: str, items: tuple[Item, ...]) -> Iterator[_Said]:
    for item in items:
        yield what, plain(item.text), item.position
        yield from _items(what, item.children)


def _question(question: Question) -> Iterator[_Said]:
    yield "question", plain(question.prompt), question.position
    for answer in question.answers:
        yield "answer", plain(answer.text), answer.position
        yield "reply", plain(answer.reply), answer.position


def _links(slide: Slide) -> list[_Said]:
    """The words that lead to their meaning or to another slide: they are also said by themselves."""
    found: list[_Said] = []

    def keep(text: RichText, position: Position) -> RichText:
        found.extend(("link", span.text, position) for span in text if span.term or span.slide)
        return text

    Walk(keep, keep, keep).slide(slide)
    return found


def _structures(deck: Deck, shown: LanguageDeck, slide: Slide) -> Iterator[str]:
    """The names of what the slide's figure shows, and of what can be switched on or compared."""
    figure = deck.figures.get(slide.figure.name) if slide.figure else None
    if figure is None:
        return
    layer = deck.figures.get(figure.layer.name) if figure.layer else None
    parts = (*figure.structures, *(layer.structures if layer else ()))
    terms = [part.term for part in parts] + [figure.layer.term if figure.layer else ""]
    for term in (*terms, figure.before_term, figure.after_term):
        if term in shown.glossary:
            yield shown.glossary[term].name


def _words(shown: LanguageDeck) -> Iterator[Utterance]:
    """The cards of the glossary, and what may matter most."""
    for matter in shown.matters:
        yield Utterance(plain(matter.text), "what may matter", matter.position)
    for term in shown.glossary.values():
        texts: tuple[RichText, ...] = (term.meaning, *term.more)
        yield Utterance(term.name, f"word {term.id}: name", term.position)
        for text in texts:
            yield Utterance(plain(text), f"word {term.id}: meaning", term.position)
