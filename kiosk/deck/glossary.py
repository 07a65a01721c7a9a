"""The glossary: a definition list of the words."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.deck.attributes import on_own_line, split_end, values
from kiosk.deck.blocks import read_blocks
from kiosk.deck.body import raw_blocks
from kiosk.deck.definitions import RawDefinition, RawMeaning
from kiosk.deck.digest import digest_of
from kiosk.deck.findings import Finding
from kiosk.deck.front_matter import split_front_matter
from kiosk.deck.ids import named_id
from kiosk.deck.inline import read_inline
from kiosk.deck.markdown_lines import Report
from kiosk.deck.model import Term
from kiosk.deck.paragraphs import read_words
from kiosk.deck.raw_blocks import RawBlock, RawHeading, RawParagraph, place_of
from kiosk.deck.slug import slugify
from kiosk.deck.text import RichText, plain

_ID_HELP = "Name it on the same line, in lower case: Menisco { #meniscus }"


@dataclass(frozen=True, slots=True)
class Glossary:
    """The words of one language; `digest` and `translates` are as on slides."""

    terms: tuple[Term, ...] = ()
    digest: str = ""
    translates: str = ""


def read_glossary(text: str, file: str, *, is_fallback: bool) -> tuple[Glossary, list[Finding]]:
    """Read a glossary; never raises. The findings are errors, in the order of the file.

    In the fallback language a term's id is its slug unless it names one; in the others it must name one.
    """
    report = Report(file)
    parts = split_front_matter(text, report)
    if parts is None:
        return Glossary(), report.in_order()
    front, lines = parts
    front.only("translates")
    terms: dict[str, Term] = {}
    for block in raw_blocks(lines, report):
        if not isinstance(block, RawDefinition):
            _refuse(block, report)
        elif term := _term(block, report, is_fallback=is_fallback):
            if term.id in terms:
                place = term.position.line, term.position.column
                message = f"a second term with the id '{term.id}'"
                report.error("term-twice", place, message, "Keep one, or name another id: Term { #id }")
            terms.setdefault(term.id, term)
    glossary = Glossary(tuple(terms.values()), digest_of(lines), front.text("translates"))
    return glossary, report.in_order()


def _refuse(block: RawBlock, report: Report) -> None:
    if isinstance(block, RawHeading) and block.heading.level == 1:
        return
    how = "Write each term on a line of its own, and below it a line that begins with ':   '."
    report.error("glossary-content", place_of(block), "something in the glossary that defines no term", how)


def _term(raw: RawDefinition, report: Report, *, is_fallback: bool) -> Term | None:
    if len(raw.terms) > 1:
        how = 'Keep one, and name its other forms: Meniscus { also="menisci" }'
        report.error("term-name", raw.terms[0].place, "several terms with one meaning", how)
    meanings = [text for meaning in raw.meanings for text in _texts(meaning, report)]
    if not meanings:
        where = raw.terms[-1].place if raw.terms else raw.meanings[0].text[0].place
        report.error("term-meaning", where, "a term without a meaning", "Write it after the colon.")
    if not raw.terms:
        return None
    line, attributes = split_end(raw.terms[-1])
    name = plain(read_inline((line,), report)).strip()
    found = values(attributes, ("#", "also", "link"), report)
    place = raw.terms[-1].place
    if not name:
        report.error("term-name", place, "a term without a name", "Write it on the line above its meaning.")
        return None
    term_id = named_id(found.get("#", ""), attributes, report, "term-id") or slugify(name)
    if "#" not in found and not (is_fallback and term_id):
        report.error("term-id", place, "a term without the id it has in the fallback language", _ID_HELP)
    if not term_id or not meanings:
        return None
    if (link := found.get("link", "yes")) not in {"yes", "no"}:
        report.error("attribute-value", place, f"'link' is '{link}'", 'Write link="no", or leave it out.')
    also = (form.strip() for form in found.get("also", "").split(","))
    forms = tuple(dict.fromkeys(form for form in also if form))
    return Term(term_id, name, meanings[0], report.at(place), forms, tuple(meanings[1:]), link != "no")


def _texts(meaning: RawMeaning, report: Report) -> list[RichText]:
    """The paragraphs of a meaning."""
    texts = [read_words(meaning.text, report)]
    for block in read_blocks(meaning.below, report):
        if isinstance(block, RawParagraph) and not on_own_line(block.lines[0]):
            texts.append(read_words(block.lines, report))
        else:
            how = "A meaning holds paragraphs only."
            report.error("glossary-content", place_of(block), "something in a meaning that is not text", how)
    return [text for text in texts if text]
