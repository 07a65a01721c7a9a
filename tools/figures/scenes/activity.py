"""What strains a sore hip, and beside each a calmer way to do it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from shapely import LineString, Point, box
from shapely.affinity import scale, translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.marks import problem
from tools.figures.ink.shapes import rounded
from tools.figures.palette import PROBLEM
from tools.figures.people.cards import BETTER_LINE, DARK, LESS_LINE, Card, grid
from tools.figures.people.clothes import ELDER, MAN, NEIGHBOUR, TEAL, WOMAN, Look
from tools.figures.people.materials import MAT, WOOD
from tools.figures.people.painting import Piece, Stage
from tools.figures.people.placing import lowest, raised, show
from tools.figures.people.pose import Limb, Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.people.side_lying import side_lying
from tools.figures.people.things import chair, pillow, slab
from tools.figures.writing import Declaration, Part, write_figure

_CARDS: Final = grid(4, 2, (170.0, 70.0, 1260.0, 860.0), 30)
_FLOOR: Final = 42.0
_SCALE: Final = 2.0
_SQUAT: Final = Pose(
    pelvis=58, chest=46, neck=64, head=4, near_leg=Limb(10, -122, 0), far_leg=Limb(13, -120, 0),
    near_arm=Limb(-50, -20, -20), far_arm=Limb(-44, -14, -14), hands=("relaxed", "relaxed"),
)  # fmt: skip
_SIT: Final = Pose(
    pelvis=92, chest=86, neck=82, near_leg=Limb(-19, -88, 0), far_leg=Limb(-17, -86, 0),
    near_arm=Reach((27, 10), -22, -1), far_arm=Reach((22, 10), -18, -1), hands=("flat", "flat"),
)  # fmt: skip
_CROSSED: Final = replace(_SIT, near_leg=Limb(8, -58, -24), far_leg=Limb(-2, -90, 0))
_CARRY: Final = Pose(near_arm=Reach((26, 22), 0, -1), far_arm=Reach((30, 22), 0, -1), hands=("flat", "flat"))
_PARCEL: Final = (20.0, 16.0, 50.0, 40.0)  # in front of the belly, from the hip joint


def _grounded(card: Card, person: Person, across: float, *, left: bool = False) -> Stage:
    return card.stage(across, _FLOOR - lowest(person.pieces()) * _SCALE, _SCALE, left=left)


def _sore(canvas: Canvas, stage: Stage, x: float = 0.0, y: float = 0.0) -> None:
    """Mark the sore hip."""
    problem(canvas, stage.shape(translate(scale(Point(0, 0).buffer(1), 6.4, 6.4), x, y)), 0.7)


def _squat(canvas: Canvas, card: Card) -> None:
    person = Person(_SQUAT, MAN)
    stage = _grounded(card, person, 0.33)
    show(canvas, stage, person.far(), person.body())
    _sore(canvas, stage)
    show(canvas, stage, person.near_arm(), casing=0)


def _seated(canvas: Canvas, card: Card, look: Look, pose: Pose = _SIT) -> Stage:
    """Somebody on a chair whose seat is as high as the legs need."""
    person = Person(pose, look)
    stage = _grounded(card, person, 0.38)
    floor = card.stage(0.38, _FLOOR, _SCALE)
    show(canvas, floor, chair(-3, -lowest(person.pieces()) - 10.4))
    show(canvas, stage, person.pieces())
    return stage


def _high_chair(canvas: Canvas, card: Card) -> None:
    resting = replace(_SIT, near_arm=Reach((26, 4), -26, -1), far_arm=Reach((22, 4), -22, -1))
    _seated(canvas, card, MAN, resting)


def _twist(canvas: Canvas, card: Card) -> None:
    """The feet stay where they are, the trunk turns round with a parcel."""
    standing, turned = Person(Pose(), WOMAN), Person(_CARRY, WOMAN)
    right = _grounded(card, standing, 0.56)
    left = _grounded(card, turned, 0.56, left=True)
    show(canvas, right, standing.far_leg(), standing.body()[:2])
    show(canvas, left, turned.far_arm(), casing=2)
    show(canvas, left, turned.body()[2:], casing=0)
    show(canvas, left, _parcel(), turned.near_arm(), casing=0)
    _sore(canvas, right)


def _parcel() -> list[Piece]:
    tape = LineString([(35, 16), (35, 40)])
    return [Piece(rounded(box(*_PARCEL), 1), WOOD), Piece(tape.buffer(2, cap_style="flat"), MAT, (), 0.4)]


def _turn_with_feet(canvas: Canvas, card: Card) -> None:
    """The whole body turns, feet first."""
    person = Person(replace(_CARRY, near_leg=Limb(-80, -90, 2), far_leg=Limb(-98, -104, -8)), WOMAN)
    stage = _grounded(card, person, 0.6, left=True)
    show(canvas, stage, person.far(), person.body(), _parcel(), person.near_arm())


def _crossed_legs(canvas: Canvas, card: Card) -> None:
    stage = _seated(canvas, card, ELDER, _CROSSED)
    _sore(canvas, stage, 1, -1)


def _feet_flat(canvas: Canvas, card: Card) -> None:
    _seated(canvas, card, ELDER, replace(_SIT, near_leg=Limb(-3, -90, 0), far_leg=Limb(-1, -88, 0)))


def _lying_stage(card: Card, *, left: bool) -> Stage:
    return card.stage(0.5, 130, 1.52, left=left)


def _on_sore_side(canvas: Canvas, card: Card) -> None:
    """Mirrored, so that the right hip is below."""
    stage = _lying_stage(card, left=True)
    show(canvas, stage, _bed(), raised(side_lying(NEIGHBOUR, 3), 0, -84))
    _sore(canvas, stage, 1, 7)


def _pillow_between(canvas: Canvas, card: Card) -> None:
    stage = _lying_stage(card, left=False)
    show(canvas, stage, _bed(), raised(side_lying(NEIGHBOUR, 10), 0, -84))
    show(canvas, stage, [pillow((-50, 20), (52, 12))], casing=0)


def _bed() -> list[Piece]:
    return [
        slab((-90, -57, -84, 20), WOOD, 1),
        slab((84, -57, 90, 34), WOOD, 1),
        slab((-86, -24, 86, -14), WOOD, 1),
        slab((-86, -15, 86, 0), MAT, 3),
        pillow((74, 5), (34, 11)),
    ]


def _badge(canvas: Canvas, card: Card, *, better: bool) -> None:
    """A tick for the better way, a minus for what to do less."""
    x, y = card.x + card.width - 38, card.y + 38
    tissue = TEAL if better else PROBLEM
    canvas.path(Point(x, y).buffer(24), "#FDFEFE")
    canvas.path(Point(x, y).buffer(20), tissue.edge if better else tissue.base, pen=Pen(tissue.edge, 2))
    sign = [(x - 9, y + 1), (x - 3, y + 8), (x + 10, y - 8)] if better else [(x - 10, y), (x + 10, y)]
    canvas.path(LineString(sign), pen=Pen("#FFFFFF" if better else PROBLEM.edge, 5))


_SCENES: Final[tuple[tuple[str, str, Callable[[Canvas, Card], None]], ...]] = (
    ("less-squat", "deep-squat", _squat),
    ("better-chair", "higher-chair", _high_chair),
    ("less-twist", "twisting", _twist),
    ("better-turn", "turn-with-your-feet", _turn_with_feet),
    ("less-crossed-legs", "crossed-legs", _crossed_legs),
    ("better-feet-flat", "feet-side-by-side", _feet_flat),
    ("less-sore-side", "sore-side", _on_sore_side),
    ("better-pillow", "pillow-between-the-knees", _pillow_between),
)


def activity() -> None:
    """Draw four pairs: what to do less, and a calmer way."""
    canvas = Canvas()
    parts = []
    for at, ((group, term, paint_scene), card) in enumerate(zip(_SCENES, _CARDS, strict=True)):
        better = bool(at % 2)
        with canvas.group(group):
            card.paint(canvas, _FLOOR + 18, BETTER_LINE if better else LESS_LINE)
            paint_scene(canvas, card)
            _badge(canvas, card, better=better)
        parts.append(Part(group, term, card.caption, "over", "plain"))
    view = "four pairs: what strains a sore right hip, and a calmer way beside it"
    write_figure("activity", Declaration("drawing", view, parts, dark=DARK), {"figure.svg": canvas.svg()})


FIGURES: Final = {"activity": activity}
