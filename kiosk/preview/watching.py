"""What the files of a deck look like from outside, so that a change is noticed. No Qt.

Looking at all of them some times a second is slower than being told by the system, but it works wherever files can
be read: on network drives, for editors that put a new file in the old one's place, for folders that go and come back.
Measured: 4 ms for 535 files.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

MOST_FILES = 20_000
DEEPEST = 12
FIGURES = ("assets", "figures")

Look = dict[str, tuple[int, int, int]]
"""Files by their path below the deck: when each was changed, its size, and which file it is."""


def look(content: Path) -> Look:
    """All that a deck may be read from: its content folder, and its figures beside it; never raises."""
    folder = Path(os.path.realpath(content))
    found: Look = {}
    for top in (folder, folder.parent.joinpath(*FIGURES)):
        for path, status in _files(top, DEEPEST):
            found[os.path.relpath(path, folder.parent)] = status.st_mtime_ns, status.st_size, status.st_ino
            if len(found) >= MOST_FILES:
                return found
    return found


def changed(before: Look, after: Look) -> frozenset[str]:
    """The files that came, went or changed."""
    return frozenset(name for name, _ in before.items() ^ after.items())


def figures(names: frozenset[str]) -> frozenset[str]:
    """The figures that these files belong to."""
    paths = (Path(name).parts for name in names)
    return frozenset(parts[2] for parts in paths if parts[:2] == FIGURES and len(parts) > 3)


def _files(folder: str | Path, depth: int) -> Iterator[tuple[str, os.stat_result]]:
    try:
        with os.scandir(folder) as entries:
            shown = [entry for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return
    for entry in shown:
        try:
            is_folder = entry.is_dir()
            status = entry.stat()
        except OSError:
            continue
        if not is_folder:
            yield entry.path, status
        elif depth:
            yield from _files(entry.path, depth - 1)
