"""Small pieces of the page for committees. Whatever comes from a deck is escaped here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ODD: Final = re.compile(r"[^a-z0-9]+")


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


Cell = str | int | float | None


def text(value: Cell) -> str:
    """A value as markup: escaped, unless it is markup; numbers with one decimal, nothing as a dash."""
    if isinstance(value, Html):
        return value
    if value is None:
        return "\u2013"
    if isinstance(value, float):
        return f"{value:.1f}"
    return escape(_CONTROL.sub("\ufffd", str(value)), quote=True)


def element(name: str, *content: Cell, **attributes: str) -> Html:
    """An element; attributes may end with an underscore where Python has the word."""
    named = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items() if value}
    written = "".join(f' {key}="{text(value)}"' for key, value in named.items())
    return Html(f"<{name}{written}>{''.join(map(text, content))}</{name}>")


def foreign(words: str, tag: str) -> Html:
    """Words of a deck, in their language and direction."""
    return element("span", words, lang=tag, dir="auto")


def table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]], ids: Sequence[str] = ()
) -> Html:
    """A table with a caption; the first cell of each row is its heading."""
    head = Html("".join(element("th", one, scope="col") for one in heads))
    body = []
    for number, row in enumerate(rows):
        cells = Html("".join(element("td", cell) for cell in row[1:]))
        first = element("th", row[0], scope="row")
        body.append(element("tr", first, cells, id=ids[number] if number < len(ids) else ""))
    inner = Html(
        element("caption", caption)
        + element("thead", element("tr", head))
        + element("tbody", Html("".join(body)))
    )
    about = {"class_": "wide", "tabindex": "0", "role": "region", "aria_label": caption}
    return element("div", element("table", inner), **about)


def anchor(*names: str) -> str:
    """An id within the page."""
    return "-".join(_ODD.sub("-", name.lower()).strip("-") for name in names)


def link(words: str, target: str) -> Html:
    """A link within the page."""
    return element("a", words, href=f"#{target}")


def joined(pieces: Iterable[Cell], between: str = ", ") -> Html:
    """Pieces one after the other."""
    return Html(between.join(map(text, pieces)))
