"""Short ways to read Markdown in tests."""

from __future__ import annotations

from kiosk.deck.findings import Finding
from kiosk.deck.model import Slide
from kiosk.deck.slide import read_slide
from kiosk.deck.text import RichText

FILE = "content/en/10-your-hip/20-the-labrum.md"
IMAGE = "![A ring.](../../../assets/figures/hip-joint/figure.svg)"


def read(text: str) -> tuple[Slide | None, list[Finding]]:
    """Read a slide of that text."""
    return read_slide(text, FILE, slide_id="your-hip/the-labrum", chapter="your-hip", language="en")


def good(text: str) -> Slide:
    """Read a slide that has nothing wrong with it."""
    slide, findings = read(text)
    assert findings == []
    assert slide is not None
    return slide


def places(findings: list[Finding]) -> list[tuple[str, int, int]]:
    """Rule, line and column of each finding."""
    return [(found.rule, found.position.line, found.position.column) for found in findings]


def marked(text: RichText) -> str:
    """Spans as a line that is easy to compare: *emphasis*, **strong**, (words->target), [@key]."""
    out = ""
    for span in text:
        words = span.text
        words = f"*{words}*" if span.emphasis else words
        words = f"**{words}**" if span.strong else words
        words = f"({words}->{span.term or span.slide})" if span.term or span.slide else words
        out += words + "".join(f"[@{key}]" for key in span.cites)
    return out
