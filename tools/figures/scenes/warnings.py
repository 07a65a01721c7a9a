"""Signs that can't wait: with a sore hip, and after an injection. Cards of the same size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from tools.figures.ink.canvas import Canvas
from tools.figures.people import signs
from tools.figures.people.cards import CARD_LINE, DARK, URGENT_LINE, Card, grid
from tools.figures.people.clothes import YOUNGER
from tools.figures.writing import Declaration, Part, write_figure

_CARDS: Final = grid(2, 2, (220.0, 62.0, 1160.0, 876.0), 36)


def _fever_after(canvas: Canvas, card: Card) -> None:
    signs.fever(canvas, card, replace(YOUNGER, old=True))


Scene = tuple[str, str, str, Callable[[Canvas, Card], None]]
_HIP: Final[tuple[Scene, ...]] = (
    ("warning-fall", "fall", "plain", signs.fall),
    ("warning-fever", "joint-infection", "plain", signs.fever),
    ("warning-numbness", "numbness", "plain", signs.numbness),
    ("warning-bladder", "loss-of-control", "plain", signs.bladder),
)
_AFTER: Final[tuple[Scene, ...]] = (
    (
        "warning-fever",
        "joint-infection",
        "plain",
        _fever_after,
    ),
    ("warning-pain", "growing-pain", "plain", signs.growing_pain),
    ("warning-calf", "blood-clot", "plain", signs.calf),
    ("warning-emergency", "emergency", "plain", signs.emergency),
)


def _cards(name: str, view: str, scenes: tuple[Scene, ...]) -> None:
    canvas = Canvas()
    parts = []
    for (group, term, texture, paint_scene), card in zip(scenes, _CARDS, strict=True):
        urgent = name == "warning-hip" or group == "warning-emergency"
        with canvas.group(group):
            card.paint(canvas, signs.FLOOR + 18, URGENT_LINE if urgent else CARD_LINE)
            paint_scene(canvas, card)
        parts.append(Part(group, term, card.caption, "over", texture))
    write_figure(name, Declaration("drawing", view, parts, dark=DARK), {"figure.svg": canvas.svg()})


def warning_hip() -> None:
    """Draw the signs that need help right away."""
    _cards("warning-hip", "four signs with a sore hip that need help right away", _HIP)


def warning_after() -> None:
    """Draw the signs after an injection: three to call about the same day, and an emergency."""
    _cards("warning-after", "three signs to call about the same day, and an emergency", _AFTER)


FIGURES: Final = {"warning-hip": warning_hip, "warning-after": warning_after}
