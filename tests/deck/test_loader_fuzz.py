"""Whatever lies in the folder, loading it ends, and says where it stumbled."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.findings import Position
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.deck.text import RichText
from kiosk.deck.texts import Walk
from tests.deck.decks import SMALL, write_deck

PARTS = st.sampled_from(
    [
        "en",
        "es",
        "index.md",
        "glossary.md",
        "references.yaml",
        "paths.yaml",
        "10-a",
        "20-a",
        "10-a.md",
        "B.md",
        "options",
        "assets",
        "figures",
        "joint",
        "figure.yaml",
        "figure.svg",
        "masks.svg",
        ".x",
    ]
)
PIECES = st.sampled_from(
    [
        "---\n",
        "# A\n",
        "## B?\n",
        "- [x] a\n",
        "    b\n",
        "- [ ] c\n",
        "![d](../../../assets/figures/joint/figure.svg)\n",
        "[e](slide:f)",
        "[g](glossary:ball)",
        "[@h]",
        ":   i\n",
        "!!! note\n",
        "```people\n",
        "1 of 2: j\n",
        "```\n",
        " k\n",
        "x ",
        "\x00",
        "\ud7ff",
        "&amp;",
        "<b>",
        "{ l=m }\n",
        "languages: [en, es]\n",
        "references:\n",
        "  - id: a\n",
        "    title: b\n",
        "kind: drawing\n",
        "viewBox: [0, 0, 1, 1]\n",
        "structures:\n",
        "  a: {term: a, anchor: [0, 0]}\n",
        "states: {s: {a: {opacity: 0}}}\n",
        "<svg>",
        "</svg>",
        "&a *a !!b\n",
        "\n",
        "\n\n",
        "\t",
        "1. n\n",
        "> o\n",
        "\\",
    ]
)
CONTENT = st.one_of(
    st.binary(max_size=60), st.lists(PIECES, max_size=14).map(lambda pieces: "".join(pieces).encode())
)


def load(files: dict[str, bytes]) -> Deck:
    """The deck of these files; those whose folder is a file already are left out."""
    with tempfile.TemporaryDirectory() as folder:
        content = write_deck(Path(folder), {})
        for name, data in files.items():
            path = (content.parent if name.startswith("assets/") else content) / name
            if not path.exists() and not any(parent.is_file() for parent in path.parents):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        deck = load_deck(content, icons=frozenset())
    assert not [finding for finding in deck.findings if finding.rule == "internal-error"]
    assert_closed(deck)
    return deck


def assert_closed(deck: Deck) -> None:
    """Everything that the deck names is in it."""
    fallback = deck.by_language.get(deck.fallback)
    slides = {slide.id for chapter in fallback.chapters for slide in chapter.slides} if fallback else set()

    def check(text: RichText, _: Position) -> RichText:
        for span in text:
            assert fallback
            assert span.term in {"", *fallback.glossary}
            assert span.slide in {"", *slides}
            assert set(span.cites) <= set(deck.references)
        return text

    for language in deck.by_language.values():
        for chapter in language.chapters:
            assert chapter.slides
            for slide in chapter.slides:
                assert slide.figure is None or slide.figure.name in deck.figures
                assert set(slide.sources) <= set(deck.references)
                Walk(text=check, heading=check, answer=check).slide(slide)


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(st.lists(PARTS, min_size=1, max_size=4).map("/".join), CONTENT, max_size=8))
def test_no_tree_of_files_makes_the_loader_raise(files: dict[str, bytes]) -> None:
    load(files)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(SMALL)), CONTENT, st.integers(0, 400), st.booleans())
def test_no_bytes_in_a_file_of_a_deck_make_the_loader_raise(
    name: str,
    data: bytes,
    cut: int,
    keep: bool,
) -> None:
    files = {file: text.encode() for file, text in SMALL.items()}
    files[name] = files[name][:cut] + data + (files[name][cut:] if keep else b"")
    deck = load(files)
    assert deck.folder.name
