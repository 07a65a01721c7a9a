"""The values of a deck as what JSON can hold, and back: equal to what they were."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kiosk.deck import figure, findings, model, parts, text
from kiosk.deck.findings import Position

_TYPES: tuple[type[Any], ...] = tuple(
    each
    for module in (figure, findings, model, parts, text)
    for each in vars(module).values()
    if is_dataclass(each) and isinstance(each, type) and each.__module__ == module.__name__
)


def to_row(value: Any) -> Any:
    """A value as JSON: text, numbers, truth and None as they are, all else a list that begins with its kind.

    Raises:
        TypeError: It is nothing that decks are made of.
    """
    kind = type(value)
    if value is None or kind in (str, bool, int, float):
        return value
    if kind not in _NUMBERS:
        raise TypeError(f"a deck holds no {kind.__name__}")
    return [_NUMBERS[kind], *map(to_row, _PARTS[kind](value))]


def from_row(row: Any) -> Any:
    """The value that `to_row` made this of."""
    return _MAKERS[row[0]](*map(from_row, row[1:])) if type(row) is list else row


def _position(file: str, *place: int) -> Position:
    return Position(sys.intern(file), *place)


def _tuple(*items: Any) -> tuple[Any, ...]:
    return items


def _mapping(*entries: Any) -> MappingProxyType[str, Any]:
    return MappingProxyType(dict(zip(entries[::2], entries[1::2], strict=True)))


def _parts_of(kind: type[Any]) -> Callable[[Any], Any]:
    """What a value is made with, without those at the end that are as they are when nothing is said."""
    known = [(field.name, field.default) for field in fields(kind)]

    def parts_of(value: Any) -> list[Any]:
        found = [getattr(value, name) for name, _ in known]
        while found and _same(found[-1], known[len(found) - 1][1]):
            found.pop()
        return found

    return parts_of


def _same(value: Any, default: Any) -> bool:
    return type(value) is type(default) and bool(value == default)


_PARTS: dict[type[Any], Callable[[Any], Any]] = {
    tuple: lambda value: value,
    frozenset: sorted,
    MappingProxyType: lambda value: [part for entry in value.items() for part in entry],
    date: lambda value: [value.isoformat()],
    type(Path()): lambda value: [str(value)],
    **{kind: _parts_of(kind) for kind in _TYPES},
}
_NUMBERS = {kind: number for number, kind in enumerate(_PARTS)}
_MAKERS: tuple[Callable[..., Any], ...] = (
    _tuple,
    lambda *items: frozenset(items),
    _mapping,
    date.fromisoformat,
    Path,
    *(_position if kind is Position else kind for kind in _TYPES),
)
