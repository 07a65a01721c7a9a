"""How large what can be touched is, and how high above the floor."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.operate.letters import degrees
from kiosk.operate.panel import HOW, Panel
from kiosk.operate.rows import BY_HAND, UNKNOWN, Row, judged
from kiosk.options import Options

PART, REACH = "Touch", "Reach"
PRIMARY, OTHERS = 20, 12
CSS_PIXEL = 0.0213
"""Degrees."""
LEAST_CSS = 24
REACH_MM = (380, 1220)
EYE = 1015
"""Millimetres above the floor that a screen has to be legible from."""
STEEP = 30
"""Degrees up or down at which somebody still reads without straining; a rule of ours."""
SOURCES = "Colle and Hiszem 2004; Duff 2010"


@dataclass(frozen=True, slots=True)
class Control:
    """Something to touch, as it was seen: `sides` of what takes a touch, `top` and `bottom` on the screen, in pixels.

    `kind` is `primary`, `label` (of a figure) or empty. `reach` is how the person had set that.
    """

    name: str
    screen: str
    kind: str
    reach: str
    sides: tuple[float, float]
    top: float
    bottom: float

    @property
    def least(self) -> float:
        """The shorter side."""
        return min(self.sides)


def target_rows(controls: Sequence[Control], panel: Panel, distance: int) -> Iterator[Row]:
    """The smallest of each kind, in millimetres; and the smallest of all by its angle."""
    groups = {
        "Main buttons (Next, Begin, \u2026)": (
            [each for each in controls if each.kind == "primary"],
            PRIMARY,
        ),
        "Other controls": ([each for each in controls if not each.kind], OTHERS),
        "Labels of figures": ([each for each in controls if each.kind == "label"], OTHERS),
    }
    for what, (group, needed) in groups.items():
        if group:
            yield _size_row(what, group, needed, panel)
    if controls and panel.density:
        smallest = min(controls, key=lambda each: each.least)
        css = degrees(panel.millimetres(smallest.least), distance) / CSS_PIXEL
        measured = f"{css:.0f} CSS px at {distance} mm ({_place(smallest)})"
        good = css >= LEAST_CSS
        yield Row(PART, "Every target", measured, f"{LEAST_CSS} CSS px", "WCAG 2.5.8", judged(good=good))


def _size_row(what: str, group: list[Control], needed: int, panel: Panel) -> Row:
    smallest = min(group, key=lambda each: each.least)
    clause = SOURCES if needed == PRIMARY else "WCAG 2.5.8; a rule of ours"
    if not panel.density:
        measured = f"{smallest.least:.0f} px ({_place(smallest)})"
        return Row(PART, what, measured, f"{needed} mm", clause, UNKNOWN, HOW)
    across, down = (panel.millimetres(side) for side in smallest.sides)
    measured = f"{across:.1f} x {down:.1f} mm ({_place(smallest)})"
    good = round(min(across, down), 1) >= needed
    how = "" if good else f"{HOW}, so that targets grow" if panel.source == "the system" else "a larger panel"
    return Row(PART, what, measured, f"{needed} mm", clause, judged(good=good), how)


def reach_rows(controls: Sequence[Control], panel: Panel, options: Options) -> Iterator[Row]:
    """How high the controls are, as designed and brought low."""
    clause = "EN 301 549 8.3; ADA 308.2, 308.3"
    needed = f"{REACH_MM[0]} to {REACH_MM[1]} mm above the floor"
    reaches = list(dict.fromkeys(each.reach for each in controls))
    bottom = options.screen_bottom_mm
    if not (bottom and panel.density):
        how = HOW if bottom else "set screen_bottom_mm in kiosk.toml: how high the picture's lower edge is"
        yield Row(REACH, "Controls", "height unknown", needed, clause, UNKNOWN, how)
        return
    within = []
    for reach in reaches:
        spans = [(_height(panel, bottom, each), each) for each in controls if each.reach == reach]
        (low, lowest), (high, highest) = (
            min(((span[0], each) for span, each in spans), key=lambda one: one[0]),
            max(((span[1], each) for span, each in spans), key=lambda one: one[0]),
        )
        good = REACH_MM[0] <= round(low) and round(high) <= REACH_MM[1]
        within.append(good)
        measured = f"{low:.0f} ({_place(lowest)}) to {high:.0f} mm ({_place(highest)})"
        how = "" if good else _mount(low, high, bottom)
        yield Row(REACH, f"Controls, reach {reach}", measured, needed, clause, judged(good=good), how)
    yield _sight(panel, options)


def _sight(panel: Panel, options: Options) -> Row:
    low, high = options.screen_bottom_mm, options.screen_bottom_mm + panel.mm[1]
    steepest = max(
        math.degrees(math.atan2(abs(edge - EYE), options.viewing_distance_mm)) for edge in (low, high)
    )
    measured = f"the picture from {low:.0f} to {high:.0f} mm: {steepest:.0f}\u00b0 up or down"
    needed = f"legible from {EYE} mm: {STEEP}\u00b0 (a rule of ours)"
    state = judged(good=steepest <= STEEP)
    return Row(REACH, "Seen from a wheelchair", measured, needed, "EN 301 549 8.3.4; 508 408.2", state)


def _height(panel: Panel, bottom: int, control: Control) -> tuple[float, float]:
    """From where to where above the floor, in millimetres."""
    height = panel.size[1]
    return (
        bottom + panel.millimetres(height - control.bottom),
        bottom + panel.millimetres(height - control.top),
    )


def _mount(low: float, high: float, bottom: int) -> str:
    room = REACH_MM[1] - REACH_MM[0]
    if high - low > room:
        return f"they span {high - low:.0f} mm, more than {room}: reach low is for that"
    right = bottom + (REACH_MM[1] - high if high > REACH_MM[1] else REACH_MM[0] - low)
    return f"mount the picture's lower edge at {right:.0f} mm"


def _place(control: Control) -> str:
    return f"{control.name}, {control.screen}"


def hand_rows() -> Iterable[Row]:
    """What only a person can measure of the room around the machine."""
    for what, needed, clause in (
        ("Clear floor", "760 x 1220 mm", "EN 301 549 8.3.2; ADA 305"),
        (
            "Knee space, for a front approach",
            "685 mm high, 760 wide; 280 deep at 230 mm, 205 deep at 685 mm",
            "EN 301 549 8.3.2",
        ),
        (
            "Over an obstruction, forward",
            "510 to 635 mm deep: controls up to 1120 mm",
            "EN 301 549 8.3; ADA 308.2",
        ),
        (
            "Over an obstruction, to the side",
            "255 to 610 mm deep: up to 1170 mm",
            "EN 301 549 8.3; ADA 308.3",
        ),
        (
            "Force of keys and screen",
            "22.2 N at most, one hand, no grasp or twist",
            "EN 301 549 8.4.2; ADA 309.4",
        ),
    ):
        yield Row(REACH, what, "", needed, clause, BY_HAND)
