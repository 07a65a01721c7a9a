"""A small checkout with the real script of `./run`.

What would change the computer (apt-get, dpkg, sudo)
is replaced by stand-ins that write down how they were called; what takes long (pip) by one that is quick.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "run"
PROGRAM = """\
import os, sys
print(os.getcwd(), sys.argv[1:])
sys.exit(7 if "--seven" in sys.argv else 0)
"""
# Refuses what has no hash, as pip does here.
PIP = """\
import sys
sys.exit(any("unpinned" in open(name).read() for name in sys.argv if name.endswith(".txt")))
"""
STAND_INS = {
    "python3": """\
[ "$1 $2" = "-m venv" ] || exec "$STAND_IN_PYTHON" "$@"
"$STAND_IN_PYTHON" -m venv --without-pip "$3" || exit
for packages in "$3"/lib/python3*/site-packages; do
    mkdir "$packages/pip" && cp "$STAND_INS/pip.py" "$packages/pip/__main__.py"
done""",
    "dpkg-query": 'cat "$STAND_INS/installed"',
    "dpkg": "echo amd64",
    "apt-get": 'echo "$DEBIAN_FRONTEND $*" >>"$STAND_INS/apt-calls"',
    "gcc": '[ -e "$STAND_INS/headers" ]',
    "id": '[ "$1" = -u ] && echo "$STAND_IN_UID" || echo someone',
    "sudo": '[ -n "$STAND_IN_SUDO" ] && shift && exec "$@"',
}


class Checkout:
    """A folder with the script, and a computer around it that only looks like one."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "checkout"
        self.bin = folder / "bin"
        self.elsewhere = folder / "else where"
        for made in (self.bin, self.elsewhere):
            made.mkdir(parents=True)
        for package in (self.root / "kiosk", self.root / "tools" / "figures"):
            package.mkdir(parents=True)
            (package / "__init__.py").touch()
            (package / "__main__.py").write_text(PROGRAM)
        shutil.copy(SCRIPT, self.root / "run")
        for lock in ("", "-dev", "-figures", "-narration"):
            (self.root / f"requirements{lock}.txt").write_text("# nothing\n")
        for name, body in STAND_INS.items():
            (self.bin / name).write_text(f"#!/bin/sh\n{body}\n")
            (self.bin / name).chmod(0o755)
        (self.bin / "pip.py").write_text(PIP)
        (self.bin / "headers").touch()
        self.install(*self.libraries())

    def libraries(self) -> list[str]:
        return re.findall(r"^(lib\S+)\s+lib\S+\.so", SCRIPT.read_text(), re.MULTILINE)

    def install(self, *packages: str) -> None:
        lines = [f"{package} amd64 installed\n" for package in packages]
        (self.bin / "installed").write_text("".join(lines))

    def environment(self, uid: int, sudo: bool) -> dict[str, str]:
        path = f"{self.bin}{os.pathsep}{os.environ['PATH']}"
        mine = {"PATH": path, "STAND_INS": str(self.bin), "STAND_IN_UID": str(uid)}
        mine |= {"STAND_IN_SUDO": "yes" if sudo else "", "STAND_IN_PYTHON": sys.executable}
        return {**os.environ, **mine}

    def start(self, *arguments: str, uid: int = 1000, sudo: bool = False) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [self.root / "run", *arguments],
            cwd=self.elsewhere,
            env=self.environment(uid, sudo),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, uid: int = 1000, sudo: bool = False) -> tuple[int, str, str]:
        with self.start(*arguments, uid=uid, sudo=sudo) as process:
            out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    def apt_calls(self) -> list[str]:
        calls = self.bin / "apt-calls"
        return calls.read_text().splitlines() if calls.exists() else []
