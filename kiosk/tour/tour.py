"""The tour: a picture of every screen in every setting, a sheet of all of them, and a report of what does not fit."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from kiosk.app import load_fonts
from kiosk.deck.model import Deck
from kiosk.options import Options
from kiosk.tour.contact_sheet import ContactSheet
from kiosk.tour.items import Shown
from kiosk.tour.layers import topmost
from kiosk.tour.opening import density, opened
from kiosk.tour.problems import Problem, find_problems
from kiosk.tour.readiness import Stopped, TourError
from kiosk.tour.route import Route
from kiosk.tour.settings import Setting, Settings
from kiosk.tour.stops import Stop

FAST = 85
"""Qt's quality of a PNG that is written fast and still small."""
OURS = re.compile(r"\d{3,}-.+-\d+x\d+(-\d+-[a-z]+-[\w-]+)?\.png")
CONTACT, REPORT = "contact.png", "report.json"
__all__ = ["Picture", "Stopped", "Tour", "TourError", "summary"]


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the tour: where it was taken, how the kiosk was set then, and what does not fit on it."""

    file: str
    stop: Stop
    setting: Setting
    problems: list[Problem]

    def record(self) -> dict[str, object]:
        """What the report says of it."""
        stop, setting = self.stop, self.setting
        return {
            "file": self.file,
            "screen": stop.screen,
            "slide": stop.slide,
            "part": stop.part,
            "size": list(setting.size),
            "page": stop.page,
            "state": stop.state or None,
            "language": setting.language,
            "theme": setting.theme,
            "text_size": setting.text_size,
            "problems": [asdict(problem) for problem in self.problems],
        }


class Tour:
    """Takes the pictures of one tour into a folder. Qt's application has to be there.

    `stopped` is asked often; once it says yes, the tour ends with `Stopped`.
    """

    def __init__(
        self, deck: Deck, options: Options, out: Path, stopped: Callable[[], object] = lambda: False
    ) -> None:
        self._deck = deck
        self._options = options
        self._out = out
        self._stopped = stopped
        self._sheet = ContactSheet(load_fonts())
        self._pictures: list[Picture] = []
        self._saving: list[Future[None]] = []
        self._saver = ThreadPoolExecutor(1)

    @property
    def pictures(self) -> list[Picture]:
        """What was taken so far."""
        return self._pictures

    def make(self, settings: Settings, slides: frozenset[str] = frozenset()) -> None:
        """Take all pictures in each setting, or those of some slides; then write the sheet and the report.

        Raises:
            TourError: The folder can't be written, or a screen does not become ready.
            Stopped: It was asked to.
        """
        self._clear()
        try:
            for size in settings.sizes:
                self._take_all(settings.at(size), slides)
            self._save(self._sheet.draw(), self._out / CONTACT)
            for saved in self._saving:
                saved.result()
        finally:
            self._saver.shutdown(cancel_futures=True)
        report = {"pictures": [picture.record() for picture in self._pictures]}
        try:
            (self._out / REPORT).write_text(json.dumps(report, ensure_ascii=False, indent=2) + "\n", "utf-8")
        except OSError as error:
            raise TourError(f"{self._out / REPORT}: {error.strerror}") from error

    def _clear(self) -> None:
        """Make the folder, without the pictures of an earlier tour."""
        try:
            self._out.mkdir(parents=True, exist_ok=True)
            for path in self._out.iterdir():
                if OURS.fullmatch(path.name) or path.name in {CONTACT, REPORT}:
                    path.unlink()
        except OSError as error:
            raise TourError(f"{error.filename or self._out}: {error.strerror}") from error

    def _take_all(self, settings: list[Setting], slides: frozenset[str]) -> None:
        """Take the pictures at one size: in one window, which is set anew in place."""
        with opened(self._deck, self._options, settings[0].size, self._stopped) as (kiosk, ready):
            for setting in settings:
                setting.choose(kiosk)
                for stop in Route(kiosk, self._deck, ready, slides).stops():
                    place = f"{stop.name} at {setting.name}"
                    ready.wait(place)
                    self._take(stop, setting, *ready.picture(place))
                kiosk.navigation.reset()

    def _take(self, stop: Stop, setting: Setting, image: QImage, items: list[Shown]) -> None:
        name = f"{len(self._pictures) + 1:03}-{stop.name}-{setting.name}"
        size = QSizeF(image.size())
        problems = find_problems(topmost(items, size), size, density(self._options, setting.size))
        self._pictures.append(Picture(f"{name}.png", stop, setting, problems))
        faults = f"  ({_count(len(problems), 'problem')})" if problems else ""
        self._sheet.add(setting.title, image, name + faults, faulty=bool(problems))
        self._save(image, self._out / f"{name}.png")

    def _save(self, image: QImage, path: Path) -> None:
        self._saving.append(self._saver.submit(_write, image, path))


def summary(pictures: list[Picture], out: Path) -> str:
    """One line about a tour, such as `93 pictures, 4 problems, ./out/contact.png`."""
    problems = sum(len(picture.problems) for picture in pictures)
    sheet = out / CONTACT
    shown = sheet if sheet.is_absolute() or str(out).startswith("..") else f".{os.sep}{sheet}"
    return f"{_count(len(pictures), 'picture')}, {_count(problems, 'problem')}, {shown}"


def _write(image: QImage, path: Path) -> None:
    if not image.save(str(path), "PNG", FAST):  # type: ignore[call-overload]
        raise TourError(f"{path}: can't be written")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
