"""Kinds of studies as rungs of a ladder, the surer ones higher up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from shapely import LineString, Point, box, union_all
from shapely.affinity import scale, translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Body, solid
from tools.figures.ink.shapes import outline, rounded
from tools.figures.palette import MARROW, SKIN_TONES, Tissue
from tools.figures.people.cards import CARD_LINE, DARK, Card
from tools.figures.people.clothes import (
    BLACK_HAIR,
    BRICK,
    GREY_HAIR,
    NAVY,
    OCHRE,
    PLUM,
    SAGE,
    SALT_HAIR,
    TEAL,
    WHITE_HAIR,
    Look,
)
from tools.figures.people.heads_front import head_front
from tools.figures.people.materials import GLASS, WOOD
from tools.figures.people.painting import Piece, Stage
from tools.figures.people.placing import raised, show
from tools.figures.writing import Declaration, Part, write_figure

_LEFT: Final = 330.0
_WIDE: Final = 940.0
_HIGH: Final = 124.0
_STEP: Final = 142.0
_LOWEST: Final = 800.0  # the upper edge of the lowest rung
_COIN: Final = Tissue("#F0C95A", "#F8E3A0", "#D2A431", "#6E5110")
_LOOKS: Final = (
    Look(SKIN_TONES[0], "bald", WHITE_HAIR, SAGE),
    Look(SKIN_TONES[3], "curls", GREY_HAIR, OCHRE),
    Look(SKIN_TONES[1], "bob", GREY_HAIR, PLUM),
    Look(SKIN_TONES[2], "short", SALT_HAIR, TEAL),
    Look(SKIN_TONES[0], "bob", GREY_HAIR, NAVY),
    Look(SKIN_TONES[1], "short", BLACK_HAIR, BRICK, old=False),
)


def bust(look: Look) -> list[Piece]:
    """Head and shoulders from the front; 46 wide and 52 tall from 0."""
    shoulders = outline(
        [
            (-23, 0),
            (-21, 12),
            (-14, 18),
            (-6, 20.5),
            (6, 20.5),
            (14, 18),
            (21, 12),
            (23, 0),
            (8, -1),
            (-8, -1),
        ]
    )
    neck = rounded(box(-5.4, 14, 5.4, 28), 1)
    collar = scale(Point(0, 21).buffer(1), 7, 4)
    cut = shoulders.intersection(box(-30, 0, 30, 40)).difference(collar)
    head = raised(head_front(look, 0), 34.5)
    return [Piece(neck.union(collar.intersection(shoulders)), look.skin), Piece(cut, look.shirt), *head]


def _group(canvas: Canvas, foot: tuple[float, float], count: int, first: int = 0, size: float = 1.72) -> None:
    """A row of people who stand close together, centred on the foot of their shoulders."""
    x, y = foot
    step = 38.0 * size
    for at in range(count):
        look = _LOOKS[(first + at) % len(_LOOKS)]
        stage = Stage(x + (at - (count - 1) / 2) * step, y, size)
        show(canvas, stage, bust(look), casing=2.2)


def _dish(canvas: Canvas, card: Card) -> None:
    """Cells in a dish, and a tube."""
    x, y = card.x + card.width / 2, card.y + card.height / 2
    side = scale(Point(0, 0).buffer(1, quad_segs=24), 92, 26)
    low = union_all([translate(side, x, y + 16), box(x - 92, y - 2, x + 92, y + 16)])
    canvas.path(low.buffer(2.6), "#FDFEFE")
    solid(canvas, low, GLASS, Body(10, 0.2))
    canvas.path(translate(side, x, y - 2), GLASS.lit, pen=Pen(GLASS.edge, 2.2))
    jelly = translate(scale(side, 0.9, 0.84), x, y)
    canvas.path(jelly, "#F3D9DE", pen=Pen(MARROW.lit, 1.6))
    for across, down in ((-52, 0), (-30, -9), (-24, 8), (0, -2), (22, 10), (30, -10), (56, 2)):
        cell = translate(scale(Point(0, 0).buffer(1), 9, 5.6), x + across, y + down)
        canvas.path(cell, MARROW.base, pen=Pen(MARROW.edge, 1.6))


def _one(canvas: Canvas, card: Card) -> None:
    _group(canvas, (card.x + card.width / 2, card.y + card.height - 14), 1, 2, 1.85)


def _many_same(canvas: Canvas, card: Card) -> None:
    _group(canvas, (card.x + card.width / 2, card.y + card.height - 16), 5)


def _two_groups(canvas: Canvas, card: Card, *, coin: bool = False) -> None:
    middle, foot = card.x + card.width / 2, card.y + card.height - 16
    _group(canvas, (middle - 184, foot), 3, 0)
    _group(canvas, (middle + 184, foot), 3, 3)
    if not coin:
        bar = LineString([(middle, card.y + 20), (middle, card.y + card.height - 20)])
        canvas.path(bar, pen=Pen(CARD_LINE, 5))
    else:
        place = Point(middle, card.y + card.height / 2)
        canvas.path(place.buffer(41), "#FDFEFE")
        solid(canvas, place.buffer(37, quad_segs=24), _COIN, Body(12, 0.3))
        canvas.path(place.buffer(28, quad_segs=24).exterior, pen=Pen(_COIN.edge, 2, 0.6))
        star = outline([(-4, 0), (0, 14), (4, 0), (0, -14)], 2)
        canvas.path(translate(star, place.x, place.y), _COIN.edge, 0.75)
        canvas.path(translate(scale(star, 3.4, 0.28), place.x, place.y), _COIN.edge, 0.75)


def _trial(canvas: Canvas, card: Card) -> None:
    _two_groups(canvas, card, coin=True)


def _many_trials(canvas: Canvas, card: Card) -> None:
    """Three small trials side by side, each with its coin."""
    for at in range(3):
        middle = card.x + card.width * (at + 0.5) / 3
        foot = card.y + card.height - 16
        _group(canvas, (middle - 88, foot), 2, at, 1.46)
        _group(canvas, (middle + 88, foot), 2, at + 2, 1.46)
        place = Point(middle, card.y + card.height / 2)
        canvas.path(place.buffer(25), "#FDFEFE")
        solid(canvas, place.buffer(22, quad_segs=24), _COIN, Body(8, 0.3))
        canvas.path(place.buffer(15, quad_segs=24).exterior, pen=Pen(_COIN.edge, 1.8, 0.6))
    for at in (1, 2):
        x = card.x + card.width * at / 3
        canvas.path(LineString([(x, card.y + 22), (x, card.y + card.height - 22)]), pen=Pen(CARD_LINE, 3))


_SCENES: Final[tuple[tuple[str, str, Callable[[Canvas, Card], None]], ...]] = (
    ("rung-lab", "lab-study", _dish),
    ("rung-story", "one-patient", _one),
    ("rung-group", "group-study", _many_same),
    ("rung-compared", "compared-groups", _two_groups),
    ("rung-fair-trial", "fair-trial", _trial),
    ("rung-many-trials", "many-fair-trials", _many_trials),
)


def evidence_ladder() -> None:
    """Draw the ladder's rails and its rungs from below."""
    canvas = Canvas()
    with canvas.group("rails"):
        for x in (_LEFT + 34, _LEFT + _WIDE - 34):
            rail = rounded(box(x - 13, 62, x + 13, 940), 12)
            canvas.path(rail.buffer(3), "#FDFEFE")
            solid(canvas, rail, WOOD, Body(10, 0.25))
    parts = []
    for at, (group, term, paint_scene) in enumerate(_SCENES):
        card = Card(_LEFT, _LOWEST - at * _STEP, _WIDE, _HIGH, 26)
        with canvas.group(group):
            card.paint(canvas)
            paint_scene(canvas, card)
        parts.append(Part(group, term, card.anchor(0.96, 0.5), "right", "plain"))
    view = "a ladder of six rungs, from a dish in a lab at the foot to many fair trials at the top"
    write_figure(
        "evidence-ladder", Declaration("drawing", view, parts, dark=DARK), {"figure.svg": canvas.svg()}
    )


FIGURES: Final = {"evidence-ladder": evidence_ladder}
