"""Leads somebody who doesn't look through the screens."""

from __future__ import annotations

import time

from PySide6.QtCore import QMetaObject, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from kiosk.reader.announcer import MOMENT, Announcer
from kiosk.reader.lines import Line
from kiosk.reader.recital import Recital
from kiosk.reader.screen import Screen
from kiosk.reader.surroundings import Surroundings


class Guide(Announcer):
    """Does what somebody asks for by keys or fingers, and says what became of it.

    `acting` comes before something is pressed, `leaving` when somebody wants no more of it.
    """

    acting = Signal()
    leaving = Signal()

    def __init__(self, around: Surroundings, recital: Recital, screen: Screen, parent: QObject) -> None:
        super().__init__(around, recital, screen, parent)
        self.keypad = False
        self._before: list[Line] = []
        self._was: Line | None = None
        self._acted = 0.0
        self._edge = 0
        self._result = QTimer(self, singleShot=True)
        self._result.timeout.connect(self._tell_result)

    def stop(self) -> None:
        super().stop()
        self._result.stop()
        self._before, self._was = [], None

    def move(self) -> None:
        self._result.stop()
        self._edge = 0
        super().move()

    def do(self, asked: str) -> None:
        """Do what a key or a finger asks for."""
        mirrored = -1 if self._visit.rightToLeft else 1
        steps = {"next": 1, "previous": -1, "ahead": mirrored, "behind": -mirrored}
        if asked in steps:
            self.step(steps[asked])
        elif asked in {"page_next", "page_back"}:
            self.turn(ahead=asked == "page_next")
        elif asked in {"louder", "quieter"}:
            self.sound(1 if asked == "louder" else -1)
        elif asked == "home":
            self._visit.home()
        elif asked in {"activate", "tap"}:
            self.activate()
        elif asked in {"help", "repeat", "pause", "close"}:
            {"help": self.help, "repeat": self.repeat, "pause": self.pause, "close": self.close}[asked]()

    def pause(self) -> None:
        """Wait, or go on."""
        if self._recital.paused:
            self._recital.resume()
        elif self._recital.active:
            self._recital.pause()
        elif self.on:
            self.read_on()

    def sound(self, by: int) -> None:
        """Louder or quieter by a step; the step is said, also when there is no further one."""
        wishes = self._around.preferences
        level = wishes.soundLevel + by
        if 0 <= level < wishes.soundLevels:
            wishes.chooseSoundLevel(level)
        elif self.on:
            self.say("loudest" if by > 0 else "quietest")

    def step(self, by: int) -> None:
        """Go to the next line, or the one before. Either end is told; who goes on begins at the other."""
        self._screen.look()
        before, line = self._screen.current, self._screen.beside(by)
        if line is None and self._edge == by:
            before, line = None, self._screen.outermost(by)
        self._edge = 0 if line is not None else by
        if line is not None:
            self.tell(line, before)
        elif by > 0:
            self._recital.say(self._speech.words("end", *self._hint()))
        else:
            self.say("beginning")

    def explore(self, x: float, y: float) -> None:
        """Tell what is under a finger, when that is something else."""
        before, line = self._screen.current, self._screen.under(x, y)
        if line is not None and (before is None or not line.same(before)):
            self.tell(line, before)

    def repeat(self) -> None:
        """Say the current line again."""
        self._screen.look()
        self.tell(self._screen.current)

    def help(self) -> None:
        """Say how it goes, by what somebody uses."""
        keys = "helpKeypad" if self.keypad else "helpKeys"
        more = () if self.keypad else ("helpKeysMore",)
        self.say(*((keys, *more, "helpTouch") if self.by_keys else ("helpTouch", "helpTouchMore", keys)))

    def turn(self, *, ahead: bool) -> None:
        """Turn the page."""
        visit = self._visit
        if self._around.card:
            self.say("closeFirst")
        elif visit.canGoNext if ahead else visit.canGoBack:
            visit.next() if ahead else visit.back()
        elif visit.screen == "attract":
            visit.begin()
        else:
            self.say("lastPage" if ahead else "firstPage")

    def close(self) -> None:
        """Close a card; without one, there is no more to do."""
        if self._around.card:
            self._visit.closeOverlay()
        else:
            self.leaving.emit()

    def activate(self) -> None:
        """Do what the current line is for, or read on from it."""
        now = time.monotonic() * 1000
        if now - self._acted < self._around.debounce:
            return
        self._acted = now
        self._screen.look()
        line = self._screen.current
        if line is None or not line.activatable:
            if line is not None and line.disabled:
                self.tell(line)
            else:
                self.read_on()
            return
        self._recital.halt()
        self.acting.emit()
        self._before, self._was = self._screen.lines, line
        self._result.start(MOMENT)
        self._press(line)

    def _press(self, line: Line) -> None:
        link = line.link or next(
            (
                each.link
                for each in self._screen.lines
                if line.kind == "row" and each.item is line.item and each.link
            ),
            "",
        )
        if link:
            self._visit.follow(link)
        elif line.kind == "labels":
            self._visit.openFocus()
        elif line.item.inherits("QQuickAbstractButton"):
            QMetaObject.invokeMethod(line.item, "click")
        else:
            heard = QAccessible.queryAccessibleInterface(line.item)
            actions = heard.actionInterface() if heard else None
            if actions:
                actions.doAction(QAccessibleActionInterface.pressAction())

    def _tell_result(self) -> None:
        """What changed in place: a reply, a choice, or all that is new."""
        before, was = self._before, self._was
        if not (self._around.settled and self._screen.stands_still()):
            self._result.start(MOMENT)
            return
        here, self._before = self._screen.current, []
        new = [line for line in self._screen.lines if not any(_alike(line, old) for old in before)]
        alerts = [self._speech.read(line) for line in new if line.kind == "alert"]
        stayed = here is not None and was is not None and here.same(was)
        if stayed and here is not None and was is not None and (alerts or here.chosen != was.chosen):
            self._recital.say(self._speech.chosen(here), *alerts)
        elif told := [line for line in new if line.content]:
            self._screen.current = told[0]
            self._recital.say(*self._speech.page(told), *([] if self._around.card else self._end()))
        elif here is not None:
            self.tell(here)


def _alike(line: Line, old: Line) -> bool:
    return line.same(old) and line.phrases == old.phrases and line.chosen == old.chosen
