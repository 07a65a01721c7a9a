"""The colours of a drawing that the dark theme exchanges."""

from __future__ import annotations

import re

from kiosk.deck.fields import Fields

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_HOW = "Write it as '#RRGGBB', in quotes: a bare # begins a comment."


def read_dark(figure: Fields) -> tuple[tuple[str, str], ...]:
    """The pairs of `dark:`, each a colour and what stands for it; a pair with a wrong colour is left out."""
    colours = figure.map("dark")
    pairs: list[tuple[str, str]] = []
    for old, node in colours.entries.items() if colours else ():
        new = str(node.value or "")
        wrong = [colour for colour in (old, new) if not _COLOUR.fullmatch(colour)]
        if wrong and colours:
            colours.error(old, f"'{wrong[0]}' is no colour", _HOW)
        else:
            pairs.append((old, new))
    return tuple(pairs)
