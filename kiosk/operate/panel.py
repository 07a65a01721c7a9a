"""The panel: how large it is, and whether that can be true."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.operate.rows import MET, UNKNOWN, Row, judged
from kiosk.options import Options

PART = "Panel"
SQUARE = 0.04
"""Share by which pixels may be wider than high: panels are told in whole millimetres."""
INCHES = (7.0, 100.0)
DENSITY = (0.8, 20.0)
"""Pixels a millimetre that a panel to stand before may have."""
HOW = "measure the picture with a ruler and set panel_mm = [width, height] in kiosk.toml"


@dataclass(frozen=True, slots=True)
class Panel:
    """A picture of `size` pixels and `mm` millimetres (0 where unknown); `source` says who told them."""

    size: tuple[int, int]
    mm: tuple[float, float]
    source: str

    @property
    def density(self) -> float:
        """Pixels a millimetre, 0 where unknown."""
        if not all(self.mm):
            return 0
        return (self.size[0] / self.mm[0] + self.size[1] / self.mm[1]) / 2

    def millimetres(self, pixels: float) -> float:
        """How long that is on the panel."""
        return pixels / self.density


def panel_of(options: Options, size: tuple[int, int], system_mm: tuple[float, float]) -> Panel:
    """The panel as the settings tell it, else as the system does."""
    if options.panel_mm:
        return Panel(size, _as_it_hangs(size, options.panel_mm), "panel_mm")
    if options.pixels_per_millimetre:
        across, down = (side / options.pixels_per_millimetre for side in size)
        return Panel(size, (across, down), "pixels_per_millimetre")
    return Panel(size, _as_it_hangs(size, system_mm), "the system")


def _as_it_hangs(size: tuple[int, int], mm: tuple[float, float]) -> tuple[float, float]:
    """Width and height, for a panel that may have been turned upright."""
    return mm if (size[0] < size[1]) == (mm[0] < mm[1]) else (mm[1], mm[0])


def panel_rows(panel: Panel) -> Iterator[Row]:
    """What is known of the panel."""
    pixels = f"{panel.size[0]} x {panel.size[1]} pixels"
    if not panel.density:
        yield Row(PART, "Size of the picture", f"{pixels}, millimetres unknown", "known", "", UNKNOWN, HOW)
        return
    width, height = panel.mm
    inches = math.hypot(width, height) / 25.4
    measured = f'{pixels}, {width:.0f} x {height:.0f} mm ({inches:.1f}"), from {panel.source}'
    yield Row(PART, "Size of the picture", measured, "known", "", MET)
    across, down = panel.size[0] / width, panel.size[1] / height
    likely = (
        abs(across / down - 1) <= SQUARE
        and INCHES[0] <= inches <= INCHES[1]
        and DENSITY[0] <= panel.density <= DENSITY[1]
    )
    yield Row(
        PART,
        "Pixels a millimetre",
        f"{across:.2f} across, {down:.2f} down",
        f'square pixels, {INCHES[0]:.0f}" to {INCHES[1]:.0f}"',
        "",
        judged(good=likely),
        "" if likely else f"this can't be the true size: {HOW}",
    )
