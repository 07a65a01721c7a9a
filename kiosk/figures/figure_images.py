"""Gives QML the pictures of figures: `image://figure/NAME?state=ID&only=a,b&view=N&theme=T&glow=1`.

Qt's loader thread draws them, so the GUI thread never waits. It is not a `QQuickAsyncImageProvider`: Qt calls
a response's methods with its loader locked, and where those are Python's, the loader waits for Python's lock
while the GUI thread, in Python, may wait for the loader: the program stands still.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from threading import Lock
from time import monotonic

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

from kiosk.deck.figure import Figure
from kiosk.figures.disk_cache import DiskCache
from kiosk.figures.drawing import Report, draw, picture_size, resolve
from kiosk.figures.fingerprint import fingerprint
from kiosk.figures.image_cache import ImageCache
from kiosk.figures.redrawing import to_redraw
from kiosk.figures.request import FigureError, PictureRequest, parse_request

Figures = Mapping[str, Figure]
SLOW = 0.1
"""Seconds that reading a picture takes at most, on a small computer."""
CACHE_BYTES = 12 * 1024 * 1024


class FigureImages(QQuickImageProvider):
    """Draws what an address asks for, at the size asked, within the figure's own proportions.

    What can't be drawn is a transparent picture and one call of `on_problem` with a message, from
    whichever thread found it. What took longer than `SLOW` to draw is kept in the folder `kept`, if there is
    one, until `be_discreet`. Call `close` before the engine ends.
    """

    def __init__(
        self,
        figures: Figures,
        on_problem: Report = lambda _: None,
        kept: Path | None = None,
    ) -> None:
        super().__init__(
            QQmlImageProviderBase.ImageType.Image,
            QQmlImageProviderBase.Flag.ForceAsynchronousImageLoading,
        )
        self._figures = figures
        self._on_problem = on_problem
        self._told: set[str] = set()
        self._discreet = self._withheld = False
        self._cache = ImageCache(CACHE_BYTES)
        self._disk = DiskCache(kept, self._tell) if kept else None
        self.revisions: dict[str, int] = {}
        """How often a figure was changed; of those that never were, nothing."""
        self._closed = False
        self._drawing = Lock()

    def replace(self, figures: Figures, changed: Collection[str] = ()) -> frozenset[str]:
        """Draw from these figures, and keep what is drawn but of those whose files `changed` or that look different.

        Gives the names of what is drawn anew.
        """
        names = to_redraw(self._figures, figures, changed)
        self.revisions = self.revisions | {name: self.revisions.get(name, 0) + 1 for name in names}
        self._figures = figures
        self._told.clear()
        return names

    def be_discreet(self) -> None:
        """From now on neither the disk nor the log is to tell what is looked at."""
        self._discreet = True
        if self._disk:
            self._disk.seal()

    def close(self) -> None:
        """Draw nothing more, and wait for what is being drawn."""
        self._closed = True
        with self._drawing:
            self._cache.clear()
        if self._disk:
            self._disk.close()
        if self._withheld:
            self._withheld = False
            self._on_problem("some pictures could not be drawn; `kiosk tour` tells which")

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002
        """Answer QML; called in its loader thread."""
        with self._drawing:
            image = _blank(requestedSize) if self._closed else self._picture(id, requestedSize)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _picture(self, address: str, asked: QSize) -> QImage:
        size = asked
        try:
            figures, revisions = self._figures, self.revisions
            wanted = parse_request(address)
            figure, request = resolve(figures, wanted)
            size = picture_size(figure.view_box, asked)
            key = (revisions.get(request.name, 0), request, size.width(), size.height())
            kept = self._cache.get(key)
            if kept is None:
                # One side of a comparison may lack what the other one shows.
                report = self._tell if request.name == wanted.name else _ignore
                kept = self._made(figure, request, size, report)
                self._cache.put(key, kept)
        except FigureError as error:
            self._tell(str(error))
            return _blank(size)
        return kept

    def _made(self, figure: Figure, request: PictureRequest, size: QSize, report: Report) -> QImage:
        """The picture from the disk, else drawn."""
        is_file = figure.kind != "drawing" and not request.only and request.theme != "contrast"
        if self._disk is None or is_file:
            return draw(figure, request, size, report)
        problems: list[str] = []
        try:
            name = fingerprint(figure, request, size)
        except OSError as error:
            raise FigureError(f"{error.filename}: {error.strerror}") from error
        image = self._disk.get(name, size)
        if image is None:
            began = monotonic()
            image = draw(figure, request, size, problems.append)
            if monotonic() - began > SLOW and not problems:
                self._disk.put(name, image)
        for problem in problems:
            report(problem)
        return image

    def _tell(self, problem: str) -> None:
        if self._discreet:
            self._withheld = True
        elif problem not in self._told:
            self._told.add(problem)
            self._on_problem(problem)


def _ignore(_problem: str) -> None:
    pass


def _blank(size: QSize) -> QImage:
    """A transparent picture of the same proportions, as small as it may be."""
    small = size.scaled(64, 64, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = QImage(small, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
