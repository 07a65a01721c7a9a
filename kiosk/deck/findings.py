"""What is wrong with the content, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file: `file` is relative to the deck folder, with forward slashes; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: what is wrong, where, and how to mend it."""

    severity: Severity
    rule: str
    position: Position
    message: str
    help: str
