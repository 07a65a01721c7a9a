"""Where the program finds its own files."""

from __future__ import annotations

from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
QML = Path(__file__).resolve().parent / "qml"
ASSETS = PROJECT / "assets"
CONTENT = PROJECT / "content"
FONTS = ASSETS / "fonts"
ICONS = ASSETS / "icons"
