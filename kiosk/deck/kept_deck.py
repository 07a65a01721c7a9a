"""Keeps a deck as it was read from one start to the next, as long as none of its files changes.

A deck is known by a hash of all that reading looks into. Pictures, which it only has to find, count by size and time.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.deck.model import Deck
from kiosk.deck.plain_values import from_row, to_row
from kiosk.deck.sealed import read_sealed, write_sealed

_READ = (".md", ".yaml", ".svg")
_MAX_BYTES = 64 * 1024 * 1024
_MAX_ENTRIES = 20_000


class _Unsuitable(Exception):  # noqa: N818 - no error: this deck is read anew at every start
    pass


class KeptDeck:
    """The deck of the folder `content` as it was read with these `icons`, in the file `path`.

    Not kept is a deck with links in its folders, or with more in them than a deck is likely to have.
    """

    def __init__(self, path: Path, content: Path, icons: frozenset[str] | None) -> None:
        self._path = path
        self._content = content
        self._icons = icons
        self._mark = self._made_from()

    def read(self) -> Deck | None:
        """The deck, if nothing has changed since it was kept. What is wrong with it may be wrong for a day only."""
        rows = read_sealed(self._path) if self._mark else None
        if not rows or rows[0] != self._mark:
            return None
        try:
            deck: Deck = from_row(rows[2])
        except (TypeError, ValueError, LookupError):  # ours, and yet unreadable: never a reason not to start
            return None
        day, today = date.fromisoformat(rows[1]), date.today()
        return deck if day == today or (day < today and not deck.findings) else None

    def keep(self, deck: Deck) -> None:
        """Write a deck that was read since this was made, unless its files have changed meanwhile."""
        if self._mark and self._made_from() == self._mark:
            write_sealed(self._path, (self._mark, date.today().isoformat(), to_row(deck)))

    def _made_from(self) -> str:
        """A hash of all that the deck is made from, "" where it is not to be kept."""
        try:
            content = Path(os.path.realpath(self._content, strict=True))
            figures = content.parent / "assets" / "figures"
            if os.path.realpath(figures) != str(figures):
                return ""
            return _mark((content, figures), self._icons)
        except (OSError, ValueError, _Unsuitable):
            return ""


def _mark(folders: tuple[Path, ...], icons: frozenset[str] | None) -> str:
    digest = hashlib.sha256(repr((folders, icons and sorted(icons))).encode())
    left = _MAX_BYTES
    for folder in folders:
        digest.update(f"{folder.exists()} {folder.is_dir()}\n".encode())
        for entry in _entries(folder) if folder.is_dir() else ():
            data = _content(entry, left)
            left -= len(data)
            digest.update(f"{entry.path!r} {entry.is_dir()} {len(data)}\n".encode())
            digest.update(data)
    return digest.hexdigest()


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """All that is below a folder, always in the same order."""
    waiting, left = [str(folder)], _MAX_ENTRIES
    while waiting:
        with os.scandir(waiting.pop()) as found:
            entries = sorted(found, key=lambda entry: entry.name)
        left -= len(entries)
        if left < 0:
            raise _Unsuitable
        yield from entries
        waiting.extend(entry.path for entry in entries if entry.is_dir(follow_symlinks=False))


def _content(entry: os.DirEntry[str], most: int) -> bytes:
    """What counts of an entry."""
    if entry.is_dir(follow_symlinks=False):
        return b""
    status = entry.stat(follow_symlinks=False)
    if not entry.is_file(follow_symlinks=False) or status.st_size > most:
        raise _Unsuitable
    if not entry.name.lower().endswith(_READ):
        return f"{status.st_size} {status.st_mtime_ns}".encode()
    with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123 - some hundred, and quicker
        return file.read(most)
