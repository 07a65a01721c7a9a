"""Describe the types that Python gives to QML, so that qmllint knows them.

One description a module, made from all of its files at once so that types of different files resolve.
They are written to build/qml, outside the source tree, and can be thrown away at any time.
"""

from __future__ import annotations

import ast
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import PySide6

from tools.qt import BUILD, ROOT, run_tool

MODULES = {"Kiosk.Visit": "kiosk/visit", "Kiosk.Figures": "kiosk/figures", "Kiosk.Reader": "kiosk/reader"}
FOREIGN = ("core", "gui", "qml", "quick")


def bases_first(package: Path) -> list[Path]:
    """Return the package's files, each after those it imports.

    The dump knows a class as a QObject only when it has already met the class that it is derived from.
    """
    name = ".".join(package.relative_to(ROOT).parts)
    files = {f"{name}.{path.stem}": path for path in sorted(package.glob("*.py"))}
    order: TopologicalSorter[str] = TopologicalSorter()
    for module, path in files.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = {
            node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module
        }
        order.add(module, *(imported & files.keys() - {module}))
    return [files[module] for module in order.static_order()]


def describe(uri: str, sources: list[Path]) -> None:
    """Write the folder of the QML module `uri`: its types and its qmldir."""
    folder = BUILD.joinpath(*uri.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    types = folder / "types.qmltypes"
    dump = folder / "metatypes.json"
    dump.unlink(missing_ok=True)
    demand("metaobjectdump", "-o", dump, *sources)
    meta = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    foreign = ",".join(str(meta / f"qt6{name}_metatypes.json") for name in FOREIGN)
    demand(
        *("qmltyperegistrar", dump, "--generate-qmltypes", types, "-o", "/dev/null"),
        *("--import-name", uri, "--major-version", "1", "--minor-version", "0", f"--foreign-types={foreign}"),
    )
    (folder / "qmldir").write_text(
        f"module {uri}\ntypeinfo {types.name}\ndepends QtQml.Models\ndepends QtQuick\n", encoding="utf-8"
    )


def demand(name: str, *arguments: str | Path) -> None:
    """Run a Qt tool that has to succeed, or end with what it said."""
    done = run_tool(name, *arguments)
    if done.returncode:
        sys.exit(f"pyside6-{name} failed ({done.returncode}):\n{done.stdout}{done.stderr}")


def main() -> None:
    """Describe every module that has Python types for QML."""
    for uri, folder in MODULES.items():
        describe(uri, bases_first(ROOT / folder))


if __name__ == "__main__":
    main()
