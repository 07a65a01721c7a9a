"""Which room may know which: the table of docs/architecture.md, checked."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "kiosk" / "qml" / "Kiosk"
# A room may import itself, these rooms of ours, and of Qt only these modules.
ROOMS: dict[str, tuple[set[str], set[str]]] = {
    "deck": (set(), set()),
    "spoken": ({"deck"}, set()),
    "check": ({"deck", "spoken"}, set()),
    "visit": ({"deck", "spoken"}, {"QtCore", "QtQml"}),
    "figures": ({"deck"}, {"QtCore", "QtGui", "QtQml", "QtQuick", "QtSvg"}),
    "narration": ({"spoken"}, {"QtCore", "QtMultimedia", "QtTextToSpeech"}),
    "reader": ({"spoken"}, {"QtCore", "QtGui", "QtQml", "QtQuick"}),
    "takehome": ({"deck"}, {"QtCore", "QtGui", "QtPrintSupport", "QtQml", "QtQuick"}),
    "usage": ({"deck"}, {"QtCore", "QtQml"}),
    "operate": (
        {"options", "log", "deck", "spoken", "check"},
        {"QtCore", "QtGui", "QtMultimedia", "QtTextToSpeech"},
    ),
}
# What is not the standard library, and who may use it.
PACKAGES = {"yaml": {"deck"}, "av": {"narration"}, "ttspico": {"narration"}}
# Rooms that know everything, and the only ones that may know them.
PRIVATE = {
    "app": {"cli", "tour", "preview", "doctor_verb", "learn_keys_verb"},
    "preview": {"cli"},
    "tour": {"cli", "check_verb", "doctor_verb"},
    "check_verb": {"cli"},
    "doctor_verb": {"cli"},
    "learn_keys_verb": {"cli"},
    "narrate_verb": {"cli"},
    "cli": {"__main__"},
    "__main__": set(),
}
QML_FOLDERS = {
    "Theme": r"QtQuick",
    "Components": r"QtQuick(\.\w+)*|QtQml(\.\w+)*|Kiosk\.(Theme|Figures)",
    "Screens": r"QtQuick(\.\w+)*|QtQml(\.\w+)*|Kiosk\.(Theme|Figures|Components|Visit|Reader)",
}


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and full name of all that a Python file imports: `from a import b` gives `a.b`."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            start = ".".join([*base, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{start}.{alias.name}") for alias in node.names)


def room_of(path: Path) -> str:
    return path.relative_to(ROOT / "kiosk").with_suffix("").parts[0]


def objection(room: str, name: str) -> str:
    """Say why this room may not import this name, or nothing."""
    top, _, rest = name.partition(".")
    second = rest.partition(".")[0]
    ours, qt = ROOMS.get(room, (None, None))
    if top == "kiosk" and room not in {second, *PRIVATE.get(second, {room})}:
        return f"nobody imports {second}: hand it over as an argument instead"
    if top == "kiosk" and ours is not None and second not in {*ours, room, "__version__", ""}:
        return f"{room} may not know {second}: let app.py hand over what it needs"
    if top == "PySide6" and qt is not None and second not in qt:
        return f"{room} may use {', '.join(sorted(qt)) or 'nothing'} of Qt: draw somewhere else"
    if top in PACKAGES and room not in PACKAGES[top]:
        return f"only {', '.join(PACKAGES[top])} uses {top}: ask that room for the result"
    return ""


def qml_imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and name of each import of a QML file."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        match = re.match(r"\s*import\s+(\S+)", line)
        if match:
            yield number, match[1]


def test_python_rooms_import_only_what_they_may_know() -> None:
    faults = [
        f"{path.relative_to(ROOT)}:{line}: imports {name}; {why}"
        for path in sorted((ROOT / "kiosk").rglob("*.py"))
        for line, name in imports(path)
        if (why := objection(room_of(path), name))
    ]
    if faults:
        pytest.fail("\n".join(["", *faults]), pytrace=False)


@pytest.mark.parametrize("folder", QML_FOLDERS)
def test_qml_folders_import_only_what_they_may_know(folder: str) -> None:
    faults = [
        f"{path.relative_to(ROOT)}:{line}: imports {name}; {folder} may import {QML_FOLDERS[folder]}: "
        "take a required property, send a signal, and let the screen connect them"
        for path in sorted((QML / folder).rglob("*.qml"))
        for line, name in qml_imports(path)
        if not re.fullmatch(QML_FOLDERS[folder], name)
    ]
    if faults:
        pytest.fail("\n".join(["", *faults]), pytrace=False)


def test_every_room_is_in_the_table() -> None:
    rooms = {path.parent.name for path in (ROOT / "kiosk").glob("*/__init__.py")}
    unknown = sorted(rooms - ROOMS.keys() - PRIVATE.keys())
    assert not unknown, f"kiosk/{unknown[0]}: say in ROOMS and in docs/architecture.md what it may import"


@pytest.mark.parametrize(
    ("room", "name"),
    [
        ("deck", "PySide6.QtCore.QObject"),
        ("check", "kiosk.visit.visit.Visit"),
        ("visit", "PySide6.QtQuick.QQuickItem"),
        ("visit", "kiosk.app.App"),
        ("figures", "kiosk.visit.pages"),
        ("check", "yaml"),
        ("options", "kiosk.cli.main"),
        ("app", "kiosk.tour.tour"),
        ("app", "kiosk.preview.preview"),
        ("tour", "kiosk.cli.main"),
    ],
)
def test_an_import_across_a_wall_is_objected_to(room: str, name: str) -> None:
    assert objection(room, name)


@pytest.mark.parametrize(
    ("room", "name"),
    [
        ("check", "kiosk.deck.model"),
        ("visit", "PySide6.QtCore.QObject"),
        ("cli", "kiosk.app"),
        ("tour", "kiosk.app"),
    ],
)
def test_an_import_of_the_table_is_not_objected_to(room: str, name: str) -> None:
    assert not objection(room, name)
