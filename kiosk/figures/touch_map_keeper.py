"""Lets QML ask which structure a finger means."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from math import hypot

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.deck.arranging import changes_of, is_seen, moved
from kiosk.deck.figure import Figure, Point, Structure
from kiosk.figures.drawing import resolve
from kiosk.figures.request import FigureError, PictureRequest
from kiosk.figures.touch_map import TouchMap
from kiosk.figures.touch_map_drawing import draw_touch_map

QML_IMPORT_NAME = "Kiosk.Figures"
QML_IMPORT_MAJOR_VERSION = 1

KEPT = 16
"""Maps, of some 200 kB each."""


@QmlElement
@QmlSingleton
class TouchMaps(QObject):
    """Makes touch maps in a thread of its own and keeps the last ones. Call `close` before the engine ends.

    Until a map is made, and where none can be made, the nearest anchor answers.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures: Mapping[str, Figure] = {}
        self._maps: OrderedDict[PictureRequest, Future[TouchMap]] = OrderedDict()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="touch-maps")

    def replace(self, figures: Mapping[str, Figure], changed: Collection[str] | None = None) -> None:
        """Answer for these figures from now on, read anew from their files: all of them, or those `changed`."""
        self._figures = figures
        for request in [each for each in self._maps if changed is None or each.name in changed]:
            self._maps.pop(request).cancel()

    def close(self) -> None:
        """Make nothing more, and wait for what is being made."""
        self.replace({})
        self._worker.shutdown()

    @Slot(str, str, int)
    def prepare(self, figure: str, state: str, view: int) -> None:
        """Have the map made before somebody touches."""
        self._map(PictureRequest(figure, state, view=view))

    @Slot(str, str, int, float, float, float, result=str)
    def at(self, figure: str, state: str, view: int, x: float, y: float, reach: float) -> str:  # noqa: PLR0913, PLR0917
        """The id of the structure that a finger means, or "": `x` and `reach` of the width, `y` of the height."""
        request = PictureRequest(figure, state, view=view)
        made = self._map(request)
        if made is None or not made.done() or made.exception():
            return self._nearest_anchor(request, (x, y), reach)
        return made.result().at(x, y, reach)

    def _map(self, request: PictureRequest) -> Future[TouchMap] | None:
        if request.name not in self._figures:
            return None
        made = self._maps.get(request)
        if made is None:
            made = self._maps[request] = self._worker.submit(draw_touch_map, self._figures, request)
        self._maps.move_to_end(request)
        while len(self._maps) > KEPT:
            self._maps.popitem(last=False)[1].cancel()
        return made

    def _nearest_anchor(self, request: PictureRequest, spot: Point, reach: float) -> str:
        try:
            figure, request = resolve(self._figures, request)
        except FigureError:
            return ""
        left, top, width, height = figure.view_box
        near = reach * width
        nearest = ""
        for structure, (x, y) in _anchors(figure, request):
            away = hypot(left + spot[0] * width - x, top + spot[1] * height - y)
            if away <= near:
                near, nearest = away, structure.id
        return nearest


def _anchors(figure: Figure, request: PictureRequest) -> list[tuple[Structure, Point]]:
    """Where the structures that have something to tell are in that state and view."""
    changes = changes_of(figure, request.state)
    found: list[tuple[Structure, Point]] = []
    for structure in figure.structures:
        change = changes.get(structure.id)
        if not structure.term or not is_seen(figure, structure.id, change):
            continue
        anchor = structure.anchors[min(request.view, len(structure.anchors) - 1)]
        found.append((structure, moved(change, anchor) if change else anchor))
    return found
