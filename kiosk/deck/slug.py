"""Names as ids."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_APART = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "\u0131": "i"})


@lru_cache(maxsize=4096)
def slugify(name: str) -> str:
    """The id of a name: lower case, hyphens, no accents; empty when nothing of it is Latin."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return _APART.sub("-", letters).strip("-")
