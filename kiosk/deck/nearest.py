"""The known name that was probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """A question that names the known name most like `name`, and then `otherwise`, which is all when none is."""
    near = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.5)
    question = f"Did you mean '{near[0]}'?" if near else ""
    return " ".join(filter(None, (question, otherwise)))
