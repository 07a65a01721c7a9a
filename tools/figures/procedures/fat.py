"""Drawing fat: a thin blunt tube moves to and fro in the fat below the skin, above the muscle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np
from shapely import Geometry, LineString, Polygon, box
from shapely import Point as Dot

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Soft, glow, inner_shade
from tools.figures.ink.shapes import Row, band, outline, rounded, spline
from tools.figures.palette import AIR, BACKDROP_DARK, FAT, SKIN_TONES, TENDON
from tools.figures.people.clothes import Look
from tools.figures.people.front import standing
from tools.figures.people.painting import Piece, Stage, Stroke, paint
from tools.figures.procedures import fat_plan as plan
from tools.figures.procedures import flesh
from tools.figures.procedures.devices import (
    Axis,
    Needle,
    Syringe,
    paint_barrel,
    paint_glass,
    paint_needle,
    paint_plunger,
)
from tools.figures.procedures.sheet import Sheet, ring
from tools.figures.writing import Change, Declaration, Part, write_figure

AXIS: Final = Axis(plan.TIP, plan.AXIS, plan.SCALE)
TUBE: Final = Needle(plan.INSIDE + 16, width=3.0, hub=13, hub_width=8, blunt=True)
SYRINGE: Final = Syringe(start=TUBE.length + TUBE.hub, drawn=0.4, barrel=80, width=20, content=FAT)
_MOVING: Final = ("tube", "syringe", "plunger", "syringe-glass")


def fat_draw() -> None:
    """Write the figure."""
    sheet = Sheet()
    with sheet.group("backdrop"):
        sheet.path(sheet.frame, AIR)
    _layers(sheet)
    _where(sheet)
    with sheet.group("tunnels", opacity=0):
        _tunnels(sheet)
    with sheet.group("tube"):
        paint_needle(sheet, AXIS, TUBE)
        _holes(sheet)
    with sheet.group("syringe"):
        paint_barrel(sheet, AXIS, SYRINGE, filled=plan.DRAW + SYRINGE.drawn)
    with sheet.group("plunger"):
        paint_plunger(sheet, AXIS, SYRINGE, covering=plan.DRAW + 6)
    with sheet.group("syringe-glass"):
        paint_glass(sheet, AXIS, SYRINGE)
    write_figure("fat-draw", _declaration(), {"figure.svg": sheet.svg()})


def _where(canvas: Canvas) -> None:
    """A small picture of the person: the places on the belly and the side that fat is drawn from."""
    panel = rounded(box(*_PANEL), 18)
    with canvas.group("inset-place"):
        glow(canvas, panel, Soft("#10242F", 0.2, 26), shift=(5, 7))
        canvas.path(panel, _ROOM)
        with canvas.window(panel, "in"):
            paint(canvas, _STAGE, _person())
        canvas.path(panel, pen=Pen("#7F97A3", 2.4))
        for x, y in ((-6.4, 101.6), (13.6, 104.0)):
            ring(canvas, (_STAGE.x + x * _STAGE.scale, _STAGE.y - y * _STAGE.scale), 17, 4)


def _person() -> list[Piece]:
    """A person in shorts, the shirt lifted off the belly."""
    look = Look(skin=SKIN_TONES[2], girth=1.08, sleeve=0.5)
    pieces = standing(look)
    lifted, lowered = box(-60, 113, 60, 200), box(-60, 0, 60, 96.5)
    navel = Stroke(LineString([(0, 105.4), (0, 104.2)]), 0.7, 0.7)
    body = replace(pieces[2], marks=(*pieces[2].marks, navel))
    shorts = replace(pieces[4], shape=pieces[4].shape.intersection(lowered), marks=())
    shirt = replace(pieces[5], shape=pieces[5].shape.intersection(lifted), marks=())
    return [*pieces[:2], body, pieces[3], shorts, shirt]


_PANEL: Final = (300.0, 44.0, 560.0, 322.0)
_ROOM: Final = "#DCE8EC"
_STAGE: Final = Stage(430.0, 44.0 + 133.0 * 4.9, 4.9)


def _below(depth: float, wave: float = 0.0) -> Row:
    """A line `depth` units below the skin."""
    skin = spline(plan.SKIN)
    return np.column_stack([skin[:, 0], skin[:, 1] + depth + wave * np.sin(skin[:, 0] / 260)])


def _between(first: Row, last: Row) -> Geometry:
    return Polygon([*first, *last[::-1]]).buffer(0)


def _layers(canvas: Canvas) -> None:
    """From the depth to the skin."""
    skin, under = _below(0), _below(plan.SKIN_THICKNESS)
    fat = _below(plan.SKIN_THICKNESS + plan.FAT_THICKNESS, 8)
    muscle = fat + np.array([0.0, 12.0])
    deep = muscle + np.array([0.0, plan.MUSCLE_THICKNESS])
    floor = np.array([[1680.0, 1080.0], [-80.0, 1080.0]])
    with canvas.group("belly"):
        shape = Polygon([*deep, *floor]).buffer(0)
        flesh.deep_fat(canvas, shape, 46)
    with canvas.group("fascia"):
        canvas.path(_between(fat, muscle), TENDON.base, pen=Pen(TENDON.edge, 1.4, 0.6))
        canvas.path(_between(deep, deep + np.array([0.0, 10.0])), TENDON.base, pen=Pen(TENDON.edge, 1.4, 0.6))
    with canvas.group("muscle"):
        flesh.muscle(canvas, _between(muscle, deep), flesh.Flesh((muscle[::12], deep[::12]), 12))
    with canvas.group("fat"):
        flesh.fat(canvas, _between(under, fat), 44)
    with canvas.group("skin"):
        flesh.skin(canvas, _between(skin, under), LineString(skin), SKIN_TONES[2])
    with canvas.group("cut"):
        slit = Dot(*plan.ENTRY).buffer(16).intersection(_between(skin, under))
        canvas.path(slit, SKIN_TONES[2].edge, 0.55)


def _tunnels(canvas: Canvas) -> None:
    """The ways from which fat was drawn."""
    x, y = AXIS.point(plan.INSIDE - 8)
    for turn, reach in ((0.0, 67.0), (8.0, 52.0), (-7.0, 60.0)):
        angle = np.radians(17 + turn)
        way = np.array([-np.cos(angle), np.sin(angle)]) * plan.SCALE
        rows = [(x + way[0] * at, y + way[1] * at + np.sin(at / 7) * 2.5) for at in np.linspace(4, reach, 8)]
        shape = band(rows, [5, 12, 15, 15, 13, 11]).buffer(3)
        canvas.path(shape, "#F3D3A6", 0.8, Pen(FAT.edge, 1.4, 0.5))
        inner_shade(canvas, shape, Soft("#A3562F", 0.18, 7))


def _holes(canvas: Canvas) -> None:
    """The openings near the blunt tip."""
    for at in (5.0, 9.6, 14.2):
        hole = outline(
            [
                AXIS.point(at - 1.5, 0.15),
                AXIS.point(at, 0.95),
                AXIS.point(at + 1.5, 0.15),
                AXIS.point(at, -0.5),
            ]
        )
        canvas.path(hole, "#3B4853", pen=Pen("#1F2A33", 1))


def _declaration() -> Declaration:
    back: Change = {"translate": AXIS.moved(plan.STROKE)}
    states: Mapping[str, Mapping[str, Change]] = {
        "in": {},
        "out": dict.fromkeys(_MOVING, back),
        "drawn": {"plunger": {"translate": AXIS.moved(plan.DRAW)}, "tunnels": {"opacity": 1}},
    }
    return Declaration(
        kind="drawing",
        view="the wall of the lower belly, cut through, the patient on the back",
        parts=_PARTS,
        states=states,
        start="in",
        dark={AIR: BACKDROP_DARK, flesh.VEIL: flesh.VEIL_DARK, _ROOM: "#2B3D47"},
    )


_PARTS: Final = (
    Part("muscle", "muscle", (420, 700), "left", "cross"),
    Part("fat", "fat-tissue", (420, 480), "left", "bricks"),
    Part("skin", "skin", (520, 408), "left", "plain"),
    Part("tube", "thin-tube", AXIS.point(48), "left", "plain"),
    Part("syringe", "syringe", AXIS.point(SYRINGE.front + 16), "right", "plain"),
)

FIGURES: Final = {"fat-draw": fat_draw}
