"""Watches that every change of a property is told, and nothing else is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from kiosk.visit.navigation_controller import NavigationController

State = dict[str, object]


def properties(visit: NavigationController) -> dict[str, str]:
    """The name of each property that QML can read, with the name of the signal that tells of its change."""
    meta = visit.metaObject()
    every = [meta.property(index) for index in range(meta.propertyCount())]
    own = [each for each in every if str(each.name()) != "objectName"]
    return {str(each.name()): bytes(each.notifySignal().name().data()).decode() for each in own}


def state_of(visit: NavigationController) -> State:
    """What QML would read now."""
    return {name: visit.property(name) for name in properties(visit)}


def where(visit: NavigationController) -> tuple[str, str, int]:
    """The screen, the slide and the page."""
    return (visit.screen, visit.slideId, visit.page)


class Spy:
    """`moves` holds the directions told in the last call, `ended` how many visits have ended in it."""

    def __init__(self, visit: NavigationController) -> None:
        self.visit = visit
        self.moves: list[int] = []
        self.ended = 0
        self.calls = 0
        self.told: Counter[str] = Counter()
        self._signals = properties(visit)
        self._torn: list[str] = []
        self._now: State = {}
        visit.moved.connect(self.moves.append)
        visit.visitEnded.connect(self._count_end)
        for signal in set(self._signals.values()):
            getattr(visit, signal).connect(lambda signal=signal: self._hear(signal))

    def call(self, action: Callable[[], object]) -> State:
        """Do it, check what was told of it, and return the state before."""
        before = state_of(self.visit)
        content = [self.visit.slide_at(index) for index in range(self.visit.slideCount)]
        self.calls += 1
        self.moves.clear()
        self.told.clear()
        self._torn.clear()
        self.ended = 0
        self._now = {}
        action()
        after = state_of(self.visit)
        changed = {signal for name, signal in self._signals.items() if before[name] != after[name]}
        if content != [self.visit.slide_at(index) for index in range(self.visit.slideCount)]:
            changed.add("pathChanged")
        assert self.told == Counter(changed)
        assert not self._torn, "a property changed between two signals"
        elsewhere = any(before[name] != after[name] for name in ("screen", "slideId"))
        assert not elsewhere or len(self.moves) == 1
        return before

    def _hear(self, signal: str) -> None:
        self.told[signal] += 1
        now = state_of(self.visit)
        if self._now and now != self._now:
            self._torn.append(signal)
        self._now = now

    def _count_end(self) -> None:
        self.ended += 1
