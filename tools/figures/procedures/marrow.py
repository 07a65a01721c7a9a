"""Drawing marrow from the back of the pelvis: the back of the body, and the level slice with the needle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from shapely import box

from tools.figures import anatomy
from tools.figures.palette import AIR, BACKDROP, BACKDROP_DARK
from tools.figures.procedures import flesh
from tools.figures.procedures import marrow_plan as plan
from tools.figures.procedures.marrow_back import (
    AXIS_BACK,
    NOTCH,
    RING,
    paint_back,
    paint_back_marks,
    paint_back_needle,
)
from tools.figures.procedures.marrow_back import (
    seen as seen_at,
)
from tools.figures.procedures.marrow_painting import (
    AXIS,
    SYRINGE,
    paint_marks,
    paint_slice,
    paint_tools,
)
from tools.figures.procedures.sheet import Sheet
from tools.figures.writing import Change, Declaration, Part, write_figure


def marrow_draw() -> None:
    """Write the figure."""
    sheet = Sheet()
    with sheet.group("backdrop"):
        sheet.path(box(-60, -60, 1660, 1060), BACKDROP)
    paint_back(sheet)
    paint_back_marks(sheet)
    paint_back_needle(sheet)
    paint_slice(sheet)
    paint_marks(sheet)
    paint_tools(sheet)
    write_figure("marrow-draw", _declaration(), {"figure.svg": sheet.svg()})


_BACK: Final = ("needle-back", "plunger-back", "glass-back")
_SYRINGE: Final = ("syringe", "plunger", "syringe-glass")


def _declaration() -> Declaration:
    return Declaration(
        kind="drawing",
        view="the pelvis from behind, and a level slice at the back hip point, back up, right side to the right",
        parts=_PARTS,
        states=_states(),
        start="needle-in",
        dark={BACKDROP: BACKDROP_DARK, AIR: BACKDROP_DARK, flesh.VEIL: flesh.VEIL_DARK},
    )


def _states() -> Mapping[str, Mapping[str, Change]]:
    back: Change = {"translate": AXIS.moved(plan.RETREAT)}
    seen: Change = {"translate": AXIS_BACK.moved(plan.RETREAT)}
    drawn = {
        "plunger": {"translate": AXIS.moved(plan.DRAW)},
        "plunger-back": {"translate": AXIS_BACK.moved(plan.DRAW)},
    }
    return {
        "needle-out": {**dict.fromkeys(("needle", *_SYRINGE), back), **dict.fromkeys(_BACK, seen)},
        "needle-in": {},
        "drawn": drawn,
    }


_on = plan.on_canvas


def _on_ring(point: anatomy.Point3) -> tuple[float, float]:
    """The top of the ring about a point, which is open in its middle."""
    x, y = seen_at(point)
    return x, y - RING


_PARTS: Final = (
    Part("skin", "skin", (640, 130), "left", "plain"),
    Part("bone-pelvis", "pelvis", seen_at((-2.0, -60.0, 70.0)), "left", "plain"),
    Part("keep-away-back", "keep-away-zone", seen_at(NOTCH), "left", "lines"),
    Part("back-points", "back-hip-point", _on_ring(anatomy.PSIS), "left", "plain"),
    Part("needle-back", "needle", AXIS_BACK.point(52), "left", "plain"),
    Part("fat", "fat-tissue", _on((80, -22)), "right", "bricks"),
    Part("skin-cut", "skin", _on((100, -30.2)), "right", "plain"),
    Part("bone-sacrum", "sacrum", _on((24, 50)), "left", "plain"),
    Part("bone-ilium", "pelvis", _on((91, 83)), "right", "plain"),
    Part("safe-path", "safe-path", _on(plan.inward(60)), "right", "plain"),
    Part("keep-away", "keep-away-zone", _on((44.5, 36)), "left", "lines"),
    Part("needle", "needle", AXIS.point(60), "right", "plain"),
    Part("syringe", "syringe", AXIS.point(SYRINGE.front + 10), "right", "plain"),
)

FIGURES: Final = {"marrow-draw": marrow_draw}
