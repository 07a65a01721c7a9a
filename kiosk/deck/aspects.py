"""What has to be said of every option, and in which order."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

ASPECTS: Final = (
    "what-it-is",
    "what-it-takes",
    "chance-of-help",
    "risks",
    "time-to-recover",
    "cost",
    "how-sure-we-are",
    "what-we-do-not-know",
)
"""The same for every option: none can be told in more or kinder words than another."""
EXPERIMENTAL_ASPECTS: Final = ("approval", "what-to-ask")
"""What has to be said of an experimental option besides, and of no other."""
ALL_ASPECTS: Final = (*ASPECTS, *EXPERIMENTAL_ASPECTS)
ICONS: Final = MappingProxyType(
    {
        "what-it-is": "info",
        "what-it-takes": "hand",
        "chance-of-help": "people",
        "risks": "warning",
        "time-to-recover": "clock",
        "cost": "coin",
        "how-sure-we-are": "scales",
        "what-we-do-not-know": "question",
        "approval": "calendar",
        "what-to-ask": "chat",
    }
)
"""The icon of each aspect where it is shown as a fact."""


def aspects_of(*, experimental: bool) -> tuple[str, ...]:
    """What has to be said of an option."""
    return ALL_ASPECTS if experimental else ASPECTS
