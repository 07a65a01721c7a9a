"""Short ways to tell what was found."""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from kiosk.deck.findings import Finding

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019\u2011-][^\W_]+)*")
_NO_SPACES: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_CHARACTERS_A_WORD: Final = 2

error = partial(Finding, "error")
"""An error by rule, position, message and help."""
warning = partial(Finding, "warning")
"""A warning by rule, position, message and help."""


def words_of(text: str) -> list[str]:
    """The words of a text as they stand."""
    return _WORD.findall(text)


def word_count(text: str) -> int:
    """How many words a text has; where a script puts no spaces, two characters count as one."""
    dense = len(_NO_SPACES.findall(text))
    return len(words_of(_NO_SPACES.sub(" ", text))) + -(-dense // _CHARACTERS_A_WORD)


def language_of(tag: str) -> str:
    """The language of a tag, without region and script: `pt` of `pt-BR`."""
    return tag.replace("_", "-").partition("-")[0].lower()
