"""Gives QML the pictures of figures, drawn off the GUI thread: `image://figure/NAME?state=…&only=…&view=…`."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QSize, Qt, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickAsyncImageProvider, QQuickImageResponse, QQuickTextureFactory
from shiboken6 import Shiboken

from kiosk.deck.figure import Figure
from kiosk.figures.drawing import Report, draw, picture_size, resolve
from kiosk.figures.image_cache import ImageCache
from kiosk.figures.request import FigureError, PictureRequest, parse_request

Figures = Mapping[str, Figure]
CACHE_BYTES = 48 * 1024 * 1024
THREADS = 2


@dataclass(frozen=True, slots=True)
class _Job:
    figure: Figure
    request: PictureRequest
    size: QSize
    key: Hashable


class _Response(QQuickImageResponse):
    """One picture on its way to an Image."""

    def __init__(self) -> None:
        super().__init__()
        self.cancelled = False
        self._image = QImage()

    def cancel(self) -> None:
        self.cancelled = True

    def finish(self, image: QImage) -> None:
        self._image = image
        self.finished.emit()

    def textureFactory(self) -> QQuickTextureFactory:
        image, self._image = self._image, QImage()
        return QQuickTextureFactory.textureFactoryForImage(image)

    def errorString(self) -> str:
        return ""


class FigureImages(QQuickAsyncImageProvider):
    """Draws what an address asks for, at the size asked, within the figure's own proportions.

    What can't be drawn is a transparent picture and one call of `on_problem` with a message, from
    whichever thread found it. Call `close` before the program ends.
    """

    def __init__(self, figures: Figures | Callable[[], Figures], on_problem: Report = lambda _: None) -> None:
        super().__init__()
        self._figures = figures
        self._on_problem = on_problem
        self._told: set[str] = set()
        self._cache = ImageCache(CACHE_BYTES)
        self._generation = 0
        self._lock = Lock()
        self._responses: list[_Response] = []
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(THREADS)

    def replace(self, figures: Figures | Callable[[], Figures] | None = None) -> None:
        """Draw from these figures from now on, or from the same ones, read anew from their files."""
        if figures is not None:
            self._figures = figures
        self._generation += 1
        self._cache.clear()
        self._told.clear()

    def close(self) -> None:
        """Drop what is waiting and wait for what is being drawn."""
        with self._lock:
            for response in self._responses:
                response.cancelled = True
        self._pool.waitForDone()

    def requestImageResponse(self, id: str, requestedSize: QSize) -> QQuickImageResponse:  # noqa: A002
        """Answer QML; called in its loader thread."""
        response = self._new_response()
        try:
            job = self._plan(id, requestedSize)
        except FigureError as error:
            self._tell(str(error))
            response.finish(_blank(requestedSize))
            return response
        kept = self._cache.get(job.key)
        if kept is not None:
            response.finish(kept)
        else:
            self._pool.start(lambda: self._work(job, response))
        return response

    def _new_response(self) -> _Response:
        """A response that lives until Qt has deleted it, which is after it has fetched the picture."""
        response = _Response()
        with self._lock:
            self._responses = [old for old in self._responses if Shiboken.isValid(old)]
            self._responses.append(response)
        return response

    def _plan(self, address: str, asked: QSize) -> _Job:
        figures = self._figures() if callable(self._figures) else self._figures
        generation = self._generation
        figure, request = resolve(figures, parse_request(address))
        try:
            size = picture_size(figure.view_box, asked)
        except FigureError as error:
            raise FigureError(f"figure {figure.name}: {error}") from error
        return _Job(figure, request, size, (generation, request, size.width(), size.height()))

    def _work(self, job: _Job, response: _Response) -> None:
        image = QImage()
        try:
            if not response.cancelled:
                image = draw(job.figure, job.request, job.size, self._tell)
                self._cache.put(job.key, image)
        except FigureError as error:
            self._tell(str(error))
        finally:
            response.finish(_blank(job.size) if image.isNull() else image)

    def _tell(self, problem: str) -> None:
        if problem not in self._told:
            self._told.add(problem)
            self._on_problem(problem)


def _blank(size: QSize) -> QImage:
    """A transparent picture of the same proportions, as small as it may be."""
    small = size.scaled(64, 64, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = QImage(small, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
