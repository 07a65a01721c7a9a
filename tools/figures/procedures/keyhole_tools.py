"""The camera, the tool, and what a repair leaves: anchor and stitch."""

from __future__ import annotations

from typing import Final

import numpy as np
from shapely import Geometry, LineString, MultiLineString, Polygon
from shapely import Point as Dot

from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Soft, glow
from tools.figures.ink.shapes import Point, View, line, rounded
from tools.figures.palette import PLASTIC, STEEL
from tools.figures.procedures import keyhole_plan as plan
from tools.figures.procedures.devices import Axis

VIEW: Final = View(plan.BALL, plan.SCALE)
CAMERA: Final = Axis(plan.on_canvas(plan.CAMERA_TIP), plan.CAMERA_AXIS, plan.SCALE)
TOOL: Final = Axis(plan.on_canvas(plan.ANCHOR_TIP), plan.TOOL_AXIS, plan.SCALE)
SHADOW: Final = Soft("#2A1A20", 0.24, 16)
STITCH: Final = "#5B3FA6"  # violet, as suture is, and unlike any tissue


def paint_light(canvas: Canvas) -> None:
    """What the camera lights and sees: a quiet cone from its slanted end."""
    x, y = plan.CAMERA_TIP
    angles = np.radians(plan.CAMERA_LOOKS + np.linspace(-plan.CAMERA_SEES / 2, plan.CAMERA_SEES / 2, 24))
    far = [(x + 17 * np.cos(angle), y + 17 * np.sin(angle)) for angle in angles]
    cone = VIEW.shape(Polygon([(x - 1, y - 1.2), *far, (x + 1.2, y + 1.4)]))
    fill = canvas.radial(
        VIEW.point(x, y), 17 * plan.SCALE, (0, "#FFF3B8", 0.62), (0.5, "#FFF6CF", 0.3), (1, "#FFFFFF", 0)
    )
    canvas.path(cone, fill)


def paint_camera(canvas: Canvas) -> None:
    """A tube with a slanted glass end."""
    half = 2.3
    tube = Polygon([CAMERA.point(*at) for at in ((-0.6, -half), (3.2, half), (75, half), (75, -half))])
    _metal(canvas, CAMERA, tube, 2 * half)
    glass = Polygon([CAMERA.point(*at) for at in ((-0.6, -half), (3.2, half), (4.1, half), (0.3, -half))])
    canvas.path(glass, "#2B4A60", pen=Pen("#12222E", 1.6))
    shine = LineString([CAMERA.point(1.0, -0.6), CAMERA.point(2.4, 0.9)])
    canvas.path(shine, pen=Pen("#BFE9FA", 3.4, 0.95))
    sheath = CAMERA.piece(21, 75, 6.4)
    _metal(canvas, CAMERA, rounded(sheath, 4), 6.4)
    canvas.path(CAMERA.piece(21, 22.2, 6.4), STEEL.shade, 0.8)


def paint_tool(canvas: Canvas) -> None:
    """The tool that sets the anchor: a thin shaft in a clear guide."""
    start = plan.ANCHOR_LENGTH - 0.6
    _metal(canvas, TOOL, TOOL.piece(start, 80, 2.4), 2.4)
    guide = rounded(TOOL.piece(start + 13, 80, 5.6), 4)
    glow(canvas, guide, SHADOW, shift=(4, 6))
    tone = PLASTIC
    paint = TOOL.across(canvas, 5.6, (0, tone.shade), (0.3, tone.lit), (0.6, tone.base), (1, tone.edge))
    canvas.path(guide, paint, pen=Pen(tone.edge, 2))
    canvas.path(TOOL.piece(start + 14.4, start + 15.4, 5.6), tone.edge, 0.55)


def _metal(canvas: Canvas, axis: Axis, shape: Geometry, width: float) -> None:
    glow(canvas, shape, SHADOW, shift=(4, 6))
    paint = axis.across(canvas, width, (0, "#8A98A3"), (0.3, "#FFFFFF"), (0.55, "#D3DDE4"), (1, "#5E6C77"))
    canvas.path(shape, paint, pen=Pen(STEEL.edge, 2))


def paint_anchor(canvas: Canvas) -> None:
    """A ribbed plug in the bone of the rim."""
    length = plan.ANCHOR_LENGTH
    rows = [(0.0, 0.9), (0.9, 2.0)]
    for rib in np.arange(1.6, length - 0.4, 1.3):
        rows += [(float(rib), 2.0), (float(rib) + 0.35, 2.9), (float(rib) + 0.9, 2.0)]
    plug = TOOL.profile([*rows, (length, 2.4)])
    canvas.path(plug.buffer(3.5), "#FFFFFF", 0.85)
    paint = TOOL.across(canvas, 2.9, (0, "#FFFFFF"), (0.5, "#DDE6EE"), (1, "#8FA3B3"))
    canvas.path(plug, paint, pen=Pen("#33434F", 2))


def paint_threads(canvas: Canvas) -> None:
    """The loose ends of the thread, along the tool."""
    start = plan.ANCHOR_LENGTH - 0.3
    for side in (-0.5, 0.5):
        loose = [TOOL.point(start, side), TOOL.point(start + 6, side * 5), TOOL.point(start + 14, side * 7)]
        _thread(canvas, line([*loose, TOOL.point(start + 26, side * 4.6), TOOL.point(80, side * 5.2)]))


def paint_stitch(canvas: Canvas, around: list[Point]) -> None:
    """The thread around the labrum to the anchor, and its knot."""
    _thread(canvas, line([*(VIEW.point(*at) for at in around), TOOL.point(plan.ANCHOR_LENGTH)]))
    knot = VIEW.point(*around[0])
    for dx, dy in ((-9, -3), (-4, 5), (-13, 4)):
        canvas.path(Dot(knot[0] + dx, knot[1] + dy).buffer(6.5), STITCH, pen=Pen("#2C1B5C", 1.6))
    ends = MultiLineString(
        [LineString([knot, (knot[0] - 34, knot[1] - 14)]), LineString([knot, (knot[0] - 30, knot[1] + 16)])]
    )
    canvas.path(ends, pen=Pen("#2C1B5C", 5.0))
    canvas.path(ends, pen=Pen(STITCH, 3.0))


def _thread(canvas: Canvas, course: Geometry) -> None:
    canvas.path(course, pen=Pen("#FFFFFF", 9.0, 0.8))
    canvas.path(course, pen=Pen("#2C1B5C", 6.0))
    canvas.path(course, pen=Pen(STITCH, 3.6))
    canvas.path(course, pen=Pen("#C9BBF0", 3.0, 0.9, dash="3 9"))
