"""What the reader has to know of the kiosk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid


@dataclass(slots=True)
class Surroundings:
    """What the visit and the person say of themselves, and once they are made, the window and in it `stage`.

    An item's own `window()` is not to be asked: PySide then takes the window to belong to the item, and drops both.

    `title` is that of the slide shown, "" on other screens. `position` says where in it the visit is, from the whole
    to the part: a word of the reader with two numbers, such as ("page", 3, 15). `written` is the
    language of a slide that is not translated yet, else "". `languages` are those that can be chosen.
    """

    window: Callable[[], QQuickWindow | None]
    navigation: Any
    preferences: Any
    title: Callable[[], str]
    position: Callable[[], list[tuple[str, int, int]]]
    written: Callable[[], str] = lambda: ""
    languages: Callable[[], Iterable[str]] = tuple
    stage: QQuickItem | None = None

    def word(self, name: str, *numbers: object) -> str:
        """A word or sentence of the reader, in the language of the screens."""
        words = self.of_stage("words")
        text = str(words.property(name) or "") if isinstance(words, QObject) else ""
        for place, number in enumerate(numbers, start=1):
            text = text.replace(f"%{place}", str(number))
        return text

    @property
    def settled(self) -> bool:
        """Whether the page stands still, with all that is on it."""
        return self.navigation.screen in {"attract", "empty"} or bool(self.of_stage("settled"))

    @property
    def debounce(self) -> int:
        """Milliseconds in which a second activation is that of a trembling hand."""
        return int(str(self.of_stage("debounce") or 0))

    @property
    def place(self) -> tuple[object, ...]:
        """The page that is shown, whatever card lies over it."""
        visit = self.navigation
        return visit.screen, visit.slideId, visit.page

    @property
    def card(self) -> tuple[str, ...]:
        """The card that lies over it; what is chosen on it doesn't matter."""
        visit = self.navigation
        return (visit.overlay, visit.menu, visit.term) if visit.overlay else ()

    @property
    def asking(self) -> bool:
        """Whether a question is shown."""
        return bool(self.navigation.question >= 0) and not self.card

    def of_stage(self, name: str) -> object:
        """A property of the screen: words, heard, heardLast, settled, debounce."""
        return self.stage.property(name) if self.stage is not None and isValid(self.stage) else None
