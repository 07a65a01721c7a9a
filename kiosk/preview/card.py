"""The card over the slides that says what is wrong with their files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.deck.findings import Finding
from kiosk.preview.telling import counted, rows


class Card:
    """Lies over the window that it is made for. Call `close` before the window goes."""

    def __init__(self, window: QQuickWindow) -> None:
        self._refused: list[Finding] = []
        self._component = QQmlComponent(qmlEngine(window))  # PySide forgets the item together with this
        self._component.loadFromModule("Kiosk.Screens", "PreviewCard")
        item = self._component.createWithInitialProperties({"parent": window.contentItem()})
        if not isinstance(item, QQuickItem):
            raise RuntimeError(f"the card could not be made: {self._component.errorString()}")  # noqa: TRY004
        self._item = item

    def close(self) -> None:
        """Take the card away."""
        self._item.setVisible(False)
        self._item.deleteLater()

    def refuse(self, errors: Sequence[Finding], changed: frozenset[str], *, last_good: bool) -> None:
        """Say why what was saved last is not shown; without errors the card goes."""
        was_refusing = bool(self._refused)
        is_news = list(errors) != self._refused
        self._refused = list(errors)
        self._item.setProperty("lastGood", last_good)
        if errors:
            self._list(errors, changed)
        elif was_refusing:
            self._list((), changed)
        self._item.setProperty("refusing", bool(errors))
        if is_news:
            self._item.setProperty("folded", not errors)

    def count(self, findings: Sequence[Finding]) -> None:
        """Say how much there is to mend in all; what it is while nothing is refused."""
        self._item.setProperty("count", counted(findings))
        if not self._refused:
            self._list(findings, frozenset())

    def _list(self, findings: Sequence[Finding], first: frozenset[str]) -> None:
        listed = rows(findings, first)
        self._item.setProperty("problems", listed)
        self._item.setProperty("more", len(findings) - len(listed))
        self._item.setProperty("count", counted(findings))
