"""Remembers what SVG files hold from one start to the next, so that only a changed file is scanned again.

A file is known by a hash of all its bytes, so what is remembered is never out of date.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from kiosk.deck.figure import Group
from kiosk.deck.findings import Finding, Position
from kiosk.deck.sealed import read_sealed, write_sealed
from kiosk.deck.svg import SvgOutline, read_svg


class Outlines:
    """What SVG files hold, by their bytes. `path` is the file that outlives a start, None for none.

    What can't be read from it, or was written by somebody else or another version, is found out anew.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._known: dict[str, Any] = (read_sealed(path) if path else None) or {}
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
        if self._path is not None:
            write_sealed(self._path, self._asked)


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
