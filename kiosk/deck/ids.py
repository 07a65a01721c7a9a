"""Names that have an id in every language: `Menisco { #meniscus }`."""

from __future__ import annotations

from kiosk.deck.attributes import Attributes, split_end, values
from kiosk.deck.fields import kebab
from kiosk.deck.inline import read_inline
from kiosk.deck.markdown_lines import Line, Report
from kiosk.deck.slug import slugify
from kiosk.deck.text import RichText, plain


def read_named(line: Line, report: Report, rule: str) -> tuple[RichText, str]:
    """A name, and the id that it was given, or else its slug; findings about the id are of `rule`."""
    words, attributes = split_end(line)
    name = read_inline((words,), report)
    found = values(attributes, ("#",), report)
    return name, named_id(found.get("#", ""), attributes, report, rule) or slugify(plain(name))


def named_id(named: str, attributes: Attributes | None, report: Report, rule: str) -> str:
    """The id, if it can be one; else empty."""
    if attributes and named and not kebab(named):
        how = "Write it in lower case, words joined by hyphens: Menisco { #meniscus }"
        report.error(rule, attributes.place, f"'{named}' is no id", how)
        return ""
    return named
