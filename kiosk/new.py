"""Makes a small deck to start from, out of the one in `starter`."""

from __future__ import annotations

import os
from datetime import date
from fnmatch import fnmatch
from pathlib import Path
from shlex import quote

STARTER = Path(__file__).resolve().parent / "starter"
TODAY = b"2026-11-01"
"""What stands for the day of making wherever the starter says when it was reviewed or read."""
DATED = {".md", ".yaml"}


class NewDeckError(Exception):
    """The deck can't be made there; the message says why, and what to do."""


def make_deck(folder: Path, today: date | None = None) -> tuple[str, ...]:
    """Write the starter's files into a folder that is empty or not there yet; gives their names.

    Nothing is overwritten.

    Raises:
        NewDeckError: There is something already, or the folder can't be written.
    """
    day = (today or date.today()).isoformat().encode()
    names = sorted(path.relative_to(STARTER) for path in STARTER.rglob("*") if path.is_file())
    try:
        _require_room(folder)
        for name in names:
            data = (STARTER / name).read_bytes()
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as file:
                file.write(data.replace(TODAY, day) if name.suffix in DATED else data)
    except OSError as error:
        where = error.filename or folder
        raise NewDeckError(f"{where}: {error.strerror or error}; name a folder that you may write") from error
    return tuple(name.as_posix() for name in names)


def _require_room(folder: Path) -> None:
    if folder.is_dir():
        if any(folder.iterdir()):
            raise NewDeckError(f"{folder}: holds files already; name a folder that is new or empty")
    elif os.path.lexists(folder):
        raise NewDeckError(f"{folder}: is no folder; name one that is new or empty")


def next_steps(folder: Path, names: tuple[str, ...]) -> str:
    """What was made, and the three commands to go on with."""
    english = [name for name in names if fnmatch(name, "content/en/[!o]*/[0-9]*.md")]
    deck = quote(str(folder))
    return (
        f"{folder}: a deck of {len(english)} slides in English and Spanish, {len(names)} files. Next:\n"
        f"  kiosk preview {deck}    see it, and see what you save\n"
        f"  kiosk check {deck}    what is wrong, with file and line\n"
        f"  kiosk --content {quote(str(folder / 'content'))}    the kiosk itself\n"
        f"{folder / 'README.md'} says what to change first."
    )
