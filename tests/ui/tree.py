"""What Qt's accessibility tells of a screen, and what is wrong with it for who only hears it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from tests.ui.visitor import Role, Visitor, kind, words

PRESSED = {Role.Button, Role.RadioButton, Role.CheckBox}
HOLDERS = {Role.Dialog, Role.AlertMessage}
"""They have the focus together with what they hold."""
MARKED = re.compile(r"<[/\w]|&#?\w+;|\u00a0")
SEEN_ONLY = {
    "ProgressRail",
    "StationRail",
    "Badge",
    "CountdownRing",
    "CompareHeads",
    "FirstHint",
    "ChoiceTile",
    "SourceEntry",
}
"""What they show is told in other words, or once for all of it."""


CHAIN = """(() => {
    const names = [];
    for (let it = Window.activeFocusItem; it && names.length < 99; it = it.nextItemInFocusChain(true)) {
        if (names.length > 0 && it === Window.activeFocusItem)
            break;
        names.push(it.Accessible.name);
    }
    return names.join("|");
})()"""


@dataclass(frozen=True)
class Told:
    """One thing in the tree: all that assistive technology knows of it."""

    role: Role
    name: str
    description: str
    focused: bool
    within: Role
    actions: tuple[str, ...] = ()


def tree(visitor: Visitor) -> list[Told]:
    """All that is told of what can be used now, in the order of reading."""
    return [told for told in _within(_of(visitor.window), Role.NoRole) if told.role is not Role.Window]


def problems(visitor: Visitor) -> list[str]:
    """What is missing, said twice, in the wrong order or not in plain words."""
    told = tree(visitor)
    return [*_each(told), *_together(visitor, told), *_unheard(visitor, told)]


def tabbed(visitor: Visitor) -> list[str]:
    """The names of what Tab leads to, from what has the focus around to it."""
    focused = visitor.window.activeFocusItem()
    return str(visitor.ask(focused, CHAIN)).split("|") if focused else []


def _each(told: list[Told]) -> Iterator[str]:
    for it in told:
        where = f"{it.role.name} {it.name!r}"
        if not it.name.strip():
            yield f"{where} has no name"
        if MARKED.search(it.name + it.description):
            yield f"{where} is not plain"
        if it.actions.count("Press") != (it.role in PRESSED):
            yield f"{where} offers {it.actions}"
        if it.within in PRESSED:
            yield f"{where} is said with its button already"


def _together(visitor: Visitor, told: list[Told]) -> Iterator[str]:
    named = Counter((it.role.name, it.name) for it in told)
    yield from (
        f"{role} {name!r} is told {count} times" for (role, name), count in named.items() if count > 1
    )
    headings = [it.name for it in told if it.role is Role.Heading]
    if len(headings) != 1:
        yield f"the titles are {headings}"
    reading = [it.name for it in told if it.role in PRESSED]
    keys = tabbed(visitor)
    start = keys.index(reading[0]) if reading and reading[0] in keys else 0
    if keys[start:] + keys[:start] != reading:
        yield f"Tab goes to {keys}, but one reads {reading}"
    focused = [it.name for it in told if it.focused and it.role not in HOLDERS]
    if len(focused) != 1:
        yield f"the focus is on {focused}"


def _unheard(visitor: Visitor, told: list[Told]) -> Iterator[str]:
    heard = _bare(" ".join(f"{it.name} {it.description}" for it in told))
    for item in visitor.texted():
        said = _bare(words(item))
        if item.isEnabled() and len(said) > 1 and said not in heard and not _seen_only(item):
            yield f"{words(item)!r} is not heard"


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip()


def _seen_only(item: QQuickItem | None) -> bool:
    return item is not None and (kind(item) in SEEN_ONLY or _seen_only(item.parentItem()))


def _of(thing: object) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(thing)  # type: ignore[arg-type]
    assert found is not None
    return found


def _within(heard: QAccessibleInterface, within: Role) -> Iterator[Told]:
    state = heard.state()
    if state.invisible or (state.disabled and heard.role() is not Role.Window):
        return
    text = QAccessible.Text
    yield Told(
        heard.role(),
        heard.text(text.Name),
        heard.text(text.Description),
        bool(state.focused),
        within,
        tuple(actions.actionNames()) if (actions := heard.actionInterface()) is not None else (),
    )
    for index in range(heard.childCount()):
        child = heard.child(index)
        if child is not None:
            yield from _within(child, heard.role())
