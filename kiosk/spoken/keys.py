"""By what a clip is found."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import Final

from kiosk.spoken.form import spoken_form

LENGTH: Final = 16
"""Hexadecimal digits of a key."""


@lru_cache(maxsize=4096)
def phrase_key(text: str, language: str) -> str:
    """The mark of what is said of a text in a language: texts that sound the same share it, large letters or not."""
    said = spoken_form(text, language).casefold()
    return sha256(f"{language}\n{said}".encode(errors="replace")).hexdigest()[:LENGTH]
