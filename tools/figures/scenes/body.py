"""The body from the front, the side and the back, with the places where hips hurt. The right hip is marked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from shapely import Geometry, LineString, MultiPoint, Point, union_all
from shapely.affinity import rotate, scale, translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.marks import hatched
from tools.figures.ink.shapes import band, rounded
from tools.figures.palette import PROBLEM, SKIN_TONES, Tissue
from tools.figures.people.clothes import LINEN, SLATE, WOMAN, Look
from tools.figures.people.front import standing
from tools.figures.people.painting import Piece, Stage, paint
from tools.figures.people.pose import Limb, Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.writing import Declaration, Part, write_figure

_GROUND: Final = 934.0
_SCALE: Final = 5.1
_FRONT: Final = Stage(446, _GROUND, _SCALE)
_SIDE: Final = Stage(752, _GROUND - 88 * _SCALE, _SCALE)  # its 0, 0 is the hip joint
_BACK: Final = Stage(1154, _GROUND, _SCALE)
_LOOK: Final[Look] = replace(
    WOMAN,
    skin=SKIN_TONES[1],
    shirt=LINEN,
    trousers=SLATE,
    shoes=None,
    leg=0.62,
    sleeve=0.6,
    girth=1.0,
    belly=1.5,
)
_SIDE_POSE: Final = Pose(near_arm=Limb(-74, -30, -32), far_arm=Limb(-72, -25, -28))
# The hand that people lay round a sore hip, in the shape of a C above the outer knob.
_C_SIGN: Final = Pose(near_arm=Reach((-4.5, 15.5), -74, -1), hands=("cup", "relaxed"))
_PURPLE: Final = Tissue("#9A78C4", "#BDA4DC", "#7A58A6", "#3A2160")
_GREEN: Final = Tissue("#69A862", "#93C48D", "#4C8846", "#1B4318")
_GREY: Final = Tissue("#98A2A9", "#BDC5CA", "#76828A", "#333D43")


@dataclass(frozen=True, slots=True)
class Zone:
    """A place that may hurt: its shapes on the three bodies, its colours, and its group."""

    shapes: tuple[Geometry, ...]
    tissue: Tissue
    part: Part


def body_map() -> None:
    """Draw the three bodies and the four zones."""
    canvas = Canvas()
    side = Person(_SIDE_POSE, _LOOK)
    bodies = {
        "body-front": (_FRONT, standing(_LOOK)),
        "body-side": (_SIDE, [*side.far(), *side.body()]),
        "body-back": (_BACK, standing(_LOOK, back=True)),
    }
    for name, (stage, pieces) in bodies.items():
        with canvas.group(name):
            paint(canvas, stage, pieces)
    silhouettes = [_silhouette(stage, pieces) for stage, pieces in bodies.values()]
    parts = []
    for zone in _zones():
        with canvas.group(zone.part.id):
            area = union_all(silhouettes)
            for shape in zone.shapes:
                _paint_zone(canvas, shape.intersection(area), zone)
        parts.append(zone.part)
    with canvas.group("body-side-arm"):
        paint(canvas, _SIDE, side.near_arm(), casing=0)
    with canvas.group("c-sign"):
        paint(canvas, _SIDE, Person(_C_SIGN, _LOOK).near_arm(), casing=2)
    parts.append(Part("c-sign", "c-sign", _SIDE.point(-4, 17), "right", "plain"))
    view = "one adult from the front, from the right side and from behind; the right hip is marked"
    states = {"zones": {"c-sign": {"opacity": 0.0}}, "c-sign": {"body-side-arm": {"opacity": 0.0}}}
    declared = Declaration("drawing", view, parts, states=states, start="zones")
    write_figure("body-map", declared, {"figure.svg": canvas.svg()})


def _silhouette(stage: Stage, pieces: list[Piece]) -> Geometry:
    return union_all([stage.shape(piece.shape) for piece in pieces]).buffer(-1.5)


def _oval(stage: Stage, centre: tuple[float, float], size: tuple[float, float], turn: float = 0) -> Geometry:
    around = scale(Point(0, 0).buffer(1, quad_segs=24), *size, origin=(0, 0))
    return stage.shape(translate(rotate(around, turn, origin=(0, 0)), *centre))


def _zones() -> list[Zone]:
    """The right hip lies at negative x in front, and at positive x from behind."""
    groin = (_oval(_FRONT, (-8.8, 85.5), (8.4, 5.0), -42), _oval(_SIDE, (9.4, -1.5), (4.0, 7.4), -24))
    outer = (
        _oval(_FRONT, (-17.8, 84), (3.9, 9.6)),
        _oval(_SIDE, (-0.4, -2.5), (5.0, 7.6)),
        _oval(_BACK, (17.8, 84), (3.9, 9.6)),
    )
    buttock = (_oval(_SIDE, (-9.8, -9.2), (5.2, 5.0)), _oval(_BACK, (7.2, 79.5), (6.2, 5.2)))
    leg = band([(6, 102), (11.6, 94), (14.2, 84), (12.2, 70), (9.8, 56), (8.6, 38)], [5, 6, 4.6, 4, 3.6, 3])
    leg = rounded(leg, 1.4)
    back = (
        _oval(_SIDE, (-9.6, 15), (4.0, 7.0)),
        union_all([_oval(_BACK, (0, 104), (9.6, 6.6)), _BACK.shape(leg)]),
    )
    return [
        Zone(back, _GREY, Part("zone-back", "low-back", _BACK.point(-3.5, 104), "right", "waves")),
        Zone(buttock, _GREEN, Part("zone-buttock", "sit-bone", _BACK.point(6, 78.5), "right", "cross")),
        Zone(outer, _PURPLE, Part("zone-outer-hip", "outer-hip-knob", _SIDE.point(0, -4), "left", "dots")),
        Zone(groin, PROBLEM, Part("zone-groin", "groin", _FRONT.point(-9.5, 86), "left", "lines")),
    ]


def _paint_zone(canvas: Canvas, shape: Geometry, zone: Zone) -> None:
    canvas.path(shape.buffer(3.4), "#FFFFFF")
    canvas.path(shape, zone.tissue.base)
    canvas.path(_pattern(shape.buffer(-1), zone.part.texture), pen=Pen(zone.tissue.edge, 2.0, 0.85))
    canvas.path(shape, pen=Pen(zone.tissue.edge, 2.4))


def _pattern(shape: Geometry, texture: str) -> Geometry:
    """Lines, crossed lines, waves, or the outlines of small dots, within a shape."""
    if texture == "lines":
        return hatched(shape, 9)
    if texture == "cross":
        return union_all([hatched(shape, 11), hatched(shape, 11, -45)])
    left, top, right, bottom = shape.bounds
    if texture == "dots":
        rows = np.argwhere(np.ones((60, 60))) * (9, 9) + (left + 3, top + 3)
        return MultiPoint(rows).intersection(shape.buffer(-2)).buffer(1.2, quad_segs=4)
    across = np.arange(left, right + 4, 4.0)
    waves = [
        LineString(np.column_stack([across, level + 2.2 * np.sin(across / 4)]))
        for level in np.arange(top, bottom, 10.0)
    ]
    return union_all(waves).intersection(shape)


FIGURES: Final = {"body-map": body_map}
