"""Files that outlive a start, and are believed only when this program wrote them for this user, whole."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
import tempfile
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.parsers import expat

MAX_BYTES = 16 * 1024 * 1024
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def read_sealed(path: Path) -> Any:
    """What was written there; None where nothing is that can be believed."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))  # it might be a pipe
        with open(handle, "rb") as file:  # noqa: PTH123 - a handle, not a path
            status = os.fstat(handle)
            if status.st_mode & _WRITABLE_BY_OTHERS or status.st_uid != os.geteuid():
                return None
            seal, _, body = file.read(MAX_BYTES).partition(b"\n")
        return json.loads(body) if seal == _seal(body) else None
    except (OSError, ValueError):
        return None


def write_sealed(path: Path, rows: Any) -> None:
    """Write what JSON can hold; a disk that takes nothing harms nobody."""
    body = json.dumps(rows, separators=(",", ":")).encode()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(".part", f"{path.stem}-", path.parent)
        try:
            with open(handle, "wb") as file:  # noqa: PTH123 - a handle, not a path
                file.write(_seal(body) + b"\n" + body)
            Path(part).replace(path)
        except OSError:
            Path(part).unlink()


def _seal(body: bytes) -> bytes:
    digest = hashlib.sha256(_program())
    digest.update(body)
    return digest.hexdigest().encode()


@cache
def _program() -> bytes:
    """A hash of what makes the rows: all of this folder, Python, and its parsers of XML and YAML."""
    digest = hashlib.sha256(repr((sys.version, expat.EXPAT_VERSION)).encode())
    yaml = find_spec("yaml")
    for path in [yaml.origin if yaml else None, *sorted(Path(__file__).parent.glob("*.py"))]:
        digest.update(Path(path).read_bytes() if path else b"")
    return digest.digest()
