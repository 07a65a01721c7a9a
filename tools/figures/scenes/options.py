"""Four choices on four cards of the same size: the cover of the chapter on choices."""

from __future__ import annotations

from typing import Final

from tools.figures.ink.canvas import Canvas
from tools.figures.people.cards import DARK, grid
from tools.figures.people.pictures import operation, pills, shot, stretching
from tools.figures.writing import Declaration, Part, write_figure

_CARDS: Final = grid(2, 2, (200.0, 80.0, 1200.0, 840.0))


def options() -> None:
    """Draw exercise, pills, a shot and surgery."""
    canvas = Canvas()
    exercise, tablets, needle, surgery = _CARDS
    with canvas.group("exercise"):
        exercise.paint(canvas, 62)
        stretching(canvas, exercise)
    with canvas.group("pills"):
        tablets.paint(canvas)
        pills(canvas, tablets)
    with canvas.group("shot"):
        needle.paint(canvas)
        shot(canvas, needle)
    with canvas.group("surgery"):
        surgery.paint(canvas, 62)
        operation(canvas, surgery)
    parts = [
        Part("exercise", "physical-therapy", exercise.caption, "over", "plain"),
        Part("pills", "nsaid", tablets.caption, "over", "plain"),
        Part("shot", "steroid-shot", needle.caption, "over", "plain"),
        Part("surgery", "keyhole-surgery", surgery.caption, "over", "plain"),
    ]
    declared = Declaration("drawing", "four choices, the same size each", parts, dark=DARK)
    write_figure("options", declared, {"figure.svg": canvas.svg()})


FIGURES: Final = {"options": options}
