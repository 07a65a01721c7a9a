"""What has to be said of a treatment that is not established, and whether a slide's facts say it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.deck.model import Slide
from kiosk.deck.parts import Facts

PARTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "approval": ("approval",),
        "unknown": ("unknown", "what-we-do-not-know", "not-known"),
        "harms": ("harms", "risks"),
        "cost": ("cost", "costs"),
        "ask": ("ask", "what-to-ask", "questions"),
    }
)
"""Each part with the ids of facts that say it."""


def tells_standing(slide: Slide) -> bool:
    """Whether the slide's facts say all of it."""
    told = {row.id for block in slide.blocks if isinstance(block, Facts) for row in block.rows}
    return all(not told.isdisjoint(ids) for ids in PARTS.values())
