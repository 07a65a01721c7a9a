"""Words in larger letters go on on further pages: none is written smaller, and whoever reads stays there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import STILL, Arrive
from tests.ui.visitor import Visitor

SMALL = (1024, 768)
SENTENCES = [
    f"Sentence {number} says how the knee bends whenever you walk or climb." for number in range(1, 13)
]
PARAGRAPHS = "".join(f"{sentence}\n\n" for sentence in SENTENCES)


def words(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in visitor.all_of("LinkedWords") if "Sentence" in str(item.property("text"))]


def read(visitor: Visitor) -> list[list[str]]:
    """The numbers of the sentences that are begun on each part of the slide."""
    pages = []
    while True:
        text = " ".join(visitor.texts())
        pages.append([sentence.split()[1] for sentence in SENTENCES if sentence in text])
        if not visitor.navigation.hasMore:
            return pages
        visitor.navigation.next()
        visitor.settle()


def test_a_paragraph_that_is_too_tall_goes_on_at_its_size_and_loses_no_sentence(arrive: Arrive) -> None:
    changes = {"en/20-choices/40-much.md": f"# Much\n\n{' '.join(SENTENCES)}\n"}
    visitor = arrive(changes, SMALL, options=replace(STILL, text_size=200)).begin("choices/much")
    pages = read(visitor)
    assert len(pages) > 2
    assert [number for page in pages for number in page] == [str(number) for number in range(1, 13)]
    sizes = {item.property("font").pixelSize() for item in words(visitor)}
    assert min(sizes) >= int(31 * 2 * visitor.unit)


def test_another_text_size_stays_at_what_was_read(arrive: Arrive) -> None:
    changes = {"en/20-choices/40-much.md": f"# Much\n\n{PARAGRAPHS}"}
    visitor = arrive(changes, SMALL, options=replace(STILL, text_size=150)).begin("choices/much")
    while not visitor.sees(SENTENCES[9]):
        visitor.navigation.next()
        visitor.settle()
    first = str(words(visitor)[0].property("text"))
    for size in (200, 125, 200):
        visitor.kiosk.preferences.chooseTextSize(size)
        visitor.settle()
        assert first in [str(item.property("text")) for item in words(visitor)]
