"""What there is to hear of a screen, line by line, from what Qt's accessibility tells of it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

Role = QAccessible.Role
PRESSED = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.MenuItem,
    Role.PageTab,
    Role.Link,
    Role.Switch,
}
CELLS = {Role.Cell, Role.RowHeader, Role.ColumnHeader}
SAID = {
    Role.StaticText,
    Role.Heading,
    Role.Paragraph,
    Role.AlertMessage,
    Role.ProgressBar,
    Role.Slider,
    *CELLS,
}
KINDS = {
    Role.Heading: "heading",
    Role.AlertMessage: "alert",
    Role.ProgressBar: "place",
    Role.Slider: "slider",
    Role.Cell: "cell",
    Role.ColumnHeader: "column",
}
BARS = {Role.ToolBar, Role.StatusBar}
COMMANDS = ("glyphAfter", "opened")
"""Properties that only buttons have whose words say what they do; any other button's are read like prose."""
LABELS = ("echo",)
"""A property that only names in a picture have."""
LINK = re.compile(r'<a\s[^>]*href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to hear: what `item` says, phrase by phrase.

    `kind` is heading, text, row (words that lead somewhere), link (one way out of them), picture, labels, label,
    button, choice (can be chosen), card (any other button), column, cell, place, slider or alert. `region` is screen,
    card or bar. `chosen` is None where nothing can be; `more` is said where it is not clear from what came before.
    """

    item: QQuickItem
    phrases: tuple[str, ...]
    kind: str
    region: str = "screen"
    more: tuple[str, ...] = ()
    link: str = ""
    chosen: bool | None = None
    disabled: bool = False

    @property
    def alive(self) -> bool:
        """Whether its item is still there to be seen."""
        return isValid(self.item) and self.item.isVisible()

    @property
    def rect(self) -> QRectF:
        """Where on the window it is, in pixels."""
        return self.item.mapRectToScene(self.item.boundingRect()) if self.alive else QRectF()

    @property
    def activatable(self) -> bool:
        """Whether it leads somewhere."""
        return not self.disabled and self.kind in {
            "row",
            "link",
            "labels",
            "label",
            "button",
            "choice",
            "card",
        }

    @property
    def content(self) -> bool:
        """Whether it belongs to what is read aloud to somebody who sees the screen."""
        return self.region != "bar" and self.kind not in {"button", "label", "link", "place", "slider"}

    @property
    def told(self) -> bool:
        """Whether its item wants to know that it is being read."""
        return self.item.property("told") is not None

    @property
    def language(self) -> str:
        """What its words are written in where that is said of them, else empty."""
        return str(self.item.property("spokenLanguage") or "")

    def same(self, other: Line) -> bool:
        """Whether it is what `other` was, though it may say something else by now."""
        return self.item is other.item and self.link == other.link and self.kind == other.kind


def lines(window: QQuickWindow | None, root: QQuickItem | None, region: str = "screen") -> list[Line]:
    """What an item of a window and all within it say, in the order of reading."""
    heard = QAccessible.queryAccessibleInterface(window) if window is not None else None
    return (
        _without_echoes(list(_around(heard, root, region))) if heard is not None and root is not None else []
    )


def plain(text: str) -> str:
    """A text without marks, in one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", text)).split())


def phrases(text: str) -> tuple[str, ...]:
    """The parts of a name that are said one after the other."""
    return tuple(part for part in map(plain, re.split(r"\n|<br\s*/?>| · ", text)) if part)


def _around(heard: QAccessibleInterface, root: QQuickItem, region: str) -> Iterator[Line]:
    """What says nothing of itself has no place in the tree, so an item is found by what is in it."""
    for index in range(heard.childCount()):
        child = heard.child(index)
        item = child.object() if child is not None else None
        if child is None or not isinstance(item, QQuickItem) or child.state().invisible:
            continue
        if item is root or root.isAncestorOf(item):
            yield from _of(child, region)
        elif item.isAncestorOf(root):
            yield from _around(child, root, region)


def _within(heard: QAccessibleInterface, region: str) -> Iterator[Line]:
    for index in range(heard.childCount()):
        child = heard.child(index)
        if child is not None and not child.state().invisible:
            yield from _of(child, region)


def _of(heard: QAccessibleInterface, region: str) -> Iterator[Line]:
    role, item = heard.role(), heard.object()
    said = phrases(heard.text(QAccessible.Text.Name))
    if not isinstance(item, QQuickItem) or role in BARS:
        yield from _within(heard, "bar")
    elif role in PRESSED:
        yield from _pressed(heard, item, said, region)
    elif role == Role.Graphic:
        yield from _picture(heard, item, said, region)
    elif role in SAID and (role != Role.AlertMessage or item.inherits("QQuickText")):
        more = phrases(heard.text(QAccessible.Text.Description))
        if said:
            yield Line(item, said, KINDS.get(role, "text"), region, more)
    else:
        yield from _within(heard, region)


def _pressed(
    heard: QAccessibleInterface, item: QQuickItem, said: tuple[str, ...], region: str
) -> Iterator[Line]:
    state, links = heard.state(), _links(item)
    kind = "card"
    if state.checkable:
        kind = "choice"
    elif is_a(item, LABELS):
        kind = "label"
    elif is_a(item, COMMANDS):
        kind = "button"
    elif links or item.property("told") is not None:
        kind = "row" if links else "text"
    more = phrases(heard.text(QAccessible.Text.Description))
    chosen = bool(state.checked) if state.checkable else None
    if said:
        yield Line(item, said, kind, region, more, chosen=chosen, disabled=bool(state.disabled))
    if kind == "row":
        yield from (Line(item, (name,), "link", region, link=link) for link, name in links)


def _picture(
    heard: QAccessibleInterface, item: QQuickItem, said: tuple[str, ...], region: str
) -> Iterator[Line]:
    """Names in a picture are heard together, each by itself only below a finger."""
    if said:
        yield Line(item, said, "picture", region)
    within = [_of_picture(line) for line in _within(heard, region)]
    told = " ".join(said)
    names = [line for line in within if line.kind == "label" and " ".join(line.phrases) not in told]
    if names:
        yield Line(item, tuple(dict.fromkeys(line.phrases[0] for line in names)), "labels", region)
    yield from (line for line in within if line.kind != "label" or line in names)


def _of_picture(line: Line) -> Line:
    """What is written in a picture is a name in it, and what can be turned on there no part of what it says."""
    return replace(line, kind={"text": "label", "choice": "button"}.get(line.kind, line.kind))


def _without_echoes(found: Sequence[Line]) -> list[Line]:
    """Leave out what was said before, and names in a picture that are buttons beside it."""
    buttons = {line.phrases for line in found if line.kind in {"button", "choice"}}
    said: set[tuple[str, ...]] = set()
    kept = []
    for line in found:
        named = line.kind == "labels" and all((name,) in buttons for name in line.phrases)
        if not named and (line.activatable or line.kind == "cell" or line.phrases not in said):
            kept.append(line)
        said.add(line.phrases)
    return kept


def _links(item: QQuickItem) -> list[tuple[str, str]]:
    """Where the words within an item lead, with the words that do, each once."""
    found: dict[str, str] = {}
    for text in _texts(item):
        for link, name in LINK.findall(text):
            found.setdefault(link, plain(name))
    return list(found.items())


def _texts(item: QQuickItem) -> Iterator[str]:
    if item.inherits("QQuickText"):
        yield str(item.property("text"))
    for child in item.childItems():
        if child.isVisible():
            yield from _texts(child)


def is_a(item: QObject, marks: tuple[str, ...]) -> bool:
    """Whether an item has one of these properties.

    Its class is not asked: PySide keeps what `metaObject` gives for as long as the item's wrapper, and takes it for
    whatever object is made in its place after the item is gone.
    """
    return any(item.property(mark) is not None for mark in marks)
