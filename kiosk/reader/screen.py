"""The lines of what lies on top, and the one that somebody is at."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.reader.lines import Line, lines
from kiosk.reader.surroundings import Surroundings

GOING_ON = {"primary", "accent"}


class Screen:
    """Knows the screen as it was when it was last looked at."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self.lines: list[Line] = []
        self.current: Line | None = None

    def look(self) -> None:
        """See what is there now. The current line stays with its item, else with its words, else with its place."""
        place = self.lines.index(self.current) if self.current in self.lines else 0
        before = self.current
        self.lines = self._walk()
        if before is None:
            return
        same = next((line for line in self.lines if line.same(before)), None)
        alike = next((line for line in self.lines if line.phrases == before.phrases), None)
        near = self.lines[min(place, len(self.lines) - 1)] if self.lines else None
        self.current = same or alike or near

    def stands_still(self) -> bool:
        """See what is there now; whether that is what was there at the last look."""
        before = [(id(line.item), line.phrases, line.chosen) for line in self.lines]
        self.look()
        return before == [(id(line.item), line.phrases, line.chosen) for line in self.lines]

    def forget(self) -> None:
        """Nobody is anywhere."""
        self.lines, self.current = [], None

    def beside(self, step: int) -> Line | None:
        """The next line, or the one before with a step of -1; None at either end."""
        stops = self._stops()
        if self.current is None or self.current not in stops:
            return stops[0] if stops else None
        at = stops.index(self.current) + step
        return stops[at] if 0 <= at < len(stops) else None

    def outermost(self, step: int) -> Line | None:
        """The first line, or the last with a step of -1."""
        stops = self._stops()
        return stops[0 if step > 0 else -1] if stops else None

    def _stops(self) -> list[Line]:
        return [line for line in self.lines if line.kind != "label"]

    def under(self, x: float, y: float) -> Line | None:
        """The smallest line below a point of the window, in pixels."""
        hit = [
            (line.rect.width() * line.rect.height(), n)
            for n, line in enumerate(self.lines)
            if line.kind not in {"labels", "link"} and line.rect.contains(QPointF(x, y))
        ]
        return self.lines[min(hit)[1]] if hit else None

    def going_on(self) -> Line | None:
        """Where somebody who has heard all goes: an answer, a choice of a menu, what leads on, or the first card."""
        choices = [line for line in self.lines if line.kind == "choice" and line.content]
        chosen = [line for line in choices if line.chosen]
        if choices and (self._around.card[:1] == ("menu",) or (self._around.asking and not chosen)):
            return (chosen or choices)[0]
        leading = [
            line
            for line in self.lines
            if line.kind == "button" and line.item.property("kind") in GOING_ON and not line.disabled
        ]
        cards = [line for line in self.lines if line.kind == "card"]
        return next(iter([*leading[-1:], *cards[:1]]), None)

    def _walk(self) -> list[Line]:
        on_top, last = (self._around.of_stage(name) for name in ("heard", "heardLast"))
        window = self._around.window()
        found = lines(window, _item(on_top), "card" if self._around.card else "screen")
        title = self._around.title()
        # What stands above the title on every page comes after it.
        first = next(
            (line for line in found if line.kind == "heading" and " ".join(line.phrases) == title), None
        )
        head = [first] if first is not None else []
        return [*head, *(line for line in found if line is not first), *lines(window, _item(last), "bar")]


def _item(value: object) -> QQuickItem | None:
    return value if isinstance(value, QQuickItem) and isValid(value) else None
