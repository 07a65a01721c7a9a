"""Leads through the screens somebody who can't see them, or reads a page to somebody who can."""

from __future__ import annotations

import time

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QInputDevice, QKeyEvent, QPointingDevice, QTouchEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.reader.fingers import QUICK, Fingers
from kiosk.reader.guide import Guide
from kiosk.reader.keymap import KeyMap
from kiosk.reader.lines import Line
from kiosk.reader.page_reader import PageReader
from kiosk.reader.surroundings import Surroundings
from kiosk.reader.voice import Voice

QML_IMPORT_NAME = "Kiosk.Reader"
QML_IMPORT_MAJOR_VERSION = 1


LISTENING = frozenset({"pause", "repeat", "louder", "quieter"})
"""What keys do, too, for somebody who sees the page that is read to them."""


@QmlElement
@QmlUncreatable("made by Python")
class Reader(PageReader):  # type: ignore[operator]
    """While it is `sightless`, all keys and touches come here, and all that is on the screen is told."""

    sightlessChanged = Signal()
    acting = Signal()

    def __init__(
        self, around: Surroundings, voice: Voice, keys: KeyMap, parent: QObject | None = None
    ) -> None:
        self._sightless = False
        self._loudness = around.preferences.soundLevel
        super().__init__(around, voice, parent)
        self._keys = keys
        self._guide = Guide(around, self._recital, self._screen, self)
        self._guide.keypad = keys.keypad
        self._guide.acting.connect(self.acting)
        self._guide.leaving.connect(self.stopSightless)
        self._language = ""
        around.navigation.languageChanged.connect(self._keep_heard)
        self._fingers = Fingers()
        self._rest = QTimer(self, singleShot=True, interval=int(QUICK) + 30)  # not a little too early
        self._rest.timeout.connect(self._rested)

    @Property(bool, notify=sightlessChanged)
    def sightless(self) -> bool:
        """Whether all is told to somebody who does not look."""
        return self._sightless

    @Slot()
    def listen(self) -> None:
        if self._sightless:
            self._screen.current = None
            self._guide.read_on()
        else:
            super().listen()

    @Slot()
    def startSightless(self) -> None:
        """Tell all from now on; say how it goes first."""
        if self._sightless or not self.property("available"):
            return
        self.stop()
        if self._around.navigation.idleWarning:  # an answer, too
            self._around.navigation.stay()
        self._language = self._around.navigation.language
        self._set_sightless(sightless=True)
        self._guide.start()

    @Slot()
    def stopSightless(self) -> None:
        """Tell no more."""
        if self._sightless:
            self.close()
            self._guide.say("off")

    @Slot()
    def cornerHeld(self) -> None:
        """Start the way without looking, or leave it. What lies under the finger is not meant."""
        self._guide.by_keys = False
        self._let_go()
        if self._sightless:
            self.stopSightless()
        else:
            self.startSightless()

    @Slot(bool)
    def headphones(self, plugged: bool) -> None:
        """Who plugs headphones in wants to hear, and who pulls them out no more."""
        if plugged:
            self.startSightless()
        else:
            self.stopSightless()

    @Slot(int, result=bool)
    def pressKey(self, key: int) -> bool:
        """Do what the key asks for. Returns whether it was of use."""
        action = self._keys.action(key)
        if self._sightless:
            self._guide.by_keys = True
            if self._keys.leaves(key):
                self.stopSightless()
            elif action:
                self._do(action)
            return self._keys.leaves(key) or bool(action)
        if self._keys.starts(key) and self.property("available"):
            self._guide.by_keys = True
            self.startSightless()
            return True
        if not self._reading or action not in LISTENING:
            return False
        if action == "repeat":
            self.repeat()
        else:
            self._guide.do(action)
        return True

    @Slot(str, int, float, float, float)
    def touch(self, act: str, finger: int, x: float, y: float, unit: float) -> None:
        """A finger on the glass does something: press, move, release. `x`, `y` in pixels, `unit` pixels a u."""
        now = time.monotonic() * 1000
        self._guide.by_keys = False
        self._fingers.unit, self._fingers.mirrored = unit, self._around.navigation.rightToLeft
        if act == "press":
            self._fingers.press(finger, x, y, now)
            if not self._around.navigation.idleWarning:
                self._screen.look()
            self._rest.start()
            return
        if act == "cancel":
            self._fingers.forget()
        asked = (
            self._fingers.move(finger, x, y, now)
            if act == "move"
            else self._fingers.release(finger, x, y, now)
        )
        if not self._fingers.down:
            self._rest.stop()
        if asked:
            self._do(asked)

    @Slot(int)
    def remind(self, seconds: int) -> None:
        """Tell somebody who hears the screens that the visit ends in so many seconds, unless they answer."""
        if self._sightless or self._reading:
            self._guide.ask(self._around.word("secondsLeft", seconds))

    def close(self) -> None:
        self._rest.stop()
        self._guide.stop()
        self._set_sightless(sightless=False)
        super().close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys before whatever has the focus does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._sightless:
            return self.pressKey(event.key())
        return super().eventFilter(watched, event)

    def _do(self, asked: str) -> None:
        visit = self._around.navigation
        if visit.idleWarning:
            visit.stay()
        elif asked == "explore":
            self._guide.explore(*self._fingers.at)
        else:
            self._guide.do(asked)

    def _keep_heard(self) -> None:
        """Who does not look stays in a language that can be heard."""
        visit = self._around.navigation
        if not self._sightless or self.property("available"):
            self._language = visit.language
        elif self._language:
            visit.setLanguage(self._language)
            self._guide.tell_first("unspoken")

    def _rested(self) -> None:
        asked = self._fingers.rest(time.monotonic() * 1000)
        if asked:
            self._do(asked)

    def _leave_page(self, seen: tuple[object, ...]) -> None:
        if self._sightless:
            self._guide.move()
        else:
            super()._leave_page(seen)

    def _obey(self) -> None:
        super()._obey()
        loudness, self._loudness = self._loudness, self._around.preferences.soundLevel
        if self._sightless and loudness != self._loudness:
            levels = self._around.preferences.soundLevels
            self._guide.ask(self._around.word("level", self._loudness + 1, levels))

    def _mark(self, line: Line | None) -> None:
        if line is not None and self._sightless:
            self._screen.current = line
            if line.item.activeFocusOnTab():
                line.item.forceActiveFocus()
        super()._mark(line)

    def _ended(self) -> None:
        if not self._sightless:
            super()._ended()

    def _let_go(self) -> None:
        """Take all fingers from what they hold, so that lifting them asks for nothing."""
        window = self._around.window()
        if window is None:
            return
        held = window.mouseGrabberItem()
        if held is not None:
            held.ungrabMouse()
        for device in QInputDevice.devices():
            if isinstance(device, QPointingDevice) and device.type() == QInputDevice.DeviceType.TouchScreen:
                QCoreApplication.sendEvent(window, QTouchEvent(QEvent.Type.TouchCancel, device))

    def _set_sightless(self, *, sightless: bool) -> None:
        if sightless == self._sightless:
            return
        self._sightless = sightless
        self._fingers.forget()
        window = self._around.window()
        if window is not None:
            if sightless:
                window.installEventFilter(self)
            else:
                window.removeEventFilter(self)
        self.sightlessChanged.emit()
        self.changed.emit()
