"""Whether somebody is waited for, how long, and what is seen and heard before a visit is forgotten."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.visit.idle_timer import LONGEST, IdleTimer
from kiosk.visit.navigation_controller import NavigationController
from kiosk.visit.preferences import Preferences

LARGE = 150
"""Per cent of the text size from which on there is twice the time: a page then holds half as much, and takes longer."""
TOLD = (20, 10)
"""Seconds left at which the countdown is told again."""
UNASKED = 3
"""Seconds that a sound may last which nobody asked for (EN 301 549, 5.1.3.10)."""


class Speaks(Protocol):
    """What is needed of a voice."""

    def can_speak(self, language: str) -> bool:
        """Whether anything can be heard in that language."""
        ...

    def say(self, phrases: list[str], language: str) -> bool:
        """Whether something will be heard."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...


class Waiting(QObject):
    """Starts the `idle` timer with the first touch, sets how long it waits, and acts on its warning.

    `seconds` is how long it waits as a rule. It is twice that for people who hear the screens or have large text,
    and what is being read aloud is waited for. Staff are never asked. On the screen that invites there is no
    question, because nothing would be lost by its answer: all becomes as it was at the start. Only who can't see is
    told there too. Connect after all others that a visit's end makes forget.
    """

    announced = Signal(int)
    """Seconds are left: at the start of the countdown, at 20, at 10. For whoever reads the screens aloud."""

    def __init__(
        self,
        idle: IdleTimer,
        navigation: NavigationController,
        preferences: Preferences,
        seconds: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._idle = idle
        self._navigation = navigation
        self._preferences = preferences
        self._seconds = seconds
        self._reading = False
        self._sightless = False
        self._voice: Speaks | None = None
        self._asked = False
        self._start_language = navigation.language
        self._follow()
        idle.noticed.connect(self._begin)
        idle.warning.connect(self._warn)
        idle.secondsLeftChanged.connect(self._count)
        idle.expired.connect(navigation.reset)
        for changed in (navigation.screenChanged, navigation.overlayChanged, navigation.languageChanged):
            changed.connect(self._follow)
        navigation.staffModeChanged.connect(self._follow)
        preferences.changed.connect(self._follow)
        navigation.idleWarningChanged.connect(self._answered)
        navigation.visitEnded.connect(self._rest)

    def ask_by(self, voice: Speaks) -> None:
        """Have the question heard as well: who is near may not look. The reader, where it is on, says it itself."""
        self._voice = voice

    def hear(self, *, speaking: bool, reading: bool, sightless: bool) -> None:
        """What is heard now: words, a page that is read (paused or not), all there is for somebody who can't see."""
        self._reading, self._sightless = reading, sightless
        if speaking:  # what the voice says is no more the question
            self._asked = False
        self._idle.setHeld(speaking)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Keep up with where the visit is and with what the person needs."""
        if self._navigation.staffMode or self._navigation.screen == "empty":
            self._idle.stop()
        elif self._navigation.screen != "attract" or self._has_begun():
            self._idle.start()
        slow = self._reading or self._sightless or self._preferences.property("textSize") >= LARGE
        self._idle.setIdleSeconds(min(self._seconds * 2, LONGEST) if slow else self._seconds)

    def _has_begun(self) -> bool:
        """Whether something was chosen on the screen that invites."""
        chosen = self._navigation.language != self._start_language or self._preferences.property("touched")
        return bool(chosen or self._navigation.overlay or self._sightless or self._reading)

    @Slot()
    def _begin(self) -> None:
        if self._navigation.screen != "empty" and not self._navigation.staffMode:
            self._idle.start()

    @Slot()
    def _warn(self) -> None:
        if self._navigation.screen == "attract" and not self._sightless:
            self._navigation.reset()
            return
        self._navigation.warnIdle()
        self.announced.emit(self._idle.secondsLeft)
        if not (self._reading or self._sightless):
            self._ask()

    @Slot()
    def _count(self) -> None:
        left, whole = self._idle.secondsLeft, self._idle.countdownSeconds
        if left in TOLD and left < whole:
            self.announced.emit(left)
        if left <= whole - UNASKED:
            self._hush()

    def _ask(self) -> None:
        language = self._navigation.language
        if self._voice is not None and self._voice.can_speak(language):
            question = QCoreApplication.translate("IdleCard", "Are you still there?")
            self._asked = self._voice.say([question], language)

    def _hush(self) -> None:
        """An answer stops the question, and it is never heard longer than a sound may be."""
        if self._asked and self._voice is not None:
            self._asked = False
            self._voice.stop()

    @Slot()
    def _answered(self) -> None:
        if not self._navigation.idleWarning:
            self._hush()
            self._idle.touched()

    @Slot()
    def _rest(self) -> None:
        """Nobody is waited for until the next touch."""
        self._start_language = self._navigation.language
        self._hush()
        self._idle.stop()
