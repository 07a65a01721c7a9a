"""How a person wants to see, hear and reach things. Forgotten when the visit ends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 200)
REACHES = ("normal", "low", "left", "right")
LEVELS = (-30, -24, -18, -12, -6, 0)
"""How loud the steps of the sound level are, in dB below full volume."""
SPEEDS = (0.8, 1.0, 1.2)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody can choose. `text_size` is per cent, `sound_level` counts `LEVELS` from 0.

    `reach` says where the controls are: as designed, all low, or all low and to one side. `speed` is that of speech.
    """

    theme: str = "light"
    text_size: int = 100
    reduced_motion: bool = False
    reach: str = "normal"
    sound_level: int = 3
    speed: float = 1.0


@QmlElement
@QmlUncreatable("made by Python")
class Preferences(QObject):  # type: ignore[operator]
    """What somebody chose. An unknown choice changes nothing. `reset` goes back to what the kiosk was started with."""

    changed = Signal()

    def __init__(self, start: Wishes | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start or Wishes()
        self._wishes = self._start

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._wishes.theme

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Per cent of the normal size."""
        return self._wishes.text_size

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._wishes.reduced_motion

    @Property(str, notify=changed)
    def reach(self) -> str:
        """Where the controls are: normal, low, left or right."""
        return self._wishes.reach

    @Property(int, notify=changed)
    def soundLevel(self) -> int:
        """The step of the sound level, from 0."""
        return self._wishes.sound_level

    @Property(int, constant=True)
    def soundLevels(self) -> int:
        """How many steps there are."""
        return len(LEVELS)

    @Property(float, notify=changed)
    def volume(self) -> float:
        """The sound level as a share of full amplitude."""
        return float(10 ** (LEVELS[self._wishes.sound_level] / 20))

    @Property(float, notify=changed)
    def speed(self) -> float:
        """How fast is spoken; 1 is as recorded."""
        return self._wishes.speed

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        """Whether anything is not as it was at the start."""
        return self._wishes != self._start

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        self._choose(THEMES, theme=theme)

    @Slot(int)
    def chooseTextSize(self, perCent: int) -> None:
        self._choose(TEXT_SIZES, text_size=perCent)

    @Slot(bool)
    def chooseReducedMotion(self, reduced: bool) -> None:
        self._choose((False, True), reduced_motion=reduced)

    @Slot(str)
    def chooseReach(self, reach: str) -> None:
        self._choose(REACHES, reach=reach)

    @Slot(int)
    def chooseSoundLevel(self, level: int) -> None:
        self._choose(range(len(LEVELS)), sound_level=level)

    @Slot(float)
    def chooseSpeed(self, speed: float) -> None:
        self._choose(SPEEDS, speed=speed)

    @Slot()
    def reset(self) -> None:
        """Forget what the person chose."""
        self._become(self._start)

    def _choose(self, offered: Any, **choice: Any) -> None:
        if all(value in offered for value in choice.values()):
            self._become(replace(self._wishes, **choice))

    def _become(self, wishes: Wishes) -> None:
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed.emit()
