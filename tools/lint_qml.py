"""Check all QML with qmllint; one warning is too many."""

from __future__ import annotations

import sys

from tools import qmltypes
from tools.qt import BUILD, QML, ROOT, qml_files, run_tool


def main() -> int:
    """Print what qmllint says, with paths from the project's root; return 0 when it says nothing."""
    files = qml_files()
    if not files:
        print("no QML files")
        return 0
    qmltypes.main()
    done = run_tool("qmllint", "-W", "0", "-I", BUILD, "-I", QML, *files)
    print((done.stdout + done.stderr).replace(f"{ROOT}/", ""), end="")
    return 1 if done.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
