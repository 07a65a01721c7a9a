"""Paints a slice: every structure as a group of its own, from back to front."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from shapely import Geometry, LineString

from tools.figures import palette
from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import UPPER_LEFT, Body, Soft, glow, inner_shade, shade, solid_fill
from tools.figures.ink.shapes import Points, Row, View, beside
from tools.figures.ink.textures import Beams, Fibres, fibres, lobules, trabeculae
from tools.figures.palette import Tissue
from tools.figures.section.bones import Femur, Pelvis
from tools.figures.section.frame import BALL, BALL_BONE, SOCKET, SOCKET_BONE
from tools.figures.section.places import WHOLE, Place


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where a slice is painted: the canvas, its place on it, and which way the beams of its bones run."""

    canvas: Canvas
    place: Place

    @property
    def view(self) -> View:
        """From millimetres to the canvas."""
        return View((self.place.x, self.place.y), self.place.scale)

    @property
    def size(self) -> float:
        """How much larger lines and shades are than in the whole slice: crops need more, but not in full."""
        return float(np.sqrt(self.place.scale / WHOLE.scale))


def backdrop(canvas: Canvas) -> None:
    """The cool pale ground of every slice."""
    with canvas.group("backdrop"):
        canvas.path(canvas.frame, palette.BACKDROP)


Field = Callable[[Row, Row], Row]


def femur_beams(x: Row, y: Row) -> Row:
    """The direction of the beams in the thigh bone, at mm: a fan to the ball, arches from the outer side."""
    fan = np.arctan2(y - 48, x + 22)
    arches = np.arctan2(-0.62, 0.78) + 0.35 * np.sin((y + x * 0.4) / 16)
    of_fan = 1 / (1 + np.exp(-(x + 18) / 7))
    of_shaft = (1 - of_fan) / (1 + np.exp(-(y - 30) / 7))
    return _blended(
        (of_fan, fan), (1 - of_fan - of_shaft, arches), (of_shaft, np.full_like(x, np.pi / 2 + 0.08))
    )


def pelvis_beams(x: Row, y: Row) -> Row:
    """The direction of the beams in the pelvis, at mm: away from the socket, upright in the sit bone."""
    below = 1 / (1 + np.exp(-(y - 24) / 6))
    return _blended((1 - below, np.arctan2(y, x)), (below, np.full_like(x, np.pi / 2 - 0.35)))


def _blended(*fields: tuple[Row, Row]) -> Row:
    return np.angle(sum(weight * np.exp(2j * angle) for weight, angle in fields)) / 2


def bone(sheet: Sheet, name: str, parts: Femur | Pelvis, beams: Field) -> None:
    """A bone cut through: rind, spongy core with its beams, which fade away from the joint."""
    canvas, view, size = sheet.canvas, sheet.view, sheet.size
    near = canvas.frame.buffer(40)
    shape, core = view.shape(parts.bone).intersection(near), view.shape(parts.core).intersection(near)
    left, top, right, bottom = shape.intersection(canvas.frame).bounds
    corners = (left, top), (right, bottom)
    tissue, spongy = palette.BONE, palette.MARROW_BONE
    with canvas.group(name):
        glow(canvas, shape, Soft("#5A3416", 0.16, 22 * size), shift=(3, 5))
        with canvas.group(f"{name}-cortex"):
            canvas.path(shape, canvas.linear(*corners, (0, tissue.lit), (0.5, tissue.base), (1, "#E3C591")))
        canvas.path(core, canvas.linear(*corners, (0, spongy.lit), (0.6, spongy.base), (1, "#E5B57C")))
        trabeculae(canvas, core, _holes(sheet, beams))
        inner_shade(canvas, core, Soft("#8A5222", 0.2, 13 * size))
        canvas.path(core, pen=Pen("#B98247", 1.4, 0.45))
        shade(canvas, shape, Soft("#7E5528", 0.24, 24 * size))
        shade(canvas, shape, Soft("#FFFFFF", 0.5, 8 * size), UPPER_LEFT)
        canvas.path(parts_line(sheet, parts.bone), pen=Pen(palette.CUT_BONE_LINE, 2.6 * size**0.5))


def parts_line(sheet: Sheet, shape: Geometry) -> Geometry:
    """The outline of a shape on the canvas, as far as it is seen."""
    return sheet.view.shape(shape).intersection(sheet.canvas.frame)


def _holes(sheet: Sheet, beams: Field) -> Beams:
    scale, x0, y0 = sheet.place.scale, sheet.place.x, sheet.place.y

    def strength(x: Row, y: Row) -> Row:
        away = np.hypot(x - x0 - 2 * scale, y - y0) / scale
        return 1.05 - np.clip((away - 14) / 42, 0, 0.9)

    return Beams(
        lambda x, y: beams((x - x0) / scale, (y - y0) / scale),
        strength,
        cell=round(11.5 * sheet.size**1.2, 1),
    )


def cartilage(sheet: Sheet, name: str, parts: Femur | Pelvis, shift: tuple[float, float]) -> None:
    """A layer of cartilage, lighter towards the joint."""
    canvas, view, size = sheet.canvas, sheet.view, sheet.size
    tissue, shape = palette.CARTILAGE, parts_line(sheet, parts.cartilage)
    on_ball = isinstance(parts, Femur)
    inner, outer = (BALL_BONE, BALL) if on_ball else (SOCKET, SOCKET_BONE)
    near, far = ("#7FB6DE", "#D9EFFB") if on_ball else ("#D3ECFA", "#8FC0E4")
    fill = canvas.radial(
        view.point(*shift),
        outer * view.scale,
        (inner / outer, near),
        ((1 + inner / outer) / 2, tissue.base),
        (1, far),
    )
    with canvas.group(name):
        canvas.path(shape, fill)
        shade(canvas, shape, Soft(tissue.edge, 0.24, 8 * size))
        canvas.path(shape, pen=Pen(tissue.edge, 2.0 * size**0.5))


def strip(sheet: Sheet, name: str, part: tuple[Geometry, Points], tissue: Tissue) -> None:
    """A sleeve or a band cut lengthwise, with fibres along it."""
    canvas, size = sheet.canvas, sheet.size
    shape, middle = sheet.view.shape(part[0]), sheet.view.points(part[1])
    wide = shape.area / LineString(middle).length * 0.36
    with canvas.group(name):
        solid_fill(canvas, shape, tissue, Body(depth=11 * size, strength=0.26))
        flow = Fibres(
            (beside(middle, wide)[::9], beside(middle, -wide)[::9]), 7, 1.5 * size, 0.42, 0, whole=True
        )
        fibres(canvas, shape, tissue, flow)
        canvas.path(shape, pen=Pen(tissue.edge, 2.8 * size**0.5))


def muscle(sheet: Sheet, name: str, shape: Geometry, borders: Sequence[Points]) -> None:
    """A muscle's belly."""
    _flowing(sheet, name, (shape, borders), (palette.MUSCLE, 30, 1.1))


def tendon(sheet: Sheet, name: str, shape: Geometry, borders: Sequence[Points]) -> None:
    """A muscle's tendon."""
    _flowing(sheet, name, (shape, borders), (palette.TENDON, 9, 0.5))


def _flowing(
    sheet: Sheet, name: str, part: tuple[Geometry, Sequence[Points]], look: tuple[Tissue, float, float]
) -> None:
    canvas, size, view = sheet.canvas, sheet.size, sheet.view
    tissue, depth, waviness = look
    shape = view.shape(part[0]).intersection(canvas.frame.buffer(40))
    first, last = (view.points(border) for border in part[1])
    count = int(np.clip(np.hypot(*(first.mean(axis=0) - last.mean(axis=0))) / 9, 7, 30))
    tendinous = tissue is palette.TENDON
    with canvas.group(name):
        solid_fill(canvas, shape, tissue, Body(depth * size))
        width = (1.5 if tendinous else 1.9) * size
        fibres(canvas, shape, tissue, Fibres((first, last), count, width, 0.4, waviness, whole=tendinous))
        canvas.path(shape, pen=Pen(tissue.edge, 2.0 * size**0.5, 0.85))


def fat_pad(sheet: Sheet, shape: Geometry, name: str = "fat-pulvinar") -> None:
    """The fat on the socket's floor."""
    canvas, size = sheet.canvas, sheet.size
    drawn = sheet.view.shape(shape)
    with canvas.group(name):
        canvas.path(drawn, palette.FAT.base)
        lobules(canvas, drawn, 21 * size)
        inner_shade(canvas, drawn, Soft("#B9791F", 0.3, 11 * size))
        canvas.path(drawn, pen=Pen(palette.FAT.edge, 1.8))
