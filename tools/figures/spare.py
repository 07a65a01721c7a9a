"""Figures that no slide shows, and why they are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SPARE: Final[Mapping[str, str]] = {
    "gluteal-tendons": "Kept for decks on the outer side alone; the close-ups are taken from it.",
    "hip-flexor": "Kept for a slide on the tendon that snaps.",
    "hip-section-tear": "Kept to tell where the close-ups lie.",
    "labrum-frayed": "Kept as the third kind of damage, beside the healthy and the torn one.",
    "seal": "Kept for a slide on how the labrum seals.",
}
"""The reason by figure: their `figure.yaml` waives the rule that every figure is shown."""
