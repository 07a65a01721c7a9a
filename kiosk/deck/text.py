"""Words with marks, links and citations."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words with one look. A link carries `term` or `slide`; a citation has no text, only `cites`."""

    text: str
    strong: bool = False
    emphasis: bool = False
    term: str = ""
    slide: str = ""
    cites: tuple[str, ...] = ()


RichText = tuple[Span, ...]


def plain(text: RichText) -> str:
    """The words alone, without marks, links and citations."""
    return "".join(span.text for span in text)
