"""The Qt tools of the environment, and the QML files they work on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "kiosk" / "qml"
BUILD = ROOT / "build" / "qml"


def qml_files() -> list[Path]:
    """Return every QML file, as an absolute path: qmllint gives false warnings for relative ones."""
    return sorted(QML.rglob("*.qml"))


def run_tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run this tool of the environment's Qt; what it says is in `stdout` and `stderr`."""
    program = Path(PySide6.__file__).parent / name
    if not program.exists():
        program = Path(sys.prefix) / "bin" / f"pyside6-{name}"
    command = [str(program), *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
