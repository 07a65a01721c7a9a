"""What stands within the format is read as Python-Markdown and its extensions read it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import markdown
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.model import Slide
from kiosk.deck.parts import BulletList, Callout, Facts, Item, Steps, Table
from kiosk.deck.text import RichText
from tests.deck.markdown_samples import IMAGE, good

EXTENSIONS = ["attr_list", "admonition", "tables", "def_list", "sane_lists", "fenced_code"]
Look = tuple[str, bool, bool, str]
Row = tuple[str, tuple[Look, ...]]

WORDS = st.sampled_from(
    """hip|*soft*|**strong ring**|***both***|_a_|__two words__|\\*|2 * 3|snake_case|[labrum](glossary:labrum)
    [the **ring**](slide:a/b)|R&amp;D|&lt;b&gt;|5 < 6|(so)|[x]|**a *b* c**|*a **b** c*|café|\\[no\\]
    it's|50 %|{in} braces|#1|x_y_z|a: b|- c|"quoted"|!|1. d""".replace("\n    ", "|").split("|")
)
TEXT = st.lists(WORDS, min_size=1, max_size=5).map(lambda words: "The " + " ".join(words))
CELL = st.one_of(TEXT, TEXT.map(lambda text: f"{text} \\| more"))
CUE = st.sampled_from(["", '\n{ highlight="labrum" }', "\n  { at=3 }"])


def indented(text: str) -> str:
    return re.sub(r"^(?=.)", "    ", text, flags=re.MULTILINE)


PARAGRAPH = st.lists(TEXT, min_size=1, max_size=3).map("\n".join)
ITEM = st.builds(lambda text, cue: f"{text}{cue}", TEXT, CUE)


def listed(marker: str, items: list[tuple[str, list[str]]], gap: str) -> str:
    return gap.join(
        "\n".join([f"{marker} {text}", *(indented(f"- {nested}") for nested in below)])
        for text, below in items
    )


ITEMS = st.lists(st.tuples(ITEM, st.lists(ITEM, max_size=2)), min_size=1, max_size=3)
BULLETS = st.builds(listed, st.sampled_from("-*+"), ITEMS, st.just("\n"))
LOOSE = st.builds(
    listed, st.just("-"), st.lists(st.tuples(TEXT, st.just([])), min_size=2, max_size=3), st.just("\n\n")
)
STEPS = st.builds(listed, st.just("1."), ITEMS, st.just("\n"))
FACTS = st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=3).map(
    lambda rows: "\n\n".join(f'{name}\n:   {text}\n    {{ icon="hand" }}' for name, text in rows)
)
TABLE = st.lists(st.tuples(CELL, CELL), min_size=2, max_size=4).map(
    lambda rows: "\n".join(
        [f"| {a} | {b} |" for a, b in rows[:1]] + ["|---|:-:|"] + [f"| {a} | {b} |" for a, b in rows[1:]]
    )
)
CALLOUT = st.builds(
    lambda kind, blocks: f'!!! {kind} "Title"\n' + indented("\n\n".join(blocks)),
    st.sampled_from(["note", "tip", "warning", "danger", "staff"]),
    st.lists(st.one_of(PARAGRAPH, BULLETS), min_size=1, max_size=3),
)
BLOCKS = st.lists(st.one_of(PARAGRAPH, BULLETS, LOOSE, STEPS, FACTS, TABLE, CALLOUT), max_size=5)


def slide_rows(slide: Slide) -> Iterator[Row]:
    yield "h1", looks(slide.title)
    for block in slide.blocks:
        yield from block_rows(block)


def block_rows(block: object) -> Iterator[Row]:
    if isinstance(block, BulletList | Steps):
        for item in block.items:
            yield from item_rows(item)
    elif isinstance(block, Facts):
        for fact in block.rows:
            yield from (("dt", looks(fact.name)), ("dd", looks(fact.text)))
    elif isinstance(block, Table):
        yield from (("th", looks(cell)) for cell in block.header)
        yield from (("td", looks(cell)) for row in block.rows for cell in row)
    elif isinstance(block, Callout):
        yield block.kind, looks_of(block.title, False, False, "")
        for inner in block.blocks:
            yield from block_rows(inner)
    else:
        yield "p", looks(getattr(block, "text"))  # noqa: B009 - a key message or a paragraph


def item_rows(item: Item) -> Iterator[Row]:
    cue = f"{' '.join(item.cue.highlight)}{'' if item.cue.at is None else item.cue.at}"
    yield f"li {cue}", looks(item.text)
    for child in item.children:
        yield from item_rows(child)


def looks(text: RichText) -> tuple[Look, ...]:
    return tuple(
        look
        for span in text
        for look in looks_of(
            span.text,
            span.strong,
            span.emphasis,
            f"glossary:{span.term}" if span.term else f"slide:{span.slide}" if span.slide else "",
        )
    )


def looks_of(text: str, strong: bool, emphasis: bool, link: str) -> tuple[Look, ...]:
    return tuple((char, strong, emphasis, link) for char in text if not char.isspace())


def html_rows(element: ET.Element) -> Iterator[Row]:
    tag = element.tag
    if tag == "div" and element.get("class"):
        title, *inner = element
        yield element.get("class", "").split()[1], tuple(html_looks(title))
        for child in inner:
            yield from html_rows(child)
        return
    if tag in {"h1", "p", "li", "dt", "dd", "th", "td"}:
        name = f"li {cue_of(element)}" if tag == "li" else tag
        if element.find("img") is None:
            yield name, tuple(html_looks(element))
        element = ET.Element("div") if tag != "li" else element
    for child in element:
        if tag != "li" or child.tag in {"ul", "ol"}:
            yield from html_rows(child)


def cue_of(item: ET.Element) -> str:
    """The cue of an item; where empty lines make it a paragraph, the attributes are on that."""
    holders = [item, *item.findall("p")]
    return "".join(holder.get(key, "") for key in ("highlight", "at") for holder in holders)


def html_looks(
    element: ET.Element, strong: bool = False, emphasis: bool = False, link: str = ""
) -> Iterator[Look]:
    strong, emphasis = strong or element.tag == "strong", emphasis or element.tag == "em"
    link = element.get("href", link)
    yield from looks_of(element.text or "", strong, emphasis, link)
    for child in element:
        if child.tag not in {"ul", "ol"}:
            yield from html_looks(child, strong, emphasis, link)
        yield from looks_of(child.tail or "", strong, emphasis, link)


@settings(max_examples=300, deadline=None)
@given(title=TEXT, blocks=BLOCKS)
def test_every_block_and_every_look_is_the_same(title: str, blocks: list[str]) -> None:
    text = "\n\n".join([f"# {title}", IMAGE + '{ labels="labrum" }', *blocks]) + "\n"
    html = markdown.markdown(text, extensions=EXTENSIONS)
    expected = list(html_rows(ET.fromstring(f"<body>{html}</body>")))
    assert list(slide_rows(good(text))) == expected
