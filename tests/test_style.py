"""The house style that no linter knows: short files and functions, nothing of one deck or one machine."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PYTHON_LINES = 250
FUNCTION_LINES = 40
QML_LINES = 130
MADE = {"__pycache__", "build", "out"}
TEXT = {
    "",
    ".cfg",
    ".csv",
    ".ini",
    ".js",
    ".json",
    ".md",
    ".py",
    ".qml",
    ".sh",
    ".svg",
    ".toml",
    ".ts",
    ".txt",
    ".yaml",
}
# Written in two halves, so that this file does not hold what it looks for.
MACHINE_PATH = re.compile(r"(?<![\w.:/~-])/(?:" + r"home/\w|root/|work/|Users/\w|tmp/\w)|\b[A-Z]:\\\\?Users")
OUTSIDE = re.compile(r"\.\./" + "shared")

Fault = tuple[int, str]


@cache
def project_files() -> tuple[Path, ...]:
    """Return the files that Git tracks, or without Git all but what is hidden or made."""
    command = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z"]
    try:
        listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        found = (path.relative_to(ROOT) for path in ROOT.rglob("*"))
        shown = (path for path in found if not any(part.startswith(".") for part in path.parts))
        listed = [str(path) for path in shown if MADE.isdisjoint(path.parts)]
    return tuple(path for path in (ROOT / name for name in listed if name) if path.is_file())


def files(suffix: str, *folders: str) -> list[Path]:
    places = tuple(ROOT / folder for folder in folders)
    return [
        path
        for path in project_files()
        if path.suffix == suffix and any(path.is_relative_to(place) for place in places)
    ]


def python_files() -> list[Path]:
    return files(".py", "kiosk", "tests", "tools")


def qml_files() -> list[Path]:
    return files(".qml", "kiosk")


def text_files() -> list[Path]:
    return [path for path in project_files() if path.suffix in TEXT]


def kiosk_files() -> list[Path]:
    return files(".py", "kiosk") + qml_files()


def long_python(text: str) -> Iterator[Fault]:
    lines = text.count("\n")
    if lines > PYTHON_LINES:
        yield PYTHON_LINES, f"{lines} lines, at most {PYTHON_LINES}: move one subject to a file of its own"


def long_functions(text: str) -> Iterator[Fault]:
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > FUNCTION_LINES:
            yield (
                node.lineno,
                f"{node.name} has {lines} lines, at most {FUNCTION_LINES}: name a step and move it out",
            )


def long_qml(text: str) -> Iterator[Fault]:
    lines = text.count("\n")
    if lines > QML_LINES:
        yield QML_LINES, f"{lines} lines, at most {QML_LINES}: make a part of it a component"


def several_functions(text: str) -> Iterator[Fault]:
    found = list(lines_with(re.compile(r"^\s*function\s+(?!on[A-Z])\w+"), text))
    for line in found[1:]:
        yield line, "a second function in one QML file: move the logic to Python or split the component"


def versioned_imports(text: str) -> Iterator[Fault]:
    for line in lines_with(re.compile(r"^\s*import\s+[\w.]+\s+\d"), text):
        yield line, "an import with a version: leave the number out"


def one_deck(text: str) -> Iterator[Fault]:
    for line in lines_with(re.compile(r"\bhips?\b", re.IGNORECASE), text):
        yield line, "names the hip: the program shows any deck, so say it without"


def one_machine(text: str) -> Iterator[Fault]:
    for line in lines_with(MACHINE_PATH, text):
        yield line, "a path of one machine: make it relative to the project or an argument"


def outside(text: str) -> Iterator[Fault]:
    for line in lines_with(OUTSIDE, text):
        yield line, "a path outside the project: bring the file in or leave it out"


def lines_with(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    return (number for number, line in enumerate(text.splitlines(), start=1) if pattern.search(line))


Rule = Callable[[str], Iterator[Fault]]
RULES: list[tuple[Rule, Callable[[], list[Path]], str]] = [
    (long_python, python_files, "x = 1\n" * (PYTHON_LINES + 1)),
    (long_functions, python_files, "def f():\n" + "    x = 1\n" * FUNCTION_LINES),
    (long_qml, qml_files, "\n" * (QML_LINES + 1)),
    (several_functions, qml_files, "    function a() {}\n    function b() {}\n"),
    (versioned_imports, qml_files, "import QtQuick 2.15\n"),
    (one_deck, kiosk_files, "# Draws the Hip\n"),
    (one_machine, text_files, "see /" + "home/someone/notes\n"),
    (outside, text_files, "open('../" + "shared/x')\n"),
]


@pytest.mark.parametrize(("rule", "where", "broken"), RULES, ids=[rule.__name__ for rule, _, _ in RULES])
def test_no_file_breaks_the_rule(rule: Rule, where: Callable[[], list[Path]], broken: str) -> None:
    faults = [
        f"{path.relative_to(ROOT)}:{line}: {what}"
        for path in where()
        for line, what in rule(path.read_text(encoding="utf-8"))
    ]
    if faults:
        pytest.fail("\n".join(["", *faults]), pytrace=False)


@pytest.mark.parametrize(("rule", "where", "broken"), RULES, ids=[rule.__name__ for rule, _, _ in RULES])
def test_the_rule_catches_what_breaks_it(rule: Rule, where: Callable[[], list[Path]], broken: str) -> None:
    assert list(rule(broken))


def test_there_are_files_to_check() -> None:
    assert len(python_files()) > 10
    assert len(text_files()) > len(python_files())
