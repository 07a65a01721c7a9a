"""The choices as exits of a roundabout, all of the same size: no way is the last one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from shapely import LineString, Point, union_all

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.shapes import line
from tools.figures.people import pictures
from tools.figures.people.bones import hip_bones
from tools.figures.people.cards import CARD, CARD_LINE, DARK, Card
from tools.figures.people.clothes import ELDER, MAN, NEIGHBOUR, WOMAN
from tools.figures.people.geometry import Frame
from tools.figures.people.painting import Stage
from tools.figures.people.placing import grounded, show
from tools.figures.people.pose import Limb, Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.people.things import wheelchair
from tools.figures.writing import Declaration, Part, write_figure

_ROAD: Final = "#CBD8DD"
_DASH: Final = "#F7FAFB"
_CENTRE: Final = (800.0, 560.0)
_SIZE: Final = (262.0, 236.0)
_SEATED: Final = Pose(
    pelvis=96, chest=88, near_leg=Limb(2, -74, 0), far_leg=Limb(4, -72, 0),
    near_arm=Reach((14, 14), -10, -1), far_arm=Reach((16, 14), -10, -1), hands=("relaxed", "relaxed"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Exit:
    """One way out: its group, term, pattern, the middle of its card, and what is drawn on it."""

    id: str
    term: str
    texture: str
    middle: tuple[float, float]
    picture: Callable[[Canvas, Card], None]

    @property
    def card(self) -> Card:
        """The card at the end of the way."""
        return Card(self.middle[0] - _SIZE[0] / 2, self.middle[1] - _SIZE[1] / 2, *_SIZE, 30)

    @property
    def part(self) -> Part:
        """The exit as a structure, named on its card."""
        return Part(self.id, self.term, self.card.caption, "over", self.texture)


def _watch(canvas: Canvas, card: Card) -> None:
    pictures.strolling(canvas, card, NEIGHBOUR, 20)


def _exercise(canvas: Canvas, card: Card) -> None:
    pictures.stretching(canvas, card, ELDER, 20)


_EXITS: Final = (
    Exit("watch", "watch-and-wait", "plain", (419, 812), _watch),
    Exit("exercise", "physical-therapy", "plain", (419, 512), _exercise),
    Exit("pills", "nsaid", "plain", (419, 212), pictures.pills),
    Exit("steroid-shot", "steroid-shot", "plain", (800, 196), pictures.shot),
    Exit("keyhole-surgery", "keyhole-surgery", "plain", (1181, 212), pictures.keyhole),
    Exit("replacement", "hip-replacement", "plain", (1181, 512), pictures.replacement),
    Exit("study", "research-study", "plain", (1181, 812), pictures.study),
)  # fmt: skip


def choices() -> None:
    """Draw the roundabout, its seven exits and two people who arrive."""
    canvas = Canvas()
    with canvas.group("road"):
        _paint_road(canvas)
    for way in _EXITS:
        with canvas.group(way.id):
            way.card.paint(canvas)
            way.picture(canvas, way.card)
    with canvas.group("people"):
        _paint_people(canvas)
    declared = Declaration(
        "drawing",
        "a roundabout with seven ways out, the same size each",
        [way.part for way in _EXITS],
        dark={**DARK, _ROAD: "#344955", _DASH: "#7C93A0"},
    )
    write_figure("choices", declared, {"figure.svg": canvas.svg()})


def _paint_road(canvas: Canvas) -> None:
    middle = Point(_CENTRE)
    ways = [
        line(
            [
                _CENTRE,
                ((_CENTRE[0] + way.middle[0]) / 2, _CENTRE[1] * 0.42 + way.middle[1] * 0.58),
                way.middle,
            ]
        )
        for way in _EXITS
    ]
    ways.append(LineString([_CENTRE, (_CENTRE[0], 940)]))
    outer = middle.buffer(142, quad_segs=32)
    road = union_all([*[way.buffer(31) for way in ways], outer])
    canvas.path(road.buffer(26).buffer(-26), _ROAD)
    inner = middle.buffer(112, quad_segs=32)
    dashes = union_all([way.difference(outer.buffer(6)) for way in ways])
    canvas.path(dashes, pen=Pen(_DASH, 4, dash="16 16"))
    canvas.path(inner.exterior, pen=Pen(_DASH, 4, dash="16 16"))
    canvas.path(middle.buffer(88, quad_segs=32), CARD, pen=Pen(CARD_LINE, 2.4))
    show(canvas, Stage(_CENTRE[0] - 10, _CENTRE[1] + 9, 1.28), hip_bones(Frame()))


def _paint_people(canvas: Canvas) -> None:
    stage = Card(_CENTRE[0] - 150, 700, 300, 240).stage(0.5, 6, 1.36)
    behind, before = wheelchair(-48)
    rider = grounded(Person(_SEATED, MAN).pieces(), -54, 10.5)
    walker = grounded(Person(replace(pictures.STROLL, hands=("relaxed", "relaxed")), WOMAN).pieces(), 56)
    show(canvas, stage, walker)
    show(canvas, stage, behind, rider, before)


FIGURES: Final = {"choices": choices}
