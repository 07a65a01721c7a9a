"""Format all QML with qmlformat as .qmlformat.ini says, or with `--check` tell which files are not."""

from __future__ import annotations

import argparse
import sys
from difflib import unified_diff
from pathlib import Path

from tools.qt import ROOT, qml_files, run_tool


def formatted(path: Path) -> str:
    """Return the file's text as qmlformat writes it, or end with what it can't read."""
    done = run_tool("qmlformat", "--settings", ROOT / ".qmlformat.ini", path)
    if done.returncode or not done.stdout:
        sys.exit(f"{path.relative_to(ROOT)}: qmlformat can't read it\n{done.stderr}")
    return done.stdout


def main(arguments: list[str] | None = None) -> int:
    """Format, or with `--check` only compare; return 1 when a compared file differs."""
    parser = argparse.ArgumentParser(prog="format_qml", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, show what would change")
    check = parser.parse_args(arguments).check
    differing = 0
    for path in qml_files():
        before, after = path.read_text(encoding="utf-8"), formatted(path)
        if before == after:
            continue
        name = str(path.relative_to(ROOT))
        if check:
            differing += 1
            print(*unified_diff(before.splitlines(), after.splitlines(), name, name, "", "", 0, ""), sep="\n")
        else:
            path.write_text(after, encoding="utf-8")
            print(f"{name}: formatted")
    if differing:
        print(f"{differing} QML files are not formatted: ./run format")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
