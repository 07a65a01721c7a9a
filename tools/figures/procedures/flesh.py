"""Tissues that are cut through: bone with its rind and beams, muscle, cartilage, sleeve, labrum, skin, fat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from shapely import Geometry, LineString
from shapely.affinity import translate

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import UPPER_LEFT, Body, Soft, glow, inner_shade, shade, solid_fill
from tools.figures.ink.shapes import Points, beside, spline
from tools.figures.ink.textures import Beams, Direction, Fibres, fibres, lobules, trabeculae
from tools.figures.palette import (
    BONE,
    CAPSULE,
    CARTILAGE,
    CUT_BONE_LINE,
    FAT,
    LABRUM,
    MARROW_BONE,
    MUSCLE,
    SKIN,
    Tissue,
)

VEIL: Final = "#EFEAE1"
"""Over fat that lies deep and is not spoken of."""
VEIL_DARK: Final = "#263239"


@dataclass(frozen=True, slots=True)
class CutBone:
    """A bone on the cut: the direction of its beams, where they show, the rind's thickness.

    `within` is the part of the canvas on which the bone shows, if it goes on beyond.
    """

    beams: Direction
    strength: Direction
    rind: float = 13.0
    cell: float = 12.5
    within: Geometry = None


def cut_bone(canvas: Canvas, shape: Geometry, look: CutBone) -> None:
    """A pale rind around spongy bone."""
    seen = canvas.frame if look.within is None else look.within
    core = shape.buffer(-look.rind - 3).buffer(3).intersection(seen)
    glow(canvas, shape, Soft("#3A0F0A", 0.2, 22), shift=(2, 5), on=seen)
    solid_fill(canvas, shape.intersection(seen), BONE, Body(depth=24, strength=0.2))
    left, top, right, bottom = core.bounds
    fill = canvas.linear(
        (left, top), (right, bottom), (0, MARROW_BONE.lit), (0.5, MARROW_BONE.base), (1, "#E3B47C")
    )
    canvas.path(core, fill)
    trabeculae(canvas, core, Beams(look.beams, look.strength, look.cell))
    inner_shade(canvas, core, Soft("#8A5222", 0.2, 13))
    canvas.path(core.boundary.intersection(seen.buffer(-1)), pen=Pen("#B98247", 1.4, 0.5))
    canvas.path(shape.boundary.intersection(seen), pen=Pen(CUT_BONE_LINE, 3.0))


@dataclass(frozen=True, slots=True)
class Flesh:
    """A muscle on the cut: the borders between which its fibres run, how many, and how quiet it is."""

    borders: tuple[Points, Points]
    count: int = 20
    tissue: Tissue = MUSCLE
    quiet: float = 0.0  # 0 the muscle's own colour, 1 all of the ground's
    depth: float = 18.0


def muscle(canvas: Canvas, shape: Geometry, look: Flesh) -> None:
    """A muscle along its fibres."""
    solid_fill(canvas, shape, look.tissue, Body(depth=look.depth, strength=0.18))
    fibres(canvas, shape, look.tissue, Fibres(look.borders, look.count, width=2.0, opacity=0.3))
    if look.quiet:
        canvas.path(shape, "#F3DDD3", look.quiet)
    canvas.path(shape, pen=Pen(look.tissue.edge, 1.8, 0.8))


def cartilage(canvas: Canvas, shape: Geometry) -> None:
    """Smooth cartilage, wet: light where it faces the light."""
    canvas.path(shape, CARTILAGE.base)
    shade(canvas, shape, Soft(CARTILAGE.shade, 0.5, 7))
    shade(canvas, shape, Soft("#FFFFFF", 0.7, 4), UPPER_LEFT)
    canvas.path(shape, pen=Pen(CARTILAGE.edge, 1.8))


def labrum(canvas: Canvas, shape: Geometry, ribs: Sequence[Points] = ()) -> None:
    """The labrum: dark teal with fine lines along it."""
    solid_fill(canvas, shape, LABRUM, Body(depth=9, strength=0.3))
    for rib in ribs:
        canvas.path(LineString(rib).intersection(shape.buffer(-2)), pen=Pen("#8FDDD2", 1.3, 0.6))
    canvas.path(shape, pen=Pen(LABRUM.edge, 2.4))


def sleeve(canvas: Canvas, shape: Geometry, middle: Points, width: float) -> None:
    """The joint's sleeve: layers that run along it, waving a little."""
    glow(canvas, shape, Soft("#4A1512", 0.22, 16), shift=(2, 4))
    solid_fill(canvas, shape, CAPSULE, Body(depth=9, strength=0.25))
    curve = spline(middle)
    wave = np.sin(np.arange(len(curve)) * 0.55) * width * 0.03
    for aside in (-0.28, 0.0, 0.28):
        layer = LineString(beside(curve, aside * width + wave))
        canvas.path(layer.intersection(shape.buffer(-2)), pen=Pen(CAPSULE.edge, 1.3, 0.5))
    canvas.path(shape, pen=Pen(CAPSULE.edge, 2.8))


def skin(canvas: Canvas, shape: Geometry, surface: Geometry, tone: Tissue = SKIN) -> None:
    """Skin on the cut, with light along its surface."""
    canvas.path(shape, tone.base)
    inner_shade(canvas, shape, Soft(tone.shade, 0.4, 8))
    canvas.path(shape, pen=Pen(tone.edge, 2.0))
    inside = shape.buffer(-1)
    canvas.path(translate(surface, 0, 4).intersection(inside), pen=Pen(tone.lit, 3.4, 0.9))
    canvas.path(surface.intersection(canvas.frame), pen=Pen(tone.edge, 2.4))


def fat(canvas: Canvas, shape: Geometry, cell: float = 27.0) -> None:
    """Fat below the skin, in lobules."""
    canvas.path(shape, FAT.base)
    lobules(canvas, shape.intersection(canvas.frame), cell)
    inner_shade(canvas, shape, Soft(FAT.edge, 0.2, 7))
    canvas.path(shape, pen=Pen(FAT.edge, 2.0))


def deep_fat(canvas: Canvas, shape: Geometry, cell: float) -> None:
    """Fat far below, pale in the light theme and dim in the dark one."""
    fat(canvas, shape, cell)
    canvas.path(shape, VEIL, 0.84)
