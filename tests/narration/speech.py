"""An engine that makes real WAV files, quickly: a tone as long as the text. And what it takes to use one."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

ENGINE = """\
import math, struct, sys, wave
text = sys.stdin.read().strip()
with open(r"{log}", "a") as log:
    print(sys.argv[1], text, file=log)
if "{fail}" and "{fail}" in text:
    sys.exit("no memory left\\nthe model is broken")
rate, seconds = 22050, 0.02 * len(text)
tone = [round({volume} * math.sin(2 * math.pi * 220 * i / rate)) for i in range(round(seconds * rate))]
quiet = [0] * rate
with wave.open(sys.argv[2] if len(sys.argv) > 2 else sys.stdout.buffer, "wb") as out:
    out.setparams((2, 2, rate, 0, "NONE", ""))
    out.writeframes(b"".join(struct.pack("<hh", each, each) for each in quiet + tone + quiet))
"""


class FakeEngine:
    """A program in a folder; `command` runs it."""

    def __init__(self, folder: Path) -> None:
        self._path, self._log = folder / "robot.py", folder / "asked"
        self.write()

    def write(self, fail: str = "", volume: int = 2000, program: str = ENGINE) -> None:
        said = program.replace("{log}", str(self._log)).replace("{fail}", fail)
        self._path.write_text(said.replace("{volume}", str(volume)))

    @property
    def command(self) -> str:
        return shlex.join([sys.executable, str(self._path), "{language}"])

    def asked(self) -> list[str]:
        """What it was asked to say since the last time, each with the language before it."""
        lines = self._log.read_text().splitlines() if self._log.exists() else []
        self._log.unlink(missing_ok=True)
        return lines
