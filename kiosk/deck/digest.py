"""A short mark of a text, by which a translation says what it was made from."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from kiosk.deck.markdown_lines import Line

LENGTH = 12


def digest_of(lines: Sequence[Line], *words: str) -> str:
    """The first 12 hex digits of the SHA-256 of the lines and words.

    Empty lines at the top and the end, and space at the end of a line, make no difference.
    """
    body = "\n".join(line.text.rstrip() for line in lines).strip("\n")
    return sha256("\0".join((body, *words)).encode("utf-8", "replace")).hexdigest()[:LENGTH]
