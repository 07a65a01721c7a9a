"""Where the program finds its own files."""

from __future__ import annotations

from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
QML = Path(__file__).resolve().parent / "qml"
TRANSLATIONS = Path(__file__).resolve().parent / "translations"
ASSETS = PROJECT / "assets"
CONTENT = PROJECT / "content"
FONTS = ASSETS / "fonts"
ICONS = ASSETS / "icons"


def icon_names() -> frozenset[str]:
    """The icons that content may name."""
    return frozenset(path.stem for path in ICONS.glob("*.svg"))


def content_of(folder: Path) -> Path:
    """The content folder that is meant by naming a deck's folder, or that one itself."""
    inner = folder / "content"
    return inner if inner.is_dir() else folder
