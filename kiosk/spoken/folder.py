"""Where the clips of a deck are. Apart from what reads them, because most kiosks are silent when they start."""

from __future__ import annotations

from pathlib import Path

MANIFEST = "manifest.json"


def narration_folder(deck: Path, language: str) -> Path:
    """Where the clips of a deck are, by its folder, which holds content and assets."""
    return deck / "assets" / "narration" / language
