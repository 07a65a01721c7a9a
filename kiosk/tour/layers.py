"""What of all that is there can be seen and touched: not what lies below something else, or was moved away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF

from kiosk.tour.items import Shown

LAYERS = ("MenuHost", "OverlayHost")
"""What lies over the screen, topmost first. While something is there, nothing below it counts."""
ABOVE_ALL = "PreferencesBar"
COVERS = "ListenBar"
"""Takes the place of what is below it."""


def topmost(items: list[Shown], window: QSizeF) -> list[Shown]:
    """What is not below an open card or menu, below the bar that reads aloud, or brought down out of the window."""
    for layer in LAYERS:
        over = [shown for shown in items if _lies_in(shown, layer)]
        if over:
            return [*over, *(shown for shown in items if _lies_in(shown, ABOVE_ALL))]
    covers = [shown.box for shown in items if shown.kind == COVERS]
    seen = [shown for shown in items if not _lies_in(shown, COVERS)]
    seen = [shown for shown in seen if not any(box.contains(shown.box) for box in covers)]
    return _brought_down([*seen, *(shown for shown in items if _lies_in(shown, COVERS))], window)


def _brought_down(items: list[Shown], window: QSizeF) -> list[Shown]:
    """Without what left the window as asked, or came to lie below the way back."""
    stage = next((shown for shown in items if shown.kind == "Stage"), None)
    if stage is None or not stage.item.property("lowered"):
        return items
    screen = QRectF(0, 0, window.width(), window.height())
    ways_back = [
        shown.box
        for shown in items
        if _lies_in(shown, ABOVE_ALL) and shown.item.inherits("QQuickAbstractButton")
    ]
    return [
        shown
        for shown in items
        if not _lies_in(shown, "Stage")
        or (screen.contains(shown.box) and not any(box.intersects(shown.box) for box in ways_back))
    ]


def _lies_in(shown: Shown, kind: str) -> bool:
    return any(above.kind == kind for above in shown.ancestors())
