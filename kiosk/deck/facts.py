"""Fact rows: a definition list outside the glossary."""

from __future__ import annotations

from kiosk.deck.attributes import refuse_at_end, split_own_line, values
from kiosk.deck.definitions import RawDefinition
from kiosk.deck.ids import read_named
from kiosk.deck.inline import read_inline
from kiosk.deck.markdown_lines import Report
from kiosk.deck.parts import Fact

_HELP = "A fact row has one name and one text: make several rows, with an empty line between them."


def read_fact(raw: RawDefinition, report: Report) -> Fact | None:
    """One row; None when it has no name or no text."""
    if len(raw.terms) > 1:
        report.error("fact-content", raw.terms[0].place, "a fact row with several names", _HELP)
    meaning, *others = raw.meanings
    further = [line for line in meaning.below if not line.is_blank] + [other.text[0] for other in others]
    if further:
        report.error("fact-content", further[0].place, "a fact row with several texts", _HELP)
    lines, attributes = split_own_line(meaning.text)
    text = read_inline(refuse_at_end(lines, report), report)
    icon = values(attributes, ("icon",), report).get("icon", "")
    if not text:
        report.error("fact-content", lines[0].place, "a fact row without text", "Write it after the colon.")
    if not raw.terms:
        return None
    name, fact_id = read_named(raw.terms[-1], report, "fact-id")
    return Fact(name, text, report.at(raw.terms[-1].place), icon, fact_id) if name and text else None
