"""Files of the deck, and of nothing else: no link leads out, no pipe is opened, no size surprises."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from kiosk.deck.findings import Finding, Position
from kiosk.deck.outlines import Outlines
from kiosk.deck.recall import Recall

MAX_TEXT = 256 * 1024
MAX_ENTRIES = 5000

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def printable(name: str) -> str:
    """A file's name without what would break a line or an encoder."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", name)


@dataclass(frozen=True, slots=True)
class DeckFiles:
    """Reads below `root`, the deck folder (resolved); what can't be read becomes a finding.

    `outlines` says what an SVG file among them holds, `recall` what texts gave before.
    """

    root: Path
    findings: list[Finding] = field(default_factory=list)
    outlines: Outlines = field(default_factory=Outlines)
    recall: Recall = field(default_factory=Recall)

    def name(self, path: Path) -> str:
        """The path as findings print it: relative to the deck, with forward slashes, printable."""
        return printable(path.relative_to(self.root).as_posix())

    def report(self, rule: str, path: Path, message: str, how: str) -> None:
        """Keep an error about a file or folder."""
        self.findings.append(Finding("error", rule, Position(self.name(path)), message, how))

    def folder(self, path: Path) -> list[Path]:
        """What a folder holds, by name; without hidden entries and without links that lead nowhere good."""
        try:
            with os.scandir(path) as entries:
                names = [entry.name for entry in islice(entries, MAX_ENTRIES + 1)]
        except OSError as error:
            self.report("unreadable", path, f"can't be read: {error.strerror}", "Mend its permissions.")
            return []
        if len(names) > MAX_ENTRIES:
            self.report(
                "too-many-files", path, f"more than {MAX_ENTRIES} entries", "Move what is no content."
            )
        kept = sorted(name for name in names[:MAX_ENTRIES] if not name.startswith("."))
        return [path / name for name in kept if self._stays_inside(path / name)]

    def _stays_inside(self, path: Path) -> bool:
        """Whether a link leads to something inside the deck and not back up to itself; other files do."""
        if not os.path.islink(path):  # noqa: PTH114 - asked a thousand times, and quicker
            return True
        try:
            target = Path(os.path.realpath(path, strict=True))
        except OSError as error:
            self.report(
                "link", path, f"a link that leads nowhere: {error.strerror}", "Delete or mend the link."
            )
            return False
        if not target.is_relative_to(self.root):
            self.report(
                "link", path, "a link that leads out of the deck", "Copy what it names into the deck."
            )
            return False
        if path.parent.resolve().is_relative_to(target):
            self.report("link", path, "a link to a folder that it stands in", "Delete the link.")
            return False
        return True

    def _way(self, path: Path) -> list[Path]:
        """The path and the folders above it, down to the deck folder, which itself is not among them."""
        if self.root not in path.parents:
            return []
        depth = len(path.parts) - len(self.root.parts)
        return [path, *path.parents[: depth - 1]]

    def is_folder(self, path: Path) -> bool:
        """Whether it is a folder of the deck."""
        return _mode(path, stat.S_ISDIR) and all(map(self._stays_inside, self._way(path)))

    def is_file(self, path: Path) -> bool:
        """Whether it is an ordinary file of the deck."""
        return _mode(path, stat.S_ISREG) and all(map(self._stays_inside, self._way(path)))

    def text(self, path: Path, limit: int = MAX_TEXT) -> str | None:
        """The text with bare line feeds; None, with a finding, when it can't be had."""
        data = self.content(path, limit)
        if data is None:
            return None
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = data[: error.start].decode("utf-8-sig", "replace")
            where = Position(self.name(path), before.count("\n") + 1, len(before) - before.rfind("\n"))
            message = f"byte 0x{data[error.start]:02x} is no UTF-8"
            self.findings.append(Finding("error", "encoding", where, message, "Save the file as UTF-8."))
            return None
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def text_if_there(self, path: Path, limit: int = MAX_TEXT) -> str | None:
        """As `text`, but a file that is not there is no finding."""
        return self.text(path, limit) if _mode(path, lambda _: True) or path.is_symlink() else None

    def find(self, word: str, before: Position) -> Position:
        """The first place of a word in a file above a place; that place when it is not there."""
        lines = (self.text(self.root / before.file) or "").split("\n")
        return _place(word, lines[: before.line - 1], 1, before)

    def find_below(self, word: str, after: Position) -> Position:
        """The first place of a word in a file, on a place's line or the few below it; else that place."""
        lines = (self.text(self.root / after.file) or "").split("\n")
        return _place(word, lines[after.line - 1 : after.line + 8], after.line, after)

    def content(self, path: Path, limit: int) -> bytes | None:
        """The whole file, never more than `limit` bytes; None, with a finding, when it can't be had."""
        if not self._stays_inside(path):
            return None
        try:
            return self._read(path, limit)
        except FileNotFoundError:
            self.report("missing-file", path, "is missing", "Add the file.")
        except OSError as error:
            self.report("unreadable", path, f"can't be read: {error.strerror}", "Mend its permissions.")
        return None

    def _read(self, path: Path, limit: int) -> bytes | None:
        if not stat.S_ISREG(path.stat().st_mode):
            self.report("not-a-file", path, "is no ordinary file", "Put a file in its place.")
            return None
        if path.stat().st_size > limit:
            self.report("file-size", path, f"is larger than {limit // 1024} kB", "Split or shorten it.")
            return None
        # Should a pipe have taken the file's place meanwhile, opening it must not wait for a writer.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(handle, "rb") as file:  # noqa: PTH123 - a handle, not a path
            return file.read(limit)


def _place(word: str, lines: Iterable[str], first: int, otherwise: Position) -> Position:
    whole = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
    for number, line in enumerate(lines, first):
        if match := whole.search(line):
            return Position(otherwise.file, number, match.start() + 1)
    return otherwise


def _mode(path: Path, wanted: Callable[[int], bool]) -> bool:
    try:
        return wanted(path.stat().st_mode)
    except OSError:
        return False
