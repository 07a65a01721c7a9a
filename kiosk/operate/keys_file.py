"""Puts the table `[keys]` into the text of a file of settings, and leaves everything else as it stands."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping

_HEADER = re.compile(r"\s*\[\s*keys\s*\]\s*(#.*)?$")
_TABLE = re.compile(r"\s*\[")
_ELSEWHERE = re.compile(r"\s*keys\s*[.=]")
_REMARK = re.compile(r"\s*(#.*)?$")


class KeysFileError(Exception):
    """The table can't be put there without changing something else; the message says what to do."""


def with_keys(text: str, keys: Mapping[str, tuple[str, ...]]) -> str:
    """The settings with these keys, in place of those that there were. Comments stay, and so do line ends.

    Raises:
        KeysFileError: The file is written in a way that this would spoil.
    """
    end = "\r\n" if "\r\n" in text else "\n"
    written = [f"{action} = {_value(names)}" for action, names in keys.items()]
    head, table, tail = _parted(text.split(end))
    remarks = [line for line in table if _REMARK.match(line)]
    if not table and not tail:
        while head and not head[-1].strip():
            head.pop()
        lines = [*head, *([""] if head else []), "[keys]", *written, ""]
    else:
        lines = [*head, *written, *remarks, *tail]
    changed = end.join(lines)
    _verify(text, changed, keys)
    return changed


def table_of(keys: Mapping[str, tuple[str, ...]]) -> str:
    """The table as text, for who has to put it in by hand."""
    return "\n".join(["[keys]", *(f"{action} = {_value(names)}" for action, names in keys.items())])


def _value(names: tuple[str, ...]) -> str:
    said = [json.dumps(name, ensure_ascii=False) for name in names]
    return said[0] if len(said) == 1 else f"[{', '.join(said)}]"


def _parted(lines: list[str]) -> tuple[list[str], list[str], list[str]]:
    """What stands before the table's first line, the table itself, and what comes after it.

    Without a table all stands before; keys that are set in other ways are left out.
    """
    start = next((number for number, line in enumerate(lines) if _HEADER.match(line)), None)
    if start is None:
        return [line for line in lines if not _ELSEWHERE.match(line)], [], []
    stop = next((at for at in range(start + 1, len(lines)) if _TABLE.match(lines[at])), len(lines))
    while stop > start + 1 and _REMARK.match(lines[stop - 1]):
        stop -= 1  # what stands above the next table belongs to that
    return lines[: start + 1], lines[start + 1 : stop], [*lines[stop:]] or [""]


def _verify(before: str, after: str, keys: Mapping[str, tuple[str, ...]]) -> None:
    """Hold the new text against the old one: the same settings, but for the keys."""
    try:
        old, new = tomllib.loads(before), tomllib.loads(after)
    except tomllib.TOMLDecodeError as error:
        raise KeysFileError(
            f"the file can't be changed safely ({error}); put the table in by hand"
        ) from error
    found = {
        action: (named,) if isinstance(named, str) else tuple(named)
        for action, named in new.pop("keys", {}).items()
    }
    old.pop("keys", None)
    if found != dict(keys) or old != new:
        raise KeysFileError("the file can't be changed without changing more; put the table in by hand")
