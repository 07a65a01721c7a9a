"""Remembers what SVG files hold from one start to the next, so that only a changed file is scanned again.

A file is known by a hash of all its bytes, so what is remembered is never out of date.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any
from xml.parsers import expat

from kiosk.deck.figure import Group
from kiosk.deck.findings import Finding, Position
from kiosk.deck.svg import SvgOutline, read_svg

MAX_BYTES = 16 * 1024 * 1024
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


class Outlines:
    """What SVG files hold, by their bytes. `path` is the file that outlives a start, None for none.

    What can't be read from it, or was written by somebody else or another version, is found out anew.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._known = _remembered(path) if path else {}
        self._asked: dict[str, Any] = {}

    def read(self, data: bytes, file: str) -> SvgOutline:
        """As `read_svg`."""
        if self._path is None:
            return read_svg(data, file)
        name = hashlib.sha256(data).hexdigest()
        if name in self._known:
            self._asked[name] = self._known[name]
            return _from_row(self._known[name], file)
        outline = read_svg(data, file)
        self._asked[name] = _to_row(outline)
        return outline

    @property
    def is_news(self) -> bool:
        """Whether the file should be written."""
        return self._path is not None and self._asked.keys() != self._known.keys()

    def keep(self) -> None:
        """Write what was asked for this time, and nothing else; a disk that takes nothing harms nobody."""
        if self._path is None:
            return
        body = json.dumps(self._asked, separators=(",", ":")).encode()
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, part = tempfile.mkstemp(".part", "outlines-", self._path.parent)
            try:
                with open(handle, "wb") as file:  # noqa: PTH123 - a handle, not a path
                    file.write(_seal(body) + b"\n" + body)
                Path(part).replace(self._path)
            except OSError:
                Path(part).unlink()


def _remembered(path: Path) -> dict[str, Any]:
    """The rows of a file that this program wrote for this user, whole; else none."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))  # it might be a pipe
        with open(handle, "rb") as file:  # noqa: PTH123 - a handle, not a path
            status = os.fstat(handle)
            if status.st_mode & _WRITABLE_BY_OTHERS or status.st_uid != os.geteuid():
                return {}
            seal, _, body = file.read(MAX_BYTES).partition(b"\n")
        rows: dict[str, Any] = json.loads(body) if seal == _seal(body) else {}
    except (OSError, ValueError):
        return {}
    return rows


def _seal(body: bytes) -> bytes:
    """A hash of the rows and of the program that made them: all of this folder, Python and its XML parser."""
    digest = hashlib.sha256(repr((sys.version, expat.EXPAT_VERSION)).encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    digest.update(body)
    return digest.hexdigest().encode()


def _to_row(outline: SvgOutline) -> list[Any]:
    """Without the name of the file, which is another when the file is moved."""
    findings = [
        (each.severity, each.rule, each.position.line, each.position.column, each.message, each.help)
        for each in outline.findings
    ]
    groups = [(group.id, group.opacity) for group in outline.groups]
    flags = outline.is_safe, outline.only_groups
    return [groups, outline.paths, outline.view_box, findings, flags, sorted(outline.blank)]


def _from_row(row: list[Any], file: str) -> SvgOutline:
    groups, paths, view_box, findings, (is_safe, only_groups), blank = row
    return SvgOutline(
        groups=tuple(Group(name, opacity) for name, opacity in groups),
        paths=tuple(paths),
        view_box=tuple(view_box),
        findings=tuple(
            Finding(severity, rule, Position(file, line, column), message, how)
            for severity, rule, line, column, message, how in findings
        ),
        is_safe=is_safe,
        only_groups=only_groups,
        blank=frozenset(blank),
    )
