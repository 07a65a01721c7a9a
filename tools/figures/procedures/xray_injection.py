"""The injection under a live X-ray: the C-arm, and what it shows before and after the dye."""

from __future__ import annotations

import math
from typing import Final

from shapely import LineString, box

from tools.figures import anatomy
from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.paint import Soft, glow
from tools.figures.ink.shapes import Point, line, outline, rounded
from tools.figures.palette import BACKDROP, BACKDROP_DARK
from tools.figures.procedures import xray
from tools.figures.procedures.c_arm import paint_c_arm
from tools.figures.procedures.sheet import Sheet
from tools.figures.writing import Change, Declaration, Part, write_figure

SCALE: Final = 4.1  # canvas units a millimetre
PANEL: Final = (735.0, 110.0, 1316.0, 900.0)
BALL: Final[Point] = (1010.0, 450.0)
C_ARM: Final[Point] = (440.0, 520.0)
_TURN: Final = math.radians(anatomy.NECK_SHAFT_ANGLE - 90 + 5)
_DYE: Final[list[tuple[float, float]]] = [
    (13, 22.5), (19, 21.6), (26, 19.6), (33, 19.0), (39, 19.4), (40.5, 12), (38, 3), (38.5, -7), (41, -18.6),
    (34, -19.6), (26, -20), (18, -22), (11, -24), (15, -14), (19.4, -5), (20.4, 3), (18.6, 12),
]  # fmt: skip


def injection_xray() -> None:
    """Write the figure."""
    sheet = Sheet()
    with sheet.group("backdrop"):
        sheet.path(sheet.frame, BACKDROP)
    paint_c_arm(sheet, C_ARM)
    _panel(sheet)
    with sheet.group("dye", opacity=0):
        _dye(sheet)
    with sheet.group("needle"):
        _needle(sheet)
    write_figure("injection-xray", _declaration(), {"figure.svg": sheet.svg()})


def _neck(along: float, side: float) -> Point:
    """A canvas point along the neck's axis from the ball's centre, and above it."""
    x, y = -math.cos(_TURN), math.sin(_TURN)
    return BALL[0] + SCALE * (x * along - y * side), BALL[1] + SCALE * (y * along + x * side)


def _panel(sheet: Sheet) -> None:
    left, top, right, bottom = PANEL
    whole = box(*PANEL)
    with sheet.group("inset-screen"):
        frame = rounded(whole.buffer(20), 14)
        glow(sheet, frame, Soft("#10242F", 0.28, 36), shift=(7, 9))
        sheet.path(
            frame,
            sheet.linear((left, top), (right, bottom), (0, "#46545F"), (1, "#1B252D")),
            pen=Pen("#0B1116", 2),
        )
        sheet.path(whole, "#05080A")
    seen = (
        (BALL[0] - right) / SCALE,
        (BALL[1] - bottom) / SCALE,
        (BALL[0] - left) / SCALE,
        (BALL[1] - top) / SCALE,
    )
    with sheet.group("bones"):
        sheet.image(xray.picture(seen, 4.0), (left, top, right - left, bottom - top))
    with sheet.group("screen-rim"):
        sheet.path(whole, pen=Pen("#05080A", 6))


def _dye(canvas: Canvas) -> None:
    """The dye lies in the sleeve: a collar round the neck, densest at its two sides, and a film on the ball."""
    rows = [_neck(*at) for at in _DYE]
    collar = outline(rows, 10)
    films = [
        [_around(25.6, angle) for angle in angles] for angles in (range(-76, -30, 4), range(146, 166, 4))
    ]
    for wide, strength in ((26, 0.06), (22, 0.08), (18, 0.12), (14, 0.2), (10, 0.3), (7, 0.6)):
        for edge in (rows[0:5], rows[8:13], *films):
            canvas.path(line(edge), pen=Pen("#FFFFFF", wide if edge in films else wide * 1.7, strength))
    for spread, strength in ((9, 0.06), (6, 0.08), (3, 0.1), (0, 0.14), (-3, 0.3), (-8, 0.12)):
        canvas.path(collar.buffer(spread), "#FFFFFF", strength)


def _around(radius: float, degrees: float) -> Point:
    angle = math.radians(degrees)
    return BALL[0] + SCALE * radius * math.sin(angle), BALL[1] - SCALE * radius * math.cos(angle)


def _needle(canvas: Canvas) -> None:
    """A needle casts a plain white line."""
    tip, end = _neck(27, 3), _neck(73, -9)
    shaft = LineString([tip, end])
    canvas.path(shaft, pen=Pen("#0B1116", 8, 0.5))
    canvas.path(shaft, pen=Pen("#FFFFFF", 4.2))
    hub = LineString([end, _neck(82, -11.4)]).buffer(9, cap_style="flat")
    canvas.path(rounded(hub, 3), "#DDE6EB", pen=Pen("#0B1116", 1.6))


def _declaration() -> Declaration:
    gone: Change = {"opacity": 0}
    shown: Change = {"opacity": 1}
    return Declaration(
        kind="drawing",
        view="right hip on a live X-ray, from the front; beside it the machine, seen from the patient's feet",
        parts=_PARTS,
        states={"no-needle": {"needle": gone}, "no-dye": {}, "dye-in": {"dye": shown}},
        start="no-dye",
        simulated=True,
        dark={BACKDROP: BACKDROP_DARK},
    )


_PARTS: Final = (
    Part("c-arm", "live-x-ray", (C_ARM[0], 205), "left", "plain"),
    Part("patient", "hip-joint", (C_ARM[0] - 50, 556), "left", "plain"),
    Part("bones", "ball", BALL, "right", "plain"),
    Part("inset-screen", "x-ray", (1280, 850), "right", "plain"),
    Part("dye", "contrast-dye", _neck(29, -8), "right", "dots"),
    Part("needle", "needle", _neck(60, -5.6), "left", "plain"),
)

FIGURES: Final = {"injection-xray": injection_xray}
