"""The screens' own words in the language of the visit, by Qt's translations."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from kiosk.paths import TRANSLATIONS

SOURCE = "en"


class InterfaceWords(QObject):
    """Makes one language at a time that of the application.

    `folder` holds a `.qm` file a language, such as `es.qm` or `pt_BR.qm`. A language without one falls back to
    the wider one (es-MX to es), then to the English that the screens are written in.
    """

    def __init__(self, folder: Path = TRANSLATIONS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = {path.stem.casefold(): path for path in folder.glob("*.qm")}
        self._installed: list[QTranslator] = []
        self._spoken: tuple[Path, ...] = ()

    def speak(self, tag: str) -> bool:
        """Say everything in the language `tag` (BCP 47) from now on; whether that changed any words."""
        wanted = self._files_for(tag)
        if wanted == self._spoken:
            return False
        self.silence()
        self._spoken = wanted
        for path in wanted:  # Qt asks the last one first
            translator = QTranslator(self)
            if translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        return True

    def silence(self) -> None:
        """Leave the application without translations."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        self._spoken = ()

    def _files_for(self, tag: str) -> tuple[Path, ...]:
        """English below, for what a number changes in it, and the best that there is for the tag above."""
        parts = tag.replace("-", "_").casefold().split("_")
        names = ("_".join(parts[:count]) for count in range(len(parts), 0, -1))
        best = next((self._files[name] for name in names if name in self._files), None)
        return tuple(dict.fromkeys(path for path in (self._files.get(SOURCE), best) if path))
