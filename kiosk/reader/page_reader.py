"""Reads a page aloud to somebody who sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.reader.lines import Line
from kiosk.reader.recital import Recital
from kiosk.reader.screen import Screen
from kiosk.reader.speech import Speech
from kiosk.reader.surroundings import Surroundings
from kiosk.reader.voice import Voice

QML_IMPORT_NAME = "Kiosk.Reader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class PageReader(QObject):  # type: ignore[operator]
    """What can be heard is what Qt's accessibility tells of the items on the screen.

    While nothing is read, nothing is looked at. Another page, card, language or text size ends the reading at once.
    """

    changed = Signal()
    currentChanged = Signal()
    availableChanged = Signal()

    def __init__(self, around: Surroundings, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around, self._voice = around, voice
        self._screen = Screen(around)
        self._speech = Speech(around)
        self._recital = Recital(voice, lambda: around.navigation.language, self)
        self._recital.reached.connect(self._mark)
        self._recital.changed.connect(self.changed)
        self._recital.ended.connect(self._ended)
        self._marked: Line | None = None
        self._reading = False
        self._size = 0
        self._seen = self._sight()
        visit = around.navigation
        for changed in (visit.moved, visit.overlayChanged, visit.languageChanged, visit.idleWarningChanged):
            changed.connect(self._look_up)
        visit.languageChanged.connect(self.availableChanged)
        visit.visitEnded.connect(self.close)
        around.preferences.changed.connect(self._obey)
        self._obey()

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        """Whether something can be heard in the language shown."""
        return self._voice.can_speak(self._around.navigation.language)

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether a page is being read to somebody who sees it, paused or not."""
        return self._reading

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is being said just now."""
        return self._recital.active and not self._recital.paused

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether what was being said waits for `resume`."""
        return self._recital.paused

    @Property(QQuickItem, notify=currentChanged)
    def current(self) -> QQuickItem | None:
        """The item being read, if any."""
        return self._marked.item if self._marked is not None and self._marked.alive else None

    @Property(str, notify=currentChanged)
    def currentKind(self) -> str:
        """What kind of `Line` that is; empty for none."""
        return self._marked.kind if self._marked is not None else ""

    @Slot(QQuickItem)
    def see(self, stage: QQuickItem) -> None:
        """The screen to read: see `Surroundings`."""
        self._around.stage = stage

    @Slot()
    def listen(self) -> None:
        """Read the page from its title."""
        if not self.property("available"):
            return
        self._recital.halt()
        self._screen.forget()
        self._screen.look()
        self._set_reading(reading=True)
        self._recital.add(self._speech.page([line for line in self._screen.lines if line.content]))

    @Slot()
    def pause(self) -> None:
        """Be silent for a while."""
        self._recital.pause()

    @Slot()
    def resume(self) -> None:
        """Go on."""
        self._recital.resume()

    @Slot()
    def repeat(self) -> None:
        """Say this line again, and go on."""
        self._recital.repeat()

    @Slot()
    def skip(self) -> None:
        """Go on with the next line."""
        self._recital.skip()

    @Slot()
    def stop(self) -> None:
        """Be silent, and read no more."""
        self._recital.halt()
        self._set_reading(reading=False)
        self._mark(None)

    def close(self) -> None:
        """Be silent, and forget what was heard."""
        self.stop()
        self._screen.forget()

    def _look_up(self) -> None:
        """The page, the card or the language may be another one."""
        seen, self._seen = self._seen, self._sight()
        if seen != self._seen:
            self._leave_page(seen)

    def _leave_page(self, seen: tuple[object, ...]) -> None:
        # The menu by which the voice is changed leaves it be.
        if self._reading and not any("sound" in str(sight[1]) for sight in (seen, self._seen)):
            self.stop()

    def _sight(self) -> tuple[object, ...]:
        visit = self._around.navigation
        return self._around.place, self._around.card, visit.language, visit.idleWarning

    def _obey(self) -> None:
        """Speak as somebody prefers to hear it."""
        wishes = self._around.preferences
        self._voice.set_volume(wishes.volume)
        self._voice.set_speed(wishes.speed)
        size, self._size = self._size, wishes.textSize
        if size != self._size:
            self.stop()

    def _mark(self, line: Line | None) -> None:
        """Show what is being said."""
        before, self._marked = self._marked, line
        if before is None and line is None:
            return
        if before is not None and before.alive and before.told:
            before.item.setProperty("told", False)
        if line is not None and line.told:
            line.item.setProperty("told", True)
        self.currentChanged.emit()

    def _ended(self) -> None:
        self.stop()

    def _set_reading(self, *, reading: bool) -> None:
        if reading != self._reading:
            self._reading = reading
            self.changed.emit()
