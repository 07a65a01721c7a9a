"""Reads the screen aloud, and leads through it somebody who can't see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.reader.voice import Voice

QML_IMPORT_NAME = "Kiosk.Reader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class Reader(QObject):  # type: ignore[operator]
    """What can be heard is what Qt's accessibility tells of the items on the screen."""

    changed = Signal()
    currentChanged = Signal()
    availableChanged = Signal()

    def __init__(
        self, window: Callable[[], QQuickWindow | None], voice: Voice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._voice = voice

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        """Whether something can be heard in the language shown."""
        return False

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether a page is being read to somebody who sees it, paused or not."""
        return False

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is being said, or is about to go on after a pause."""
        return False

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return False

    @Property(bool, notify=changed)
    def sightless(self) -> bool:
        """Whether all is told to somebody who does not look."""
        return False

    @Property(QQuickItem, notify=currentChanged)
    def current(self) -> QQuickItem | None:
        """The item being read, if any."""
        return None

    @Property(QRectF, notify=currentChanged)
    def currentRect(self) -> QRectF:
        return QRectF()

    @Slot()
    def listen(self) -> None:
        """Read the page from its title."""

    @Slot()
    def pause(self) -> None: ...

    @Slot()
    def resume(self) -> None: ...

    @Slot()
    def repeat(self) -> None: ...

    @Slot()
    def skip(self) -> None: ...

    @Slot()
    def stop(self) -> None: ...

    @Slot()
    def startSightless(self) -> None: ...

    @Slot()
    def stopSightless(self) -> None: ...

    @Slot()
    def cornerHeld(self) -> None:
        """Start the sightless way, or leave it."""

    @Slot(int, result=bool)
    def pressKey(self, key: int) -> bool:
        """Do what the key asks for. Returns whether it was of use."""
        return False
