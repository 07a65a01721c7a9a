"""How a person wants to see and be shown things. Forgotten when the visit ends."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 200)


@QmlElement
@QmlUncreatable("made by Python")
class Preferences(QObject):  # type: ignore[operator]
    """Theme, text size in per cent, and whether things move. `reset` goes back to what the kiosk was started with."""

    changed = Signal()

    def __init__(
        self,
        theme: str = "light",
        text_size: int = 100,
        *,
        reduced_motion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = (theme, text_size, reduced_motion)
        self._theme, self._text_size, self._reduced_motion = self._start

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._theme

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Per cent of the normal size."""
        return self._text_size

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._reduced_motion

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        """Show this theme; an unknown one changes nothing."""
        if theme in THEMES:
            self._become((theme, self._text_size, self._reduced_motion))

    @Slot(int)
    def chooseTextSize(self, per_cent: int) -> None:
        """Show text at this size; one that is not offered changes nothing."""
        if per_cent in TEXT_SIZES:
            self._become((self._theme, per_cent, self._reduced_motion))

    @Slot()
    def reset(self) -> None:
        """Forget what the person chose."""
        self._become(self._start)

    def _become(self, values: tuple[str, int, bool]) -> None:
        if values != (self._theme, self._text_size, self._reduced_motion):
            self._theme, self._text_size, self._reduced_motion = values
            self.changed.emit()
