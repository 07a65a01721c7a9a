"""Which figures have to be drawn anew when a deck was read again, and how QML comes to ask for them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from kiosk.deck.figure import Figure


def to_redraw(
    before: Mapping[str, Figure], after: Mapping[str, Figure], changed: Collection[str]
) -> frozenset[str]:
    """The figures that look different: their files `changed`, they are told otherwise, or they show one of these."""
    names = {*changed, *(name for name, figure in after.items() if before.get(name) != figure)}
    for name, figure in after.items():
        shown = {figure.before, figure.after, figure.layer.name if figure.layer else ""}
        if shown & names:
            names.add(name)
    return frozenset(names)


def ask_anew(engine: QQmlEngine, revisions: Mapping[str, int]) -> None:
    """Give pictures of figures other addresses, by how often each was changed: QML keeps what it has of the others."""
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    if isinstance(theme, QObject):
        theme.setProperty("pictures", dict(revisions))
