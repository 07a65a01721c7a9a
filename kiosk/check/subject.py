"""What a check looks at, and how it tells what it finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import Deck


@dataclass(frozen=True, slots=True)
class Subject:
    """A deck on a day."""

    deck: Deck
    today: date = field(default_factory=date.today)

    def lines(self, file: str) -> tuple[str, ...]:
        """The lines of a file, named as in positions; none of one that can't be read."""
        return _lines(self.deck.folder / file)

    def place(self, word: str, position: Position, within: int = 12) -> Position:
        """Where a word stands, looked for in `within` lines from a position on; that position if not there."""
        lines = self.lines(position.file)
        start, end = r"(?<!\w)" if word[:1].isalnum() else "", r"(?!\w)" if word[-1:].isalnum() else ""
        whole = re.compile(f"{start}{re.escape(word)}{end}", re.IGNORECASE)
        for number, line in enumerate(lines[position.line - 1 : position.line - 1 + within], position.line):
            first = position.column - 1 if number == position.line else 0
            if match := whole.search(line, min(first, len(line))):
                return replace(position, line=number, column=match.start() + 1)
        return position

    def setting(self, key: str, file: str) -> Position:
        """Where a setting stands between the two lines of hyphens at the top of a file; the file's start if not."""
        for number, line in enumerate(self.lines(file), 1):
            if number > 1 and line.rstrip() in {"---", "..."}:
                break
            if re.match(rf"{re.escape(key)}\s*:", line):
                return Position(file, number)
        return Position(file)


Family = Callable[[Subject], Iterable[Finding]]
"""A family of rules: what it finds in a deck, in any order."""


def _lines(path: Path) -> tuple[str, ...]:
    try:
        return tuple(path.read_text(encoding="utf-8-sig").split("\n"))
    except (OSError, UnicodeDecodeError):
        return ()
